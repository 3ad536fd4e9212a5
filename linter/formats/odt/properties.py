"""Properties of a document: the part that holds them in, facts out.

Knows the names that word processors give them; they are said by the names they have in a Word document.
"""

from collections.abc import Iterator

from linter.formats.odt.names import DC, META, OFFICE, XLINK
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span

_NAMES = {
    DC + "title": "title",
    DC + "subject": "subject",
    META + "initial-creator": "creator",
    DC + "creator": "lastModifiedBy",
    META + "keyword": "keywords",
    DC + "description": "description",
    META + "creation-date": "created",
    DC + "date": "modified",
    META + "editing-cycles": "revision",
    META + "generator": "application",
}
_OWN = {"Company": "company", "Manager": "manager", "category": "category", "contentStatus": "contentStatus"}
_CUSTOM = "custom:"


def note_properties(writer: Writer, root: Element | None, language: str) -> None:
    """Note each property that has a value, at the start of the flow; one's own as `custom:Name`."""
    start = Span(0, 0)
    for name, value in (("language", language), *_properties(root)):
        if value.strip():
            writer.fact(FactKind.PROPERTY, start, name, value.strip())


def _properties(root: Element | None) -> Iterator[tuple[str, str]]:
    found = None if root is None else next(root.iter(OFFICE + "meta"), None)
    for one in () if found is None else found:
        text = "".join(str(piece) for piece in one.itertext())
        if one.tag in _NAMES:
            yield _NAMES[one.tag], text
        elif one.tag == META + "template":
            yield "template", one.get(XLINK + "title") or ""
        elif one.tag == META + "user-defined":
            name = one.get(META + "name") or ""
            yield _OWN.get(name, _CUSTOM + name), text
