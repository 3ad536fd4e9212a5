"""The nodes a declarative rule is asked of, and the characters of a node.

In: a context as rule files write it.  Out: a compiled XPath, spans.  Knows nothing of what is asked.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from lxml import etree

from linter.model.document import Document
from linter.model.flow import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Nodes = Callable[[Document], "list[Element]"]


class Ask(NamedTuple):
    """What a declarative rule says: the nodes, the condition on them, and the options of its kind."""

    context: str
    where: str
    options: Mapping[str, str]


def nodes(ask: Ask, step: str = "") -> Nodes:
    """Return the search for the nodes of `ask`, in document order; `step` is XPath that goes on from them.

    Raises lxml.etree.XPathError where `where` or `step` is no XPath.
    """
    condition = f"[{ask.where}]" if ask.where else ""
    contexts = ask.context.split(" | ")
    path = etree.XPath(" | ".join(f"//{one}{condition}{step}" for one in contexts), regexp=False)
    last = [one.rpartition("/")[2] for one in contexts]

    def search(document: Document) -> "list[Element]":
        if not any(tag == "*" or tag in document.nodes for tag in last):
            return []  # most have none, and the path would look everywhere
        found: Any = path(document.tree)
        return found  # type: ignore[no-any-return]

    return search


def trimmed(document: Document, node: "Element") -> Span:
    """Return the span of `node` without the white space at its ends; of an empty one its start."""
    span = document.span(node)
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))


def words(node: "Element") -> dict[str, str]:
    """Return the attributes of `node` as words for a message; `nr` is left to the question's number."""
    return {str(key): str(value) for key, value in node.attrib.items() if key != "nr"}
