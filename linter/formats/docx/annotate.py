"""Remarks written beside the text of a Word document as comments: a source and remarks in, its bytes out.

Bytes are only put in, and no part changes that has no need to.  What is there already of comments, tracked
changes, fields and bookmarks stays.  What was written so before is taken out first: nothing is said twice.
"""

from collections.abc import Iterable, Mapping, Sequence

from linter.errors import UnwritableSource
from linter.formats.docx.breaks import breaks
from linter.formats.docx.controls import Around
from linter.formats.docx.joined import unmarked
from linter.formats.docx.margin import kept, without, written
from linter.formats.docx.markup import ID, W, parse
from linter.formats.docx.package import Package
from linter.formats.docx.places import Places
from linter.formats.docx.spoken import Spoken, spoken
from linter.formats.docx.stored import refuse_if_signed, stored
from linter.formats.docx.threads import unthreaded
from linter.formats.docx.trace import Traced, trace
from linter.formats.docx.units import Spot
from linter.formats.spliced import Opening, spliced
from linter.formats.xmlpart import MOST_MEMORY
from linter.model.remark import Remark, Stamp
from linter.model.source import Source

MOST = 32_767
"""As many comments as Word opens in one document."""
_MARKS = (W + "commentRangeStart", W + "commentRangeEnd", W + "commentReference")
_END, _POINT, _START = range(3)


def annotate(source: Source, remarks: Sequence[Remark], stamp: Stamp) -> bytes:
    """Return the document with these remarks as its only comments of ours.

    Raises what reading it does, SignedSource for a document that is signed, UnwritableSource where Word would
    not open it for its many comments.
    """
    data = clean(source)
    if not remarks:
        return data
    found = trace(Source(source.name, data))
    package = found.package
    others = kept(package.root(package.role(package.relations, "comments"))).others
    root = found.stories[package.main].root
    first = 1 + max(map(_number, (*others, *(one.get(ID) or "" for one in root.iter(*_MARKS)))), default=-1)
    if len(others) + len(remarks) > MOST:
        raise _too_many()
    numbered = dict(enumerate(sorted(remarks, key=_order), first))
    changed: dict[str, bytes | None] = {**written(package, numbered, stamp)}
    changed[package.main] = _marked(found, numbered)
    return stored(package, data, changed)


def clean(source: Source) -> bytes:
    """Return the document without comments of ours, as it was before; raises as `annotate` does."""
    package = Package(source.data)
    refuse_if_signed(package)
    name = package.role(package.relations, "comments")
    root = package.root(name)
    found = kept(root)
    if root is None or not found.ours:
        return source.data
    data = package.bytes(package.main)
    main = parse(data, MOST_MEMORY)
    changed = without(package, name, found.ours, root) | unthreaded(package, found.ours)
    cuts = unmarked(data, main, found.ids)
    if cuts:
        changed[package.main] = spliced(data, cuts)
    return stored(package, source.data, changed)


def _marked(found: Traced, remarks: Mapping[int, Remark]) -> bytes:
    """Return the main part with marks where these remarks, by their ids, begin and end."""
    main = found.package.main
    data, root = found.package.bytes(main), found.stories[main].root
    finder = Places(found)
    spots = {ident: finder.around(remark.span) for ident, remark in remarks.items()}
    opened = breaks(data, root, (spot for places in spots.values() for spot in places))
    marks = sorted(_marks(spots, opened.openings, spoken(data, root)), key=_rank)
    put: dict[Opening, list[bytes]] = {}
    for opening, _, mark in marks:
        put.setdefault(opening, []).append(mark)
    return spliced(data, [*(one.put(b"".join(said)) for one, said in put.items()), *opened.beside])


_Mark = tuple[Opening, tuple[int, int], bytes]


def _marks(spots: Mapping[int, Around], openings: Mapping[Spot, Opening], words: Spoken) -> Iterable[_Mark]:
    """Yield the marks of each remark: where it goes, in what order among others there, and its bytes.

    What ends at a place comes before what begins there; of those that end, what began last comes first.
    """
    for ident, places in spots.items():
        start, end, reference = (openings[spot] for spot in places)
        begins, ends = words.mark("commentRangeStart", ident), words.mark("commentRangeEnd", ident)
        refers = words.reference(ident)
        if reference == end:
            ends += refers
        else:
            yield reference, (_END, -ident), refers
        if start == end:
            yield start, (_POINT, ident), begins + ends
        else:
            yield start, (_START, ident), begins
            yield end, (_END, -ident), ends


def _rank(mark: _Mark) -> tuple[int, int]:
    return mark[1]


def _order(remark: Remark) -> tuple[int, int, str]:
    return remark.span.start, -remark.span.end, remark.key


def _number(ident: str) -> int:
    return int(ident) if ident.isascii() and ident.isdecimal() and len(ident) < 10 else -1


def _too_many() -> UnwritableSource:
    return UnwritableSource(
        f"Een Word-bestand kan niet meer dan {MOST} opmerkingen hebben, en dit kreeg er meer: kies met"
        " --select welke regels het eerst moeten.",
        f"A Word file cannot have more than {MOST} comments, and this would have more: choose with"
        " --select which rules come first.",
    )
