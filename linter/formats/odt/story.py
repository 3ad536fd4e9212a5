"""One story (the body, a note, a header): what stands in it in, blocks out to the writer.

Knows the order of paragraphs, lists, sections and tables, and the rows and cells of tables; cells are parted
by a tab and rows end in a newline.
"""

from linter.formats.odt.budget import BLOCK, EMPTY
from linter.formats.odt.counting import HEADER, ITEM
from linter.formats.odt.names import CHANGE, DRAW, GRID, LIST, TABLE, TEXT, TRACKED, H, P
from linter.formats.odt.paragraphs import Paragraphs
from linter.formats.odt.runs import Runs
from linter.formats.odt.table import Cell, Grid, Row, places_only, rows
from linter.formats.writer import Where
from linter.formats.xmlpart import Element
from linter.model.flow import BlockKind, FactKind, Layout, Span

_STEP = 20  # what it costs to tell a row or cell once more, beside what it holds
_SECTION, _NUMBERED = TEXT + "section", TEXT + "numbered-paragraph"
_CONTENTS = TEXT + "table-of-content"


class Story:
    """Tells what stands in one place of a document, as blocks of one kind."""

    __slots__ = ("_budget", "_counters", "_paragraphs", "_part", "_runs", "_writer")

    def __init__(self, runs: Runs, kind: BlockKind) -> None:
        self._writer = runs.shared.writer
        self._budget = runs.shared.budget
        self._runs = runs
        self._part = runs.voice.part
        self._paragraphs = Paragraphs(runs, kind)
        self._counters = self._paragraphs.counters

    def tell(self, container: Element, where: Where) -> None:
        """Write the paragraphs, lists and tables in `container`."""
        for one in container:
            tag = one.tag
            if tag in {P, H}:
                self._write(one, where)
            elif tag == LIST:
                self._list(one, where)
            elif tag == GRID:
                self._table(one, where)
            elif tag == _SECTION:
                self.tell(one, where._replace(hidden=where.hidden or _is_hidden(one)))
            elif tag == _NUMBERED:
                self._counters.single(one)
                self.tell(one, where)
                self._counters.end()
            elif tag == TRACKED:
                self._counters.pass_over(one)
            elif tag.startswith(DRAW):
                self._draw(one, where)
            elif not self._runs.mark(one):
                self._other(one, where)

    def _write(self, paragraph: Element, where: Where) -> None:
        self._paragraphs.write(paragraph, where)

    def _draw(self, element: Element, _where: Where) -> None:
        self._runs.drawing(element)

    def _other(self, element: Element, where: Where) -> None:
        """Tell an index, or what is not known; a table of contents repeats what is said elsewhere."""
        start = self._writer.next
        self.tell(element, where)
        if element.tag == _CONTENTS and start < self._writer.length:
            self._writer.fact(FactKind.MARKUP, Span(start, self._writer.length))

    def _list(self, element: Element, where: Where) -> None:
        self._counters.begin(element)
        for item in element.iterchildren(ITEM, HEADER):
            self._counters.item(item)
            self.tell(item, where)
        self._counters.end()

    def _table(self, table: Element, where: Where) -> None:
        nested = where.layout.table is not None
        layout = where.layout._replace(nested=True)
        if not nested:
            places = places_only(table, len(self._part.paragraphs))
            layout = Layout(
                None if places else self._writer.tables, header=not places, note=where.layout.note
            )
        place = Where(layout, self._part.tables[table], 0, hidden=where.hidden)
        left, grid = self._counters.suspend(), Grid(self._budget)
        for row in rows(table):
            if self._is_gone(row.element):
                self._leave_out(row.element, grid)
                place = place._replace(row=(place.row or 0) + row.times)
                continue
            place = self._row(row, place, grid)
            for _ in range(row.times - 1):
                begun = self._again()
                place = self._row(row, place, grid)
                self._charge(*begun)
        self._counters.resume(left)
        if not nested and place.layout.row:
            self._writer.tables += 1

    def _again(self) -> tuple[int, int]:
        """Begin to tell once more what the file holds once; return how much was written so far."""
        self._paragraphs.hold()
        return self._writer.next, len(self._writer.blocks)

    def _charge(self, start: int, blocks: int) -> None:
        """Take from the budget what was written since."""
        made = self._writer.next - start + BLOCK * (len(self._writer.blocks) - blocks)
        self._budget.spend(_STEP + made)

    def _row(self, row: Row, where: Where, grid: Grid) -> Where:
        """Write a row and return where it stood; in a nested table the layout stays as it is."""
        layout, count = where.layout, (where.row or 0) + 1
        if layout.header and not (layout.nested or row.header):
            layout = layout._replace(header=False)
        inner = Where(layout, where.table, count, hidden=where.hidden or row.hidden)
        before = len(self._writer.blocks)
        for cell in grid.cells(row.element):
            self._cell(cell, inner)
            for time in range(1, cell.times):
                begun = self._again()
                self._cell(cell._replace(place=cell.place + time, column=cell.column + time), inner)
                self._charge(*begun)
        if len(self._writer.blocks) == before:
            return where._replace(row=count)
        self._writer.part("\n")
        if layout.nested or layout.table is None:
            return where._replace(row=count)
        return where._replace(row=count, layout=layout._replace(row=layout.row + 1))

    def _is_gone(self, row: Element) -> bool:
        """Say whether a tracked change takes out a row: what stood in it is all in the store."""
        if not self._runs.voice.styles.changes_row(row.get(TABLE + "style-name")):
            return False
        marks = list(row.iter(CHANGE))
        kept = any(str(text).strip() for text in row.itertext())
        return not kept and bool(marks) and all(map(self._runs.voice.changes.deletes, marks))

    def _leave_out(self, row: Element, grid: Grid) -> None:
        for mark in row.iter(CHANGE):
            self._runs.mark(mark)
        self._counters.pass_over(row)
        grid.pass_over()

    def _cell(self, cell: Cell, where: Where) -> None:
        writer, layout, before = self._writer, where.layout, len(self._writer.blocks)
        if not layout.nested and layout.table is not None:
            table, row, _, _, header, *_, note = layout
            layout = Layout(table, row, cell.column, cell.columns, header, merged=cell.above, note=note)
        place = Where(layout, where.table, where.row, cell.place, where.hidden)
        if cell.above is None:
            self.tell(cell.element, place)
        else:
            self._paragraphs.pass_over(cell.element)
        if len(writer.blocks) == before:
            self._budget.spend(EMPTY)
            self._paragraphs.blank(place)
        writer.part("\n" if layout.table is None else "\t")


def _is_hidden(section: Element) -> bool:
    """Say whether a section is not shown: always, or by a condition that held when it was saved."""
    display = section.get(TEXT + "display")
    return display == "none" or (display == "condition" and section.get(TEXT + "is-hidden") == "true")
