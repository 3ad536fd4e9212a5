r"""
severity: warning
why:
  nl: Van elke commissie tekent één voorzitter, en voor de hele lijst één griffier.
  en: Of every committee one chair signs, and for the whole list one clerk.
message:
  nl: "Voor dezelfde commissie tekent een tweede voorzitter: {tekst}"
  en: "For the same committee a second chair signs: {tekst}"
help:
  nl: Laat alleen staan wie deze lijst heeft ondertekend.
  en: Leave only those who signed this list.
variants:
  griffier:
    message:
      nl: "Er tekent een tweede griffier: {tekst}"
      en: "A second clerk signs: {tekst}"
related:
  eerste: {nl: "hier tekent de eerste: {tekst}", en: "here the first one signs: {tekst}"}
examples:
  good:
    - ondertekening: "De voorzitter van de vaste commissie voor VWS,\nTielen\n\nDe voorzitter van de \
        commissie voor de Rijksuitgaven,\nSneller\n\nDe griffier van de commissie voor Financiën,\nPost"
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\nDe griffier van de commissie,\nPost"
  bad:
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\n⟦De fungerend voorzitter van de \
        commissie,⟧\nTielen\n\nDe griffier van de commissie,\nPost"
    - ondertekening: "De voorzitter van de commissie,\nMohandis\n\nDe griffier van de commissie,\nTielen\
        \n\n⟦De adjunct-griffier van de commissie,⟧\nPost"
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the second clerk, and a second chair of the same committee.

    Joint lists have several chairs, and one of them may sign as `De voorzitter` alone.
    """
    first: dict[str, Element] = {}
    for signed in document.nodes.get("ondertekening", ()):
        functie = signed.find("functie")
        if functie is None:
            continue
        clerk = functie.get("rol") == "griffier"
        who = "griffier" if clerk else _committee(document.reading(functie).text)
        before = first.setdefault(who, functie)
        if before is not functie:
            related = (("eerste", document.span(before)),)
            variant = "griffier" if clerk else None
            yield Hit(document.span(functie), variant=variant, related=related, question="")


def _committee(text: str) -> str:
    """Return of what someone is the chair."""
    return "voorzitter" + text.lower().partition("voorzitter")[2].rstrip(" ,:.")
