"""References to Kamerstukken as they are written: what stands from the dossier's number to the last number.

In: a document.  Out: references, as matches of the parts that rules look at.  Knows no rule.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import holder

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WRITTEN = (
    r"(?:(?P<woord>[Kk]amerstuk(?:ken)?)(?P<huis>(?: II)?(?: \d{4}[-–/]\d{2,4},)?) )?"
    r"(?P<dossier>\d{2}[ \u00a0]?\d{3}(?:[-‑]\d{1,3})?)(?P<hoofdstuk>[ \u00a0]?[A-Z]{1,6})?"
    r"(?P<tussen>,?[ \u00a0]{0,2})(?P<nr>nrs?)(?P<punt>\.?)(?P<ruimte>[ \u00a0]?)"
    r"(?P<nummers>\d{1,5})(?!\w|\.\d)"
)


def written(document: Document) -> "Sequence[re.Match[str]]":
    """Return the references in running text that name a number, on one line, but those that are right.

    Each is a match in the flow: woord, huis, dossier, hoofdstuk, tussen, nr, punt, ruimte, nummers.
    """
    return document.once(_written)


def between(parts: "re.Match[str]", first: str, last: str) -> Span:
    """Return the span from the part `first` to the part `last`."""
    return Span(parts.start(first), parts.end(last))


def _written(document: Document) -> "Sequence[re.Match[str]]":
    text = document.flow.text
    spans = (
        document.span(node)
        for node in document.nodes.get("kamerstuk", ())
        if not _is_as_usual(document, node)
    )
    found = ((span, re.compile(_WRITTEN).match(text, span.start)) for span in spans)
    return [parts for span, parts in found if parts and holder(document, span) is not None]


def _is_as_usual(document: Document, node: "Element") -> bool:
    """Say whether a reference to one number reads as most do, with its first word or without."""
    span, number = document.span(node), node.get("dossiernr", "")
    rest = f" {node.get('hoofdstuk', '')}".rstrip() + f", nr. {node.get('ondernummers')}"
    apart = f"{number[:2]} {number[2:]}{rest}"
    ends = document.flow.text[span.end : span.end + 1] in {")", ".", ";"}
    return ends and document.text(span) in {f"Kamerstuk {apart}", apart, f"{number}{rest}"}
