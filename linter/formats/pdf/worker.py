"""The engine's process, seen from ours: the bytes of a PDF in, its facts and pages out.

One process is kept and used again; one that dies or takes too long costs the file it was reading and
nothing else.  Knows nothing of what a page holds.
"""

import atexit
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from typing import IO, TYPE_CHECKING, cast

from linter.errors import SourceError
from linter.formats.pdf.child import LONGEST
from linter.formats.pdf.refusal import broken, refused, too_much
from linter.formats.pdf.wire import (
    COUNT,
    FRAME,
    LARGEST_FRAME,
    READ,
    WRITE,
    Sheet,
    unpack_sheet,
    unpack_strings,
)

if TYPE_CHECKING:
    from linter.formats.pdf.slips import Slip

PATIENCE = 3 * LONGEST
"""Seconds after which the process is ended where it has not ended itself (a system without limits)."""
Answer = list[str] | Sheet | bytes
_CODE = "import sys; sys.path[:] = {path!r}; from linter.formats.pdf.child import main; main()"


class Worker:
    """The engine's process, started when it is first needed and after it ended."""

    __slots__ = ("_lock", "_owner", "_process")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def read(self, data: bytes) -> Iterator[list[str] | Sheet]:
        """Yield the properties of a PDF (names and values in turn), then its pages.

        Raises BrokenSource, EncryptedSource or HostileSource; what comes after that is another process.
        """
        for answer in self._asked(READ, data):
            if isinstance(answer, bytes):
                raise broken()
            yield answer

    def count(self, data: bytes) -> list[str]:
        """Return how many pages a PDF has, and their labels where those are not 1, 2, 3 and so on.

        Raises as `read` does.
        """
        told = [answer for answer in self._asked(COUNT, data) if isinstance(answer, list)]
        if len(told) != 1 or not _is_count(told[0]):
            raise broken()
        return told[0]

    def write(self, slips: "Sequence[Slip]", data: bytes) -> bytes:
        """Return what put behind a PDF puts `slips` on its pages in place of those of an earlier time; empty
        where there are none of either.

        Raises SignedSource or UnwritableSource where it may not or cannot be changed, and as `read` does.
        """
        from linter.formats.pdf.slips import pack

        return b"".join(part for part in self._asked(WRITE, pack(slips, data)) if isinstance(part, bytes))

    def _asked(self, kind: bytes, data: bytes) -> Iterator[Answer]:
        with self._lock:
            process = self._ready()
            timer = threading.Timer(PATIENCE, process.kill)
            timer.daemon = True
            timer.start()
            whole = False
            try:
                _ask(process, kind, data)
                for answer in _answers(process):
                    whole = isinstance(answer, SourceError)
                    if isinstance(answer, SourceError):
                        raise answer
                    yield answer
                whole = True
            finally:
                timer.cancel()
                if not whole:
                    self._end()

    def close(self) -> None:
        """End the process, where there is one of ours."""
        with self._lock:
            self._end()

    def _ready(self) -> subprocess.Popen[bytes]:
        """Return the process; one that another process of ours started is left to that one."""
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self._end()
            self._process, self._owner = _started(), os.getpid()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or self._owner != os.getpid():
            return
        process.kill()
        process.communicate()


def _is_count(told: list[str]) -> bool:
    """Say whether this is a number of pages, and as many labels or none: the process is not trusted."""
    number = told[0]
    return number.isascii() and number.isdecimal() and len(number) < 7 and len(told) - 1 in {0, int(number)}


def _started() -> subprocess.Popen[bytes]:
    code = _CODE.format(path=[os.path.abspath(entry or os.curdir) for entry in sys.path])
    command = [sys.executable, "-I", "-S", "-c", code]
    return subprocess.Popen(  # noqa: S603 - our own interpreter and our own code
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=-1
    )


def _ask(process: subprocess.Popen[bytes], kind: bytes, data: bytes) -> None:
    requests = cast("IO[bytes]", process.stdin)
    try:
        requests.write(FRAME.pack(kind, len(data)))
        requests.write(data)
        requests.flush()
    except OSError as error:
        raise too_much() from error


def _answers(process: subprocess.Popen[bytes]) -> Iterator[Answer | SourceError]:
    """Yield what the process says; an error it gives itself is the last, and it lives on."""
    answers = cast("IO[bytes]", process.stdout)
    while True:
        kind, payload = _frame(answers)
        if kind == b".":
            return
        if kind == b"P":
            try:
                yield unpack_sheet(payload)
            except ValueError as error:
                raise broken() from error
        elif kind == b"D":
            yield unpack_strings(payload)
        elif kind == b"F":
            yield payload
        else:
            yield refused(payload.decode("ascii", "replace"))
            return


def _frame(answers: IO[bytes]) -> tuple[bytes, bytes]:
    """Return the next frame; a process that ended before its end was brought down by the file."""
    head = answers.read(FRAME.size)
    if len(head) < FRAME.size:
        raise too_much()
    kind, size = FRAME.unpack(head)
    payload = answers.read(size) if size <= LARGEST_FRAME else b""
    if len(payload) < size:
        raise too_much()
    return kind, payload


WORKER = Worker()
atexit.register(WORKER.close)
