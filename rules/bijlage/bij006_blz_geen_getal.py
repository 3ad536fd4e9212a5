r"""
severity: error
why:
  nl: In deze kolommen horen alleen bladzijdenummers; iets anders kan de lezer niet opzoeken.
  en: These columns are for page numbers only; anything else cannot be looked up.
message:
  nl: "Bij vraag {nr} hoort hier een bladzijdenummer te staan, maar er staat: {tekst}"
  en: "The page of question {nr} is no number: {tekst}"
help:
  nl: Schrijf het nummer in cijfers; bij meer bladzijden de eerste onder Blz. (van) en de laatste onder t/m.
  en: Fill in a page number in figures, and a range divided over Blz. (van) and t/m.
examples:
  good:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t\t"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t-\t-"
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\tii\tIII"
      bijlagen: {"2.pdf": ["i", "ii", "iii", "1", "2"]}
  bad:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t⟦elf⟧\t"
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\tii\t⟦iv⟧"
      bijlagen: {"2.pdf": ["i", "ii", "iii", "1", "2"]}
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from linter.model.bijlagen import Bijlagen, Pages


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield every page that is no number; but what the annex that was given calls one of its pages is one."""
    wrong = [node for blz in document.nodes.get("blz", ()) for node in _wrong(document, blz)]
    called = _called(document, inputs.bijlagen) if wrong and inputs.bijlagen is not None else {}
    for node in wrong:
        vraag = next(node.iterancestors("vraag"))
        if not any(pages.calls(_said(document, node)) for pages in called.get(vraag, ())):
            yield Hit(_trimmed(document, node))


def _wrong(document: Document, blz: "Element") -> Iterator["Element"]:
    """Yield the pages that are no number; beside one that is, and no annex, all is BIJ001's to say."""
    vraag = blz.getparent()
    if blz.get("twijfel") is not None or vraag is None or vraag.tag != "vraag":
        return
    if (blz.get("van") or blz.get("tm")) and not _has_annex(document, vraag):
        return
    for node in blz.iterchildren("van", "tm"):
        if blz.get(node.tag) is None and _said(document, node):
            yield node


def _has_annex(document: Document, vraag: "Element") -> bool:
    return any(one.get("nr") is not None or _said(document, one) for one in vraag.iterchildren("bijlage"))


def _said(document: Document, node: "Element") -> str:
    """Return what a cell says, which is nothing where it holds dashes alone."""
    text = " ".join(document.text(document.span(node)).split())
    return text if text.strip("-– ") else ""


def _called(document: Document, given: "Bijlagen") -> "dict[Element, list[Pages]]":
    """Return the pages of the annexes of each question, where these are told."""
    from linter.model.cited import citations
    from linter.model.meant import meant

    found: dict[Element, list[Pages]] = {}
    for cited in citations(document):
        known = (pages for one in meant(cited, given) if (pages := one.pages()) is not None)
        found.setdefault(cited.vraag, []).extend(known)
    return found


def _trimmed(document: Document, node: "Element") -> Span:
    span = document.span(node)
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))
