"""Where in the body of a document a remark about characters of the flow is to begin and end.

In: a traced document and a span.  Out: two spots between the elements and characters of the main part.  Word
shows no comment in a header, a footer, a note or a text box: what is said of those stands at the note's
reference, around what holds the box, or at the first paragraph.
"""

from bisect import bisect_left

from linter.formats.docx.controls import Around, around
from linter.formats.docx.markup import MC, TC, TCPR, VAL, P, W
from linter.formats.docx.refusal import broken
from linter.formats.docx.trace import Piece, Traced
from linter.formats.docx.units import REFERENCES, Side, Spot, Units
from linter.formats.xmlpart import Element, child
from linter.model.flow import Block, PartAnchor, Span

_UNSEEN = (W + "del", W + "moveFrom", MC + "Fallback")
_MERGE, _BOX = W + "vMerge", W + "txbxContent"
_NOTES = dict(zip((W + "footnote", W + "endnote"), REFERENCES, strict=True))


class Places:
    """Finds spots in the main part of one document."""

    __slots__ = ("_main", "_notes", "_traced", "_units")

    def __init__(self, traced: Traced) -> None:
        self._traced = traced
        self._main = traced.package.main
        self._units = Units()
        self._notes: dict[tuple[str, str | None], Element] | None = None

    def around(self, span: Span) -> Around:
        """Return where a remark on `span` is marked."""
        return around(*self._ends(span))

    def _ends(self, span: Span) -> tuple[Spot, Spot]:
        """Return where a remark begins and ends; twice the same where it is about no characters."""
        if self._is_all(span):
            return self._point(self._traced.flow.blocks[0].span.start)
        pieces = self._traced.within(span) if span.start < span.end else ()
        told = [one for one in pieces if one.part == self._main]
        first = next((one for one in told if not _is_boxed(one.element)), None)
        if first is not None:
            last = next(one for one in reversed(told) if not _is_boxed(one.element))
            return self._before(first, span.start), self._after(last, span.end)
        if told:
            return self._both(told[0].element)
        if pieces:
            return self._elsewhere(pieces[0].element)
        return self._point(span.end)

    def _is_all(self, span: Span) -> bool:
        """Say whether a span is the whole document; what is said of that stands at its beginning."""
        blocks = self._traced.flow.blocks
        if not blocks:
            raise broken("zonder tekst", "without text")
        first, last = blocks[0].span, blocks[-1].span
        return len(blocks) > 1 and span.start <= first.start and last.end <= span.end

    def _before(self, piece: Piece, at: int) -> Spot:
        if at <= piece.start:
            return self._units.beside(piece.element, Side.BEFORE)
        return self._units.amid(piece.element, piece.offset + at - piece.start, Side.BEFORE)

    def _after(self, piece: Piece, at: int) -> Spot:
        if at >= piece.end:
            return self._units.beside(piece.element, Side.AFTER)
        return self._units.amid(piece.element, piece.offset + at - piece.start, Side.AFTER)

    def _point(self, at: int) -> tuple[Spot, Spot]:
        """Return the spot before the character at `at`, of a block that ends there behind the last one."""
        block = self._block(at)
        if block is None or not isinstance(block.anchor, PartAnchor) or not self._has(block.anchor):
            return self._first()
        paragraph = self._traced.paragraph(block.anchor)
        if _is_covered(paragraph):
            return self._above(block)
        if block.anchor.part != self._main:
            return self._elsewhere(paragraph)
        if next(paragraph.iterancestors(P), None) is not None:  # in a text box
            return self._both(paragraph)
        spot = self._beside_character(block, at) or Spot(Side.FIRST, paragraph)
        return spot, spot

    def _above(self, block: Block) -> tuple[Spot, Spot]:
        """Return the end of the cell that covers the one of `block`, else of the block before it."""
        blocks, layout = self._traced.flow.blocks, block.layout
        place = bisect_left(blocks, block.span, key=_span)
        begins = (layout.table, layout.merged, layout.column)
        for one in reversed(blocks[:place]):
            found, anchor = one.layout, one.anchor
            if layout.merged is not None and (found.table, found.row, found.column) != begins:
                continue
            if (
                isinstance(anchor, PartAnchor)
                and self._has(anchor)
                and not _is_covered(self._traced.paragraph(anchor))
            ):
                return self._point(one.span.end)
        return self._first()

    def _has(self, anchor: PartAnchor) -> bool:
        """Say whether there is a paragraph at an anchor; a cell may be without one."""
        return anchor.paragraph <= len(self._traced.stories[anchor.part].paragraphs)

    def _block(self, at: int) -> Block | None:
        """Return the block that a place is in or at the end of; not a number, but what it numbers."""
        block = self._traced.flow.block_at(at)
        if block is not None and block.generated:
            block = self._traced.flow.block_at(block.span.end)
        return block

    def _beside_character(self, block: Block, at: int) -> Spot | None:
        at = min(max(at, block.span.start), block.span.end)
        here = self._traced.within(Span(at, at + 1)) if at < block.span.end else ()
        if here:
            return self._before(here[0], at)
        before = self._traced.within(Span(at - 1, at)) if at > block.span.start else ()
        return self._after(before[0], at) if before else None

    def _elsewhere(self, element: Element) -> tuple[Spot, Spot]:
        """Return where a remark stands on what is in another part: around the reference to a note."""
        note = next(element.iterancestors(*_NOTES), None)
        if note is None:
            return self._first()
        reference = self._references().get((_NOTES[note.tag], note.get(W + "id")))
        if reference is None:
            return self._first()
        return self._both(reference)

    def _both(self, element: Element) -> tuple[Spot, Spot]:
        """Return the spots before and behind an element."""
        return self._units.beside(element, Side.BEFORE), self._units.beside(element, Side.AFTER)

    def _references(self) -> dict[tuple[str, str | None], Element]:
        if self._notes is None:
            self._notes = {}
            for one in self._traced.stories[self._main].root.iter(*REFERENCES):
                if _is_shown(one):
                    self._notes.setdefault((one.tag, one.get(W + "id")), one)
        return self._notes

    def _first(self) -> tuple[Spot, Spot]:
        """Return the beginning of the first paragraph."""
        paragraphs = self._traced.stories[self._main].paragraphs
        if not paragraphs:
            raise broken("zonder alinea's", "without paragraphs")
        spot = Spot(Side.FIRST, paragraphs[0])
        return spot, spot


def _span(block: Block) -> Span:
    return block.span


def _is_covered(element: Element) -> bool:
    """Say whether an element is in a cell that another one above it covers."""
    return any(map(_goes_on, element.iterancestors(TC)))


def _goes_on(cell: Element) -> bool:
    properties = child(cell, TCPR)
    merge = None if properties is None else child(properties, _MERGE)
    return merge is not None and merge.get(VAL, "continue") != "restart"


def _is_shown(reference: Element) -> bool:
    return next(reference.iterancestors(*_UNSEEN), None) is None and not _is_covered(reference)


def _is_boxed(element: Element) -> bool:
    """Say whether an element is in a text box, which hangs elsewhere than its text is told."""
    return next(element.iterancestors(_BOX), None) is not None
