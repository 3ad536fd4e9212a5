"""What a process that judges documents may not do: use a network, open many files, leave a core behind.

Called once in a fresh process.  What the system cannot limit is left as it is.  Knows nothing of documents.
"""

import sys

from linter.service.limits import MOST_OPEN

_NETWORK = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")


def confine() -> None:
    """Confine this process for good."""
    _limit()
    sys.addaudithook(_refuse_network)


def _limit() -> None:
    """Limit open files, and write no core; memory is limited for each piece of work."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_NOFILE, MOST_OPEN), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(kind, (most, most))


def _refuse_network(event: str, _arguments: object) -> None:
    if event in _NETWORK:
        raise PermissionError("no network in a process that judges documents")
