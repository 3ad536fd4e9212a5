"""How the bytes of a part are opened up at spots, so that marks can be put there.

In: the bytes of a part, its tree and the spots in it.  Out: an opening for each.
"""

from collections.abc import Collection, Mapping

from linter.formats.odt.spots import Side, Spot
from linter.formats.spliced import Extent, Opening, Reach, at_end, extents, reaches
from linter.formats.xmlpart import Element

_CDATA, _CDATA_END = b"<![CDATA[", b"]]>"
_AMID = (Side.AMID, Side.BEHIND)


def openings(data: bytes, root: Element, spots: Collection[Spot]) -> dict[Spot, Opening]:
    """Return an opening for each of `spots`, all of the part `data`."""
    places = extents(data, root, {spot.element for spot in spots})
    texts: dict[tuple[Element, Side], set[int]] = {}
    for spot in spots:
        if spot.side in _AMID:
            texts.setdefault((spot.element, spot.side), set()).add(spot.told)
    reached = {key: _reached(data, places[key[0]], key[1], counts) for key, counts in texts.items()}
    return {spot: _opening(data, places[spot.element], spot, reached) for spot in spots}


def _opening(
    data: bytes, place: Extent, spot: Spot, reached: Mapping[tuple[Element, Side], Mapping[int, Reach]]
) -> Opening:
    if spot.side in _AMID:
        reach = reached[spot.element, spot.side][spot.told]
        cdata = (_CDATA_END, _CDATA) if reach.cdata else (b"", b"")
        return Opening(reach.offset, reach.offset, *cdata)
    if spot.side is Side.LAST:
        return at_end(data, place)
    at = place.start if spot.side is Side.BEFORE else place.end
    return Opening(at, at)


def _reached(data: bytes, place: Extent, side: Side, counts: Collection[int]) -> dict[int, Reach]:
    rising = sorted(counts)
    held = place if side is Side.AMID else Extent(place.end, place.end, len(data), len(data))
    return dict(zip(rising, reaches(data, held, rising), strict=True))


def closing(data: bytes, cuts: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return cuts of what was put in openings, with the ends of CDATA sections that were put around them."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(cuts):
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [
        (start - len(_CDATA_END), end + len(_CDATA))
        if data.endswith(_CDATA_END, 0, start) and data.startswith(_CDATA, end)
        else (start, end)
        for start, end in joined
    ]
