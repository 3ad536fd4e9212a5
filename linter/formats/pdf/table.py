"""Tables: the lines of a drawn grid, or of columns that white space parts, in; rows of cells out.

Knows that a row begins where its first column does, or where a line is drawn.  Knows nothing of what stands
in a cell.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.pdf.centred import centred_tops
from linter.formats.pdf.grid import Grid, Stroke
from linter.formats.pdf.words import Line, Word, lines_of, row_of
from linter.formats.pdf.written import written_head, written_tops

_GOES_ON = (",", "/", "&", "-", "–", ";")
_GOES_ON_WORDS = frozenset({"en", "t/m", "tot", "met", "of"})
MOST_HEAD = 6  # lines
_HEADED = 1.3  # of the height of letters: names of columns stand further from the first row than that
_WIDE = 0.6  # of a table's width: a line that long parts rows


Gap = list[tuple[float, float]]
"""The pieces that are still free of one gap between columns."""


class Cell(NamedTuple):
    """A cell: its lines, how many columns it takes, and whether it goes on with the cell above it."""

    lines: list[Line]
    columns: int = 1
    merged: bool = False


class Row(NamedTuple):
    """A row: its cells by column."""

    cells: dict[int, Cell]

    @property
    def names(self) -> tuple[str, ...]:
        """Return what its cells say."""
        return tuple(" ".join(line.text for line in cell.lines) for cell in self.cells.values())


class Table(NamedTuple):
    """A table or what stands of it on one page.

    `edges` bound its columns (points), `names` are what they are called, none where that is not known; the
    first row holds them where `heads` is 1.  `drawn` tells whether lines part its cells; where none do,
    `gaps` are the pieces that are free between each two columns.  `unsure` where white space
    alone told its cells.
    """

    rows: list[Row]
    edges: list[float]
    heads: int
    page: int
    drawn: bool
    names: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    unsure: bool = False


def drawn_table(grid: Grid, lines: Sequence[Line]) -> Table:
    """Return the table of a grid; `lines`, one or more, are those that stand in it."""
    held: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        row = grid.row(line.base - 0.3 * line.size)
        for column, part in _split(line, grid.xs).items():
            held.setdefault((row, column), []).append(part)
    made = [_drawn_row(grid, row, held) for row in range(len(grid.ys) - 1)]
    made = [row for row in made if any(cell.lines for cell in row.cells.values()) or len(row.cells) > 1]
    heads = 1 if len(made) > 1 and _names_columns(made[0]) else 0
    return Table(made, grid.xs, heads, lines[0].page, drawn=True, names=made[0].names if made else ())


def _drawn_row(grid: Grid, row: int, held: dict[tuple[int, int], list[Line]]) -> Row:
    cells: dict[int, Cell] = {}
    last = 0
    for column in range(len(grid.xs) - 1):
        lines = held.get((row, column), [])
        if column and not grid.parted(row, column):
            before = cells[last]
            words = [word for line in (*before.lines, *lines) for word in line.words]
            joined = lines_of(words) if before.lines and lines else [*before.lines, *lines]
            cells[last] = Cell(joined, before.columns + 1, before.merged)
            continue
        last = column
        cells[column] = Cell(lines, 1, row > 0 and not lines and not grid.closed(row, column))
    return Row(cells)


def _names_columns(row: Row) -> bool:
    """Say whether a row looks like the names of columns: bold, or short and without a number."""
    lines = [line for cell in row.cells.values() for line in cell.lines]
    names = row.names
    if not lines or any(len(name) > 40 for name in names):
        return False
    return all(line.bold for line in lines) or not any(name.rstrip(".").isdigit() for name in names)


def flowing_table(
    lines: Sequence[Line], edges: Sequence[float], strokes: Sequence[Stroke], heads: int
) -> Table:
    """Return the table that `lines` make, in columns that `edges` part and that nothing is drawn around.

    The first `heads` lines name the columns; `strokes` are lines drawn across the page.
    """
    columns = len(edges) - 1
    parts = [_split(line, edges) for line in lines]
    rows = [_row(columns, parts[:heads])] if heads else []
    body = parts[heads:]
    tops = sorted(
        [*(written_tops(body) or centred_tops(body) or _starts(body)), *_bars(lines[heads:], edges, strokes)]
    )
    groups: list[list[dict[int, Line]]] = [[] for _ in range(len(tops) + 1)]
    for part in parts[heads:]:
        for column, line in part.items():
            groups[bisect_right(tops, line.top + 0.4 * line.size)].append({column: line})
    rows += [_row(columns, group) for group in groups if group]
    names = rows[0].names if heads else ()
    return Table(rows, list(edges), int(heads > 0), lines[0].page, drawn=False, names=names, unsure=True)


def head_lines(lines: Sequence[Line], table: Table) -> int:
    """Return how many of the first lines of a page are the names of the columns of `table`, come back."""
    for count in range(1, min(len(lines), MOST_HEAD) + 1):
        if table.names and head_row(lines[:count], table).names == table.names:
            return count
    return 0


def head_row(lines: Sequence[Line], table: Table) -> Row:
    """Return lines, one or more, as a row in the columns of a table."""
    return _row(len(table.edges) - 1, [_split(line, table.edges) for line in lines])


def head_of(lines: Sequence[Line], edges: Sequence[float], fewest: int) -> int:
    """Return how many of the first lines name the columns, `fewest` or more, 0 where that is not known.

    The first row begins where its first column does, or above that where its first cell stands at its middle.
    """
    most = min(len(lines), MOST_HEAD)
    written = written_head([_split(line, edges) for line in lines])
    if fewest <= written < most:
        return written
    heads = next((at for at in range(fewest, most) if lines[at].x0 < edges[1]), 0)
    for at in range(fewest, heads):
        tops = centred_tops([_split(line, edges) for line in lines[at:]])
        if tops and lines[at].base - lines[at - 1].base > lines[at].size * _HEADED:
            return at
    return heads


def _split(line: Line, edges: Sequence[float]) -> dict[int, Line]:
    """Return the pieces of a line by the column they stand in."""
    last = len(edges) - 2
    pieces: dict[int, list[Word]] = {}
    for word in line.words:
        column = min(max(bisect_right(edges, (word.x0 + word.x1) / 2) - 1, 0), last)
        if column in pieces:
            pieces[column].append(word)
        else:
            pieces[column] = [word]
    if len(pieces) == 1:
        return dict.fromkeys(pieces, line)
    return {column: row_of(words) for column, words in pieces.items()}


def _row(columns: int, parts: Sequence[dict[int, Line]]) -> Row:
    return Row({at: Cell([part[at] for part in parts if at in part]) for at in range(columns)})


def _starts(parts: Sequence[dict[int, Line]]) -> Iterator[float]:
    """Yield the height at which each row begins: where its first column does, and does not go on there."""
    before = ""
    for part in parts:
        line = part.get(0)
        if line is None:
            before = ""
            continue
        if not ends_open(before):
            yield line.top
        before = line.text


def ends_open(text: str) -> bool:
    """Say whether numbers go on in the next line: `1, 4 en`."""
    return text.endswith(_GOES_ON) or text.rpartition(" ")[2] in _GOES_ON_WORDS


def _bars(lines: Sequence[Line], edges: Sequence[float], strokes: Sequence[Stroke]) -> Iterator[float]:
    """Yield the height of each line drawn between the lines of text of a table, across most of it."""
    if not lines:
        return
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    for stroke in strokes:
        wide = min(stroke.end, max(right, edges[-1])) - max(stroke.start, min(left, edges[0]))
        if wide >= _WIDE * (right - left) and lines[0].base < stroke.at < lines[-1].base:
            yield stroke.at
