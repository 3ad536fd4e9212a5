"""Rows by the order of the file: lines by their columns in, where each row begins out.

Programs write a table cell by cell, row after row: what follows a first cell is of its row, wherever in it
that cell stands.  Believed only where the lines lie as such an order lets them; knows nothing of what they
say.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from linter.formats.pdf.centred import Parts, bounds_between, longest
from linter.formats.pdf.words import Line

_NEAR = 0.75  # of the height of letters: how far a first cell may reach out of the text of its row


class _Row(NamedTuple):
    """The lines of the first cell of a row, none where a page broke it, and those of its longest."""

    first: list[Line]
    texts: list[Line]


def written_tops(parts: Parts) -> list[float]:
    """Return the height at which each row begins, none where the order of the file does not tell."""
    rows = list(_rows(parts)) if parts else []
    if len(rows) == 1 and len(rows[0].first) > 1:  # written column by column, or as good as that
        return []
    if not any(row.first for row in rows) or not all(map(_is_row, rows)):
        return []
    if not all(_base(above.texts[-1]) < _base(below.texts[0]) for above, below in pairwise(rows)):
        return []
    return bounds_between([row.texts for row in rows])


def written_head(parts: Parts) -> int:
    """Return how many of the first lines are the first row, all that is written before the second.

    0 where the order of the file does not tell.
    """
    cells = sorted(line.words[0].at for part in parts if (line := part.get(0)) is not None)
    first = [line for part in parts for column, line in part.items() if column]
    begun = next((after for one, after in pairwise(cells) if _parted(first, one, after)), None)
    if begun is None:
        return 0
    count = next(
        (at for at, part in enumerate(parts) if any(_at(line) >= begun for line in part.values())), 0
    )
    return 0 if any(_at(line) < begun for part in parts[count:] for line in part.values()) else count


def _parted(lines: Sequence[Line], one: int, after: int) -> bool:
    return any(one < _at(line) < after for line in lines)


def _rows(parts: Parts) -> Iterator[_Row]:
    """Yield the rows in the order of the file."""
    texts = longest(parts)
    numbers = [part[0] for part in parts if 0 in part]
    told = sorted([*((_at(line), 0, line) for line in numbers), *((_at(line), 1, line) for line in texts)])
    if len({at for at, _, _ in told}) < len(told):
        return
    waiting: list[Line] = []
    for column, group in groupby(told, key=_column):
        lines = [line for _, _, line in group]
        if column:
            yield _Row(waiting, lines)
            waiting = []
        else:
            waiting = lines
    if waiting:
        yield _Row(waiting, [])


def _column(one: tuple[int, int, Line]) -> int:
    return one[1]


def _is_row(row: _Row) -> bool:
    """Say whether lines stand from top to bottom, and the first cell beside the longest."""
    if not row.texts or any(above.base >= below.base for above, below in pairwise(row.texts)):
        return False
    top, bottom = row.texts[0], row.texts[-1]
    near = _NEAR * top.size
    return all(top.base - near <= line.base <= bottom.base + near for line in row.first)


def _at(line: Line) -> int:
    return line.words[0].at


def _base(line: Line) -> float:
    return line.base
