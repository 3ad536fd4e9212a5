"""Properties of a document: the parts that hold them in, facts out.

Knows the names that word processors give them.
"""

from collections.abc import Iterator

from linter.formats.docx.markup import VAL, W
from linter.formats.docx.package import Package
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span

_DUTCH = "nl"
_LANG, _RUN, _TEXT = W + "lang", W + "r", W + "t"
CORE = {
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
EXTENDED = {"Company": "company", "Manager": "manager", "Template": "template", "Application": "application"}
CUSTOM = "custom:"


def note_properties(writer: Writer, package: Package, language: str) -> None:
    """Note each property that has a value, at the start of the flow; one's own as `custom:Name`."""
    start = Span(0, 0)
    for name, value in (("language", language), *_properties(package)):
        if value.strip():
            writer.fact(FactKind.PROPERTY, start, name, value.strip())


def language_of(root: Element, default: str) -> str:
    """Return the language of a document: that of its styles, but Dutch where most of its text says so.

    Word marks each run with the language that is typed in; the styles keep that of the program.
    """
    if not default or default.lower().startswith(_DUTCH):
        return default
    dutch = sum(map(_length, filter(_is_dutch, root.iter(_LANG))))
    return _DUTCH if dutch * 2 > sum(len(one.text or "") for one in root.iter(_TEXT)) else default


def _is_dutch(lang: Element) -> bool:
    return (lang.get(VAL) or "").lower().startswith(_DUTCH)


def _length(lang: Element) -> int:
    """Return how many characters stand in the run whose properties name a language."""
    run = next(lang.iterancestors(_RUN), None)
    return 0 if run is None else sum(len(one.text or "") for one in run.iterchildren(_TEXT))


def _properties(package: Package) -> Iterator[tuple[str, str]]:
    core = package.root(package.role(package.top, "coreproperties"))
    extended = package.root(package.role(package.top, "extendedproperties"))
    custom = package.root(package.role(package.top, "customproperties"))
    yield from _named(core, CORE)
    yield from _named(extended, EXTENDED)
    for one in () if custom is None else custom:
        yield CUSTOM + (one.get("name") or ""), _text(one)


def _named(root: Element | None, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for one in () if root is None else root:
        name = names.get(one.tag.rpartition("}")[2])
        if name:
            yield name, _text(one)


def _text(element: Element) -> str:
    return "".join(str(text) for text in element.itertext())
