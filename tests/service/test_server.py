import socket
import subprocess
import sys
import time

from tests.conftest import ROOT

SCRIPT = """
import sys
from linter.service import server
from linter.service.limits import Settings
server.HEADER_SECONDS = 0.5
server._log()
import logging
logging.getLogger("python_multipart").warning("geheim %s", 97)
address = server.Address("127.0.0.1", int(sys.argv[1]))
server.run(address, Settings(workers=1), lambda: print("up", flush=True))
"""


def test_a_connection_that_says_nothing_is_closed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = int(found.getsockname()[1])
    typed = [sys.executable, "-c", SCRIPT, str(port)]
    with subprocess.Popen(
        typed, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "up\n"
        for said in (b"", b"POST /v1/check HTTP/1.1\r\nHost: x\r\nX-Slow:"):
            with socket.create_connection(("127.0.0.1", port), 5) as slow:
                slow.sendall(said)
                started = time.monotonic()
                assert slow.recv(100) == b""
                assert time.monotonic() - started < 3
        process.terminate()
        assert process.stderr is not None
        assert process.stderr.readline() == '{"library": "python_multipart", "level": "warning"}\n'
        assert "geheim" not in process.stderr.read()
