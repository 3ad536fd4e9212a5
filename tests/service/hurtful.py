"""The service with workers that can be hurt: a port in; runs until it is killed.

A file that begins with one of the words of `HURTS` does to its worker what the word says.
"""

import ctypes
import os
import signal
import sys
import time

from linter.service import doing, gate, server, workers
from linter.service.limits import Settings
from linter.service.task import Answer, Task

HURTS = (b"HANG", b"KILL", b"SEGV", b"EAT", b"RAISE")
SECONDS = 2.0


def hurt() -> None:
    """Prepare a worker, and make it heed the words."""
    doing.prepare()
    real = doing.do

    def do(task: Task) -> Answer:
        word = task.files[0].data.partition(b" ")[0] if task.files else b""
        if word == b"HANG":
            time.sleep(600)
        elif word == b"KILL":
            os.kill(os.getpid(), signal.SIGKILL)
        elif word == b"SEGV":
            ctypes.string_at(0)
        elif word == b"EAT":
            bytes(20_000_000_000)
        elif word == b"RAISE":
            raise ZeroDivisionError("geheim")
        return real(task)

    doing.do = do


if __name__ == "__main__":
    workers._BEGIN = workers._BEGIN._replace(prepare=hurt)
    gate.BODY_SECONDS = 3.0
    server.HEADER_SECONDS = 3
    address = server.Address("127.0.0.1", int(sys.argv[1]))
    settings = Settings(workers=2, seconds=SECONDS)
    sys.exit(server.run(address, settings, lambda: (sys.stdout.write("up\n") and None) or sys.stdout.flush()))
