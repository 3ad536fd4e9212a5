"""Where in the parts of a document a mark may stand: traced characters in, spots between them out.

No mark stands in a field, in a drawing that is no text box, or before white space that then would be shown.
"""

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from linter.formats.odt.names import DRAW, TEXT, H, P
from linter.formats.odt.trace import Held, Piece, stands
from linter.formats.xmlpart import Element

OPEN = frozenset({P, H, *(TEXT + name for name in ("span", "a", "meta", "ruby", "ruby-base"))})
_BOX = frozenset({DRAW + "frame", DRAW + "text-box"})


class Side(Enum):
    """On which side of its element a spot is: AMID its text, BEHIND it amid its tail, LAST in it."""

    BEFORE = 0
    AFTER = 1
    AMID = 2
    BEHIND = 3
    LAST = 4


class Spot(NamedTuple):
    """A place for a mark in a part: amid a text behind its first `told` characters as they are stored."""

    part: str
    side: Side
    element: Element
    told: int = 0


def before(piece: Piece, at: int) -> Spot | None:
    """Return the spot before the character at `at` of a piece."""
    return _spot(piece, at, Side.BEFORE)


def after(piece: Piece, at: int) -> Spot | None:
    """Return the spot behind the characters of a piece that stand before `at`."""
    return _spot(piece, at, Side.AFTER)


def beside(part: str, element: Element, side: Side) -> Spot | None:
    """Return the spot on this side of an element; None where it stands in no paragraph."""
    return None if next(element.iterancestors(P, H), None) is None else Spot(part, side, element)


def last(part: str, paragraph: Element) -> Spot | None:
    """Return the spot at the end of a paragraph."""
    outer = shut(paragraph)
    return Spot(part, Side.LAST, paragraph) if outer is None else beside(part, outer, Side.AFTER)


def _spot(piece: Piece, at: int, side: Side) -> Spot | None:
    holder = piece.element if piece.held is Held.TEXT else piece.element.getparent()
    assert holder is not None
    outer = shut(holder)
    if outer is not None or piece.held is Held.ONE:
        return beside(piece.part, piece.element if outer is None else outer, side)
    count = stands(piece.said, piece.end - piece.start)[min(max(at, piece.start), piece.end) - piece.start]
    return Spot(piece.part, Side.AMID if piece.held is Held.TEXT else Side.BEHIND, piece.element, count)


def shut(holder: Element) -> Element | None:
    """Return the outermost element from `holder` on that no mark may stand in; None where there is none."""
    found = None
    for one in _shut(holder):
        found = one
    return found


def _shut(holder: Element) -> Iterator[Element]:
    """Yield what no mark may stand in: up to a paragraph all but spans and links, from there on drawings."""
    amid = True
    for one in (holder, *holder.iterancestors()):
        if one.tag in {P, H}:
            amid = False
        elif one.tag in _BOX:
            continue
        elif one.tag not in OPEN if amid else one.tag.startswith(DRAW):
            yield one
