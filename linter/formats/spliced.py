"""The bytes of a part of XML, changed only where something is put in or taken out.

In: the bytes of a part in UTF-8 and its tree.  Out: where elements and characters stand in the bytes, and the
bytes with splices in them.  Knows no names.
"""

import re
from array import array
from collections.abc import Collection, Iterable, Iterator
from io import BytesIO
from typing import NamedTuple
from xml.parsers.expat import ExpatError, ParserCreate

from linter.errors import UnwritableSource
from linter.formats.xmlpart import Element

_TAG = re.compile(rb"""<(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_TOKEN = re.compile(rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>|&[^;]*;|\r\n?|[^<&\r]+|<", re.DOTALL)
_NAME = re.compile(rb"[^\s/>]+")
_LINE = re.compile(rb"\r\n?|[^\r]+")
_CDATA, _CDATA_END = b"<![CDATA[", b"]]>"
_ENCODING = re.compile(rb"""^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')""")
_BOM = b"\xef\xbb\xbf"
_WIDE = (b"\xff\xfe", b"\xfe\xff")


class Extent(NamedTuple):
    """Where an element stands: its start tag from `start` to `inside`, its end tag from `finish` to `end`.

    One without content that is closed at once has all of the last three at its end.
    """

    start: int
    inside: int
    finish: int
    end: int

    @property
    def closed(self) -> bool:
        """Say whether it is closed at once: `<a/>`."""
        return self.inside == self.end


class Splice(NamedTuple):
    """Put `new` in the place of the bytes from `start` to `end`."""

    start: int
    end: int
    new: bytes = b""


class Reach(NamedTuple):
    """Where in the bytes a character stands, and whether that is amid a CDATA section."""

    offset: int
    cdata: bool = False


def spliced(data: bytes, splices: Iterable[Splice]) -> bytes:
    """Return `data` with all of these; at one place in the order given; what goes twice goes once."""
    pieces, at = [], 0
    for one in sorted(splices, key=_start):
        pieces += [data[at : one.start], one.new]
        at = max(at, one.end)
    return b"".join([*pieces, data[at:]])


def _start(splice: Splice) -> int:
    return splice.start


def extents(data: bytes, root: Element, wanted: Collection[Element]) -> dict[Element, Extent]:
    """Return where the elements `wanted` stand; `root` is the tree of `data`, without its comments."""
    starts, ends = _places(data)
    return {
        element: _extent(data, starts[place], ends[place])
        for place, element in enumerate(root.iter())
        if element in wanted
    }


def _places(data: bytes) -> tuple["array[int]", "array[int]"]:
    """Return where each element begins, and where its end tag does, in the order of the elements.

    Raises UnwritableSource for XML of which that cannot be told.
    """
    starts, ends, opened = array("q"), array("q"), list[int]()
    parser = ParserCreate("utf-8")

    def begin(_name: str, _attributes: list[str]) -> None:
        opened.append(len(starts))
        starts.append(parser.CurrentByteIndex)
        ends.append(0)

    def end(_name: str) -> None:
        ends[opened.pop()] = parser.CurrentByteIndex

    parser.ordered_attributes = True
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    try:
        parser.ParseFile(BytesIO(data))
    except ExpatError:
        raise UnwritableSource(
            "Dit bestand heeft ongewone XML, waarin niets zeker te veranderen is: sla het opnieuw op.",
            "This file has unusual XML, in which nothing can surely be changed: save it again.",
        ) from None
    return starts, ends


def _extent(data: bytes, start: int, finish: int) -> Extent:
    inside = tag_end(data, start)
    if data[inside - 2 : inside] == b"/>":
        return Extent(start, inside, inside, inside)
    return Extent(start, inside, finish, tag_end(data, finish))


def tag_end(data: bytes, start: int) -> int:
    """Return where the tag ends that begins at `start`."""
    found = _TAG.match(data, start)
    return start if found is None else found.end()


def reaches(data: bytes, extent: Extent, counts: Iterable[int]) -> list[Reach]:
    """Return where the text of an element stands after so many characters, for each of `counts` (rising).

    The characters are those that a parser reads: a reference is one, as is the end of a line.
    """
    steps = _steps(data, extent)
    found, told, step = [], 0, next(steps, None)
    for count in counts:
        while step is not None and told + step.characters < count:
            told += step.characters
            step = next(steps, None)
        if step is None:
            found.append(Reach(extent.finish))
            continue
        if told < count:
            step, told = step.after(data, count - told), count
        found.append(Reach(step.start, step.cdata))
    return found


class _Step(NamedTuple):
    """Bytes that hold so many characters, each with its bytes in UTF-8 unless there is but one."""

    start: int
    end: int
    characters: int
    cdata: bool = False

    def after(self, data: bytes, count: int) -> "_Step":
        """Return what is left behind `count` characters."""
        if count >= self.characters:
            behind = self.end + len(_CDATA_END) if self.cdata else self.end
            return _Step(behind, behind, 0)
        if self.end - self.start == self.characters:
            return _Step(self.start + count, self.end, self.characters - count, self.cdata)
        most = data[self.start : min(self.end, self.start + 4 * count)]
        head = most.decode(errors="ignore")[:count].encode()
        return _Step(self.start + len(head), self.end, self.characters - count, self.cdata)


def _steps(data: bytes, extent: Extent) -> Iterator[_Step]:
    for token in _TOKEN.finditer(data, extent.inside, extent.finish):
        found, start, end = token[0], token.start(), token.end()
        if found.startswith(_CDATA):
            for line in _LINE.finditer(data, start + len(_CDATA), end - len(_CDATA_END)):
                yield _Step(line.start(), line.end(), _count(line[0]), cdata=True)
        elif found == b"<":
            return
        elif not found.startswith((b"<!--", b"<?")):
            yield _Step(start, end, 1 if found.startswith(b"&") else _count(found))


def _count(found: bytes) -> int:
    return 1 if found.startswith(b"\r") else len(found.decode())


class Opening(NamedTuple):
    """A place to put something in: the bytes to replace, and what must stand before and behind it."""

    start: int
    end: int
    before: bytes = b""
    after: bytes = b""

    def put(self, new: bytes) -> Splice:
        """Return the splice that puts `new` there."""
        return Splice(self.start, self.end, self.before + new + self.after)


MARKED = b" >"
"""How an end tag ends that was put in: with a space that no program writes and none minds."""


def name(data: bytes, extent: Extent) -> bytes:
    """Return the name of an element as it is written, with its prefix."""
    found = _NAME.match(data, extent.start + 1)
    return found[0] if found else b""


def closing(data: bytes, extent: Extent) -> bytes:
    """Return an end tag for an element, to be put in."""
    return b"</" + name(data, extent) + MARKED


def is_marked(data: bytes, extent: Extent) -> bool:
    """Say whether the end tag of an element was put in."""
    return not extent.closed and data[extent.finish : extent.end].endswith(MARKED)


def at_end(data: bytes, extent: Extent) -> Opening:
    """Return the place at the end of what an element holds."""
    if extent.closed:
        return Opening(extent.end - 2, extent.end, b">", closing(data, extent))
    return Opening(extent.finish, extent.finish)


def closed_again(data: bytes, extent: Extent) -> list[Splice]:
    """Return what undoes `at_end` where nothing is left in an element that had been closed at once."""
    if not is_marked(data, extent):
        return []
    return [Splice(extent.inside - 1, extent.inside, b"/>"), Splice(extent.inside, extent.end)]


def in_utf8(data: bytes, read: bytes) -> bytes:
    """Return `read`, made of what `data` says in UTF-8 without a byte order mark, as it is to be stored.

    A mark of UTF-8 comes back; what was in UTF-16 says no longer that it is.
    """
    if data.startswith(_BOM):
        return _BOM + read
    return _ENCODING.sub(rb'\1"UTF-8"', read) if data.startswith(_WIDE) else read
