"""The part with the comments of a document: what it holds of ours, and the same with more in it.

In: the part, and what is to be remarked.  Out: bytes, and which ids are ours.  Where there is none it is made
with what names it: a relationship and a content type.  Does not know where in the text they stand.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from linter.formats.docx.markup import AUTHOR, ID, W, parse
from linter.formats.docx.package import Package
from linter.formats.docx.spoken import STRICT, Spoken, namespace, spoken
from linter.formats.spliced import Splice, at_end, closed_again, extents, spliced
from linter.formats.xmlpart import Element
from linter.model.legal import legal
from linter.model.remark import AUTHOR as OURS
from linter.model.remark import Remark, Stamp

TYPES = "[Content_Types].xml"
RELATION = "rIdVragenlint"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_ROLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_ROLE = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EMPTY = f'{_HEADING}<Relationships xmlns="{_RELATIONS}"  ></Relationships>'
_MADE = b'"  >'


class Kept(NamedTuple):
    """The comments of a document: those of ours, and the ids of all others."""

    ours: tuple[Element, ...]
    others: frozenset[str]

    @property
    def ids(self) -> frozenset[str]:
        """The ids that only comments of ours have."""
        return frozenset(one.get(ID) or "" for one in self.ours) - self.others


def kept(root: Element | None) -> Kept:
    """Return whose the comments are in the part `root`, None where there is no such part."""
    found = [] if root is None else list(root.iterchildren(W + "comment"))
    ours = tuple(one for one in found if one.get(AUTHOR) == OURS)
    others = frozenset(one.get(ID) or "" for one in found if one.get(AUTHOR) != OURS)
    return Kept(ours, others)


def written(package: Package, remarks: Mapping[int, Remark], stamp: Stamp) -> dict[str, bytes]:
    """Return the parts to be stored for a document to have these remarks, by their ids."""
    name = package.role(package.relations, "comments")
    if not name:
        return _made(package, remarks, stamp)
    data = package.bytes(name)
    root = parse(data)
    said = "".join(_comments(spoken(data, root), remarks, stamp))
    return {name: _grown(data, root, said)}


def _comments(words: Spoken, remarks: Mapping[int, Remark], stamp: Stamp) -> Iterator[str]:
    w, declared = words
    for ident, remark in remarks.items():
        yield f'<{w}:comment{declared} {w}:id="{ident}" {w}:author={quoteattr(stamp.author)}'
        yield f' {w}:date="{stamp.moment}" {w}:initials={quoteattr(stamp.initials)}>'
        for count, line in enumerate(remark.lines or ("",)):
            weight = "" if count else f"<{w}:rPr><{w}:b/></{w}:rPr>"
            text = f'<{w}:t xml:space="preserve">{escape(legal(line))}</{w}:t>'
            yield f"<{w}:p><{w}:r>{weight}{text}</{w}:r></{w}:p>"
        yield f"</{w}:comment>"


def _grown(data: bytes, root: Element, said: str) -> bytes:
    """Return a part with more at its end; in references, for a part may say it is in another encoding."""
    place = at_end(data, extents(data, root, {root})[root])
    return spliced(data, [place.put(said.encode("ascii", "xmlcharrefreplace"))])


def _made(package: Package, remarks: Mapping[int, Remark], stamp: Stamp) -> dict[str, bytes]:
    """Return a new part with comments, and the parts that name it."""
    main = package.bytes(package.main)
    folder, _, file = package.main.rpartition("/")
    name = _free(package, folder)
    space = namespace(main)
    said = "".join(_comments(Spoken("w", ""), remarks, stamp))
    comments = f'{_HEADING}<w:comments xmlns:w="{space}">{said}</w:comments>'
    path = f"{folder}/_rels/{file}.rels".lstrip("/")
    role = _STRICT_ROLE if space == STRICT else _ROLE
    target = name.rpartition("/")[2]
    relation = f'Relationship Id="{_ident(package)}" Type="{role}" Target="{target}"'
    return {
        name: comments.encode(),
        path: _named(package.bytes(path) or _EMPTY.encode(), relation),
        TYPES: _named(package.bytes(TYPES), f'Override PartName="/{name}" ContentType="{_KIND}"'),
    }


def _ident(package: Package) -> str:
    """Return an id that no relationship has."""
    names = (f"{RELATION}{count or ''}" for count in range(10_000))
    return next(name for name in names if name not in package.relations)


def _free(package: Package, folder: str) -> str:
    """Return the name of a part that is not there, and that nothing is said of."""
    said = {(one.get("PartName") or "").lower() for one in parse(package.bytes(TYPES))}
    names = (f"{folder}/comments{count or ''}.xml".lstrip("/") for count in range(10_000))
    return next(name for name in names if package.stored(name) is None and f"/{name}" not in said)


def _named(data: bytes, element: str) -> bytes:
    """Return a part of the package with one more element, written as its root is."""
    root = parse(data)
    prefix = f"{root.prefix}:" if root.prefix else ""
    return _grown(data, root, f"<{prefix}{element}/>")


def without(package: Package, name: str, ours: Iterable[Element], root: Element) -> dict[str, bytes | None]:
    """Return the parts to be stored for a document to be without comments of ours; None is none."""
    data, gone = package.bytes(name), set(ours)
    made = next((key for key, one in package.relations.items() if one.target == name), "")
    if made.startswith(RELATION) and len(gone) == len(root):
        return {name: None, **_unnamed(package, name, made)}
    places = extents(data, root, {root, *gone})
    cuts = [Splice(places[one].start, places[one].end) for one in gone]
    if len(gone) == len(root):
        cuts += closed_again(data, places[root])
    return {name: spliced(data, cuts)}


def _unnamed(package: Package, name: str, relation: str) -> dict[str, bytes | None]:
    """Return what names the parts of a package without the part `name`, that was made by us."""
    folder, _, file = package.main.rpartition("/")
    path = f"{folder}/_rels/{file}.rels".lstrip("/")
    relations = package.bytes(path)
    found = _left(relations, "Id", relation)
    root = parse(relations)
    made = len(root) == 1 and relations[: extents(relations, root, {root})[root].inside].endswith(_MADE)
    return {path: None if made else found, TYPES: _left(package.bytes(TYPES), "PartName", f"/{name}")}


def _left(data: bytes, key: str, value: str) -> bytes:
    """Return a part of the package without the elements that are named so."""
    root = parse(data)
    gone = {one for one in root if (one.get(key) or "").lower() == value.lower()}
    places = extents(data, root, {root, *gone})
    cuts = [Splice(places[one].start, places[one].end) for one in gone]
    return spliced(data, [*cuts, *(closed_again(data, places[root]) if len(gone) == len(root) else ())])
