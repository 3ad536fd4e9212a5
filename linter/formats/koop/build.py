"""The tree of an XML file: bytes in, elements out, each text with its line and column.

Knows XML.  A document type declaration, and with it every entity, is refused; depth and number are bounded.
"""

from xml.parsers import expat

from linter.errors import BrokenSource, HostileSource
from linter.formats.tree import Element, Text

DEEPEST = 256
MOST_PIECES = 400_000
MOST_TOLD = 2_000_000  # tags, lines and references, as expat tells them one by one
CHUNK = 1_000_000  # bytes
MOST_SILENT = 4  # chunks in a row within one tag or comment
_NOWHERE = (0, 0)


def build(data: bytes) -> Element:
    """Return the root of an XML file, names without their namespaces.

    Raises BrokenSource where it is not well-formed, HostileSource for a DTD or too much of anything.
    """
    builder = _Builder()
    try:
        builder.feed(data)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: an encoding unknown to us
        line = getattr(error, "lineno", 1)
        raise BrokenSource(
            f"Deze XML klopt niet (regel {line}); herstel het bestand of maak het opnieuw.",
            f"This XML is not well-formed (line {line}); mend the file or make it again.",
        ) from None
    return next(builder.top.elements())


class _Builder:
    """The handlers of one parse: the elements that are open, and the characters read since the last tag."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = _refuse
        self.top = Element("", {}, 1, 1)
        self._open = [self.top]
        self._waiting: list[str] = []
        self._from = self._behind = _NOWHERE
        self._pieces = self._told = 0

    def feed(self, data: bytes) -> None:
        """Read all of a file, which cannot have a tag or comment of millions of characters."""
        silent = 0
        for start in range(0, len(data), CHUNK):
            told = self._told
            self.parser.Parse(data[start : start + CHUNK], False)  # noqa: FBT003 - expat takes no keywords
            silent = silent + 1 if told == self._told else 0
            if silent > MOST_SILENT or self._told > MOST_TOLD:
                raise _hostile()
        self.parser.Parse(b"", True)  # noqa: FBT003

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._put()
        self._more(1 + len(attributes))
        named = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition("}")[2], named, *self._place())
        self._open[-1].children.append(element)
        self._open.append(element)
        if len(self._open) > DEEPEST:
            raise _hostile()

    def _end(self, _name: str) -> None:
        self._told += 1
        self._put()
        self._open.pop()

    def _characters(self, text: str) -> None:
        """Take one piece as expat hands it over: never more than a line, never across a tag or reference."""
        self._told += 1
        place = self._place()
        if place != self._behind:
            self._put()
            self._from = place
        self._waiting.append(text)
        self._behind = (place[0] + 1, 1) if text == "\n" else (place[0], place[1] + len(text))

    def _put(self) -> None:
        if self._waiting:
            self._more(1)
            self._open[-1].children.append(Text("".join(self._waiting), *self._from))
            self._waiting = []
        self._behind = _NOWHERE

    def _more(self, pieces: int) -> None:
        self._pieces += pieces
        if self._pieces > MOST_PIECES:
            raise _hostile()

    def _place(self) -> tuple[int, int]:
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1


def _refuse(*_declared: object) -> None:
    raise HostileSource(
        "Deze XML heeft een DOCTYPE-regel en wordt daarom niet gelezen; haal die regel weg.",
        "This XML has a document type declaration and is not read for that; remove the DOCTYPE line.",
    )


def _hostile() -> HostileSource:
    return HostileSource(
        "Deze XML heeft te veel of te diep geneste elementen en wordt daarom niet gelezen.",
        "This XML has too many elements, or nests them too deeply, and is not read for that.",
    )
