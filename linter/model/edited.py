"""Edits put to a text: what the text becomes, where its places go, and two rounds of edits as one.

In: edits in order that do not overlap.  Out: text, spans, edits.  Knows no rule and no format.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.model.rule import Edit


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with `edits`."""
    pieces: list[str] = []
    at = 0
    for span, said in edits:
        pieces += (text[at : span.start], said)
        at = span.end
    return "".join((*pieces, text[at:]))


def by_line(text: str, edits: Iterable[Edit]) -> Iterator[tuple[Span, list[Edit]]]:
    """Yield the lines of `text` that edits change, each with its edits; lines that one edit joins are one."""
    line, inside = Span(0, -1), list[Edit]()
    for one in edits:
        start, end = text.rfind("\n", 0, one.span.start) + 1, text.find("\n", one.span.end)
        if inside and start > line.end:
            yield line, inside
            inside = []
        line = Span(line.start if inside else start, len(text) if end < 0 else end)
        inside.append(one)
    if inside:
        yield line, inside


def alike(old: str, new: str) -> tuple[int, int]:
    """Return how many characters two texts share at their start, and how many of the rest at their end."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    tail = next((at for at in range(most - head) if old[-1 - at] != new[-1 - at]), most - head)
    return head, tail


class Moves:
    """Where the characters of a text stand once `edits` are put to it, and the other way round."""

    __slots__ = ("_after", "_before", "_edits")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._before = [edit.span.start for edit in edits]
        self._after: list[int] = []
        more = 0
        for span, said in edits:
            self._after.append(span.start + more)
            more += len(said) - (span.end - span.start)

    def span(self, span: Span) -> Span:
        """Return where `span` comes to stand; what is written at its ends belongs to it."""
        return Span(self._there(span.start, end=0), self._there(span.end, end=1))

    def back(self, span: Span) -> Span:
        """Return where what stands at `span` afterwards stood before."""
        return Span(self._back(span.start, end=0), self._back(span.end, end=1))

    def _there(self, at: int, *, end: int) -> int:
        index = bisect_right(self._before, at - 1 + end) - 1
        if index < 0:
            return at
        (span, said), start = self._edits[index], self._after[index]
        if at < span.end:
            return start + (len(said) if end and at > span.start else 0)
        return start + len(said) + at - span.end

    def _back(self, at: int, *, end: int) -> int:
        index = bisect_right(self._after, at - 1 + end) - 1
        if index < 0:
            return at
        (span, said), start = self._edits[index], self._after[index]
        if at < start + len(said):
            return span.end if end and at > start else span.start
        return span.end + at - start - len(said)


class _Piece(NamedTuple):
    """Characters after a round: those from `start` to `end` as they were, or `said` in their place."""

    start: int
    end: int
    said: str | None

    @property
    def length(self) -> int:
        return self.end - self.start if self.said is None else len(self.said)


def composed(text: str, first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """Return the edits of `text` that do what `first` does and `second`, in places of what that makes, after
    it."""
    made: list[Edit] = []
    for one in _pieces(_cut(text, first), second):
        if one.said is None:
            continue
        if made and made[-1].span.end == one.start:
            made[-1] = Edit(Span(made[-1].span.start, one.end), made[-1].text + one.said)
        else:
            made.append(Edit(Span(one.start, one.end), one.said))
    return tuple(edit for edit in made if text[slice(*edit.span)] != edit.text)


def _cut(text: str, edits: Sequence[Edit]) -> Iterator[_Piece]:
    at = 0
    for span, said in edits:
        if at < span.start:
            yield _Piece(at, span.start, None)
        yield _Piece(*span, said)
        at = span.end
    if at < len(text):
        yield _Piece(at, len(text), None)


def _pieces(pieces: Iterator[_Piece], edits: Sequence[Edit]) -> Iterator[_Piece]:
    """Yield `pieces` with `edits`, in places of what the pieces make, put to them."""
    waiting = next(pieces, None)
    at = end = 0
    for span, said in edits:
        while waiting is not None and at < span.start:
            head, rest = _split(waiting, span.start - at)
            yield head
            at += head.length
            end = head.end
            waiting = rest or next(pieces, None)
        start = waiting.start if waiting is not None and waiting.said is None else end
        while waiting is not None and at < span.end:
            head, rest = _split(waiting, span.end - at)
            at += head.length
            start, end = min(start, head.start), head.end
            waiting = rest or next(pieces, None)
        yield _Piece(min(start, end), end, said)
    if waiting is not None:
        yield waiting
    yield from pieces


def _split(piece: _Piece, length: int) -> tuple[_Piece, _Piece | None]:
    """Return the first `length` characters of a piece, with all that it replaces, and what is left."""
    if piece.length <= length:
        return piece, None
    if piece.said is None:
        middle = piece.start + length
        return _Piece(piece.start, middle, None), _Piece(middle, piece.end, None)
    return _Piece(piece.start, piece.end, piece.said[:length]), _Piece(
        piece.end, piece.end, piece.said[length:]
    )
