"""How edits of a part are written: what is cut and what is put in, and splices of its bytes out.

Direct: what goes is gone.  Tracked: what goes is kept in the store of changes and a mark stands in its place,
what comes stands between two marks, for a reader to accept or refuse.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, Protocol
from xml.sax.saxutils import quoteattr

from linter.formats.odt.cuts import Ask, Cut
from linter.formats.odt.names import OFFICE, STYLE_NAME, TEXT, TRACKED, H, P
from linter.formats.odt.openings import openings
from linter.formats.odt.pages import KINDS
from linter.formats.odt.spoken import Spoken
from linter.formats.odt.spots import Side, Spot
from linter.formats.spliced import Opening, Splice, at_end, extents, tag_end
from linter.formats.xmlpart import Element, child
from linter.model.pattern import late
from linter.model.remark import Stamp

_HOLDERS = frozenset({TEXT + "span", TEXT + "a"})
_STORED_IN = (OFFICE + "text", *KINDS)
_BETWEEN = re.compile(rb"""(?:</?(?:[\w.-]+:)?span(?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?>)*""")
_NAME = late(r"[^\s</>]+")
_IDENT = "vragenlint"
_APART = "vragenlint"
"""A note on every other of the changes on both sides of where a paragraph ends: LibreOffice takes such as are
alike for one, with the end of the paragraph in it."""


class Sheet(NamedTuple):
    """A part to be written in: its bytes and tree, and how names are written there."""

    data: bytes
    root: Element
    words: Spoken


class Ink(Protocol):
    """Writes what is asked in one part."""

    def splices(self, sheet: Sheet, asks: Sequence[Ask]) -> Iterator[Splice]:
        """Yield what makes the edits."""


class Direct:
    """Writes what it becomes."""

    def splices(self, sheet: Sheet, asks: Sequence[Ask]) -> Iterator[Splice]:
        """Yield what makes the edits."""
        places = _places(sheet, asks)
        for ask in asks:
            made = sheet.words.characters(ask.text, sheet.words.declared, edges=ask.edges)
            yield from _put(sheet, places, ask, [made] + [""] * len(ask.cuts))


class Tracked:
    """Writes what was, and what is suggested in its place."""

    def __init__(self, stamp: Stamp) -> None:
        self._stamp = stamp

    def splices(self, sheet: Sheet, asks: Sequence[Ask]) -> Iterator[Splice]:
        """Yield what makes the edits, and the store of what they change."""
        places, starts, names = _places(sheet, asks), _starts(sheet, asks), _names(sheet.data)
        stored: dict[Element, list[str]] = {}
        end, note = -1, ""
        for ask in asks:
            note = (_APART if not note else "") if ask.span.start == end + 1 else note
            end = ask.span.end
            holder = next(ask.spot.element.iterancestors(*_STORED_IN))
            regions = stored.setdefault(holder, [])
            marks = [""] * (len(ask.cuts) + 1)
            for first, cuts in _gone(sheet, places, ask):
                name = next(names)
                marks[first] = self._mark(sheet, "change", name)
                regions.append(self._region(sheet, "deletion", name, note, _paragraph(sheet, starts, cuts)))
            if ask.text:
                name = next(names)
                made = sheet.words.characters(ask.text, sheet.words.declared, edges=ask.edges)
                ends = self._mark(sheet, "change-end", name)
                marks[0] += self._mark(sheet, "change-start", name) + made + ends
                regions.append(self._region(sheet, "insertion", name, note))
            yield from _put(sheet, places, ask, marks)
        for holder, regions in stored.items():
            yield _store(sheet, holder, "".join(regions))

    def _mark(self, sheet: Sheet, kind: str, name: str) -> str:
        text, declared = sheet.words.text, sheet.words.declared
        return f"<{text}:{kind}{declared} {text}:change-id={quoteattr(name)}/>"

    def _region(self, sheet: Sheet, kind: str, name: str, note: str, held: str = "") -> str:
        """Return what the store says of a change; `held` is what was deleted."""
        text, office, declared = sheet.words.text, sheet.words.office, sheet.words.declared
        who = sheet.words.who(self._stamp.author, self._stamp.moment)
        said = f"<{text}:p>{note}</{text}:p>" if note else ""
        info = f"<{office}:change-info>{who}{said}</{office}:change-info>"
        start = f"<{text}:changed-region{declared} xml:id={quoteattr(name)} {text}:id={quoteattr(name)}>"
        return f"{start}<{text}:{kind}>{info}{held}</{text}:{kind}></{text}:changed-region>"


def _places(sheet: Sheet, asks: Sequence[Ask]) -> dict[Spot, Opening]:
    spots = {ask.spot for ask in asks}
    spots |= {spot for ask in asks for cut in ask.cuts for spot in (cut.start, cut.end)}
    return openings(sheet.data, sheet.root, spots)


def _put(sheet: Sheet, places: dict[Spot, Opening], ask: Ask, new: Sequence[str]) -> Iterator[Splice]:
    """Yield the splices of an edit: what is new, in the order of its cuts, in the place of what goes."""
    shown = [cut for cut in ask.cuts if cut.shown]
    if not shown:
        yield places[ask.spot].put(_bytes(new[0]))
    for cut, said in zip(shown, new, strict=False):
        left, right = (" " * many for many in (cut.left, cut.right))
        written = (_blanks(sheet, left), said, _blanks(sheet, right))
        yield _cut(places, cut, _bytes("".join(written)))
    for cut in ask.cuts:
        if not cut.shown:
            yield _cut(places, cut, b"")


def _cut(places: dict[Spot, Opening], cut: Cut, new: bytes) -> Splice:
    start, end = places[cut.start], places[cut.end]
    return Splice(start.start, end.start, start.before + new + end.after)


def _blanks(sheet: Sheet, blanks: str) -> str:
    return sheet.words.characters(blanks, sheet.words.declared)


def _bytes(said: str) -> bytes:
    return said.encode("ascii", "xmlcharrefreplace")


def _gone(sheet: Sheet, places: dict[Spot, Opening], ask: Ask) -> Iterator[tuple[int, list[Cut]]]:
    """Yield what goes, and the number of its first cut; side by side but for the ends of spans it is one."""
    groups: list[tuple[int, list[Cut]]] = []
    for place, cut in enumerate(one for one in ask.cuts if one.shown):
        if groups and cut.said and _beside(sheet, places, groups[-1][1][-1], cut):
            groups[-1][1].append(cut)
        elif cut.said:
            groups.append((place, [cut]))
    yield from groups


def _beside(sheet: Sheet, places: dict[Spot, Opening], one: Cut, other: Cut) -> bool:
    start, end = places[one.end].start, places[other.start].start
    return _BETWEEN.fullmatch(sheet.data, start, end) is not None


def _paragraph(sheet: Sheet, starts: Mapping[Element, str], cuts: Sequence[Cut]) -> str:
    """Return a paragraph that holds what `cuts` take out, in the spans that it stands in."""
    text, declared = sheet.words.text, sheet.words.declared
    first = cuts[0].start.element
    around = first if first.tag in {P, H} else next(first.iterancestors(P, H), first)
    style = around.get(STYLE_NAME)
    named = "" if style is None else f" {text}:style-name={quoteattr(style)}"
    held = []
    for holders, group in groupby(cuts, key=_holders):
        begins = [starts[one] for one in holders if one in starts]
        ends = [f"</{_NAME.findall(start)[0]}>" for start in reversed(begins)]
        said = sheet.words.characters("".join(cut.said for cut in group), declared)
        held.append("".join((*begins, said, *ends)))
    return f"<{text}:p{declared}{named}>{''.join(held)}</{text}:p>"


def _starts(sheet: Sheet, asks: Sequence[Ask]) -> dict[Element, str]:
    """Return how the spans that edits stand in begin; not those that declare names of their own."""
    holders = {one for ask in asks for cut in ask.cuts for one in _holders(cut)}
    known = {one for one in holders if one.nsmap == sheet.root.nsmap}
    places, data = extents(sheet.data, sheet.root, known), sheet.data
    return {one: data[place.start : tag_end(data, place.start)].decode() for one, place in places.items()}


def _holders(cut: Cut) -> tuple[Element, ...]:
    """Return the spans and links that a cut stands in, the outermost first."""
    element = cut.start.element
    path = [element] if cut.start.side is Side.AMID and element.tag in _HOLDERS else []
    for one in element.iterancestors():
        if one.tag in {P, H}:
            break
        path += [one] if one.tag in _HOLDERS else []
    return tuple(reversed(path if element.tag not in {P, H} else []))


def _names(data: bytes) -> Iterator[str]:
    """Yield names for changes that stand nowhere in a part."""
    name = _IDENT
    while name.encode() + b"1" in data:
        name += "-"
    count = 0
    while True:
        count += 1
        yield f"{name}{count}"


def _store(sheet: Sheet, holder: Element, regions: str) -> Splice:
    """Return the splice that puts changes in the store of `holder`, made where there is none."""
    found, forms = child(holder, TRACKED), child(holder, OFFICE + "forms")
    wanted = {one for one in (holder, found, forms) if one is not None}
    places = extents(sheet.data, sheet.root, wanted)
    if found is not None:
        return at_end(sheet.data, places[found]).put(_bytes(regions))
    text = sheet.words.text
    start = f'<{text}:tracked-changes{sheet.words.declared} {text}:track-changes="false">'
    at = places[holder].inside if forms is None else places[forms].end
    return Splice(at, at, _bytes(f"{start}{regions}</{text}:tracked-changes>"))
