r"""
severity: info
why:
  nl: Met én zonder hoofdletter mag, maar in één inleiding hoort het overal hetzelfde te staan.
  en: With a capital or without is both right, but within one introduction it should be the same.
message:
  nl: "Hier staat {tekst}, eerder {eerder}: de ene keer met een hoofdletter, de andere keer zonder."
  en: "Here stands {tekst}, and {eerder} before: the capital changes."
help:
  nl: Kies in de hele inleiding voor dezelfde schrijfwijze.
  en: Choose one way of writing it for the whole introduction.
related:
  eerder: {nl: "hier staat het anders: {tekst}", en: "here it is written otherwise: {tekst}"}
examples:
  good:
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de minister van \
        Financiën over de brief van 12 mei 2026 inzake het overleg met de Minister."
      antwoordzin: "De minister heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister en de \
        Staatssecretaris van Financiën over de Voorjaarsnota."
      text: "1\tWat vindt de minister hiervan?"
  bad:
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de minister van \
        Financiën over de Voorjaarsnota."
      antwoordzin: "De ⟦Minister⟧ heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister en de \
        ⟦staatssecretaris⟧ van Financiën over de Voorjaarsnota."
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_OFFICIAL = r"(?<=[a-z,] )(?:[Mm]inisters?(?:-[Pp]resident)?|[Ss]taatssecretaris(?:sen)?)\b"
_SUBJECT = r"\b(?:inzake|over|betreffende)\b"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the first official that is written otherwise than the first of all.

    A subject quotes a title, and the questions come from many hands; a capital that begins a sentence says
    nothing.
    """
    found = [one for al in document.nodes.get("al", ()) if al.get("rol") for one in _officials(document, al)]
    for span in found[1:]:
        if document.text(span)[0].isupper() != document.text(found[0])[0].isupper():
            words = {"eerder": document.text(found[0])}
            yield Hit(span, words, related=(("eerder", found[0]),))
            return


def _officials(document: Document, al: "Element") -> Iterator[Span]:
    reading = document.reading(al)
    subject = re.search(_SUBJECT, reading.text) if al.get("rol") == "inleiding" else None
    end = subject.start() if subject else len(reading.text)
    for found in re.finditer(_OFFICIAL, reading.text[:end]):
        yield reading.span(*found.span())
