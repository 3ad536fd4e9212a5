"""The canonical XML of a document.

In: a document.  Out: bytes in UTF-8 with a declaration, whose string value is the flow's text.
"""

from lxml import etree

from linter.model.document import Document


def render(document: Document) -> bytes:
    """Return the document's tree as a file."""
    tree = etree.tostring(document.tree, encoding="UTF-8", xml_declaration=True)
    return bytes(tree) + b"\n"
