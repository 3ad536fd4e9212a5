"""What a document takes along, or takes from elsewhere: its relationships in, facts out.

Knows macros, embedded objects, linked files and the template; a hyperlink takes nothing, and is left out.
"""

from collections.abc import Iterator

from linter.formats.docx.package import Package
from linter.formats.writer import Writer
from linter.model.flow import FactKind, Span

_WITHIN = {"vbaproject": "macro", "oleobject": "object", "package": "object", "control": "object"}
_LEFT_OUT = frozenset({"hyperlink"})


def note_foreign(writer: Writer, package: Package) -> None:
    """Note each kind of foreign content (macro, object, link, template), with where it is, once."""
    for name, value in dict.fromkeys(_told(package)):
        writer.fact(FactKind.FOREIGN, Span(0, 0), name, value)


def _told(package: Package) -> Iterator[tuple[str, str]]:
    settings = package.role(package.relations, "settings")
    beside = package.related(settings).values() if settings else ()
    for one in (*package.relations.values(), *beside):
        if not one.outside:
            if one.role in _WITHIN:
                yield _WITHIN[one.role], one.target
        elif one.role not in _LEFT_OUT:
            yield "template" if one.role == "attachedtemplate" else "link", one.outside
