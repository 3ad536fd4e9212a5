"""The rows of one table while it is read: rows and cells in, the layout of each cell out.

Knows heads, spans and groups of rows; knows nothing of what stands in a cell, nor how a format writes it.
"""

from collections.abc import Callable

from linter.formats.grid import Grid, Reach
from linter.model.flow import Layout
from linter.model.making import new


class Rows:
    """One table; `around` is the layout of what stands in it and not in a cell, `any` says whether it has a
    cell."""

    __slots__ = ("_grid", "_heads", "_number", "any", "around")

    def __init__(self, number: int, around: Layout) -> None:
        self.around = around
        self.any = False
        self._number = number
        self._grid = Grid()
        self._heads = True  # whether all rows so far were heads

    @property
    def nested(self) -> bool:
        """Whether the table stands in a cell of another."""
        return self.around.table is not None

    @property
    def reached(self) -> bool:
        """Whether cells from rows above are still to come in the row."""
        return bool(self._grid.above)

    @property
    def headed(self) -> bool:
        """Whether the next row can be one of the head: all before it were."""
        return self._heads

    def end_heads(self) -> None:
        """Begin the rows that are not of the head."""
        self._heads = False

    def end_group(self) -> None:
        """End a group of rows; no cell reaches further down."""
        self._grid.close()

    def skip_to(self, column: int) -> None:
        """Step over columns of the row that have no cell."""
        self._grid.skip_to(column)

    def cell(self, columns: int, rows: int) -> Layout:
        """Begin a cell that takes so many columns and rows, and return its layout."""
        self.any = True
        grid, around = self._grid, self.around
        column, columns = grid.cell(columns, rows)
        if around.table is not None:
            return around._replace(nested=True)
        place = (self._number, grid.row, column, columns, self._heads, False, None, None, around.note)
        return new(Layout, place)

    def continued(self) -> list[Layout]:
        """Return the layouts of the cells that come before the next one of the row, from rows above."""
        return self._below(self._grid.continued) if self._grid.above else []

    def end_row(self) -> list[Layout]:
        """End the row; return the layouts of the cells from rows above that were still to come."""
        found = self._below(self._grid.left) if self._grid.above else []
        self._grid.end_row()
        return found

    def _below(self, reaches: Callable[[], Reach | None]) -> list[Layout]:
        found = []
        while reach := reaches():
            if not self.nested:
                layout = Layout(self._number, self._grid.row, reach.column, reach.columns, self._heads)
                found.append(layout._replace(merged=reach.row, note=self.around.note))
        return found
