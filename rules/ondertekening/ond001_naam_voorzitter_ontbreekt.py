r"""
severity: error
why:
  nl: Onder een lijst hoort de naam te staan van de voorzitter die tekent.
  en: A list bears the name of the chair who adopted it.
message:
  nl: "Bij de ondertekening ontbreekt de naam van de voorzitter: {tekst}"
  en: "The signature lacks the name of the chair: {tekst}"
help:
  nl: Zet de naam achter de functie of op de regel eronder.
  en: Put the name behind the office or on the line below it.
examples:
  good:
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\nDe griffier van de commissie,\nPost"
    - ondertekening: "De voorzitter van de commissie, Van den Burg\nDe griffier van de commissie, Post"
    - ondertekening: "Voorzitter van de vaste commissie voor Volksgezondheid, Welzijn en Sport,\nde Groot\n\n\
        De griffier,\nPost"
  bad:
    - ondertekening: "⟦De voorzitter van de commissie,⟧\n\nDe griffier van de commissie,\nPost"
    - ondertekening: "De voorzitter van de vaste commissie voor VWS,\nTielen\n\n⟦De voorzitter van de \
        commissie voor de Rijksuitgaven,⟧\n\nDe griffier van de commissie,\nPost"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs
from linter.model.signing import unsigned


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the chairs' offices without a name; one that is absent altogether is STR001's."""
    for one in unsigned(document, "voorzitter"):
        yield Hit(document.span(one.functie), doubt=not one.sure, question="")
