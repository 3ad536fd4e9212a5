"""References to Kamerstukken as they are written: what stands from the dossier's number to the last number.

In: a document.  Out: references with the parts of them that rules look at.  Knows no rule.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import spans_in_prose

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WRITTEN = re.compile(
    r"(?P<woord>[Kk]amerstuk(?:ken)?)(?P<huis>(?: II)?(?: \d{4}[-–/]\d{2,4},)?) "
    r"(?P<dossier>\d{2}[ \u00a0]?\d{3}(?:[-‑]\d{1,3})?)(?P<hoofdstuk>[ \u00a0][A-Z]{1,6})?"
    r"(?P<tussen>,?[ \u00a0]{0,2})(?P<nr>nrs?)(?P<punt>\.?)(?P<ruimte>[ \u00a0]?)"
    r"(?P<nummers>\d{1,5})(?!\w|\.\d)"
)


class Written(NamedTuple):
    """A reference with the word Kamerstuk: its node, and the match of its parts in the flow."""

    node: "Element"
    parts: "re.Match[str]"

    def span(self, first: str, last: str) -> Span:
        """Return the span from the part `first` to the part `last`."""
        return Span(self.parts.start(first), self.parts.end(last))


def written(document: Document) -> Iterator[Written]:
    """Yield the references in running text that name a number, on one line."""
    nodes = {document.span(node): node for node in document.nodes.get("kamerstuk", ())}
    for span in spans_in_prose(document, nodes):
        parts = _WRITTEN.match(document.flow.text, span.start)
        if parts:
            yield Written(nodes[span], parts)
