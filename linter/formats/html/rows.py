"""The rows of one table while it is read: rows and cells in, the layout of each cell out.

Knows heads, spans and groups of rows; knows nothing of what stands in a cell.
"""

from collections.abc import Callable

from linter.formats.grid import MOST_ROWS, Grid, Reach
from linter.formats.html.lists import whole
from linter.formats.tree import Element
from linter.model.flow import Layout


class Rows:
    """One table; `around` is the layout of what stands in it and not in a cell."""

    __slots__ = ("_grid", "_head", "_number", "_section", "any", "around")

    def __init__(self, number: int, around: Layout) -> None:
        self.around = around
        self._number = number
        self._grid = Grid()
        self._head = True  # whether all rows so far were of the head
        self._section = ""
        self.any = False  # whether it has a cell

    @property
    def nested(self) -> bool:
        """Whether the table stands in a cell of another."""
        return self.around.table is not None

    def section(self, tag: str) -> None:
        """Begin a group of rows."""
        self._section = tag

    def end_section(self) -> None:
        """End a group of rows; no cell reaches further down."""
        self._section = ""
        self._grid.close()

    def row(self, element: Element) -> None:
        """Begin a row."""
        if self._head and self._section != "thead":
            self._head = {one.tag for one in element.elements()} == {"th"}

    def cell(self, element: Element) -> Layout:
        """Begin a cell and return its layout."""
        self.any = True
        attributes, columns, rows = element.attributes, None, None
        if "colspan" in attributes or "rowspan" in attributes:
            columns, rows = whole(attributes.get("colspan")), whole(attributes.get("rowspan"))
        return self._layout(*self._grid.cell(columns or 1, MOST_ROWS if rows == 0 else rows or 1))

    def continued(self) -> list[Layout]:
        """Return the layouts of the cells that come before the next one of the row, from rows above."""
        return self._below(self._grid.continued)

    def end_row(self) -> list[Layout]:
        """End the row; return the layouts of the cells from rows above that were still to come."""
        found = self._below(self._grid.left)
        self._grid.end_row()
        return found

    def _below(self, reaches: Callable[[], Reach | None]) -> list[Layout]:
        found = []
        while reach := reaches():
            if not self.nested:
                found.append(self._layout(reach.column, reach.columns)._replace(merged=reach.row))
        return found

    def _layout(self, column: int, columns: int) -> Layout:
        if self.nested:
            return self.around._replace(nested=True)
        return Layout(self._number, self._grid.row, column, columns, header=self._head, note=self.around.note)
