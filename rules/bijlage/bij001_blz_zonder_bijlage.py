r"""
severity: error
why:
  nl: Een bladzijde zonder bijlage is niet na te slaan; niet duidelijk is over welk stuk de vraag gaat.
  en: A page without an annex cannot be looked up; which document the question is about is not clear.
message:
  nl: "Vraag {nr} noemt blz. {bladzijden}, maar geen bijlage."
  en: "Question {nr} names page {bladzijden}, but no annex."
help:
  nl: Vul bij deze vraag de bijlage in waarin de bladzijde staat, of haal de bladzijde weg.
  en: Fill in the annex the page is in, or remove the page.
examples:
  good:
    - "1\tKunt u dit toelichten?\t2\t11\t15"
    - "1\tKunt u dit toelichten?\t2\t\t"
    - "1\tKunt u dit toelichten?\t\t\t"
  bad:
    - "1\tKunt u dit toelichten?\t\t⟦11\t15⟧"
    - "1\tKunt u dit toelichten?\t\t⟦11⟧\t"
    - "1\tKunt u dit toelichten?\t\t\t⟦15⟧"
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the pages of every question that names no annex."""
    for blz in document.nodes.get("blz", ()):
        van, tot = blz.get("van"), blz.get("tm")
        vraag = blz.getparent()
        if vraag is None or not (van or tot) or _has_annex(document, vraag):
            continue
        pages = f"{van}-{tot}" if van and tot and van != tot else van or tot or ""
        span = _trimmed(document, document.span(blz))
        yield Hit(span, {"bladzijden": pages}, doubt=blz.get("twijfel") is not None)


def _has_annex(document: Document, vraag: "Element") -> bool:
    """Say whether a question names an annex, in its own cell or in a merged one that leaves it empty."""
    return any(
        bijlage.get("nr") is not None or document.text(document.span(bijlage)).strip(" \t\n-–")
        for bijlage in vraag.iter("bijlage")
    )


def _trimmed(document: Document, span: Span) -> Span:
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))
