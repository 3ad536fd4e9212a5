"""Remarks written beside the text of an OpenDocument text as annotations: a source and remarks in, bytes out.

Bytes are only put in, and no part changes that has no need to.  What is there already of annotations, tracked
changes, fields and bookmarks stays.  What was written so before is taken out first: nothing is said twice.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from linter.formats.odt.names import ANNOTATION, META, OFFICE
from linter.formats.odt.openings import closing, openings
from linter.formats.odt.package import STYLES, Package
from linter.formats.odt.places import Places
from linter.formats.odt.remarks import is_ours
from linter.formats.odt.spoken import Spoken, spoken
from linter.formats.odt.spots import Spot
from linter.formats.odt.stored import refuse_if_signed, stored
from linter.formats.odt.trace import trace
from linter.formats.spliced import Opening, Splice, closed_again, extents, spliced
from linter.formats.xmlpart import Element
from linter.model.legal import legal
from linter.model.remark import Remark, Stamp
from linter.model.source import Source

_NAME, _END = OFFICE + "name", OFFICE + "annotation-end"
_OURS = "vragenlint-"
_ENDS, _POINTS, _STARTS = range(3)

_Mark = tuple[Opening, tuple[int, int], str]
"""Where a mark goes, in what order among others there, and what it is."""


def annotate(source: Source, remarks: Sequence[Remark], stamp: Stamp) -> bytes:
    """Return the document with these remarks as its only annotations of ours.

    Raises what reading it does, and SignedSource for a document that is signed.
    """
    data = clean(source)
    if not remarks:
        return data
    found = trace(source._replace(data=data))
    places = Places(found)
    numbered = dict(enumerate(sorted(remarks, key=_order), 1))
    spots = {number: places.around(remark.span) for number, remark in numbered.items()}
    parts: dict[str, dict[int, tuple[Spot, Spot]]] = {}
    for number, both in spots.items():
        parts.setdefault(both[0].part, {})[number] = both
    changed = {}
    for part, asked in parts.items():
        root = next(iter(asked.values()))[0].element.getroottree().getroot()
        said = {number: numbered[number] for number in asked}
        changed[part] = _marked((found.package.source(part), root), asked, said, stamp)
    return stored(found.package, data, changed)


def clean(source: Source) -> bytes:
    """Return the document without annotations of ours, as it was before; raises as `annotate` does."""
    package = Package(source.data)
    refuse_if_signed(package)
    changed = {}
    for part in (package.name,) if package.flat else (package.name, STYLES):
        root = package.content if part == package.name else package.root(part)
        cuts = [] if root is None else list(_cuts(package.source(part), root))
        if cuts:
            changed[part] = spliced(package.source(part), cuts)
    return stored(package, source.data, changed)


def _cuts(data: bytes, root: Element) -> Iterator[Splice]:
    """Yield what takes annotations of ours out of a part."""
    ours = [one for one in root.iter(ANNOTATION) if is_ours(one)]
    names = {one.get(_NAME) for one in ours} - {None}
    names -= {one.get(_NAME) for one in root.iter(ANNOTATION) if not is_ours(one)}
    gone = [*ours, *(one for one in root.iter(_END) if one.get(_NAME) in names)]
    holders = {holder for one in gone if (holder := one.getparent()) is not None}
    places = extents(data, root, {*gone, *holders}) if gone else {}
    yield from (Splice(*cut) for cut in closing(data, [(places[one].start, places[one].end) for one in gone]))
    for holder in holders:
        if not holder.text and all(one in gone and not one.tail for one in holder):
            yield from closed_again(data, places[holder])


def _marked(
    part: tuple[bytes, Element],
    spots: Mapping[int, tuple[Spot, Spot]],
    said: Mapping[int, Remark],
    stamp: Stamp,
) -> bytes:
    """Return a part with marks where these remarks, by their numbers, begin and end."""
    data, root = part
    words = spoken(data, root)
    taken = {one.get(_NAME) for one in root.iter(ANNOTATION, _END)}
    opened = openings(data, root, {spot for both in spots.values() for spot in both})
    written = _Written(words, stamp, _free(taken))
    put: dict[Opening, list[str]] = {}
    for opening, _, mark in sorted(_marks(spots, opened, said, written), key=_rank):
        put.setdefault(opening, []).append(mark)
    return spliced(
        data, [one.put("".join(marks).encode("ascii", "xmlcharrefreplace")) for one, marks in put.items()]
    )


class _Written:
    """Writes marks for one part."""

    __slots__ = ("_name", "_stamp", "_words")

    def __init__(self, words: Spoken, stamp: Stamp, name: str) -> None:
        self._words = words
        self._stamp = stamp
        self._name = name

    def start(self, number: int, remark: Remark) -> str:
        """Return the annotation itself, which stands where what it is about begins."""
        words, stamp, meta = self._words, self._stamp, self._words.prefixes[META]
        lines = "".join(
            f"<{words.text}:p>{words.characters(legal(line), '')}</{words.text}:p>"
            for line in remark.lines or ("",)
        )
        initials = f"<{meta}:creator-initials>{escape(stamp.initials)}</{meta}:creator-initials>"
        said = words.who(stamp.author, stamp.moment) + initials + lines
        return f"{self._tag('annotation', number)}>{said}</{words.office}:annotation>"

    def end(self, number: int) -> str:
        """Return the mark where what an annotation is about ends."""
        return f"{self._tag('annotation-end', number)}/>"

    def _tag(self, name: str, number: int) -> str:
        office, declared = self._words.office, self._words.declared
        return f"<{office}:{name}{declared} {office}:name={quoteattr(f'{self._name}{number}')}"


def _marks(
    spots: Mapping[int, tuple[Spot, Spot]],
    opened: Mapping[Spot, Opening],
    said: Mapping[int, Remark],
    written: _Written,
) -> Iterable[_Mark]:
    """Yield the marks of each remark; one about no characters has no end.

    What ends at a place comes before what begins there; of those that end, what began last comes first.
    """
    for number, both in spots.items():
        start, end = (opened[spot] for spot in both)
        if start == end:
            yield start, (_POINTS, number), written.start(number, said[number])
        else:
            yield start, (_STARTS, number), written.start(number, said[number])
            yield end, (_ENDS, -number), written.end(number)


def _rank(mark: _Mark) -> tuple[int, tuple[int, int]]:
    return mark[0].start, mark[1]


def _free(taken: Iterable[str | None]) -> str:
    """Return how the names of annotations of ours begin, so that no other has such a name."""
    others, name = [one for one in taken if one], _OURS
    while any(one.startswith(name) for one in others):
        name += "-"
    return name


def _order(remark: Remark) -> tuple[int, int, str]:
    return remark.span.start, -remark.span.end, remark.key
