"""Where in a document a remark about characters of the flow is to begin and end: a span in, two spots out.

Headers, notes and text boxes hold remarks as the body does.  A remark does not reach out of one of these, nor
from the body into a table: programs do not keep it whole; it is then about what is in the first.
"""

from collections.abc import Sequence

from linter.formats.odt.names import DRAW, GRID, TEXT
from linter.formats.odt.pages import KINDS
from linter.formats.odt.refusal import broken
from linter.formats.odt.spots import Spot, after, before, last
from linter.formats.odt.trace import Held, Piece, Traced, stands
from linter.formats.xmlpart import Element
from linter.model.flow import Block, Span

_HOMES = (DRAW + "text-box", TEXT + "note-body", *KINDS)


class Places:
    """Finds spots in one document."""

    __slots__ = ("_traced",)

    def __init__(self, traced: Traced) -> None:
        self._traced = traced

    def around(self, span: Span) -> tuple[Spot, Spot]:
        """Return where a remark on `span` begins and ends; twice the same where it is about no characters."""
        if self._is_all(span):
            return self._point(self._traced.flow.blocks[0].span.start)
        pieces = self._traced.within(span) if span.start < span.end else ()
        told = _of_one_home(pieces)
        if told:
            found = before(told[0], span.start), self._end(told[-1], span.end)
            if found[0] is not None and found[1] is not None:
                return found[0], found[1]
        return self._point(span.start if pieces else span.end)

    def _is_all(self, span: Span) -> bool:
        """Say whether a span is the whole document; what is said of that stands at its beginning."""
        blocks = self._traced.flow.blocks
        if not blocks:
            raise broken("zonder tekst", "without text")
        first, final = blocks[0].span, blocks[-1].span
        return len(blocks) > 1 and span.start <= first.start and final.end <= span.end

    def _end(self, piece: Piece, at: int) -> Spot | None:
        """Return the spot behind a character; behind white space that goes on elsewhere, behind all of it."""
        if at < piece.end:
            return after(piece, at)
        following = self._traced.within(Span(at, at + 1))
        if following and following[0].start == at and _lead(following[0]):
            return before(following[0], at)
        passed = self._traced.passed_in(Span(at, at))
        return after(passed[-1], at) if passed else after(piece, at)

    def _point(self, at: int) -> tuple[Spot, Spot]:
        """Return the spot before the character at `at`, of a block that ends there behind the last one."""
        block = self._block(at)
        spot = None if block is None else self._beside_character(block, at) or self._in_paragraph(block)
        spot = spot or self._first()
        return spot, spot

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
            return before(here[0], at)
        ahead = self._traced.within(Span(at - 1, at)) if at > block.span.start else ()
        return self._end(ahead[0], at) if ahead else None

    def _in_paragraph(self, block: Block) -> Spot | None:
        """Return the end of the paragraph of a block without characters, or of the last one before it."""
        told = self._traced.paragraph(block.span.start)
        return None if told is None else last(told.part, told.element)

    def _first(self) -> Spot:
        """Return the first spot that there is in a paragraph."""
        found = (last(one.part, one.element) for one in self._traced.told)
        spot = next((one for one in found if one is not None), None)
        if spot is None:
            raise broken("zonder alinea's", "without paragraphs")
        return spot


def _lead(piece: Piece) -> int:
    """Return how many characters of white space a piece begins with that are not shown."""
    return 0 if piece.held is Held.ONE else stands(piece.said, piece.end - piece.start)[0]


def _of_one_home(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces up to the first that stands elsewhere than the one that is first."""
    if not pieces or _home(pieces[0].element) == _home(pieces[-1].element):
        return pieces
    home = _home(pieces[0].element)
    many = next(place for place, one in enumerate(pieces) if _home(one.element) != home)
    return pieces[:many]


def _home(element: Element) -> Element | None:
    """Return what a remark on an element must not reach out of: a table, or what else holds paragraphs."""
    table = None
    for one in element.iterancestors(GRID, *_HOMES):
        if one.tag != GRID:
            return one if table is None else table
        table = one
    return table
