r"""
severity: error
why:
  nl: De naam is Algemene Rekenkamer.
  en: Its name is Algemene Rekenkamer.
message:
  nl: "Hier staat {tekst} Rekenkamer; de naam is Algemene Rekenkamer."
  en: "Here stands {tekst} Rekenkamer; the name is Algemene Rekenkamer."
help:
  nl: Schrijf Algemene Rekenkamer.
  en: Write Algemene Rekenkamer.
fix: {nl: "Schrijf Algemene Rekenkamer", en: "Write Algemene Rekenkamer"}
examples:
  good:
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Algemene \
        Rekenkamer over het rapport van 12 mei 2026 inzake de Staat van de rijksverantwoording."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over het algemeen overleg van 12 mei 2026."
  bad:
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de ⟦Algemeen⟧ \
        Rekenkamer over het rapport van 12 mei 2026 inzake de Staat van de rijksverantwoording."
      fixed: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Algemene \
        Rekenkamer over het rapport van 12 mei 2026 inzake de Staat van de rijksverantwoording."
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Algemene \
        Rekenkamer over het rapport van 12 mei 2026 inzake de Staat van de rijksverantwoording."
      antwoordzin: "De ⟦algemeen⟧ Rekenkamer heeft deze vragen beantwoord bij brief van 3 juni 2026."
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

_WRONG = r"\b(?P<first>[Aa]lgemeen) [Rr]ekenkamer\b"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every `Algemeen` that stands before Rekenkamer in the intro or the reply sentence."""
    for al in document.nodes.get("al", ()):
        reading = document.reading(al) if al.get("rol") is not None else None
        if reading is None or "lgemeen" not in reading.text:
            continue
        for found in re.finditer(_WRONG, reading.text):
            span = reading.span(*found.span("first"))
            whole = document.text(span) == found["first"]  # with nothing in it that is not read
            yield Hit(span, fix=Fix("", (Edit(span, "Algemene"),), Safety.SAFE) if whole else None)
