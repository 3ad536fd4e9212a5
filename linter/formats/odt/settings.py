"""Changes to what is no text of a document: changes in, splices by part out.

Knows where properties, the language and the heads of tables stand.
"""

from collections.abc import Callable, Mapping
from xml.sax.saxutils import escape

from linter.formats.odt.names import DC, FO, GRID, META, NAME, OFFICE, STYLE, TABLE
from linter.formats.odt.package import META as PROPERTIES
from linter.formats.odt.package import STYLES
from linter.formats.odt.properties import named
from linter.formats.odt.spoken import Spoken, spoken
from linter.formats.odt.tags import with_attribute
from linter.formats.odt.trace import Traced
from linter.formats.puts import Put
from linter.formats.spliced import Splice, at_end, extents, tag_end
from linter.formats.xmlpart import Element, child
from linter.model.remark import Change, ChangeKind

_ROW, _HEADERS = TABLE + "table-row", TABLE + "table-header-rows"
_LOOK, _STYLE, _DEFAULT = STYLE + "text-properties", STYLE + "style", STYLE + "default-style"
_TEMPLATE = META + "template"
_NEW = {"title": DC + "title", "subject": DC + "subject", "description": DC + "description"}


def puts(traced: Traced, change: Change) -> list[Put] | None:
    """Return what makes a change, None where the document has no place for it."""
    return _MAKERS[change.kind](traced, change)


def _part(traced: Traced, name: str) -> tuple[str, bytes, Element] | None:
    """Return the name, the bytes and the tree of a part; of a flat document those of all."""
    package = traced.package
    root = package.root(name)
    part = package.name if package.flat else name
    return None if root is None else (part, package.source(part), root)


def _property(traced: Traced, change: Change) -> list[Put] | None:
    """Return what puts the value in the place of what a property says; without a value it goes."""
    found = _part(traced, PROPERTIES)
    holder = None if found is None else next(found[2].iter(OFFICE + "meta"), None)
    if found is None or holder is None:
        return None
    part, data, root = found
    told = [one for one in holder if named(one) == change.name]
    places = extents(data, root, {holder, *told})
    value = escape(change.value).encode("ascii", "xmlcharrefreplace")
    if not told:
        made = _fresh(spoken(data, root), change.name, value)
        return None if made is None else [Put(part, at_end(data, places[holder]).put(made))]
    if not value:
        return [Put(part, Splice(places[one].start, places[one].end)) for one in told]
    if any(places[one].closed or one.tag == _TEMPLATE for one in told):
        return None
    return [Put(part, Splice(places[one].inside, places[one].finish, value)) for one in told]


def _fresh(words: Spoken, name: str, value: bytes) -> bytes | None:
    """Return an element for a property that is not there yet; nothing for none, None where it has no name."""
    if not value:
        return b""
    prefix = words.prefixes[DC]
    if name not in _NEW:
        return None
    tag = f"{prefix}:{_NEW[name].removeprefix(DC)}"
    return f"<{tag}{words.declared}>".encode() + value + f"</{tag}>".encode()


def _language(traced: Traced, change: Change) -> list[Put] | None:
    """Return what puts the language where the document says which one is its own."""
    found = _part(traced, STYLES)
    named_ones = None if found is None else child(found[2], OFFICE + "styles")
    if found is None or named_ones is None:
        return None
    part, data, root = found
    looks = [
        look for style in named_ones if _is_standard(style) and (look := child(style, _LOOK)) is not None
    ]
    told = [look for look in looks if look.get(FO + "language")]
    prefix = next((name for name, uri in root.nsmap.items() if name and uri == FO[1:-1]), None)
    if not looks or prefix is None:
        return None
    language, _, country = change.value.partition("-")
    made = []
    for place in extents(data, root, set(told or looks[:1])).values():
        end = tag_end(data, place.start)
        tag = with_attribute(data[place.start : end], f"{prefix}:language", language)
        tag = with_attribute(tag, f"{prefix}:country", country or "none")
        made.append(Put(part, Splice(place.start, end, tag)))
    return made


def _is_standard(style: Element) -> bool:
    """Say whether a style is that of all paragraphs that name none."""
    if style.get(STYLE + "family") != "paragraph":
        return False
    return style.tag == _DEFAULT or (style.tag == _STYLE and style.get(NAME) == "Standard")


def _table_head(traced: Traced, change: Change) -> list[Put] | None:
    """Return what marks a row, and all above it in its table, as the head of the table."""
    told = traced.paragraph(change.span.start)
    if told is None:
        return None
    inner = [told.element, *told.element.iterancestors(GRID)]
    table = inner[-1] if len(inner) > 1 else None
    path = {told.element, *told.element.iterancestors()}
    if table is None:
        return None
    rows = [one for one in table if one.tag == _ROW]
    row = next((one for one in rows if one in path), None)
    if row is None:
        return [] if any(one in path for one in table.iterchildren(_HEADERS)) else None
    if child(table, _HEADERS) is not None or table.index(rows[0]) > table.index(row):
        return None
    return _marked(traced, told.part, rows[0], row)


def _marked(traced: Traced, part: str, first: Element, last: Element) -> list[Put] | None:
    data, root = traced.package.source(part), first.getroottree().getroot()
    prefix = first.prefix
    if not prefix or root.nsmap.get(prefix) != TABLE[1:-1]:
        return None
    places = extents(data, root, {first, last})
    start, end = places[first].start, places[last].end
    tag = f"{prefix}:table-header-rows"
    return [
        Put(part, Splice(start, start, f"<{tag}>".encode())),
        Put(part, Splice(end, end, f"</{tag}>".encode())),
    ]


_MAKERS: Mapping[ChangeKind, Callable[[Traced, Change], list[Put] | None]] = {
    ChangeKind.PROPERTY: _property,
    ChangeKind.LANGUAGE: _language,
    ChangeKind.TABLE_HEAD: _table_head,
}
