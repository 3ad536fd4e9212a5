"""Pages to what stands on them: words, rules and remarks in; furniture, notes, text and tables out.

Knows where on a page what is found.  Leaves to others how each is told from the rest.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.pdf.furniture import parted
from linter.formats.pdf.grid import NEAR, Grid, Stroke, grids, strokes
from linter.formats.pdf.notes import Note, feet
from linter.formats.pdf.rivers import Text, divided
from linter.formats.pdf.table import Table, drawn_table
from linter.formats.pdf.wire import Flag, Remark, Sheet
from linter.formats.pdf.words import Line, Word, line_of, lines_of, words_of

USUAL_SIZE = 10.0


class Leaf(NamedTuple):
    """A page as read: its lines, words that are turned, grids, lines drawn across, and remarks."""

    width: float
    height: float
    lines: list[Line]
    turned: list[Word]
    grids: list[Grid]
    across: list[Stroke]
    images: int
    remarks: list[Remark]


class Laid(NamedTuple):
    """All pages: text and tables in reading order, notes, furniture by its page, and the letters' height."""

    items: list[Text | Table]
    notes: list[Note]
    heads: list[Line]
    feet: list[Line]
    size: float


def leaf(sheet: Sheet, page: int) -> Leaf:
    """Return page number `page` (from 1) of the engine's as read."""
    words = words_of(sheet, page)
    turned: list[Word] = []
    if any(flags & Flag.TURNED for flags in sheet.flags):
        turned = [word for word in words if word.flags & Flag.TURNED]
        words = [word for word in words if not word.flags & Flag.TURNED]
    across, down = strokes(sheet.rules)
    return Leaf(
        sheet.width,
        sheet.height,
        lines_of(words),
        turned,
        grids(across, down),
        across,
        sheet.images,
        sheet.remarks,
    )


def laid(leaves: Sequence[Leaf]) -> Laid:
    """Return what stands on these pages."""

    def keep(page: int, line: Line) -> bool:
        return any(grid.holds(line.x0, line.base) for grid in leaves[page].grids)

    pages = parted([one.lines for one in leaves], [one.height for one in leaves], keep)
    size = _usual_size(line for page in pages for line in page.body)
    items: list[Text | Table] = []
    notes: list[Note] = []
    for one, page in zip(leaves, pages, strict=True):
        outside, inside = _by_grid(one.grids, page.body)
        found = feet(outside, size, one.across, notes[-1] if notes else None)
        notes += found.notes
        items += _items(one, found.body, inside, items[-1] if items else None)
    heads = [line for page in pages for line in page.head]
    return Laid(items, notes, heads, [line for page in pages for line in page.foot], size)


def _usual_size(lines: Iterator[Line]) -> float:
    counts: Counter[float] = Counter()
    for line in lines:
        counts[round(line.size * 4) / 4] += int(line.x1 - line.x0)
    return counts.most_common(1)[0][0] if counts else USUAL_SIZE


def _by_grid(grids: Sequence[Grid], lines: Sequence[Line]) -> tuple[Sequence[Line], list[list[Line]]]:
    """Return the lines outside all grids, and the lines in each grid."""
    inside: list[list[Line]] = [[] for _ in grids]
    if not grids:
        return lines, inside
    outside: list[Line] = []
    for line in lines:
        middle = line.base - 0.3 * line.size
        left: Line | None = line
        for grid, held in zip(grids, inside, strict=True):
            if left is not None and grid.reaches(middle):
                left = _taken(grid, left, held)
        if left is not None:
            outside.append(left)
    return outside, inside


def _taken(grid: Grid, line: Line, held: list[Line]) -> Line | None:
    """Put what stands in the grid of a line at its height into `held`, and return the rest."""
    start, end = grid.xs[0] - NEAR, grid.xs[-1] + NEAR
    if start <= line.x0 and line.x1 <= end:
        held.append(line)
        return None
    within = [word for word in line.words if start <= (word.x0 + word.x1) / 2 <= end]
    if within:
        held.append(line_of(within))
    rest = [word for word in line.words if not start <= (word.x0 + word.x1) / 2 <= end]
    return line_of(rest) if rest else None


def _items(
    one: Leaf, lines: Sequence[Line], inside: Sequence[Sequence[Line]], before: Text | Table | None
) -> Iterator[Text | Table]:
    """Yield what stands on a page, from top to bottom; `before` is the last of the page before."""
    last = before if isinstance(before, Table) else None
    start = 0
    for grid, held in zip(one.grids, inside, strict=True):
        stop = start
        while stop < len(lines) and lines[stop].base < grid.ys[0]:
            stop += 1
        yield from divided(lines[start:stop], one.across, last)
        last = None if stop > start else last
        if held:
            yield drawn_table(grid, held)
            last = None
        start = stop
    yield from divided(lines[start:], one.across, last)
