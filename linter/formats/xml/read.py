"""The canonical XML read back: bytes in; a flow of its text, with the marks it already has, out.

Knows XML and the name of the root, nothing of what a mark means.  (expat tells line and column of each
piece of text; a tree would only tell the line of its element.)
"""

from typing import NamedTuple
from xml.parsers import expat

from linter.errors import BrokenSource, HostileSource, UnknownFormat
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Mark, Span
from linter.model.legal import legal
from linter.model.source import Source

ROOT = "vragenlijst"
DEEPEST = 256
LARGEST = 30_000_000  # bytes
MOST_PIECES = 300_000  # elements and pieces of text; 3,000 questions with long answers have 120,000
MOST_ATTRIBUTES, LONGEST_ATTRIBUTES = 100, 1_000_000  # of one element; in a tree each is looked for among all


class _Open(NamedTuple):
    """An element that has begun and not ended."""

    tag: str
    attributes: tuple[tuple[str, str], ...]
    start: int
    children: list[Mark]


def read(source: Source) -> Flow:
    """Return the flow of a file in canonical XML; its `marks` are the tree as it stands in the file.

    Names in a namespace are written `{namespace}name`.  Raises BrokenSource where it is no well-formed
    XML, UnknownFormat where its root is another, HostileSource for a DTD or too much of anything.
    """
    if len(source.data) > LARGEST:
        raise HostileSource(
            f"Deze XML is groter dan {LARGEST // 1_000_000} MB en wordt daarom niet gelezen; splits haar.",
            f"This XML is larger than {LARGEST // 1_000_000} MB and is not read for that; split it.",
        )
    reading = _Reading()
    try:
        reading.parser.Parse(source.data, True)  # noqa: FBT003 - expat takes no keywords
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: an encoding unknown to us
        raise _broken(getattr(error, "lineno", 0)) from None
    return reading.flow()


class _Reading:
    """The handlers of one parse, and what they have gathered."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = _refuse
        self._open = [_Open("", (), 0, [])]
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._count = 0

    def flow(self) -> Flow:
        """Return what was read, once the document has ended."""
        return Flow("".join(self._pieces), tuple(self._blocks), (), "xml", self._open[0].children[0])

    def _start(self, name: str, attributes: list[str]) -> None:
        tag = _clark(name)
        if len(self._open) == 1 and tag != ROOT:
            raise UnknownFormat(
                f"Deze XML is geen vragenlijst (het begint met {tag[:40]}); sla het document op als .docx.",
                f"This XML is no vragenlijst (it begins with {tag[:40]}); save the document as .docx.",
            )
        self._grow()
        if len(attributes) > 2 * MOST_ATTRIBUTES or sum(map(len, attributes)) > LONGEST_ATTRIBUTES:
            raise HostileSource(
                "Deze XML heeft een element met veel te veel attributen en wordt daarom niet gelezen.",
                "This XML has an element with far too many attributes and is not read for that.",
            )
        names, values = map(_clark, attributes[::2]), attributes[1::2]
        self._open.append(_Open(tag, tuple(zip(names, values, strict=True)), self._length, []))

    def _grow(self) -> None:
        self._count += 1
        if len(self._open) > DEEPEST or self._count > MOST_PIECES:
            raise HostileSource(
                "Deze XML heeft te veel of te diep geneste elementen en wordt daarom niet gelezen.",
                "This XML has too many elements, or nests them too deeply, and is not read for that.",
            )

    def _end(self, _name: str) -> None:
        tag, attributes, start, children = self._open.pop()
        mark = Mark(Span(start, self._length), tag, attributes, tuple(children))
        self._open[-1].children.append(mark)

    def _text(self, text: str) -> None:
        """Take one piece as expat hands it over: never more than a line, never across a tag or reference."""
        self._grow()
        start = self._length
        self._pieces.append(legal(text))
        self._length += len(text)
        if text != "\n":
            anchor = LineAnchor(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
            self._blocks.append(Block(Span(start, self._length), BlockKind.LINE, anchor))


def _clark(name: str) -> str:
    return "{" + name if "}" in name else name


def _refuse(*_declared: object) -> None:
    raise HostileSource(
        "Deze XML heeft een DOCTYPE-regel en wordt daarom niet gelezen; haal die regel weg.",
        "This XML has a document type declaration and is not read for that; remove the DOCTYPE line.",
    )


def _broken(line: int) -> BrokenSource:
    return BrokenSource(
        f"Deze XML klopt niet (regel {line}); herstel het bestand of maak het opnieuw.",
        f"This XML is not well-formed (line {line}); mend the file or make it again.",
    )
