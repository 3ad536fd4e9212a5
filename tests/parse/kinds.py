"""Small files of every kind: lists however they begin, and what looks like one and is none.

In: `kinds.txt` beside this file, in which a line `=== group | kind | name` begins each.  Out: cases by group.
"""

import re
from pathlib import Path
from typing import NamedTuple

_HEAD = re.compile(r"^=== (\w+) \| ([\w-]+) \| (.+)\n", re.MULTILINE)


class Case(NamedTuple):
    """A file: what it is, or for what is no list the reason that is given, and its text."""

    name: str
    kind: str
    text: str


def cases(group: str) -> list[Case]:
    """Return the files of a group: `lijst`, `markdown` or `ander`."""
    _first, *found = _HEAD.split((Path(__file__).parent / "kinds.txt").read_text("utf-8"))
    rows = zip(found[::4], found[1::4], found[2::4], found[3::4], strict=True)
    return [Case(name, kind, text) for of, kind, name, text in rows if of == group]
