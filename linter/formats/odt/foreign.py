"""What a document takes along, or takes from elsewhere: its parts and its links in, facts out.

Knows macros, embedded objects, linked pictures and sections, and the template; a hyperlink takes nothing.
"""

from collections.abc import Iterator

from linter.formats.odt.names import DRAW, META, TEXT, XLINK
from linter.formats.odt.package import META as PROPERTIES
from linter.formats.odt.package import Package
from linter.formats.writer import Writer
from linter.model.flow import FactKind, Span

_MACROS = ("basic/", "scripts/")
_OBJECTS = (DRAW + "object", DRAW + "object-ole", DRAW + "plugin", DRAW + "applet")
_LINKS = (DRAW + "image", DRAW + "fill-image", TEXT + "section-source")
_HREF = XLINK + "href"


def note_foreign(writer: Writer, package: Package) -> None:
    """Note each kind of foreign content (macro, object, link, template), with where it is, once."""
    for name, value in dict.fromkeys(_told(package)):
        writer.fact(FactKind.FOREIGN, Span(0, 0), name, value)


def _told(package: Package) -> Iterator[tuple[str, str]]:
    yield from (("macro", name) for name in package.below(_MACROS))
    for one in package.content.iter(*_OBJECTS):
        yield "object", one.get(_HREF) or one.tag.rpartition("}")[2]
    for one in package.content.iter(*_LINKS):
        target = (one.get(_HREF) or "").strip()
        if ":" in target or target.startswith(".."):
            yield "link", target
    meta = package.root(PROPERTIES)
    template = None if meta is None else next(meta.iter(META + "template"), None)
    if template is not None and template.get(_HREF):
        yield "template", template.get(_HREF) or ""
