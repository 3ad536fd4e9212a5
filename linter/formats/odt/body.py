"""The body of a document: what any story tells, and each text box where it hangs.

A box stands before the paragraph that it hangs on, as what is laid in boxes is the head of the page or of
that paragraph; one that hangs in a table stands behind the table, one that hangs on a page where it is met.
"""

from collections.abc import Iterator

from linter.formats.odt.names import ANNOTATION, BLOCKS, DRAW, NOTE
from linter.formats.odt.runs import Runs
from linter.formats.odt.story import Story
from linter.formats.writer import Where
from linter.formats.xmlpart import Element
from linter.model.flow import BlockKind

_ASIDES = frozenset({ANNOTATION, NOTE})


class Body(Story):
    """Tells the body; a box is told once, as a frame amid the text."""

    __slots__ = ("_drawn", "_frames")

    def __init__(self, runs: Runs) -> None:
        super().__init__(runs, BlockKind.PARAGRAPH)
        self._frames = Story(runs, BlockKind.FRAME)
        self._drawn = next(self._part.root.iter(DRAW + "*"), None) is not None

    def _write(self, paragraph: Element, where: Where) -> None:
        if where.layout.table is not None or not self._drawn:
            super()._write(paragraph, where)
            return
        self._tell(list(_hung(paragraph)))
        super()._write(paragraph, where)
        self._runs.boxes.clear()

    def _draw(self, element: Element, where: Where) -> None:
        super()._draw(element, where)
        if where.layout.table is None:
            self._tell([])

    def _table(self, table: Element, where: Where) -> None:
        super()._table(table, where)
        if where.layout.table is None:
            self._tell([])

    def _tell(self, boxes: list[Element]) -> None:
        """Tell `boxes`, those that were met, and those in them."""
        met = self._runs.boxes
        boxes += met
        met.clear()
        for box in boxes:  # grows where a box holds another
            self._frames.tell(box, Where())
            boxes += met
            met.clear()


def _hung(element: Element) -> Iterator[Element]:
    """Yield the boxes that hang in a paragraph, not those within them; those in a note are the note's."""
    within = element.tag.startswith(DRAW)
    for one in element:
        drawn = one.tag.startswith(DRAW)
        if drawn and any(inner.tag in BLOCKS for inner in one):
            yield one
        elif drawn or not (within or one.tag in _ASIDES):
            yield from _hung(one)
