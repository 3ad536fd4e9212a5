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


def named(element: Element) -> str:
    """Return the name of the property that an element of office:meta says; empty where it says none."""
    if element.tag == META + "user-defined":
        name = element.get(META + "name") or ""
        return _OWN.get(name, _CUSTOM + name)
    return "template" if element.tag == META + "template" else _NAMES.get(element.tag, "")


def _properties(root: Element | None) -> Iterator[tuple[str, str]]:
    found = None if root is None else next(root.iter(OFFICE + "meta"), None)
    for one in () if found is None else found:
        name = named(one)
        if name == "template":
            yield name, one.get(XLINK + "title") or ""
        elif name:
            yield name, "".join(str(piece) for piece in one.itertext())
