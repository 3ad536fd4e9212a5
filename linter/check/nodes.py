"""The nodes a declarative rule is asked of, and the characters of a node.

In: a context as rule files write it.  Out: a compiled XPath, spans.  Knows nothing of what is asked.
"""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.model.document import Document
from linter.model.flow import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Nodes = Callable[[Document], "list[Element]"]


class Means:
    """How a declarative rule looks: by the patterns of Python and the XPath of lxml, for rules of ours."""

    def pattern(self, source: str) -> "re.Pattern[str]":
        """Return the pattern `source`; raises re.error where it is none."""
        return re.compile(source)

    def nodes(self, ask: "Ask") -> Nodes:
        """Return the search for the nodes of `ask`, in document order.

        Raises lxml.etree.XPathError where its `where` is no XPath.
        """
        return _search(ask, "")

    def unmet(self, ask: "Ask", test: str) -> Nodes:
        """Return the search for those of them of which `test` is not true."""
        return _search(ask, f"[not({test})]")

    def led(self, ask: "Ask", path: str) -> Nodes:
        """Return the search for what `path` leads to from them."""
        return _search(ask, f"/{path}")

    def words(self, node: "Element") -> dict[str, str]:
        """Return the attributes of `node` as words for a message; `nr` is left to the question's number."""
        return {str(key): str(value) for key, value in node.attrib.items() if key != "nr"}


OURS = Means()


class Ask(NamedTuple):
    """What a declarative rule says: the nodes, the condition on them, and the options of its kind."""

    context: str
    where: str
    options: Mapping[str, str]
    means: Means = OURS


def _search(ask: Ask, step: str) -> Nodes:
    from lxml import etree

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
