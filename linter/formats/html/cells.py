"""The tables of a page while they are written: their elements in, blocks with their row and column out.

Knows which tables only place things, cells that reach over rows, and cells without text.
"""

from collections.abc import Collection, Sequence

from linter.formats.html.asides import Finish
from linter.formats.html.blocks import Blocks
from linter.formats.html.lists import whole
from linter.formats.html.look import Look
from linter.formats.html.place import Place
from linter.formats.html.sole import held
from linter.formats.html.survey import Survey
from linter.formats.html.tables import lost_numbers, places_only, spans
from linter.formats.prose import Prose
from linter.formats.rows import Rows
from linter.formats.tree import Element, Text
from linter.model.flow import FURNITURE, BlockKind, FactKind, Layout
from linter.model.making import new

UNNUMBERED = FURNITURE | {BlockKind.NOTE}
"""Where the items of a list have no number."""


class Cells(Blocks):
    """Writes tables; `_lost` are the items of lists that are all that is left of automatic numbers."""

    def __init__(self, prose: Prose, page: Survey) -> None:
        super().__init__(prose)
        self._page = page
        self._tables: list[Rows | None] = []  # None for one that only places things
        self._group = ""  # of the rows at hand
        self._lost: dict[Element, int] = {}

    def _table(self, element: Element, _seen: Look) -> Sequence[Finish]:
        self._settle()
        if places_only(element, self._page.shapes[element], self._page.length):
            self._tables.append(None)
            return (self._end_table,)
        rows = Rows(self._writer.tables, self._place.layout)
        self._tables.append(rows)
        if not rows.nested:
            self._lost = lost_numbers(element)
        return (self._end_table,)

    def _end_table(self) -> None:
        rows = self._tables.pop()
        if rows is not None and rows.any and not rows.nested:
            self._writer.tables += 1

    def _section(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        self._group = element.tag
        return (lambda: self._end_section(rows),)

    def _end_section(self, rows: Rows) -> None:
        self._group = ""
        rows.end_group()

    def _row(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        self._begin_row(element, rows)
        return (lambda: self._end_row(rows),)

    def _begin_row(self, element: Element, rows: Rows) -> None:
        if rows.headed and self._group != "thead" and {one.tag for one in element.elements()} != {"th"}:
            rows.end_heads()

    def _end_row(self, rows: Rows) -> None:
        for layout in rows.end_row():
            self._empty(layout, self._prose.place)
        if rows.any:
            self._writer.part("\n")

    def _whole_row(self, row: Element, rows: Rows, notes: Collection[Element]) -> bool:
        """Write at once a row of which each cell holds one text, a number or nothing; return whether this is
        one."""
        cells = None if self._place.keeps or self._prose.waiting else held(row, notes)
        if cells is None or not self._has_room(2 * len(cells)):
            return False
        if self._prose.open:
            self._flush()
        self._begin_row(row, rows)
        kind, prose, writer = self._place.kind or self._around, self._prose, self._writer
        for cell, inside in cells:
            if rows.reached:
                self._reach(cell, rows)
            layout = rows.cell(*spans(cell)) if cell.attributes else rows.cell(1, 1)
            if isinstance(inside, Text):
                written = prose.whole(inside, kind, layout)
            else:
                written = inside is not None and self._number(inside, kind, layout)
            if not written:
                prose.empty((cell.line, cell.column), kind, layout)
            writer.part("\t")
        self._end_row(rows)
        return True

    def _number(self, inside: Element, kind: BlockKind, layout: Layout) -> bool:
        """Write the number of a list of one empty item; return whether it has one here."""
        if kind in UNNUMBERED:
            return False
        (item,), start = inside.elements(), whole(inside.attributes.get("start"))
        if item in self._lost:
            self._prose.number(Text(f"{self._lost[item]}.", item.line, item.column), FactKind.LOST_NUMBER)
            self._prose.blank()
            self._prose.end(kind, layout)
        else:
            label = f"{1 if start is None else start}."
            self._prose.whole_number(new(Text, (label, item.line, item.column)), kind, layout)
        return True

    def _cell(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        before = self._begin_cell(element, rows)
        return (lambda: self._end_cell(before, element),)

    def _begin_cell(self, element: Element, rows: Rows) -> int:
        """Go to the place that a cell is; return how many blocks stand before it."""
        if rows.reached:
            self._reach(element, rows)
        columns, below = spans(element) if element.attributes else (1, 1)
        kind, _layout, keeps = self._place
        self._place = new(Place, (kind, rows.cell(columns, below), keeps))
        return len(self._writer.blocks)

    def _reach(self, element: Element, rows: Rows) -> None:
        """Write the cells from rows above that come before a cell."""
        for layout in rows.continued():
            self._empty(layout, (element.line, element.column))

    def _whole_cell(self, element: Element, rows: Rows, text: Text | None) -> None:
        """Write a cell that holds no more than a text."""
        around = self._place
        before = self._begin_cell(element, rows)
        if text is not None:
            self._whole(text)
        if len(self._writer.blocks) == before:
            self._end_cell(before, element)
        else:
            self._writer.part("\t")
        self._place = around

    def _end_cell(self, before: int, element: Element) -> None:
        if self._prose.waiting:
            self._settle()
        if len(self._writer.blocks) == before:
            self._empty(self._place.layout, (element.line, element.column))
        self._writer.part("\t")
