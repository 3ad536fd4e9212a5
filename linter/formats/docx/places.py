"""Where in the body of a document a remark about characters of the flow is to begin and end.

In: a traced document and a span.  Out: two spots between the elements and characters of the main part.  Word
shows no comment in a header, a footer, a note or a text box: what is said of those stands at the note's
reference, around what holds the box, or at the first paragraph.
"""

from bisect import bisect_left
from enum import Enum
from typing import NamedTuple

from linter.formats.docx.markup import MC, PLACEHOLDER, TC, TCPR, VAL, P, W, is_placeholder
from linter.formats.docx.notes import own_mark
from linter.formats.docx.refusal import broken
from linter.formats.docx.trace import Piece, Traced
from linter.formats.xmlpart import Element, child
from linter.model.flow import Block, PartAnchor, Span

R = W + "r"
_SDT, _SDT_PR, _BINDING = W + "sdt", W + "sdtPr", W + "dataBinding"
_HOLDERS = (
    "hyperlink",
    "ins",
    "moveTo",
    "smartTag",
    "customXml",
    "sdt",
    "sdtContent",
    "fldSimple",
    "dir",
    "bdo",
)
_UNSEEN = (W + "del", W + "moveFrom", MC + "Fallback")
_MERGE = W + "vMerge"
_BOX = W + "txbxContent"
_THROUGH = frozenset(W + name for name in _HOLDERS)
_REFERENCES = {W + "footnote": W + "footnoteReference", W + "endnote": W + "endnoteReference"}


class Side(Enum):
    """On which side of its element a spot is: AMID its text, or FIRST in what it holds."""

    BEFORE = 0
    AFTER = 1
    AMID = 2
    FIRST = 3


class Spot(NamedTuple):
    """A place for a mark: amid a text it is behind its first `told` characters."""

    side: Side
    element: Element
    told: int = 0


class Places:
    """Finds spots in the main part of one document."""

    __slots__ = ("_main", "_notes", "_traced")

    def __init__(self, traced: Traced) -> None:
        self._traced = traced
        self._main = traced.package.main
        self._notes: dict[tuple[str, str | None], Element] | None = None

    def around(self, span: Span) -> tuple[Spot, Spot]:
        """Return where a remark on `span` begins and ends; twice the same where it is about no characters."""
        if self._is_all(span):
            return self._point(self._traced.flow.blocks[0].span.start)
        pieces = self._traced.within(span) if span.start < span.end else ()
        told = [one for one in pieces if one.part == self._main]
        first = next((one for one in told if not _is_boxed(one.element)), None)
        if first is not None:
            last = next(one for one in reversed(told) if not _is_boxed(one.element))
            return self._before(first, span.start), self._after(last, span.end)
        if told:
            return _beside(told[0].element, Side.BEFORE), _beside(told[0].element, Side.AFTER)
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
            return _beside(piece.element, Side.BEFORE)
        return _amid(piece.element, piece.offset + at - piece.start, Side.BEFORE)

    def _after(self, piece: Piece, at: int) -> Spot:
        if at >= piece.end:
            return _beside(piece.element, Side.AFTER)
        return _amid(piece.element, piece.offset + at - piece.start, Side.AFTER)

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
            return _beside(paragraph, Side.BEFORE), _beside(paragraph, Side.AFTER)
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
        note = next(element.iterancestors(*_REFERENCES), None)
        if note is None:
            return self._first()
        reference = self._references().get((_REFERENCES[note.tag], note.get(W + "id")))
        if reference is None:
            return self._first()
        return _beside(reference, Side.BEFORE), _beside(reference, Side.AFTER)

    def _references(self) -> dict[tuple[str, str | None], Element]:
        if self._notes is None:
            self._notes = {}
            for one in self._traced.stories[self._main].root.iter(*_REFERENCES.values()):
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


def _beside(element: Element, side: Side) -> Spot:
    """Return the spot on this side of an element, or of what holds it that no mark may stand in."""
    unit, part = _unit(element)
    return Spot(side, unit if unit.tag != R or not _parts(unit) else part)


def _amid(text: Element, count: int, side: Side) -> Spot:
    """Return the spot amid a text; on this `side` of what holds it where no mark may stand there."""
    unit, part = _unit(text)
    if unit.tag == R and part is text and text.tag == W + "t" and _parts(unit):
        return Spot(Side.AMID, text, count)
    return _beside(text, side)


def _unit(element: Element) -> tuple[Element, Element]:
    """Return the outermost thing around `element` that a mark stands beside and not in, and what of a run
    holds it."""
    path = [element, *element.iterancestors()]
    top = next((place for place in range(len(path) - 1, 0, -1) if path[place].tag == P), 1)
    for place in range(top - 1, -1, -1):
        one = path[place]
        if one.tag == R:
            return one, path[max(place - 1, 0)]
        if one.tag not in _THROUGH or not _is_open(one):
            return one, one
    return element, element


def _is_open(holder: Element) -> bool:
    """Say whether what stands in a content control is there to stay: no example, nor filled in by Word."""
    properties = child(holder, _SDT_PR) if holder.tag == _SDT else None
    return properties is None or next(properties.iterchildren(PLACEHOLDER, _BINDING), None) is None


def _parts(run: Element) -> bool:
    """Say whether a run may be parted: not where a mark of one's own stands behind a reference to a note."""
    references = run.iterchildren(*_REFERENCES.values())
    return not is_placeholder(run) and all(own_mark(one) is None for one in references)
