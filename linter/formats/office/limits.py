"""What LibreOffice may take for one file: its size and how many cells it holds in, limits out.

Knows how long honest lists take (docs/decisions/office.md), and how a program is started under limits; does
not know LibreOffice.
"""

import os
from collections.abc import Sequence
from typing import NamedTuple

LARGEST = 100_000_000  # bytes of any file it writes
_SECONDS, _LONGEST = 3, 30
_CELLS_A_SECOND, _BYTES_A_SECOND = 1500, 130_000  # a table takes its time only where there is text in it
_SHORT = 200_000  # bytes, of a file that takes hardly more than LibreOffice itself
_FREIGHT = 6_000_000  # bytes, for what is no table
MOST_CELLS = 20_000  # in one table more take longer than is waited for
_MEMORY, _MOST_MEMORY = 134_000_000, 420_000_000
_CELL = 16_000  # bytes of memory
_TIMES_SIZE = 4
_PATIENCE, _TIMES_SECONDS = 30.0, 5.0  # of the clock, where others work too
_SHELL = "/bin/sh"
_START = 'ulimit -c 0; ulimit -t "$1"; ulimit -d "$2"; ulimit -f "$3"; shift 3; exec "$@"'
_OF_TIME_OR_SIZE = frozenset({-9, 137, -24, 152, -25, 153})  # ended by these limits, or a shell that says so


class Limits(NamedTuple):
    """Seconds of the processor, bytes of memory beside the program itself, and seconds to wait at most."""

    seconds: int = _SECONDS
    memory: int = _MEMORY
    patience: float = _PATIENCE


def limits(size: int, cells: int) -> Limits:
    """Return what a file of `size` bytes with so many cells may take; honest ones take two thirds of it."""
    table = min(cells // _CELLS_A_SECOND, max(size - _SHORT, 0) // _BYTES_A_SECOND)
    seconds = min(_SECONDS + table + size // _FREIGHT, _LONGEST)
    memory = min(_MEMORY + _CELL * cells + _TIMES_SIZE * size, _MOST_MEMORY)
    return Limits(seconds, memory, max(_PATIENCE, _TIMES_SECONDS * seconds))


def limited(command: Sequence[str], most: Limits) -> list[str]:
    """Return the command that runs `command` under these limits; the same where the system has none."""
    if not os.access(_SHELL, os.X_OK):
        return list(command)
    amounts = (most.seconds, most.memory // 1024, LARGEST // 512)
    return [_SHELL, "-c", _START, "limits", *map(str, amounts), *command]


def went_beyond(code: int) -> bool:
    """Say whether a program that ended with this code was ended for what it took."""
    return code in _OF_TIME_OR_SIZE
