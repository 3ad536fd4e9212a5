"""Where a document stores the characters of its flow: a source in, the flow and its pieces out.

It is read by the same reader as ever; what reads its paragraphs here also remembers which element gave
which characters.  Of two branches of mc:AlternateContent one is read, and traced; the other holds what older
programs show.  Not stored, and so in no piece, are automatic numbers, what parts blocks, the number of a
field that counts, the line of a fraction and letters made of picture.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from linter.formats.docx.comments import Comments
from linter.formats.docx.markup import MATH, W
from linter.formats.docx.notes import Notes
from linter.formats.docx.package import Package
from linter.formats.docx.part import Part
from linter.formats.docx.read import read_by
from linter.formats.docx.runs import _HANDLERS, _WHITE, Runs
from linter.formats.docx.styles import Styles
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import Flow, PartAnchor, Span
from linter.model.source import Source

TEXTS = frozenset({W + "t", MATH + "t"})
_SIGNS = ("tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym")
SIGNS = frozenset(W + name for name in _SIGNS)


class Piece(NamedTuple):
    """Characters of the flow, from `start` to `end`, that one element of a part stores.

    In one of TEXTS the first of them is character `offset` of `element.text`, and so on; one of SIGNS stands
    for them as a whole, and its offset is 0.
    """

    start: int
    end: int
    part: str
    element: Element
    offset: int


class Story(NamedTuple):
    """A part that was told: its tree, and its paragraphs as anchors count them (the first is number 1)."""

    root: Element
    paragraphs: tuple[Element, ...]


class Traced(NamedTuple):
    """A flow with the pieces it is made of, in its order, and the parts they stand in, by name."""

    flow: Flow
    package: Package
    pieces: Sequence[Piece]
    stories: Mapping[str, Story]

    def within(self, span: Span) -> Sequence[Piece]:
        """Return the pieces that hold characters of `span`, an empty one amid a piece that piece.

        The first and the last may go on outside it.
        """
        first = bisect_right(self.pieces, span.start, key=_end)
        return self.pieces[first : bisect_left(self.pieces, span.end, lo=first, key=_start)]

    def paragraph(self, anchor: PartAnchor) -> Element:
        """Return the paragraph at `anchor`."""
        return self.stories[anchor.part].paragraphs[anchor.paragraph - 1]


def trace(source: Source) -> Traced:
    """Return the flow of a Word document, equal to what `read` gives, traced; raises as `read` does."""
    package = Package(source.data)
    tracer = _Tracer()
    flow = read_by(tracer.runs, package)
    stories = {name: Story(part.root, tuple(part.paragraphs)) for name, part in tracer.parts.items()}
    return Traced(flow, package, tracer.pieces, stories)


class _Tracer:
    """The pieces and parts so far."""

    __slots__ = ("parts", "pieces")

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.parts: dict[str, Part] = {}

    def runs(self, writer: Writer, part: Part, styles: Styles, remarks: tuple[Comments, Notes]) -> Runs:
        """Return what reads the paragraphs of `part`, and remembers."""
        self.parts[part.name] = part
        return TracedRuns(writer, part, styles, remarks, self.pieces)


class TracedRuns(Runs):
    """Reads paragraphs, and remembers in `pieces` what it was reading when it put characters."""

    __slots__ = ("_at", "_pieces")

    def __init__(
        self,
        writer: Writer,
        part: Part,
        styles: Styles,
        remarks: tuple[Comments, Notes],
        pieces: list[Piece],
    ) -> None:
        super().__init__(writer, part, styles, remarks)
        self._at: Element = part.root
        self._pieces = pieces

    def inside(self, element: Element) -> None:
        """Read the children of `element` in order."""
        for child in element:
            self._at = child
            handler = _HANDLERS.get(child.tag)
            if handler is None:
                self.inside(child)
            else:
                handler(self, child)

    def _put(self, text: str) -> None:
        start = self._writer.length
        super()._put(text)
        end = self._writer.length
        if end > start and self._at.tag in TEXTS:
            self._pieces.append(Piece(start, end, self.part.name, self._at, _cut(self._at, end - start)))
        elif end > start and self._at.tag in SIGNS:
            self._pieces.append(Piece(start, end, self.part.name, self._at, 0))


def _cut(element: Element, told: int) -> int:
    """Return how many characters of white space before its text an element does not show."""
    text = element.text or ""
    return 0 if len(text) == told else len(text) - len(text.lstrip(_WHITE))


def _start(piece: Piece) -> int:
    return piece.start


def _end(piece: Piece) -> int:
    return piece.end
