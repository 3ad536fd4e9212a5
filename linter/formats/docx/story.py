"""One story (the body, a note, a header): what stands in it in, blocks out to the writer.

Knows the order of paragraphs and tables and, with all tracked changes accepted, the rows and cells of
tables; cells are parted by a tab and rows end in a newline.
"""

from collections.abc import Sequence

from linter.formats.docx.markup import TBL, TCPR, TR, P, W, author, plain
from linter.formats.docx.paragraphs import Paragraphs, Sheet, survives
from linter.formats.docx.part import Part
from linter.formats.docx.runs import Runs
from linter.formats.docx.table import (
    MOST_PLACED,
    Cell,
    RowProperties,
    cells,
    places_only,
    plain_cells,
    row_properties,
)
from linter.formats.writer import Where, Writer
from linter.formats.xmlpart import Element
from linter.model.flow import BlockKind, Fact, FactKind, Layout, PartAnchor, Span
from linter.model.making import new

_START, _END = W + "commentRangeStart", W + "commentRangeEnd"
_ASIDES = frozenset({_START, _END, W + "sectPr", W + "altChunk"})
_TABLE_CHANGES = (W + "tblPrChange", W + "tblGridChange", W + "sectPrChange")


class Story:
    """Tells what one part of a document says, as blocks of one kind."""

    __slots__ = ("_kind", "_paragraphs", "_part", "_runs", "_writer")

    def __init__(self, writer: Writer, runs: Runs, sheet: Sheet, kind: BlockKind) -> None:
        self._writer = writer
        self._runs = runs
        self._part: Part = runs.part
        self._kind = kind
        self._paragraphs = Paragraphs(writer, runs, sheet, kind)

    def tell(self, container: Element, where: Where) -> None:
        """Write the paragraphs and tables in `container`."""
        before, tracked = len(self._writer.blocks), self._part.tracked
        group: list[Element] = []  # paragraphs that go on in the next, their marks being deleted
        for one in self._part.children(container):
            tag = one.tag
            if tag == P:
                group.append(one)
                if not ((tracked or self._part.dropped) and self._paragraphs.runs_on(one)):
                    self._write(group, where)
                    group = []
            elif tag == TBL:
                self._leave(group, where, before)
                group = []
                self._table(one, where)
            elif tag in _ASIDES:
                self._aside(one)
        if group:
            self._leave(group, where, before)

    def word_art(self, element: Element) -> None:
        """Write the text of a picture made of letters."""
        text = element.get("string") or ""
        around = next(element.iterancestors(P), None)
        if text and around is not None:
            start = self._writer.start()
            self._writer.put(text)
            anchor = PartAnchor(self._part.name, self._part.paragraphs[around])
            self._writer.block(start, self._kind, anchor, Layout())
            self._writer.part("\n")

    def _leave(self, group: list[Element], where: Where, before: int) -> None:
        """Write paragraphs that have no next one to go on in; those without text are gone."""
        if group and (len(self._writer.blocks) == before or any(map(survives, group))):
            self._write(group, where)
        elif group:
            self._paragraphs.drop(group)

    def _write(self, group: Sequence[Element], where: Where) -> None:
        self._paragraphs.write(group, where)

    def _aside(self, element: Element) -> None:
        self._runs.mark(element)
        self._changed(element, self._writer.length)

    def _changed(self, element: Element, start: int) -> None:
        """Note tracked changes of the form of a table or a section."""
        for change in element.iterchildren(*_TABLE_CHANGES):
            self._writer.fact(FactKind.FORMATTED, Span(start, self._writer.length), author(change))

    def _table(self, table: Element, where: Where) -> None:
        nested, number = where.layout.nested, self._part.tables[table]
        if where.layout.table is None:
            places = self._places_only(table)
            layout = Layout(
                None if places else self._writer.tables, header=not places, note=where.layout.note
            )
        else:
            nested, layout = True, where.layout._replace(nested=True)
        start, merges, count = self._writer.next, dict[int, int](), 0
        for one in self._part.children(table):
            if one.tag != TR:
                self._runs.mark(one)
                continue
            count += 1
            layout = self._row(one, Where(layout, number, count, None, where.hidden), merges)
        if not nested and layout.row:
            self._writer.tables += 1
        if self._part.tracked:
            for properties in table.iterchildren(W + "tblPr", W + "tblGrid"):
                self._changed(properties, start)

    def _places_only(self, table: Element) -> bool:
        rows = [one for one, _ in zip(table.iterchildren(TR), range(MOST_PLACED + 1), strict=False)]
        return len(rows) <= MOST_PLACED and places_only(rows, len(self._part.paragraphs))

    def _row(self, row: Element, where: Where, merges: dict[int, int]) -> Layout:
        """Write a row and return the layout of the next one; in a nested table that stays as it is."""
        found, layout = row_properties(row), where.layout
        if found.deleted is not None:
            self._gone(row, found.deleted)
            return layout
        if found.hidden or (layout.header and not (layout.nested or found.header)):
            layout = layout._replace(header=layout.header and (layout.nested or found.header))
            where = where._replace(layout=layout, hidden=where.hidden or found.hidden)
        start, since = self._writer.next, len(self._writer.facts)
        self._marks(row, _START)
        children = self._part.children(row)
        if self._part.tracked or self._part.merged:
            told = [self._cell(cell, where, merges) for cell in cells(children, found.before)]
        else:
            told = [self._whole(cell, where) for cell in plain_cells(children, found.before)]
        if any(told):
            self._writer.part("\n")
        self._marks(row, _END)
        self._tracked(found, start, since)
        if layout.nested or layout.table is None or not any(told):
            return layout
        return layout._replace(row=layout.row + 1)

    def _cell(self, cell: Cell, where: Where, merges: dict[int, int]) -> bool:
        """Write a cell and return True; False for one that a tracked change takes away."""
        if cell.deleted is not None:
            self._gone(cell.element, cell.deleted)
            return False
        start, since = self._writer.next, len(self._writer.facts)
        row = where.layout.row
        above = _above(cell, row, merges) if cell.merge or merges else None
        if above is None or cell.merge == "joined":
            self._whole(cell, where, above)
        else:
            self._paragraphs.pass_over(cell.element)
            self._paragraphs.blank(_within(cell, where, above))
            self._writer.part("\t")
        if self._part.tracked:
            self._tracked(cell, start, since)
        return True

    def _whole(self, cell: Cell, where: Where, above: int | None = None) -> bool:
        """Write a cell with all that stands in it, and return True."""
        place = _within(cell, where, above)
        alone = None if self._part.tracked or self._part.wrapped else _alone(cell.element)
        if alone is None:
            before = len(self._writer.blocks)
            self.tell(cell.element, place)
            if len(self._writer.blocks) == before:
                self._paragraphs.blank(place)
        else:
            self._paragraphs.only(alone, place)
        self._writer.part("\n" if place.layout.table is None else "\t")
        return True

    def _gone(self, element: Element, who: str) -> None:
        here = Span(self._writer.length, self._writer.length)
        self._writer.fact(FactKind.DELETED, here, who, plain(element))

    def _marks(self, row: Element, tag: str) -> None:
        if self._part.remarked:
            for one in row.iterchildren(tag):
                self._runs.mark(one)

    def _tracked(self, found: Cell | RowProperties, start: int, since: int) -> None:
        """Note what tracked changes did to a row or cell as a whole."""
        if found.inserted is None and found.changed is None:
            return
        span = Span(start, self._writer.length)
        if found.inserted is not None:
            self._writer.cover(since, Fact(FactKind.INSERTED, span, found.inserted))
        if found.changed is not None:
            self._writer.fact(FactKind.FORMATTED, span, found.changed)


def _within(cell: Cell, where: Where, above: int | None) -> Where:
    """Return where a cell's paragraphs stand: in the table it is of, be that one in a cell of another, or in
    none where it only places them."""
    table, row, _, _, header, nested, _, level, note = layout = where.layout
    if not nested and table is not None:
        parts = (table, row, cell.column, cell.columns, header, nested, above, level, note)
        layout = new(Layout, parts)
    return new(Where, (layout, where.table, where.row, cell.place, where.hidden))


def _alone(cell: Element) -> Element | None:
    """Return the paragraph that is all a cell holds, as most do."""
    size = len(cell)
    if (size == 2 and cell[0].tag == TCPR) or size == 1:
        last = cell[-1]
        return last if last.tag == P else None
    return None


def _above(cell: Cell, row: int, merges: dict[int, int]) -> int | None:
    """Return the row in which the merge begins that `cell` continues; keep `merges` (by column) right."""
    if not cell.merge:
        merges.pop(cell.column, None)
        return None
    above = None if cell.merge == "restart" else merges.get(cell.column)
    if above is None:
        merges[cell.column] = row
    return above
