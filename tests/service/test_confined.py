import resource
import subprocess
import sys

SCRIPT = """
import resource, socket
from linter.service.confined import confine
confine()
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0], resource.getrlimit(resource.RLIMIT_CORE)[0])
for attempt, place in ((socket.create_connection, (("127.0.0.1", 9),)), (socket.getaddrinfo, ("x.org", 80))):
    try:
        attempt(*place)
    except PermissionError as error:
        print(error)
"""


def test_what_such_a_process_may_not_do() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    refused = "no network in a process that judges documents"
    assert done.stdout.splitlines() == ["256 0", refused, refused]


def test_this_process_is_as_it_was() -> None:
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] != 0
