r"""
severity: info
why:
  nl: Dossiernummers staan overal als 19 637; zonder spatie leest het nummer moeilijker en zoekt het slechter.
  en: Dossier numbers stand everywhere as 19 637; without the space they are harder to read and to find.
message:
  nl: "In het dossiernummer {tekst} ontbreekt de spatie; schrijf {nummer}."
  en: "The dossier number {tekst} lacks its space; write {nummer}."
help:
  nl: Zet een spatie na de eerste twee cijfers.
  en: Put a space behind the first two digits.
fix: {nl: "Schrijf {nummer}", en: "Write {nummer}"}
examples:
  good:
    - kop: "19 637 Vreemdelingenbeleid"
    - kop: "21 501-32 Landbouw- en Visserijraad"
    - kop: "2022D25063 LIJST VAN VRAGEN"
      type: ""
      vastgesteld: ""
    - "1\tWaarom noemt u nummer 19637 niet?"
  bad:
    - kop: "⟦19637⟧ Vreemdelingenbeleid"
      fixed: "19 637 Vreemdelingenbeleid"
    - kop: "⟦21501-32⟧ Landbouw- en Visserijraad"
      fixed: "21 501-32 Landbouw- en Visserijraad"
    - kop: "⟦36740⟧ XVI Vaststelling van de begrotingsstaten"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the dossier numbers in the header whose first five characters are digits."""
    for number in document.nodes.get("dossiernr", ()):
        parent = number.getparent()
        written = document.text(document.span(number))
        if parent is None or parent.tag != "dossiernummer" or not written[:5].isdecimal():
            continue
        span = document.span(number)
        edit = Edit(Span(span.start + 2, span.start + 2), " ")
        words = {"nummer": f"{written[:2]} {written[2:]}"}
        yield Hit(span, words, fix=Fix("", (edit,), Safety.SAFE))
