"""The grid of a table whose cells reach over columns and rows: cells in, the columns they take out.

Knows only counts; knows nothing of what stands in a cell, nor how a format writes its spans.
"""

from typing import NamedTuple

MOST_COLUMNS = 1000
MOST_ROWS = 65_534


class Reach(NamedTuple):
    """A cell that goes on below the row it stands in: its first row and column, how many columns it takes,
    and the row behind its last."""

    row: int
    column: int
    columns: int
    below: int


class Grid:
    """The rows of one table, from the first on.

    `row` is the row at hand, from 0; `above` what reaches into it and still lies ahead, the last first.
    """

    __slots__ = ("_column", "_next", "above", "row")

    def __init__(self) -> None:
        self.row = 0
        self._column = 0
        self.above: list[Reach] = []
        self._next: list[Reach] = []

    def continued(self) -> Reach | None:
        """Return the cell from above that is at the column at hand, and step over it."""
        if not self.above or self.above[-1].column > self._column:
            return None
        return self._over(self.above.pop())

    def cell(self, columns: int, rows: int) -> tuple[int, int]:
        """Step over a cell of the row at hand; return its first column and how many columns it takes."""
        column = self._column
        if columns != 1:
            columns = min(max(columns, 1), MOST_COLUMNS)
        self._column += columns
        if rows > 1:
            self._next.append(Reach(self.row, column, columns, self.row + min(rows, MOST_ROWS)))
        return column, columns

    def skip_to(self, column: int) -> None:
        """Step over columns that have no cell."""
        self._column = max(self._column, min(column, MOST_COLUMNS))

    def left(self) -> Reach | None:
        """Return the next cell from above, wherever it is, and step over it; None where there is no more."""
        return self._over(self.above.pop()) if self.above else None

    def end_row(self) -> None:
        """Go on with the next row."""
        self.row += 1
        self._column = 0
        if not self._next:
            self.above = []
            return
        self.above = sorted(
            (reach for reach in self._next if reach.below > self.row), key=_column, reverse=True
        )
        self._next = []

    def close(self) -> None:
        """End what reaches down: a group of rows ends here."""
        self.above = []

    def _over(self, reach: Reach) -> Reach:
        self._column = max(self._column, reach.column + reach.columns)
        if reach.below > self.row + 1:
            self._next.append(reach)
        return reach


def _column(reach: Reach) -> int:
    return reach.column
