"""Where the characters of a page's flow stand in its file: a page and its flow in, places in its text out.

Goes by the lines and columns that the blocks of the flow remember, and by the pieces that a page is cut in:
characters of texts and references are stored, not those that a tag stands for.  Changes nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.html.tags import UNSEEN, VOID
from linter.formats.html.tokens import END, REFERENCE, START, TEXT, Token, cut
from linter.model.flow import Block, Flow, LineAnchor, Span
from linter.model.legal import legal
from linter.model.pattern import late

WHITE = " \t\n\f"
_WHITE = late(rf"[{WHITE}]+")
_WITHIN = UNSEEN - VOID
"""Elements that can hold text which a browser does not show."""


class Piece(NamedTuple):
    """A tag, text, reference or comment, and the characters of the page that it is."""

    token: Token
    span: Span

    def is_start(self, *tags: str) -> bool:
        """Say whether it begins an element of one of these names."""
        return self.token.type is START and self.token.tag in tags

    def is_end(self, *tags: str) -> bool:
        """Say whether it ends an element of one of these names."""
        return self.token.type is END and self.token.tag in tags


class Traced:
    """A page: its text, its flow, and the pieces it is cut in."""

    def __init__(self, text: str, flow: Flow) -> None:
        self.text, self.flow = text, flow
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        tokens = [(one, self._at(one.line, one.col + 1)) for one in cut(text)]
        ends = [*(start for _, start in tokens[1:]), len(text)]
        self.pieces = [
            Piece(one, Span(start, _end(one, start, end)))
            for (one, start), end in zip(tokens, ends, strict=False)
        ]
        self._starts = [piece.span.start for piece in self.pieces]

    def piece(self, block: Block) -> int:
        """Return the number of the piece that a block begins with."""
        return self._index(self._at(*_begins(block)))

    def on_from(self, index: int) -> Iterator[Piece]:
        """Yield the pieces from number `index` on."""
        return (self.pieces[at] for at in range(index, len(self.pieces)))

    def stored(self, at: int) -> Sequence[Span]:
        """Return which characters of the page are the flow's character at `at`; none where a tag makes it.

        White space of which one space is shown is all of it up to the next character, in one text or more.
        """
        block = self.flow.block_at(at)
        if block is None or block.generated or not block.span.start <= at < block.span.end:
            return ()
        place = self._place(block, at)
        piece, shown = self.pieces[self._index(place)], self.flow.text[at]
        if piece.token.type is REFERENCE:
            whole = place == piece.span.start and legal(piece.token.data or "") == shown
            return (piece.span,) if whole else ()
        if piece.token.type is not TEXT or not piece.span.start <= place < piece.span.end:
            return ()
        if shown in WHITE and self.text[place] in WHITE:
            return tuple(self._white(Span(place, self._next(block, at, place + 1))))
        return (Span(place, place + 1),) if legal(self.text[place]) == shown else ()

    def _white(self, span: Span) -> Iterator[Span]:
        """Yield the white space in the texts that begin in `span`, but for what is not shown."""
        unseen = ""
        for piece in self.on_from(self._index(span.start)):
            start, end = max(piece.span.start, span.start), min(piece.span.end, span.end)
            if start >= end:
                return
            if unseen:
                unseen = "" if piece.is_end(unseen) else unseen
            elif piece.is_start(*_WITHIN):
                unseen = piece.token.tag or ""
            elif piece.token.type is TEXT:
                yield from (Span(*found.span()) for found in _WHITE.finditer(self.text, start, end))

    def _next(self, block: Block, at: int, least: int) -> int:
        """Return where the next character of a block begins."""
        return max(self._place(block, at + 1), least) if at + 1 < block.span.end else least

    def _place(self, block: Block, at: int) -> int:
        """Return where the character at `at` of the flow, which is in `block`, begins."""
        anchor = block.anchor
        assert isinstance(anchor, LineAnchor)
        into = at - block.span.start
        turn = bisect_right(anchor.turns, into, key=_first) - 1
        if turn < 0:
            return self._at(anchor.line, anchor.column) + into
        start, line, column = anchor.turns[turn]
        return self._at(line, column) + into - start

    def _index(self, place: int) -> int:
        return max(bisect_right(self._starts, place) - 1, 0)

    def _at(self, line: int, column: int) -> int:
        return self._lines[min(max(line, 1), len(self._lines)) - 1] + column - 1


def _begins(block: Block) -> tuple[int, int]:
    anchor = block.anchor
    assert isinstance(anchor, LineAnchor)
    return anchor.line, anchor.column


def _first(turn: tuple[int, int, int]) -> int:
    return turn[0]


def _end(token: Token, start: int, end: int) -> int:
    """Return where a piece ends that begins at `start`, and the next one at `end`: what is no piece may lie
    between."""
    written = (token.data if token.type is TEXT else token.source if token.type is REFERENCE else "") or ""
    return start + len(written) if written else end
