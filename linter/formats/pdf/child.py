"""The process in which the engine reads: requests on standard input, frames on standard output.

Knows the limits it puts on itself before it reads a file: memory, and seconds of the processor.  Ends when
the process that started it does.
"""

import sys
from collections.abc import Iterator
from typing import BinaryIO

from linter.formats.pdf.wire import COUNT, FRAME, WRITE

MEMORY = 220_000_000
"""Bytes that reading one file may take, beside the file itself."""
SECONDS = 3
"""Seconds of the processor that reading one file may take; and one more a megabyte of it, up to `LONGEST`."""
LONGEST = 20


def main() -> None:
    """Read files until there are no more requests."""
    serve(sys.stdin.buffer, sys.stdout.buffer)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer each request (a file, as a frame of kind R to be read, N to have its pages counted, W with slips
    to be put on its pages)."""
    import pypdfium2_raw as pdfium

    from linter.formats.pdf.count import frames as counted
    from linter.formats.pdf.engine import frames

    answered = {COUNT: counted, WRITE: _affixed}
    pdfium.FPDF_InitLibrary()
    while True:
        head = requests.read(FRAME.size)
        if len(head) < FRAME.size:
            return
        kind, size = FRAME.unpack(head)
        data = requests.read(size)
        limit(size)
        for frame in answered.get(kind, frames)(data):
            answers.write(frame)
            answers.flush()
        del data


def _affixed(payload: bytes) -> Iterator[bytes]:
    from linter.formats.pdf.affix import frames

    return frames(payload)


def seconds(size: int) -> int:
    """Return how many seconds of the processor a file of `size` bytes may take."""
    return min(SECONDS + size // 1_000_000, LONGEST)


def limit(size: int) -> None:
    """Limit what this process may still take, where the system can."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    stop = int(used.ru_utime + used.ru_stime) + 1 + seconds(size)
    _lower(resource.RLIMIT_CPU, stop)
    _lower(resource.RLIMIT_DATA, MEMORY + 3 * size)


def _lower(what: int, most: int) -> None:
    import resource

    hard = resource.getrlimit(what)[1]
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    try:
        resource.setrlimit(what, (most, hard))
    except (OSError, ValueError):
        return
