"""What holds of every document, whatever it was parsed from."""

from functools import cache

from lxml import etree

from linter.model.document import Document
from linter.model.flow import Span
from tests.conftest import ROOT


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(ROOT / "schemas" / "vragenlijst.xsd"))


def assert_sound(document: Document) -> None:
    """Fail where markup changed the text, does not nest, does not conform, or cannot be read."""
    flow = document.flow
    assert "".join(document.tree.itertext()) == flow.text
    assert schema().validate(document.tree), schema().error_log.last_error
    for node, span in document.spans.items():
        assert "".join(node.itertext()) == flow.text[slice(*span)], node.tag
        parent = node.getparent()
        assert parent is None or document.span(parent).holds(span)
    assert document.spans[document.tree] == Span(0, len(flow.text))
    for node in (document.tree, *document.nodes.get("tekst", ()), *document.nodes.get("al", ())):
        assert_readable(document, node)


def assert_readable(document: Document, node: "etree._Element") -> None:
    """Fail where a character of the reading text is not the one at its place in the flow."""
    read = document.reading(node)
    places = [read.place(offset) for offset in range(len(read.text))]
    assert places == sorted(set(places))
    for place, character in zip(places, read.text, strict=True):
        stands = document.flow.text[place]
        assert stands == character or (
            character == " " and (stands.isspace() or stands in "\u00ad\u200b\ufeff")
        )
    assert all(document.span(node).holds(read.span(offset, offset + 1)) for offset in range(len(read.text)))
