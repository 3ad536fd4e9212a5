r"""
severity: error
why:
  nl: "Een bladzijde zonder bijlage is niet op te zoeken: niemand weet om welk stuk het gaat."
  en: A page without an annex cannot be looked up; which document the question is about is not clear.
message:
  nl: "Vraag {nr} noemt blz. {bladzijden}, maar geen bijlage."
  en: "Question {nr} names page {bladzijden}, but no annex."
help:
  nl: Vul bij deze vraag de bijlage in waarin de bladzijde staat, of haal de bladzijde weg.
  en: Fill in the annex the page is in, or remove the page.
fix: {nl: "Vul de enige bijlage in", en: "Fill in the only annex"}
examples:
  good:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t\t"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t\t\t"
  bad:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t\t⟦11\t15⟧"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t\t⟦11⟧\t"
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t\t⟦11\t15⟧"
      bijlagen: {"bijlage-2.pdf": 20}
      also: [BIJ008]
      fixed: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t\t\t⟦15⟧"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Edit, Fix, Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield the pages of every question that names no annex.

    Where the table has a column that is not known, the annex may stand there: that is BIJ009's to say.
    """
    odd = any(kop.get("onbekend") for kop in document.nodes.get("kolomkop", ()))
    for blz in document.nodes.get("blz", ()):
        van, tm = blz.get("van"), blz.get("tm")
        annexes = _annexes(blz)
        if not (van or tm) or (odd and not annexes) or any(_is_named(document, node) for node in annexes):
            continue
        pages = f"{van}-{tm}" if van and tm and van != tm else van or tm or ""
        yield Hit(
            _trimmed(document, document.span(blz)),
            {"bladzijden": pages},
            fix=_filled(document, annexes, (van, tm), inputs),
            doubt=odd or blz.get("twijfel") is not None,
        )


def _filled(
    document: Document, annexes: "list[Element]", pages: tuple[str | None, str | None], inputs: Inputs
) -> Fix | None:
    """Return what names the only annex there is in the empty cell for it, where these pages are in it."""
    files = inputs.bijlagen.files if inputs.bijlagen else ()
    if inputs.bijlagen is None or len(files) != 1 or len(annexes) != 1 or annexes[0].get("twijfel"):
        return None
    if document.text(document.span(annexes[0])).strip():
        return None
    from linter.model.bijlagen import Pages

    found, counted = re.search(r"\d+", files[0].stem), files[0].pages()
    number = str(int(found[0])) if found and len(found[0]) < 10 else ""
    if not number or inputs.bijlagen.find(number) != (files[0],) or not isinstance(counted, Pages):
        return None
    if not all(counted.has(int(page)) for page in pages if page):
        return None
    return Fix("", (Edit(document.span(annexes[0]), number),))


def _annexes(blz: "Element") -> "list[Element]":
    """Return the annexes of the question of a page; either may have leaked into its text."""
    vraag = next(blz.iterancestors("vraag"), None)
    return list(vraag.iter("bijlage")) if vraag is not None else []


def _is_named(document: Document, bijlage: "Element") -> bool:
    """Say whether an annex stands there, or in a cell merged with it."""
    if bijlage.get("nr") is not None or bijlage.get("twijfel") == "samengevoegd":
        return True
    return bool(document.text(document.span(bijlage)).strip(" \t\n-–"))


def _trimmed(document: Document, span: Span) -> Span:
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))
