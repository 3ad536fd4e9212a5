"""What a mark may stand in and what only beside, in the paragraphs of one part.

In: elements.  Out: spots beside or amid them that are as near as a mark may come.  A mark stands beside what
Word writes anew by itself, the result of a field or of a bound control, and what is there to be replaced.
"""

from enum import Enum
from typing import NamedTuple

from linter.formats.docx.markup import PLACEHOLDER, P, W, is_placeholder
from linter.formats.docx.notes import own_mark
from linter.formats.xmlpart import Element, child

R = W + "r"
REFERENCES = (W + "footnoteReference", W + "endnoteReference")
_FIELD, _KIND = W + "fldChar", W + "fldCharType"
_SDT, _SDT_PR, _BINDING = W + "sdt", W + "sdtPr", W + "dataBinding"
_HOLDERS = ("hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo")
_THROUGH = frozenset(W + name for name in _HOLDERS)


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


class _Field(NamedTuple):
    """Where a field begins and ends."""

    begin: Element
    end: Element


class Units:
    """Finds spots; the fields of a paragraph are found once."""

    __slots__ = ("_fields", "_parting")

    def __init__(self) -> None:
        self._fields: dict[Element, dict[Element, _Field]] = {}
        self._parting: dict[Element, bool] = {}

    def beside(self, element: Element, side: Side) -> Spot:
        """Return the spot on this side of an element, or of what holds it that no mark may stand in."""
        field = self._field(element)
        if field is not None:
            element = field.begin if side is Side.BEFORE else field.end
        unit, part = _unit(element)
        return Spot(side, unit if unit.tag != R or not self._parts(unit) else part)

    def amid(self, text: Element, told: int, side: Side) -> Spot:
        """Return the spot amid a text; on this `side` of what holds it where no mark may stand there."""
        unit, part = _unit(text)
        whole = unit.tag != R or part is not text or text.tag != W + "t" or not self._parts(unit)
        if whole or self._field(text) is not None:
            return self.beside(text, side)
        return Spot(Side.AMID, text, told)

    def _parts(self, run: Element) -> bool:
        """Say whether a run may be parted."""
        found = self._parting.get(run)
        if found is None:
            found = self._parting[run] = _parts(run)
        return found

    def _field(self, element: Element) -> _Field | None:
        """Return the outermost field that an element is in, of those that end in their paragraph."""
        paragraph = [element, *element.iterancestors(P)][-1]
        if paragraph not in self._fields:
            self._fields[paragraph] = _fields(paragraph)
        return self._fields[paragraph].get(element)


def _fields(paragraph: Element) -> dict[Element, _Field]:
    if next(paragraph.iter(_FIELD), None) is None:
        return {}
    found: dict[Element, _Field] = {}
    inside: list[Element] = []
    begin, depth = paragraph, 0
    for one in paragraph.iter():
        kind = one.get(_KIND) if one.tag == _FIELD else None
        if kind == "begin":
            depth += 1
            begin = one if depth == 1 else begin
        if depth:
            inside.append(one)
        if kind == "end" and depth:
            depth -= 1
            if not depth:
                found |= dict.fromkeys(inside, _Field(begin, one))
                inside = []
    return found


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
    references = run.iterchildren(*REFERENCES)
    return not is_placeholder(run) and all(own_mark(one) is None for one in references)
