"""Tables by the order of the file: the lines of a page from a row of names on in, a table out.

Programs write a table cell by cell, row after row.  So a run of words that stands in the same column as the
last or left of it begins a row, however little parts the columns.  Believed only where the rows lie below
each other and nothing else stands between their lines.  Knows nothing of what they say.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from linter.formats.pdf.strips import Strip, strips
from linter.formats.pdf.table import Cell, Row, Table, ends_open, head_lines, head_row
from linter.formats.pdf.words import Line, Word, lines_of

_OVER = 0.5  # points: columns that reach less into each other stand beside each other
_FAR = 4.5  # of the height of letters: nothing of a table is that far below the rest of it
_PARAGRAPH = 2.4  # of the height of letters: what is further below is no paragraph of the same cell

_MORE_NAMES = 3  # lines that names take which do not stand at the height of the others

Column = tuple[float, float]
Strips = dict[int, list[Strip]]
"""A row while it is filled: the strips of each of its cells."""


class _Rows:
    """Rows while they are filled: where each column lies so far, and the strips of each cell."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self.columns = list(columns)
        self.rows: list[Strips] = []
        self.fresh = not columns
        self._last = -1

    def add(self, strip: Strip) -> bool:
        """Put a strip in its cell; False where it stands in no cell of this table."""
        column = self._named(strip) if self.fresh else self._column(strip)
        if column is None:
            return False
        if not self.rows or self._begins(strip, column):
            self.rows.append({})
        self.rows[-1].setdefault(column, []).append(strip)
        x0, x1 = self.columns[column]
        self.columns[column] = min(x0, strip.x0), max(x1, strip.x1)
        self._last = column
        return True

    def _named(self, strip: Strip) -> int | None:
        """Return the column of a strip of the first row; the first one left of the last ends that row."""
        last = len(self.columns) - 1
        if last < 0 or strip.x0 >= self.columns[last][1] - _OVER:
            self.columns.append((strip.x0, strip.x1))
            return last + 1
        if [at for at, column in enumerate(self.columns) if _over(column, strip)] == [last]:
            return last
        self.fresh = False
        return self._column(strip) if len(self.columns) > 1 else None

    def _column(self, strip: Strip) -> int | None:
        """Return the column a strip stands in, None where it stands in several."""
        found = [at for at, column in enumerate(self.columns) if _over(column, strip)]
        if len(found) > 1:
            return None
        if found:
            return found[0]
        left = sum(x1 <= strip.x0 + _OVER for _, x1 in self.columns) - 1
        return max(left, 0) if self._last > left else min(left + 1, len(self.columns) - 1)

    def _begins(self, strip: Strip, column: int) -> bool:
        """Say whether a strip begins a row."""
        if self.fresh or column > self._last:
            return False
        if column < self._last:
            return True
        above = self.rows[-1][column][-1]
        far = strip.top - above.low > _PARAGRAPH * strip.words[0].size
        return far or (column == 0 and not ends_open(above.words[-1].text))


def ordered_table(lines: Sequence[Line], names: int) -> tuple[Table, int] | None:
    """Return the table that begins with names of columns, and how many lines it takes.

    Those stand in the first `names` lines, some perhaps below.  None where the order does not tell.
    """
    begun = min(word.at for line in lines[: names + _MORE_NAMES] for word in line.words)
    found = _made(lines, begun, [])
    if found is None:
        return None
    table, stop = found
    return table._replace(heads=1, names=table.rows[0].names), stop


def ordered_more(lines: Sequence[Line], before: Table) -> tuple[Table, int] | None:
    """Return how the table of the page before goes on at the top of this one, as above."""
    heads = head_lines(lines, before)
    body = lines[heads:]
    found = _made(body, 0, columns_of(before)) if body else None
    if found is None:
        return None
    table, stop = found
    rows = [head_row(lines[:heads], before), *table.rows] if heads else table.rows
    return table._replace(rows=rows, heads=int(heads > 0), names=before.names), stop + heads


def columns_of(table: Table) -> list[Column]:
    """Return where the columns of a table lie."""
    bounds = [table.edges[0] + 1, *(side for gap in table.gaps for side in (gap[0][0], gap[-1][1]))]
    sides = iter([*bounds, table.edges[-1] - 1])
    return list(zip(sides, sides, strict=True))


def _made(lines: Sequence[Line], begun: int, columns: Sequence[Column]) -> tuple[Table, int] | None:
    words = sorted([word for line in lines for word in line.words if word.at >= begun], key=_at)
    rows = _Rows(columns)
    all(map(rows.add, strips(words)))
    held = list(_near(rows.rows))
    stop = _stop(
        lines, {word.at for row in held for cell in row.values() for one in cell for word in one.words}
    )
    if not stop or len(rows.columns) < 2 or not all(_below(above, row) for above, row in pairwise(held)):
        return None
    made = [_row(row, len(rows.columns)) for row in held]
    edges = [rows.columns[0][0] - 1, *map(_between, pairwise(rows.columns)), rows.columns[-1][1] + 1]
    gaps = tuple([(min(one[1], other[0]), max(one[1], other[0]))] for one, other in pairwise(rows.columns))
    return Table(made, edges, 0, lines[0].page, drawn=False, gaps=gaps), stop


def _stop(lines: Sequence[Line], taken: set[int]) -> int:
    """Return how many of the first lines were taken wholly, 0 where others were too."""
    stop = next((at for at, line in enumerate(lines) if line.words[0].at not in taken), len(lines))
    held = sum(len(line.words) for line in lines[:stop])
    return (
        stop if held == len(taken) and all(w.at in taken for line in lines[:stop] for w in line.words) else 0
    )


def _near(rows: Sequence[Strips]) -> Iterator[Strips]:
    """Yield the rows up to the first that stands too far below the one above it."""
    low = 0.0
    for at, row in enumerate(rows):
        if at and _top(row) - low > _FAR * next(iter(row.values()))[0].words[0].size:
            return
        yield row
        low = max(low, _low(row))


def _below(above: Strips, row: Strips) -> bool:
    """Say whether all of a row lies below all of the one above it."""
    return _low(above) < _top(row)


def _top(row: Strips) -> float:
    return min(strip.top for held in row.values() for strip in held)


def _low(row: Strips) -> float:
    return max(strip.low for held in row.values() for strip in held)


def _row(row: Strips, columns: int) -> Row:
    def lines(at: int) -> Iterator[Word]:
        return (word for strip in row.get(at, ()) for word in strip.words)

    return Row({at: Cell(lines_of(list(lines(at)))) for at in range(columns)})


def _over(column: Column, strip: Strip) -> bool:
    return min(column[1], strip.x1) - max(column[0], strip.x0) > _OVER


def _between(pair: tuple[Column, Column]) -> float:
    return (pair[0][1] + pair[1][0]) / 2


def _at(word: Word) -> int:
    return word.at
