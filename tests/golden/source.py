"""The source of a case: a list in a notation of our own in, what writers write out.

A line is a paragraph; one that begins with `@functie`, `@dossier` and so on says what it is, one with `## `
is a heading, one with `[^1]: ` a footnote.  Lines between pipes are the rows of a table, of which `|---|`
ends the names of the columns; `<br>` parts the paragraphs of a cell.  Marks within a line are those of
`runs`.
"""

from collections.abc import Sequence
from itertools import groupby

from tests.generate.told import Line, Piece, Role, Table
from tests.generate.written.sheet import Sheet

_RULE = "|---|"
_NOTE = "[^"


def read(text: str) -> Sheet:
    """Return the list that a source describes."""
    lines = [line for line in text.splitlines() if line.strip()]
    notes = [line.partition(": ")[2] for line in lines if line.startswith(_NOTE)]
    pieces: list[Piece] = []
    for is_table, group in groupby((line for line in lines if not line.startswith(_NOTE)), _is_row):
        held = list(group)
        pieces += [_table(held)] if is_table else map(_line, held)
    return Sheet(tuple(pieces), tuple(notes))


def _is_row(line: str) -> bool:
    return line.startswith("|")


def _table(lines: Sequence[str]) -> Table:
    rows = [line for line in lines if line != _RULE]
    cells = (tuple(cell.strip().replace("<br>", "\n") for cell in row.strip("|").split("|")) for row in rows)
    return Table(tuple(cells), headed=_RULE in lines)


def _line(line: str) -> Line:
    if line.startswith("## "):
        return Line(line[3:], Role.HEADING)
    if line.startswith("@"):
        role, _space, text = line[1:].partition(" ")
        return Line(text, Role(role))
    return Line(line)
