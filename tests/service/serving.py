"""`vragenlint serve` as a process of its own, on a port that is free."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.conftest import ROOT


@contextmanager
def served(*typed: str) -> Iterator[str]:
    """Yield where the service is; what it logs is read, as a pipe that is full would hold it up."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    command = [sys.executable, "-m", "linter", "serve", "--port", str(port), *typed]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert f":{port}/" in process.stderr.readline()
        threading.Thread(target=process.stderr.read, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()
