"""Official XML: the bytes of a published Kamerstuk in, a flow out.

The text in reading order, as it is printed; notes behind it, the properties of the publication as facts.
Knows nothing of questions.
"""

from collections.abc import Iterator

from linter.errors import HostileSource
from linter.formats.koop.build import build
from linter.formats.koop.story import Story
from linter.formats.prose import Prose
from linter.formats.tree import Element
from linter.formats.writer import Writer
from linter.model.flow import FactKind, Flow, Span
from linter.model.source import Source

LARGEST = 30_000_000  # bytes
_PROPERTIES = {
    "dc.title": "title", "dcterms.title": "title", "dc.creator": "creator", "dcterms.creator": "creator",
    "dc.language": "language", "dcterms.language": "language", "dcterms.modified": "modified",
}  # fmt: skip


def read(source: Source) -> Flow:
    """Return the flow of a file in official XML.

    Raises BrokenSource where it is no well-formed XML, HostileSource for a DTD or too much of anything.
    """
    if len(source.data) > LARGEST:
        raise HostileSource(
            f"Deze XML is groter dan {LARGEST // 1_000_000} MB en wordt daarom niet gelezen; splits haar.",
            f"This XML is larger than {LARGEST // 1_000_000} MB and is not read for that; split it.",
        )
    root = build(source.data)
    writer = Writer()
    seen: set[str] = set()
    for name, value in _properties(root):
        folded = " ".join(value.split())
        if folded and name not in seen:
            seen.add(name)
            writer.fact(FactKind.PROPERTY, Span(0, 0), name, folded)
    Story(Prose(writer)).tell(root)
    return writer.flow("xml")


def _properties(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the properties of a publication; those without a name of ours as `custom:Name`."""
    if root.attributes.get("lang"):
        yield "language", root.attributes["lang"]
    for metadata in root.elements():
        if metadata.tag == "metadata":
            for one in metadata.elements():
                name = one.attributes.get("name", "")
                yield _PROPERTIES.get(name.lower(), f"custom:{name}"), one.attributes.get("content", "")
