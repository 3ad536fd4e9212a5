"""Changes to what is no text of a document: changes in, splices by part out.

Knows where properties, the language and the heads of tables stand.
"""

import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from linter.formats.docx.markup import RPR, TBL, TR, TYPE, VAL, W, flag, switched
from linter.formats.docx.properties import CORE, CUSTOM, EXTENDED
from linter.formats.docx.spoken import spoken
from linter.formats.docx.styles import NORMAL
from linter.formats.docx.trace import Traced
from linter.formats.puts import Put
from linter.formats.spliced import Extent, Splice, extents
from linter.formats.xmlpart import Element, child
from linter.model.flow import PartAnchor
from linter.model.remark import Change, ChangeKind

_VALUE = re.compile(rb"""(\s(?:[\w.-]+:)?val\s*=\s*)(?:"[^"]*"|'[^']*')""")
_ID, _LANG, _STYLE, _TR_PR, _HEAD = W + "styleId", W + "lang", W + "style", W + "trPr", W + "tblHeader"
_EXCEPTIONS = (W + "tblPrEx",)


def puts(traced: Traced, change: Change) -> list[Put] | None:
    """Return what makes a change, None where the document has no place for it."""
    return _MAKERS[change.kind](traced, change)


def _property(traced: Traced, change: Change) -> list[Put] | None:
    """Return what puts the value in the place of what a property says."""
    package, found = traced.package, list[Put]()
    for role, names in _PROPERTIES:
        part = package.role(package.top, role)
        data, root = package.bytes(part), package.root(part)
        if root is None:
            continue
        told = [one for one in root if _named(one, names) == change.name]
        holders = [one[0] if len(one) else one for one in told]
        places = extents(data, root, holders)
        found += [Put(part, _said(data, places[one], change.value)) for one in holders]
    return found or None


_PROPERTIES = (("coreproperties", CORE), ("extendedproperties", EXTENDED), ("customproperties", None))


def _named(element: Element, names: dict[str, str] | None) -> str | None:
    if names is None:
        return CUSTOM + (element.get("name") or "")
    return names.get(element.tag.rpartition("}")[2])


def _said(data: bytes, place: Extent, value: str) -> Splice:
    if not place.closed:
        return Splice(place.inside, place.finish, escape(value).encode())
    name = data[place.start + 1 : place.end].split(maxsplit=1)[0].rstrip(b"/>")
    start = data[place.start : place.end - 2].rstrip()
    return Splice(place.start, place.end, start + b">" + escape(value).encode() + b"</" + name + b">")


def _language(traced: Traced, change: Change) -> list[Put] | None:
    """Return what puts the language where the document says which one is its own."""
    package = traced.package
    part = package.role(package.relations, "styles")
    data, root = package.bytes(part), package.root(part)
    told = [] if root is None else list(_languages(root))
    if root is None or not told:
        return None
    places = extents(data, root, told)
    return [Put(part, _with_value(data, places[one], change.value)) for one in told]


def _languages(root: Element) -> Iterator[Element]:
    """Yield the elements that name the language: of all text, and of the paragraphs without a style."""
    holders = [child(root, W + "docDefaults")]
    holders += [
        child(style, RPR)
        for style in root.iterchildren(_STYLE)
        if style.get(TYPE) == "paragraph" and (switched(style.get(W + "default")) or style.get(_ID) == NORMAL)
    ]
    for holder in holders:
        yield from (one for one in (() if holder is None else holder.iter(_LANG)) if one.get(VAL))


def _with_value(data: bytes, place: Extent, value: str) -> Splice:
    """Return the splice that gives an element another w:val."""
    tag = data[place.start : place.inside]
    said = _VALUE.sub(b"\\g<1>" + quoteattr(value).encode(), tag, count=1)
    return Splice(place.start, place.inside, said)


def _table_head(traced: Traced, change: Change) -> list[Put] | None:
    """Return what marks a row, and all above it in its table, as the head of the table."""
    block = traced.flow.block_at(change.span.start)
    if block is None or not isinstance(block.anchor, PartAnchor):
        return None
    row = next(traced.paragraph(block.anchor).iterancestors(TR), None)
    table = None if row is None else next(row.iterancestors(TBL), None)
    if row is None or table is None:
        return None
    rows = [one for one in table.iter(TR) if next(one.iterancestors(TBL), None) is table]
    unmarked = [one for one in rows[: rows.index(row) + 1] if not _is_head(one)]
    return list(_marked(traced, block.anchor.part, unmarked))


def _is_head(row: Element) -> bool:
    properties = child(row, _TR_PR)
    mark = None if properties is None else child(properties, _HEAD)
    return mark is not None and flag(mark)


def _marked(traced: Traced, part: str, rows: Sequence[Element]) -> Iterator[Put]:
    data, root = traced.package.bytes(part), traced.stories[part].root
    prefix, declared = spoken(data, root)
    mark = f"<{prefix}:tblHeader{declared}/>"
    properties = [one for row in rows for one in row.iterchildren(_TR_PR)]
    off = [one for each in properties for one in each.iterchildren(_HEAD)]
    before = [one for row in rows for one in row.iterchildren(*_EXCEPTIONS)]
    places = extents(data, root, {*rows, *properties, *off, *before})
    for one in off:
        yield Put(part, Splice(places[one].start, places[one].end))
    for row in rows:
        held = child(row, _TR_PR)
        if held is not None and not places[held].closed:
            at = places[held].inside
            yield Put(part, Splice(at, at, mark.encode()))
            continue
        first = next((one for one in before if one.getparent() is row), None)
        at = places[row].inside if first is None else places[first].end
        end = at if held is None else places[held].end
        start = at if held is None else places[held].start
        made = f"<{prefix}:trPr{declared}>{mark}</{prefix}:trPr>"
        yield Put(part, Splice(start, end, made.encode()))


_MAKERS = {
    ChangeKind.PROPERTY: _property,
    ChangeKind.LANGUAGE: _language,
    ChangeKind.TABLE_HEAD: _table_head,
}
