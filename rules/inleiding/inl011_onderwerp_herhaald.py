r"""
severity: warning
why:
  nl: Wie het rapport van die dag noemt, hoeft achter inzake niet te herhalen dat het een rapport is.
  en: Once the report of that day is named, what follows inzake need not say again that it is a report.
message:
  nl: "Hier staat twee keer wat voor stuk het is: {stuk} ... {tekst}"
  en: "What sort of paper it is stands here twice: {stuk} ... {tekst}"
help:
  nl: Laat het woord achter inzake weg, of noem het stuk anders, bijvoorbeeld brief.
  en: Leave out the word behind inzake, or call the paper something else, such as a letter (brief).
examples:
  good:
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Algemene \
        Rekenkamer over de brief van 12 mei 2026 inzake het rapport Zicht op overheidsgeld."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de brief van de Europese Commissie."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de nota van 12 mei 2026 inzake de nota van wijziging."
  bad:
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Algemene \
        Rekenkamer over het rapport van 12 mei 2026 ⟦inzake het rapport⟧ Zicht op overheidsgeld."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de notitie d.d. 12 mei 2026 ⟦over de notitie⟧ Zicht op overheidsgeld."
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

_SAME = (
    r"(?i)\b(?P<stuk>rapport|nota|notitie|jaarverslag|startnotitie)\b"
    r" (?:van|d\.d\.) \d{1,2} [a-z]{3,9} \d{4} "
    r"(?P<again>(?:inzake|over|betreffende) (?:het|de) (?P=stuk))\b(?! (?:van wijziging|naar aanleiding))"
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the subject that names the paper again, behind the paper and its day."""
    for al in document.nodes.get("al", ()):
        if al.get("rol") is None:
            continue
        reading = document.reading(al)
        for found in re.finditer(_SAME, reading.text):
            yield Hit(reading.span(*found.span("again")), {"stuk": found["stuk"]})
