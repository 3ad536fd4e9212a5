"""Where a document stores the characters of its flow: a source in, the flow and its pieces out.

It is read by the same reader as ever; what reads its paragraphs here also remembers which element gave
which characters.  Not stored, and so in no piece, are automatic numbers and what parts blocks.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from linter.formats.odt.names import DRAW
from linter.formats.odt.package import Package
from linter.formats.odt.read import read_by
from linter.formats.odt.runs import _HANDLERS, Runs
from linter.formats.odt.styles import Look
from linter.formats.odt.voice import Shared, Voice
from linter.formats.xmlpart import Element
from linter.model.flow import Flow, Span
from linter.model.source import Source

_WHITE = " \t\r\n"


class Held(Enum):
    """What of an element holds characters: its TEXT before its first child, its TAIL, or all of it as ONE."""

    TEXT = 0
    TAIL = 1
    ONE = 2


class Piece(NamedTuple):
    """Characters of the flow, from `start` to `end`, that are stored in one place of a part."""

    start: int
    end: int
    part: str
    element: Element
    held: Held

    @property
    def said(self) -> str:
        """The characters as they are stored; white space in them is folded in the flow."""
        return said(self.element, self.held)


class Told(NamedTuple):
    """A paragraph that was told: where in the flow what stands in it begins, and its part."""

    start: int
    part: str
    element: Element


class Traced(NamedTuple):
    """A flow with the pieces it is made of and its paragraphs, both in its order, and the package.

    `passed` are texts that gave the flow no character: white space, where there is some before it.
    """

    flow: Flow
    package: Package
    pieces: Sequence[Piece]
    told: Sequence[Told]
    passed: Sequence[Piece]

    def within(self, span: Span) -> Sequence[Piece]:
        """Return the pieces that hold characters of `span`, an empty one amid a piece that piece.

        The first and the last may go on outside it.
        """
        first = bisect_right(self.pieces, span.start, key=_end)
        return self.pieces[first : bisect_left(self.pieces, span.end, lo=first, key=_start)]

    def passed_in(self, span: Span) -> Sequence[Piece]:
        """Return what gave no character at a place from the start of `span` to its end."""
        first = bisect_left(self.passed, span.start, key=_start)
        return self.passed[first : bisect_right(self.passed, span.end, lo=first, key=_start)]

    def paragraph(self, at: int) -> Told | None:
        """Return the paragraph that a place in the flow is in, the last before it; None before all."""
        found = bisect_right(self.told, at, key=_start)
        return self.told[found - 1] if found else None


def said(element: Element, held: Held) -> str:
    """Return the characters that an element holds there."""
    return (element.text if held is Held.TEXT else element.tail if held is Held.TAIL else "") or ""


@lru_cache(maxsize=16)
def stands(text: str, told: int) -> Sequence[int]:
    """Return where in a stored text each of the `told` characters begins that the flow has of it, and its
    end: a run of white space is one, and none where one stands before it."""
    if len(text) == told:
        return range(told + 1)
    found, blank = array("l"), False
    for place, character in enumerate(text):
        white = character in _WHITE
        if not (white and blank):
            found.append(place)
        blank = white
    found.append(len(text))
    return found[len(found) - 1 - told :]


def trace(source: Source) -> Traced:
    """Return the flow of an OpenDocument text, equal to what `read` gives, traced; raises as `read` does."""
    package = Package(source.data)
    tracer = _Tracer()
    flow = read_by(tracer.runs, package)
    return Traced(flow, package, tracer.pieces, tracer.told, tracer.passed)


class _Tracer:
    """The pieces and paragraphs so far."""

    __slots__ = ("passed", "pieces", "told")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.told: list[Told] = []
        self.passed: list[Piece] = []

    def runs(self, shared: Shared, voice: Voice) -> Runs:
        """Return what reads the paragraphs of one place, and remembers."""
        return _TracedRuns(shared, voice, self)


class _TracedRuns(Runs):
    """Reads paragraphs, and remembers what it was reading when it put characters."""

    __slots__ = ("_at", "_tracer")

    def __init__(self, shared: Shared, voice: Voice, tracer: _Tracer) -> None:
        super().__init__(shared, voice)
        self._tracer = tracer
        self._at: tuple[Element, Held] = (voice.part.root, Held.ONE)

    def read(self, paragraph: Element, look: Look) -> None:
        """Read a paragraph."""
        self._tracer.told.append(Told(self._writer.length, self.voice.part.name, paragraph))
        super().read(paragraph, look)

    def inside(self, element: Element) -> None:
        """Read what stands in `element` in order."""
        if element.text:
            self._at = (element, Held.TEXT)
            self._text(element.text)
        for one in element:
            self._at = (one, Held.ONE)
            handler = _HANDLERS.get(one.tag)
            if handler is not None:
                handler(self, one)
            elif one.tag.startswith(DRAW):
                self.drawing(one)
            else:
                self.inside(one)
            if one.tail:
                self._at = (one, Held.TAIL)
                self._text(one.tail)

    def _text(self, text: str) -> None:
        start = self._writer.length
        super()._text(text)
        if self._writer.length == start:
            self._tracer.passed.append(Piece(start, start, self.voice.part.name, *self._at))

    def _put(self, text: str) -> None:
        start = self._writer.length
        super()._put(text)
        if self._writer.length > start:
            self._tracer.pieces.append(Piece(start, self._writer.length, self.voice.part.name, *self._at))


def _start(one: Piece | Told) -> int:
    return one.start


def _end(piece: Piece) -> int:
    return piece.end
