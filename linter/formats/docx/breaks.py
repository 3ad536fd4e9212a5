"""How the bytes of a part are opened up at spots, so that marks can be put there.

In: the bytes of a part, its tree and the spots.  Out: for each spot an opening, and what else must change.
A run is parted where a spot is in it: each part has its properties.  White space beside such a place, which
Word would drop from a text that does not say it is to be kept, is set apart in a text that does.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from linter.formats.docx.ink import Idents
from linter.formats.docx.markup import PPR, RPR
from linter.formats.docx.runs import _SPACE, _WHITE
from linter.formats.docx.units import R, Side, Spot
from linter.formats.spliced import Extent, Opening, Reach, Splice, at_end, closing, extents, reaches
from linter.formats.xmlpart import Element
from linter.model.pattern import late

_SPACES = late(r"[ \t\r\n]+")
_KEEP = b' xml:space="preserve">'
_KEPT = re.compile(rb"""\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')""")


class Breaks(NamedTuple):
    """The opening of each spot, and the splices beside them."""

    openings: Mapping[Spot, Opening]
    beside: Collection[Splice]


def breaks(data: bytes, root: Element, spots: Iterable[Spot]) -> Breaks:
    """Return how `data` is opened at these spots."""
    wanted = {spot: _settled(spot) for spot in spots}
    settled = dict.fromkeys(wanted.values())
    needed = {element for spot in settled for element in _needed(spot)}
    cutter = _Cutter(data, extents(data, root, needed))
    found: dict[Spot, Opening] = {
        spot: cutter.opening(spot) for spot in settled if spot.side is not Side.AMID
    }
    beside: list[Splice] = []
    for text, cuts in _amid(settled).items():
        made, kept = cutter.texts(text, sorted(cuts))
        found |= {Spot(Side.AMID, text, count): one for count, one in made.items()}
        beside += kept
    return Breaks({spot: found[one] for spot, one in wanted.items()}, beside)


def _settled(spot: Spot) -> Spot:
    """Return the same spot, beside its run where it is before or behind all that the run holds."""
    run = spot.element.getparent()
    if spot.side not in {Side.BEFORE, Side.AFTER} or run is None or run.tag != R:
        return spot
    if spot.side is Side.AFTER:
        behind = spot.element.getnext()
        return Spot(Side.AFTER, run) if behind is None else Spot(Side.BEFORE, behind)
    before = spot.element.getprevious()
    return Spot(Side.BEFORE, run) if before is None or before.tag == RPR else spot


def _needed(spot: Spot) -> Iterator[Element]:
    """Yield the elements whose places tell where a spot is."""
    yield spot.element
    properties = _properties(spot.element, PPR) if spot.side is Side.FIRST else None
    run = spot.element.getparent()
    if run is not None and run.tag == R:
        yield run
        properties = _properties(run, RPR)
    if properties is not None:
        yield properties


def _properties(element: Element, tag: str) -> Element | None:
    """Return the properties that an element begins with; how many children it has costs as much as it has."""
    first = next(iter(element), None)
    return first if first is not None and first.tag == tag else None


def _amid(spots: Iterable[Spot]) -> dict[Element, list[int]]:
    found: dict[Element, list[int]] = {}
    for spot in spots:
        if spot.side is Side.AMID:
            found.setdefault(spot.element, []).append(spot.told)
    return found


class _Cutter:
    """Opens up the bytes `data`, of which `places` says where elements stand."""

    __slots__ = ("_data", "_idents", "_places")

    def __init__(self, data: bytes, places: Mapping[Element, Extent]) -> None:
        self._data = data
        self._places = places
        self._idents = Idents([data])

    def opening(self, spot: Spot) -> Opening:
        """Return the opening of a spot that is amid no text."""
        place = self._places[spot.element]
        if spot.side is Side.FIRST:
            return self._first(spot.element)
        if spot.side is Side.AFTER:
            return Opening(place.end, place.end)
        run = spot.element.getparent()
        if run is None or run.tag != R:
            return Opening(place.start, place.start)
        return Opening(place.start, place.start, closing(self._data, self._places[run]), self._again(run))

    def texts(self, text: Element, counts: list[int]) -> tuple[dict[int, Opening], list[Splice]]:
        """Return the openings amid a text behind so many characters, and the splices that keep its spaces."""
        said, extent = text.text or "", self._places[text]
        run = text.getparent()
        assert run is not None
        kept = text.get(_SPACE) == "preserve"
        apart = set() if kept else _edges(said, counts) - set(counts)
        places = sorted({*counts, *apart})
        openings: dict[int, Opening] = {}
        beside: list[Splice] = []
        between = closing(self._data, self._places[run]), self._again(run)
        for count, reach in zip(places, reaches(self._data, extent, places), strict=True):
            begins = self._data[extent.start : extent.inside]
            if said[count] in _WHITE and not kept:
                begins = _KEPT.sub(b"", begins)[:-1] + _KEEP
            ends, begins = self._around(extent, reach, begins)
            if count in apart:
                beside.append(Splice(reach.offset, reach.offset, ends + begins))
            else:
                before, after = ends + between[0], between[1] + begins
                openings[count] = Opening(reach.offset, reach.offset, before, after)
        return openings, beside

    def _around(self, extent: Extent, reach: Reach, begins: bytes) -> tuple[bytes, bytes]:
        """Return how a text ends and begins again at `reach`, out of the CDATA section that it may be in."""
        ends = closing(self._data, extent)
        return (b"]]>" + ends, begins + b"<![CDATA[") if reach.cdata else (ends, begins)

    def _first(self, paragraph: Element) -> Opening:
        place, properties = self._places[paragraph], _properties(paragraph, PPR)
        if place.closed:
            return at_end(self._data, place)
        at = place.inside if properties is None else self._places[properties].end
        return Opening(at, at)

    def _again(self, run: Element) -> bytes:
        """Return how a run begins, with its properties, to begin it once more."""
        place, properties = self._places[run], _properties(run, RPR)
        end = place.inside if properties is None else self._places[properties].end
        return self._idents.anew(self._data[place.start : end])


def _edges(said: str, counts: Iterable[int]) -> set[int]:
    """Return where the white space around these places in a text begins and ends."""
    white = [found.span() for found in _SPACES.finditer(said)]
    edges: set[int] = set()
    for count in counts:
        place = bisect_left(white, count, key=_end)
        if place < len(white) and white[place][0] <= count:
            edges.update(white[place])
    return edges


def _end(span: tuple[int, int]) -> int:
    return span[1]
