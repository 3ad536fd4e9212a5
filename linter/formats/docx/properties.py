"""Properties of a document: the parts that hold them in, facts out.

Knows the names that word processors give them.
"""

from collections.abc import Iterator

from linter.formats.docx.package import Package
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span

_CORE = {
    "title": "title",
    "subject": "subject",
    "creator": "creator",
    "keywords": "keywords",
    "description": "description",
    "lastModifiedBy": "lastModifiedBy",
    "category": "category",
    "contentStatus": "contentStatus",
    "created": "created",
    "modified": "modified",
    "revision": "revision",
}
_EXTENDED = {"Company": "company", "Manager": "manager", "Template": "template", "Application": "application"}
_CUSTOM = "custom:"


def note_properties(writer: Writer, package: Package, language: str) -> None:
    """Note each property that has a value, at the start of the flow; one's own as `custom:Name`."""
    start = Span(0, 0)
    for name, value in (("language", language), *_properties(package)):
        if value.strip():
            writer.fact(FactKind.PROPERTY, start, name, value.strip())


def _properties(package: Package) -> Iterator[tuple[str, str]]:
    core = package.root(package.role(package.top, "coreproperties"))
    extended = package.root(package.role(package.top, "extendedproperties"))
    custom = package.root(package.role(package.top, "customproperties"))
    yield from _named(core, _CORE)
    yield from _named(extended, _EXTENDED)
    for one in () if custom is None else custom:
        yield _CUSTOM + (one.get("name") or ""), _text(one)


def _named(root: Element | None, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for one in () if root is None else root:
        name = names.get(one.tag.rpartition("}")[2])
        if name:
            yield name, _text(one)


def _text(element: Element) -> str:
    return "".join(str(text) for text in element.itertext())
