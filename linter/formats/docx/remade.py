"""Runs of a part made anew where something in them changes: places and the part in, splices out.

All else of the part keeps its bytes.  Knows what a run is made of; what is changed, and how that is written,
is told.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.formats.docx.ink import Frame, Idents, Ink, Piece, State, new
from linter.formats.docx.markup import PPR, RPR, W, head
from linter.formats.docx.runs import _SPACE, _WHITE
from linter.formats.docx.spoken import Spoken
from linter.formats.docx.spots import Blank, Place
from linter.formats.docx.trace import SIGNS
from linter.formats.spliced import Extent, Splice, extents, name
from linter.formats.xmlpart import Element

_INS = W + "ins"
_CHANGES = frozenset(W + one for one in ("ins", "del", "moveFrom", "moveTo", "rPrChange"))


class Sheet(NamedTuple):
    """A part to be written in: its bytes and tree, how names are written there, and ids for what is new."""

    data: bytes
    root: Element
    words: Spoken
    idents: Idents


def remade(sheet: Sheet, places: Iterable[Place | Blank], ink: Ink) -> list[Splice]:
    """Return the splices that put what is asked at `places` of a part."""
    runs: dict[Element, dict[Element, list[Place]]] = {}
    blanks: dict[Element, list[str]] = {}
    for one in places:
        if isinstance(one, Blank):
            blanks.setdefault(one.paragraph, []).append(one.text)
        else:
            run = one.element.getparent()
            assert run is not None
            runs.setdefault(run, {}).setdefault(one.element, []).append(one)
    anew = _Anew(sheet, extents(sheet.data, sheet.root, set(_needed(runs, blanks))))
    made = [anew.run(run, asked, ink) for run, asked in runs.items()]
    return made + [anew.blank(paragraph, texts, ink) for paragraph, texts in blanks.items()]


def _needed(runs: Iterable[Element], blanks: Iterable[Element]) -> Iterator[Element]:
    """Yield the elements whose places in the bytes are asked."""
    for run in runs:
        around = run.getparent()
        yield from (run, *run, *(() if around is None else (around,)))
    for paragraph in blanks:
        yield paragraph
        for properties in paragraph.iterchildren(PPR):
            yield from (one for mark in properties.iterchildren(RPR) for one in mark)


class _Anew:
    """Writes runs of one part anew."""

    __slots__ = ("_data", "_places", "_sheet")

    def __init__(self, sheet: Sheet, places: Mapping[Element, Extent]) -> None:
        self._sheet = sheet
        self._data = sheet.data
        self._places = places

    def run(self, run: Element, asked: Mapping[Element, Sequence[Place]], ink: Ink) -> Splice:
        """Return the splice of a run in which something is asked of its elements."""
        pieces: list[Piece] = []
        for child in run:
            if child.tag == RPR:
                continue
            if child in asked:
                pieces += _parted(child, sorted(asked[child], key=_order), self._raw(child))
            else:
                pieces.append(Piece(State.KEPT, self._raw(child)))
        place = self._places[run]
        return Splice(place.start, place.end, ink.run(self._frame(run), pieces))

    def blank(self, paragraph: Element, texts: Sequence[str], ink: Ink) -> Splice:
        """Return the splice that puts a run in a paragraph without text; it looks as its end does."""
        prefix, declared = self._sheet.words
        look = b"".join(self._look(paragraph))
        start = f"<{prefix}:r{declared}>".encode()
        if look:
            start += f"<{prefix}:rPr{declared}>".encode() + look + f"</{prefix}:rPr>".encode()
        pieces = [Piece(State.NEW, one) for text in texts for one in new(text)]
        made = ink.run(Frame(start, f"</{prefix}:r>".encode()), pieces)
        return ended(self._data, self._places[paragraph], made)

    def _look(self, paragraph: Element) -> Iterator[bytes]:
        properties = head(paragraph, PPR)
        for mark in () if properties is None else properties.iterchildren(RPR):
            yield from (self._raw(one) for one in mark if one.tag not in _CHANGES)

    def _frame(self, run: Element) -> Frame:
        place, properties = self._places[run], head(run, RPR)
        inside = place.inside if properties is None else self._places[properties].end
        start, end = self._data[place.start : inside], _ended(self._data, place)
        around = run.getparent()
        if around is None or around.tag != _INS:
            return Frame(start, end)
        outer = self._places[around]
        tags = self._data[outer.start : outer.inside], _ended(self._data, outer)
        return Frame(start, end, tags)

    def _raw(self, element: Element) -> bytes:
        place = self._places[element]
        return self._data[place.start : place.end]


def _parted(element: Element, places: Sequence[Place], raw: bytes) -> Iterator[Piece]:
    """Yield the pieces of an element of a run in which something is asked."""
    if element.tag in SIGNS:
        yield from _beside(places, raw)
        return
    said = element.text or ""
    at, stop = _shown(element, said)
    for place in places:
        yield Piece(State.KEPT, said[at : place.start])
        yield Piece(State.GONE, said[place.start : place.end])
        yield from (Piece(State.NEW, one) for one in new(place.text))
        at = place.end
    yield Piece(State.KEPT, said[at:stop])


def _beside(places: Sequence[Place], raw: bytes) -> Iterator[Piece]:
    """Yield a sign, kept or gone, with what is to stand before and behind it."""
    gone = any(place.start < place.end for place in places)
    told = False
    for place in places:
        if place.start and not told:
            yield Piece(State.KEPT, raw)
            told = True
        elif place.end and not told:
            yield Piece(State.GONE, raw)
            told = True
        yield from (Piece(State.NEW, one) for one in new(place.text))
    if not told:
        yield Piece(State.GONE if gone else State.KEPT, raw)


def _shown(element: Element, said: str) -> tuple[int, int]:
    """Return where what is shown of a text begins and ends: white space at its ends may not be."""
    if element.get(_SPACE) == "preserve":
        return 0, len(said)
    start = len(said) - len(said.lstrip(_WHITE))
    return start, max(start, len(said.rstrip(_WHITE)))


def ended(data: bytes, place: Extent, new: bytes) -> Splice:
    """Return the splice that puts `new` at the end of what an element holds."""
    if not place.closed:
        return Splice(place.finish, place.finish, new)
    return Splice(place.end - 2, place.end, b">" + new + _ended(data, place))


def _ended(data: bytes, place: Extent) -> bytes:
    return b"</" + name(data, place) + b">"


def _order(place: Place) -> tuple[int, int]:
    return place.start, place.end
