"""Marks within a line of a made list: what is more than its characters.

`[^1]` refers to note 1; `{+in+}` was inserted and `{-out-}` deleted while changes were tracked; `{!this!}` is
hidden; `{>a remark::on this<}` bears a comment.  In: a line.  Out: its runs, or what is read of it.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a run is."""

    TEXT = "text"
    NOTE = "note"
    INSERTED = "inserted"
    DELETED = "deleted"
    HIDDEN = "hidden"
    COMMENTED = "commented"


class Run(NamedTuple):
    """Characters of one kind; of a note its number, of a comment also what is remarked."""

    text: str
    kind: Kind = Kind.TEXT
    remark: str = ""


_MARK = re.compile(r"\[\^(\d+)\]|\{\+(.*?)\+\}|\{-(.*?)-\}|\{!(.*?)!\}|\{>(.*?)::(.*?)<\}")
_KINDS = (Kind.NOTE, Kind.INSERTED, Kind.DELETED, Kind.HIDDEN)


def runs(line: str) -> Iterator[Run]:
    """Yield the runs of a line."""
    at = 0
    for found in _MARK.finditer(line):
        if found.start() > at:
            yield Run(line[at : found.start()])
        at = found.end()
        if found.lastindex == 6:
            yield Run(found[6], Kind.COMMENTED, found[5])
        else:
            yield Run(found[found.lastindex or 1], _KINDS[(found.lastindex or 1) - 1])
    if at < len(line):
        yield Run(line[at:])


def plain(line: str) -> str:
    """Return what is read of a line: no deleted or hidden text, no references to notes."""
    if "{" not in line and "[^" not in line:
        return line
    left_out = {Kind.NOTE, Kind.DELETED, Kind.HIDDEN}
    return "".join(run.text for run in runs(line) if run.kind not in left_out)
