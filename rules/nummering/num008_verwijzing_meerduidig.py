r"""
severity: info
why:
  nl: Begint de nummering per deel opnieuw, dan zegt een nummer alleen niet welke vraag wordt bedoeld.
  en: Where the numbers begin again in every part, a number alone does not say which question is meant.
message:
  nl: "Deze verwijzing kan meer dan één vraag bedoelen, want elk deel heeft eigen nummers: {tekst}"
  en: "This reference can mean more than one question, for every part has its own numbers: {tekst}"
help:
  nl: Schrijf erbij in welk deel de vraag staat, of nummer de vragen door.
  en: Add which part the question is in, or number the questions on.
related:
  ook: {nl: "deze verwijzing ook: {tekst}", en: "this reference too: {tekst}"}
examples:
  good:
    - kind: lva
      text: "Deel een\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n\
        Zie het antwoord op vraag 1."
    - kind: lva
      text: "Onderdeel Asiel\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n\
        Onderdeel Grens\n\nVraag 1\nC?\n\nAntwoord 1\nZie vraag 1 van onderdeel Asiel.\n\n\
        Vraag 2\nD?\n\nAntwoord 2\nJa."
  bad:
    - kind: lva
      text: "Onderdeel Asiel\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\nNee.\n\n\
        Onderdeel Grens\n\nVraag 1\nC?\n\nAntwoord 1\nZie ook ⟦vraag 2⟧.\n\n\
        Vraag 2\nD?\n\nAntwoord 2\nZie vraag 1."
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.numbering import number_of
from linter.model.referring import Reference, Trust, references
from linter.model.rule import Hit, Inputs

MOST = 10

_PLACED = r"(?i)\b(?:deel|onderdeel|hoofdstuk|artikel|paragraaf|dit onderdeel|kop|blok|thema)\b"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit at the first reference to a number that several series have; the others explain it."""
    if not document.nodes.get("verwijzing"):
        return
    shared = _shared(document)
    if not shared:
        return
    found = [
        one for tag in ("tekst", "antwoord") for one in references(document, tag) if _is_open(one, shared)
    ]
    if found:
        first, *rest = sorted(one.span for one in found)
        yield Hit(first, related=tuple(("ook", span) for span in rest[:MOST]))


def _shared(document: Document) -> set[int]:
    """Return the numbers that are used in more than one series."""
    first: dict[int, str] = {}
    shared = set()
    for vraag in document.nodes.get("vraag", ()):
        if number := number_of(vraag):
            reeks = vraag.get("reeks", "1")
            if first.setdefault(number[0], reeks) != reeks:
                shared.add(number[0])
    return shared


def _is_open(reference: Reference, shared: set[int]) -> bool:
    """Say whether a reference names such a number and nothing that tells which part it is of."""
    if reference.trust is Trust.ELSEWHERE or shared.isdisjoint(value for value, _letter in reference.numbers):
        return False
    return re.search(_PLACED, f"{reference.before} | {reference.after}") is None
