r"""
severity: error
why:
  nl: Onder een lijst hoort de naam te staan van de griffier die tekent.
  en: A list bears the name of the clerk who answers for it.
message:
  nl: "Bij de ondertekening ontbreekt de naam van de griffier: {tekst}"
  en: "The signature lacks the name of the clerk: {tekst}"
help:
  nl: Zet de naam achter de functie of op de regel eronder.
  en: Put the name behind the office or on the line below it.
examples:
  good:
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\nDe adjunct-griffier,\nPost"
    - ondertekening: "De voorzitter,\nMohandis\n\nDe griffier voor deze lijst, Hessing-Puts"
  bad:
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\n⟦De griffier van de commissie,⟧"
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\n⟦De waarnemend griffier voor deze lijst⟧"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs
from linter.model.signing import unsigned


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the clerks' offices without a name; one that is absent altogether is STR001's."""
    for one in unsigned(document, "griffier"):
        yield Hit(document.span(one.functie), doubt=not one.sure, question="")
