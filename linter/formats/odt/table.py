"""The geometry of a table: its element in, rows and their cells with their columns out.

Knows groups of rows, spans, covered cells and cells of which a file holds only how often they are there;
knows nothing of what stands in a cell.
"""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from linter.formats.odt.budget import BLOCK, Budget
from linter.formats.odt.names import LIST, TABLE, P
from linter.formats.xmlpart import Element, whole

MOST_COLUMNS = 1000
MOST_ROWS = 65_535
MOST_PLACED, MANY, SHORT = 4, 8, 12
"""Of a table that only places things: its rows at most, and the paragraphs of its largest cell at least; and
how many characters at most a cell has that numbers its row."""
_ROW, _CELL, _COVERED = TABLE + "table-row", TABLE + "table-cell", TABLE + "covered-table-cell"
_HEADERS = TABLE + "table-header-rows"
_GROUPS = frozenset({_HEADERS, TABLE + "table-rows", TABLE + "table-row-group"})
_NOT_SHOWN = frozenset({"collapse", "filter"})


class Row(NamedTuple):
    """A row as stored: it stands there `times`."""

    element: Element
    header: bool
    hidden: bool
    times: int


class Cell(NamedTuple):
    """A cell: its place in the row (from 1), its first column and how many it takes, and how often it stands
    there.  `above` is the row where it begins, in a cell that continues one from above; such a cell has no
    text of its own."""

    element: Element
    place: int
    column: int
    columns: int = 1
    times: int = 1
    above: int | None = None


class _Reach(NamedTuple):
    """A cell that goes on below its row: where it begins, how many columns it takes, and its last row."""

    row: int
    columns: int
    last: int


class Grid:
    """The rows of one table while they are told; knows the cells that reach down into rows to come."""

    __slots__ = ("_budget", "_reaches", "row")

    def __init__(self, budget: Budget) -> None:
        self.row = 0
        self._budget = budget
        self._reaches: dict[int, _Reach] = {}

    def cells(self, row: Element) -> Iterator[Cell]:
        """Yield the cells of the row at hand."""
        column = place = until = 0
        for one in row.iterchildren(_CELL, _COVERED):
            times = _number(one, "number-columns-repeated", MOST_COLUMNS)
            if one.tag == _CELL:
                column = max(column, until)  # some programs leave out what is covered
                for cell in self._left_out(one, place, column):
                    yield cell
                    place, column = cell.place, cell.column + cell.columns
                place += 1
                cell = Cell(one, place, column, _number(one, "number-columns-spanned", MOST_COLUMNS), times)
                self._reach(cell)
                yield cell
                place += times - 1
                until = column + cell.columns
            elif self._reaches:
                for cell in self._covered(one, place, max(column, until), column + times):
                    yield cell
                    place, until = cell.place, cell.column + cell.columns
            column += times
        self.row += place > 0

    def pass_over(self) -> None:
        """Leave out a row that cells reach over."""
        self._reaches = {
            column: reach._replace(last=reach.last - 1) for column, reach in self._reaches.items()
        }

    def _covered(self, element: Element, place: int, column: int, end: int) -> Iterator[Cell]:
        """Yield the cells from above that an element stands for, which covers the columns up to `end`."""
        self._budget.spend(max(0, end - column - 1))
        while column < end:
            reach = self._continued(column)
            if reach is not None:
                place += 1
                yield Cell(element, place, column, reach.columns, above=reach.row)
                self._budget.spend(BLOCK if column + reach.columns < end else 0)
            column += reach.columns if reach else 1

    def _left_out(self, element: Element, place: int, column: int) -> Iterator[Cell]:
        """Yield the cells from above that stand before `element` without being stored."""
        while reach := self._continued(column):
            place += 1
            yield Cell(element, place, column, reach.columns, above=reach.row)
            self._budget.spend(BLOCK)
            column += reach.columns

    def _continued(self, column: int) -> _Reach | None:
        found = self._reaches.get(column)
        return found if found is not None and found.row < self.row <= found.last else None

    def _reach(self, cell: Cell) -> None:
        many = _number(cell.element, "number-rows-spanned", MOST_ROWS)
        if many > 1:
            self._reaches[cell.column] = _Reach(self.row, cell.columns, self.row + many - 1)
        else:
            self._reaches.pop(cell.column, None)


def rows(table: Element) -> Iterator[Row]:
    """Yield the rows of `table`, those of groups of rows in their place."""
    for one in table.iterchildren(_ROW, *_GROUPS):
        if one.tag == _ROW:
            hidden = one.get(TABLE + "visibility") in _NOT_SHOWN
            yield Row(one, header=False, hidden=hidden, times=_number(one, "number-rows-repeated", MOST_ROWS))
        else:
            yield from (row._replace(header=row.header or one.tag == _HEADERS) for row in rows(one))


def places_only(table: Element, paragraphs: int) -> bool:
    """Say whether a table is there to put things in their place, not to hold data.

    It has few rows, none of which is numbered or a head, and in a cell most of all `paragraphs`, or tables of
    more rows than its own.
    """
    found = list(islice(rows(table), MOST_PLACED + 1))
    if len(found) > MOST_PLACED or any(row.header or row.times > 1 for row in found):
        return False
    held = [list(row.element.iterchildren(_CELL)) for row in found]
    if any(len(row) > 1 and _numbers(row[0]) for row in held):
        return False
    within = sum(1 for row in found for _ in row.element.iter(_ROW)) - len(found)
    most = max((sum(1 for _ in cell.iter(P)) for row in held for cell in row), default=0)
    return within > len(found) or (most >= MANY and 2 * most > paragraphs)


def _numbers(cell: Element) -> bool:
    """Say whether a cell numbers its row, automatically or with a figure amid little else."""
    text = "".join(str(one) for one in cell.itertext()).strip()
    if not text:
        return next(cell.iter(LIST), None) is not None
    return len(text) <= SHORT and any(map(str.isdigit, text))


def _number(element: Element, name: str, most: int) -> int:
    value = element.get(TABLE + name)
    return 1 if value is None else max(1, whole(value, 1, most))
