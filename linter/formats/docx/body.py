"""The body of a document: what any story tells, and each text box where it hangs.

A box stands before the paragraph that it hangs on, as what is laid in boxes is the head of the page or of
that paragraph; one that hangs in a table stands behind it.  Letters made of picture are told with the rest.
"""

from collections.abc import Iterator, Sequence

from linter.formats.docx.markup import MC, P, W, author, branch
from linter.formats.docx.paragraphs import Sheet
from linter.formats.docx.runs import Runs
from linter.formats.docx.story import Story
from linter.formats.writer import Where, Writer
from linter.formats.xmlpart import Element
from linter.model.flow import BlockKind, FactKind, Span

BOX = W + "txbxContent"
_GONE = frozenset({W + "del", W + "moveFrom"})
_NEW = (W + "ins", W + "moveTo")
_ALTERNATE = MC + "AlternateContent"


class Body(Story):
    """Tells the body; a box is told once, as a frame amid the text."""

    __slots__ = ("_frames",)

    def __init__(self, writer: Writer, runs: Runs, sheet: Sheet) -> None:
        super().__init__(writer, runs, sheet, BlockKind.PARAGRAPH)
        self._frames = Story(writer, runs, sheet, BlockKind.FRAME)

    def _write(self, group: Sequence[Element], where: Where) -> None:
        if where.layout.table is not None or not self._part.boxed:
            super()._write(group, where)
            return
        art = self._tell([box for paragraph in group for box in _hung(paragraph)])
        super()._write(group, where)
        self._runs.boxes[:] = [*art, *(one for one in self._runs.boxes if one.tag != BOX)]

    def _table(self, table: Element, where: Where) -> None:
        super()._table(table, where)
        if where.layout.table is None and self._runs.boxes:
            self._runs.boxes[:] = self._tell([])

    def _tell(self, boxes: list[Element]) -> list[Element]:
        """Tell `boxes`, those that were met, and those in them; return what was met that is no box."""
        art: list[Element] = []
        met = self._runs.boxes
        boxes += met
        met.clear()
        for box in boxes:  # grows where a box holds another
            if box.tag == BOX:
                start = self._writer.next
                self._frames.tell(box, Where())
                self._inserted(box, start)
            else:
                art.append(box)
            boxes += met
            met.clear()
        return art

    def _inserted(self, box: Element, start: int) -> None:
        """Note that a box came with a tracked change, which does not hold what hangs in it."""
        change = next(box.iterancestors(*_NEW), None) if self._part.tracked else None
        if change is not None and start < self._writer.length:
            self._writer.fact(FactKind.INSERTED, Span(start, self._writer.length), author(change))


def _hung(element: Element) -> Iterator[Element]:
    """Yield the boxes that hang in a paragraph once tracked changes are accepted, not those within them."""
    if element.tag == P and next(element.iter(BOX), None) is None:
        return
    for one in element:
        tag = one.tag
        if tag == BOX:
            yield one
        elif tag == _ALTERNATE:
            chosen = branch(one)
            yield from () if chosen is None else _hung(chosen)
        elif tag not in _GONE:
            yield from _hung(one)
