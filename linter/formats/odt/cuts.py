"""Where in a document an edit of its flow is put: a traced document and edits in, what is cut and put in out.

Nothing is put where it would not stay: in a field, an index, a drawing, a cell that stands there more than
once, text in a font of signs.  A blank that would no longer be shown as it stands is taken into the edit.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.odt.names import BLANKS, SIGNS, TEXT, H, P
from linter.formats.odt.spots import Side, Spot, after, before, last, shut
from linter.formats.odt.trace import Held, Piece, Traced, stands
from linter.formats.xmlpart import Element
from linter.model.flow import Block, Span
from linter.model.rule import Edit

_INDEX = TEXT + "index-body"
_WHITE = str.maketrans("\t\r\n", "   ")


class Cut(NamedTuple):
    """What goes from one spot to the next: `said` of what `element` holds, or with none the element itself.

    Of an element of more blanks than go, `left` and `right` are those that stay.  `shown` is False of white
    space that gave no character of the flow.
    """

    start: Spot
    end: Spot
    said: str = ""
    left: int = 0
    right: int = 0
    shown: bool = True


class Ask(NamedTuple):
    """An edit, of `span`, that has a place: what is cut, and where `text` is put; `edges` are the ends of it
    at which a blank would not be shown."""

    span: Span
    spot: Spot
    cuts: tuple[Cut, ...]
    text: str
    edges: tuple[bool, bool]


class Joint(NamedTuple):
    """An edit, and those that it was made of: such as touch are one."""

    edit: Edit
    of: tuple[Edit, ...]


class Cuts:
    """Finds the places of edits in one document."""

    __slots__ = ("_repeated", "_traced")

    def __init__(self, traced: Traced) -> None:
        self._traced = traced
        seen, self._repeated = set[Element](), set[Element]()
        for one in traced.told:
            (self._repeated if one.element in seen else seen).add(one.element)

    def joined(self, edits: Sequence[tuple[Edit, Edit]]) -> list[Joint]:
        """Return edits, each with the one it came of, with the blanks that they must take in."""
        made: list[Joint] = []
        for place, (one, whole) in enumerate(edits):
            joint = Joint(one, (whole,))
            if made and made[-1].edit.span.end >= one.span.start:
                old = made.pop()
                span = Span(old.edit.span.start, one.span.end)
                joint = Joint(Edit(span, old.edit.text + one.text), (*old.of, whole))
            limit = edits[place + 1][0].span.start if place + 1 < len(edits) else len(self._traced.flow.text)
            made.append(joint._replace(edit=self._with_blanks(joint.edit, limit)))
        return made

    def _with_blanks(self, edit: Edit, limit: int) -> Edit:
        """Return the edit with a blank behind it that would not be shown after it."""
        text, block = self._traced.flow.text, self._block(edit.span)
        start, end = edit.span
        if block is None or end >= min(limit, block.span.end) or text[end] != " ":
            return edit
        ahead = edit.text[-1:] or text[max(block.span.start, start - 1) : start]
        following = self._traced.within(Span(end, end + 1))
        if ahead not in {"", " "} or not following or following[0].held is Held.ONE:
            return edit
        return Edit(Span(start, end + 1), edit.text + " ")

    def of(self, edit: Edit) -> Ask | None:
        """Return where an edit is put; None where the file has no such place."""
        block = self._block(edit.span)
        if block is None:
            return None
        pieces = self._traced.within(edit.span)
        found = (
            self._replaced(edit, pieces) if edit.span.start < edit.span.end else self._inserted(edit, block)
        )
        if found is None:
            return None
        text, (start, end) = self._traced.flow.text, edit.span
        edges = (
            start == block.span.start or text[start - 1] == " ",
            end == block.span.end or text[end] == " ",
        )
        return Ask(edit.span, found.spot, (*found.cuts, *self._unseen(edit.span)), edit.text, edges)

    def _block(self, span: Span) -> Block | None:
        """Return the block that holds a span, if anything can be put there."""
        block = self._traced.flow.block_at(span.start)
        if block is None or block.generated or block.layout.merged is not None or span.end > block.span.end:
            return None
        return block

    def _replaced(self, edit: Edit, pieces: Sequence[Piece]) -> Ask | None:
        cuts, at = list[Cut](), edit.span.start
        for piece in pieces:
            start, end = max(edit.span.start, piece.start), min(edit.span.end, piece.end)
            cut = self._cut(piece, start, end)
            if cut is None or start != at:
                return None
            cuts.append(cut)
            at = end
        return (
            Ask(edit.span, cuts[0].start, tuple(cuts), "", (False, False))
            if cuts and at == edit.span.end
            else None
        )

    def _cut(self, piece: Piece, start: int, end: int) -> Cut | None:
        first, final = before(piece, start), after(piece, end)
        if first is None or final is None or not self._is_open(piece):
            return None
        if piece.held is not Held.ONE:
            places = stands(piece.said, piece.end - piece.start)
            said = "".join(piece.said[places[at - piece.start]] for at in range(start, end)).translate(_WHITE)
            return Cut(first, final, said) if said == self._traced.flow.text[start:end] else None
        whole = end - start == piece.end - piece.start
        if piece.element.tag not in SIGNS and piece.element.tag != BLANKS:
            return None
        said = self._traced.flow.text[start:end]
        return (
            Cut(first, final, said)
            if whole
            else Cut(first, final, said, start - piece.start, piece.end - end)
        )

    def _inserted(self, edit: Edit, block: Block) -> Ask | None:
        """Return where new text goes: behind the character before it, which it is to look like, if it can."""
        at = edit.span.start
        if block.span.start == block.span.end:
            return self._blank(block)
        ahead = self._traced.within(Span(at - 1, at)) if at > block.span.start else ()
        behind = self._traced.within(Span(at, at + 1)) if at < block.span.end else ()
        if ahead and ahead[0].held is Held.ONE and ahead[0].end > at:
            cut = self._cut(ahead[0], at, at)
            return None if cut is None else Ask(edit.span, cut.start, (cut,), "", (False, False))
        spots = [after(one, at) for one in ahead if self._is_open(one)]
        spots += [before(one, at) for one in behind if self._is_open(one)]
        spot = next((one for one in spots if one is not None), None)
        return None if spot is None else Ask(block.span, spot, (), "", (False, False))

    def _blank(self, block: Block) -> Ask | None:
        told = self._traced.paragraph(block.span.start)
        if told is None or told.start != block.span.start or self._is_shut(told.element):
            return None
        spot = last(told.part, told.element)
        return (
            None
            if spot is None or spot.side is not Side.LAST
            else Ask(block.span, spot, (), "", (False, False))
        )

    def _unseen(self, span: Span) -> Iterator[Cut]:
        """Yield white space at or in a span that is not shown, and might be after the edit."""
        for piece in self._traced.within(Span(span.start, span.end + 1)):
            lead = 0 if piece.held is Held.ONE else stands(piece.said, piece.end - piece.start)[0]
            if lead and span.start <= piece.start <= span.end and self._is_open(piece):
                spot = before(piece, piece.start)
                if spot is not None and spot.told == lead:
                    yield Cut(spot._replace(told=0), spot, shown=False)
        for piece in self._traced.passed_in(span):
            spot = after(piece, piece.end)
            if spot is not None and spot.told == len(piece.said) and self._is_open(piece):
                yield Cut(spot._replace(told=0), spot, shown=False)

    def _is_open(self, piece: Piece) -> bool:
        holder = piece.element if piece.held is Held.TEXT else piece.element.getparent()
        return holder is not None and not self._is_shut(holder)

    def _is_shut(self, holder: Element) -> bool:
        paragraph = holder if holder.tag in {P, H} else next(holder.iterancestors(P, H), holder)
        index = next(holder.iterancestors(_INDEX), None)
        return paragraph in self._repeated or index is not None or shut(holder) is not None
