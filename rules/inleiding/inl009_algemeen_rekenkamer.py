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
    - "1\tWat zei het algemeen rekenkamer-overleg over het rapport van de Algemene Rekenkamer?"
  bad:
    - text: "1\tWat vond de ⟦Algemeen⟧ Rekenkamer daarvan?"
      fixed: "1\tWat vond de Algemene Rekenkamer daarvan?"
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDat vroeg de ⟦Algemeen⟧ Rekenkamer ook."
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

_WRONG = r"\b(?P<first>[Aa]lgemeen) [Rr]ekenkamer\b(?!-)"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every `Algemeen` that stands before Rekenkamer in the intro, the reply sentence, a question or an
    answer."""
    nodes = [al for al in document.nodes.get("al", ()) if al.get("rol") is not None]
    if "lgemeen " in document.flow.text:
        nodes = [*document.nodes.get("al", ()), *document.nodes.get("tekst", ())]
    for node in nodes:
        reading = document.reading(node)
        if "lgemeen" not in reading.text:
            continue
        for found in re.finditer(_WRONG, reading.text):
            span = reading.span(*found.span("first"))
            whole = document.text(span) == found["first"]  # with nothing in it that is not read
            yield Hit(span, fix=Fix("", (Edit(span, "Algemene"),), Safety.SAFE) if whole else None)
