"""Rows whose first cell stands at their middle: lines by their columns in, where each row begins out.

Knows that such rows are told by the space between the lines of their longest column; nothing of what they
say.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from linter.formats.pdf.words import Line

APART = 1.12  # of the distance between the lines of a cell: what stands further apart is of two rows
_ABOVE = 0.35  # of the height of letters: the middle of a line above its baseline
_NEAR = 0.75  # of the distance between lines: how far a number stands from the middle of its row at most

Parts = Sequence[dict[int, Line]]


def centred_tops(parts: Parts) -> list[float]:
    """Return the height at which each row begins, none where the rows are not of this kind.

    They are where a line holds the first column alone, and every first cell stands at the middle of its row.
    """
    if not any(list(part) == [0] for part in parts):
        return []
    texts = longest(parts)
    steps = [other.base - one.base for one, other in pairwise(texts)]
    pitch = min((step for step in steps if step > 0), default=0.0)
    if not pitch or max(steps) <= APART * pitch:
        return []
    rows: list[list[Line]] = [[texts[0]]]
    for line, step in zip(texts[1:], steps, strict=True):
        if step > APART * pitch:
            rows.append([])
        rows[-1].append(line)
    numbers = [part[0].base for part in parts if 0 in part]
    return bounds_between(rows) if _are_middles(numbers, rows, _NEAR * pitch) else []


def longest(parts: Parts) -> list[Line]:
    """Return the lines of the column that says most, without the first."""
    said: Counter[int] = Counter()
    for part in parts:
        said.update({column: len(line.words) for column, line in part.items() if column})
    column = said.most_common(1)[0][0] if said else -1
    return [part[column] for part in parts if column in part] or [next(iter(parts[0].values()))]


def bounds_between(rows: Sequence[Sequence[Line]]) -> list[float]:
    """Return the height at which each row begins: half way between its lines and those of the row above."""
    bounds = [
        (above[-1].base + below[0].base) / 2 - _ABOVE * below[0].size for above, below in pairwise(rows)
    ]
    first = rows[0][0]
    return [first.base - first.size, *bounds]


def _are_middles(numbers: Sequence[float], rows: Sequence[Sequence[Line]], near: float) -> bool:
    """Say whether each number stands at the middle of a row, and no two in one; both go downwards."""
    at = 0
    middles = [(row[0].base + row[-1].base) / 2 for row in rows]
    for number in numbers:
        while at < len(middles) and middles[at] < number - near:
            at += 1
        if at == len(middles) or middles[at] > number + near:
            return False
        at += 1
    return True
