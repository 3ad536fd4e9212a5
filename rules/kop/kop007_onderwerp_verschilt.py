r"""
severity: warning
why:
  nl: De titel in de kop en het onderwerp in de inleiding gaan over hetzelfde stuk.
  en: The title in the header and the subject in the introduction are about the same paper.
message:
  nl: "Het onderwerp achter inzake is niet gelijk aan de titel in de kop: {titel}"
  en: "The subject behind ‘inzake’ is not the same as the title in the header: {titel}"
help:
  nl: Maak ze gelijk, of laat ze staan als in de kop de titel van het dossier staat.
  en: Make them the same, or leave them where the header bears the title of the dossier.
related:
  titel: {nl: "de titel in de kop", en: "the title in the header"}
examples:
  good:
    - kop: "36 740 XVI Voortgang van de begroting van VWS"
    - kop: "36 812 Wijziging van de Jeugdwet"
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de wijziging van de wet (Kamerstuk 36 812, nr. 3)."
  bad:
    - kop: "19 637 Publicatie besluit Woo-verzoek inzake nareis op nareis"
      type: "nr. Lijst van vragen"
      also: [KOP002]
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake ⟦Publicatie van het besluit Woo-verzoek inzake \
        nareis⟧ (Kamerstuk 19 637, nr. 3606)."
    - kop: "31 865 Verbetering verantwoording en begroting"
      type: "nr. Lijst van vragen"
      also: [KOP002]
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake ⟦verbetering verantwoording van de begroting⟧."
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST = 1000
ALIKE = 0.5

_SUBJECT = r"\binzake (.+)"
_END = r" \((?:Kamerstuk|kamerstuk|Kenmerk|kenmerk|\d{2} ?\d{3}|\d{4}[ZD]\d)|\.$"
_WORD = r"[^\W_]+"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield a subject that is much like the title of a draft's header, but not the same.

    One that is nothing like it belongs to a header that bears the title of the dossier.
    """
    title = _title(document)
    intro = next((al for al in document.nodes.get("al", ()) if al.get("rol") == "inleiding"), None)
    if title is None or intro is None:
        return
    reading = document.reading(intro)
    found = re.search(_SUBJECT, reading.text[:LONGEST])
    if found is None:
        return
    end = re.search(_END, found[1])
    subject = found[1][: end.start()] if end else found[1]
    top = document.reading(title).text
    if _is_alike(top, subject):
        span = reading.span(found.start(1), found.start(1) + len(subject))
        yield Hit(span, {"titel": top}, related=(("titel", document.span(title)),))


def _title(document: Document) -> "Element | None":
    """Return the title in the header of a draft on one dossier without a chapter, else None."""
    dossiers = document.nodes.get("dossier", ())
    if len(dossiers) != 1 or document.nodes.get("ondernummer") or not document.nodes.get("stuknr"):
        return None
    number = dossiers[0].find("dossiernummer")
    return None if number is None or number.get("hoofdstuk") else dossiers[0].find("titel")


def _is_alike(one: str, other: str) -> bool:
    """Say whether two titles share most of their words, but are not the same."""
    first, second = _words(one), _words(other)
    if first == second:
        return False
    shared = (Counter(first) & Counter(second)).total()
    return shared > 1 and shared >= ALIKE * max(len(first), len(second))


def _words(text: str) -> list[str]:
    words = re.findall(_WORD, text.lower())
    return words[1:] if words[:1] in (["de"], ["het"], ["een"]) else words
