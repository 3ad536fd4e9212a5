"""A terminal to run the program on, and what a person then sees."""

import os
import re
import select
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
LATE = 60
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


class Shown(NamedTuple):
    """All that a program wrote to its terminal, what is on the screen in the end, and its exit code."""

    raw: str
    screen: list[str]
    code: int


def on_terminal(program: str, folder: Path, columns: int = 100, **environment: str) -> Shown:
    """Return what `program`, a line of Python, shows on a terminal of so many columns."""
    import pty  # not there on Windows

    child, terminal = pty.fork()
    if not child:
        os.chdir(folder)
        quiet = {name: value for name, value in os.environ.items() if name not in {"CI", "NO_COLOR"}}
        sized = {"COLUMNS": str(columns), "TERM": "xterm", "PYTHONPATH": str(ROOT)}
        os.execve(sys.executable, [sys.executable, "-c", program], {**quiet, **sized, **environment})
    _size(terminal, columns)
    raw = _read(terminal)
    _, status = os.waitpid(child, 0)
    return Shown(raw, screen(raw), os.waitstatus_to_exitcode(status))


def screen(raw: str) -> list[str]:
    """Return the lines that are left of what was written, where lines were written over; no colours."""
    lines = []
    for line in ESCAPE.sub("", raw).replace("\r\n", "\n").split("\n"):
        shown: list[str] = []
        for over in line.split("\r"):
            shown[: len(over)] = over
        lines.append("".join(shown).rstrip())
    return lines


def _size(terminal: int, columns: int) -> None:
    import fcntl
    import struct
    import termios

    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


def _read(terminal: int) -> str:
    """Return all that comes until the program ends; what takes too long is a fault."""
    raw, end = b"", time.monotonic() + LATE
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            data = os.read(terminal, 65536)
        except OSError:  # Linux says so that nobody is there any more
            data = b""
        if not data:
            break
        raw += data
    return raw.decode()
