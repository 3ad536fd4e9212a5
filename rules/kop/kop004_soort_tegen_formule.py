r"""
severity: error
why:
  nl: Het type van de lijst en de inleiding moeten hetzelfde zeggen; anders is het stuk verkeerd ingedeeld.
  en: The type of the list and the introduction must say the same; else the document is filed wrongly.
message:
  nl: "Volgens de inleiding is dit een verslag, maar volgens het type van de lijst niet: {soort}."
  en: "The introduction says that a report is brought out, but the type of the list is none: {soort}."
help:
  nl: Verbeter het type van de lijst, of gebruik in de inleiding de vaste zin die bij het type hoort.
  en: Correct the type of the list, or use the formula in the introduction that belongs to it.
variants:
  antwoorden:
    message:
      nl: "Volgens de inleiding staan er antwoorden bij, maar volgens het type van de lijst niet: {soort}."
      en: "The introduction says that the answers are there, but the type of the list does not: {soort}."
  verslag:
    message:
      nl: "Volgens de inleiding is dit geen verslag, maar volgens het type van de lijst wel: {soort}."
      en: "The introduction puts questions about a document, but the type of the list is a report: {soort}."
related:
  soort: {nl: "het type van de lijst", en: "the type of the list"}
examples:
  good:
    - kind: lv
      text: "1\tWaarom?"
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom."
    - kind: vhlv
      text: "1\tWaarom?"
    - kind: vhlva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom."
    - kind: lva
      inleiding: "De vaste commissie voor Europese Zaken heeft een aantal vragen voorgelegd aan de Minister \
        van Financiën over de plicht om verslag uit te brengen aan de Kamer."
  bad:
    - kind: lva
      inleiding: "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel \
        van wet, heeft de eer ⟦verslag uit te brengen⟧ in de vorm van een lijst van vragen met de daarop \
        gegeven antwoorden."
    - kind: vhlv
      inleiding: "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel \
        van wet, heeft de eer verslag uit te brengen in de vorm van een lijst van vragen ⟦met de daarop \
        gegeven antwoorden⟧."
    - kind: vhlva
      also: [INL004]
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen ⟦voorgelegd⟧ aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de Voorjaarsnota (Kamerstuk 36 812, nr. 2)."
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_REPORT = r"(?i)\bverslag uit te brengen\b"
_ANSWERS = (
    r"(?i)\bmet (?:de|het) daarop gegeven antwoord(?:en)?\b|\bvragen en antwoorden zijn\b.{0,40}\bafgedrukt\b"
)
_PUT = r"(?i)\bvra(?:gen|ag) (?:ter beantwoording )?(voorgelegd)\b"
_ABOUT = r"(?i)\b(?:over|inzake|betreffende)\b"
_BILL = r"(?i)\bverslag\b|\bbelast\b|\bwetsvoorstel|\bvoorstel van wet\b|\bonderzoek\b"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the first words of the intro that cannot stand below the type line there is."""
    top = next(iter(document.nodes.get("soort", ())), None)
    kind = "" if top is None else top.get("soort", "")
    if top is None or not kind:
        return
    for al in document.nodes.get("al", ()):
        reading = document.reading(al) if al.get("rol") is not None else None
        found = _against(kind, al, reading.text) if reading else None
        if reading and found:
            variant, start, end = found
            words = {"soort": document.reading(top).text}
            yield Hit(
                reading.span(start, end), words, variant=variant, related=(("soort", document.span(top)),)
            )
            return


def _against(kind: str, al: "Element", text: str) -> tuple[str | None, int, int] | None:
    """Return how and where a paragraph contradicts `kind`, as variant, start and end."""
    subject = re.search(_ABOUT, text)
    formula = text[: subject.start()] if subject else text
    report = re.search(_REPORT, formula)
    if report and not kind.startswith("vh"):
        return None, *report.span()
    answers = re.search(_ANSWERS, text)
    if answers and not kind.endswith("a"):
        return "antwoorden", *answers.span()
    put = re.search(_PUT, formula) if kind.startswith("vh") and al.get("rol") == "inleiding" else None
    if put and subject and not re.search(_BILL, text):
        return "verslag", *put.span(1)
    return None
