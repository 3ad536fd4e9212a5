r"""
severity: info
why:
  nl: In een lijst van vragen staat niet welke fractie de vraag stelt; de vragen zijn van de commissie.
  en: A list of questions does not say which party asks; the questions are the committee's.
message:
  nl: "Vraag {nr} noemt de fractie die de vraag stelt: {tekst}"
  en: "Question {nr} names the party that asks it: {tekst}"
help:
  nl: Haal de naam van de fractie weg, als de vraag namens de commissie wordt gesteld.
  en: Remove the name of the party where the question is asked on behalf of the committee.
examples:
  good:
    - "1\tWat vond de VVD-fractie in de gemeenteraad daarvan?"
    - "1\tWat is de reactie op het amendement van het lid Van Dijk (CDA) over de zorg?"
    - "1\tHeeft u de initiatiefnota van de leden van GroenLinks gelezen?"
  bad:
    - "1\t⟦De leden van de VVD-fractie⟧ vragen waarom dit zo is. Waarom is dat?"
    - "1\t⟦De D66-fractie⟧ wil weten waarom dit zo is. Waarom is dat?"
    - "1\t⟦CDA:⟧ waarom is dit zo?"
    - "1\tWaarom is dit zo? ⟦(SP)⟧"
"""

import re
from collections.abc import Iterator

from linter.model.asked import asked
from linter.model.document import Document
from linter.model.rule import Hit, Inputs

_PARTY = (
    r"(?:VVD|D66|CDA|PVV|GroenLinks(?:[-/]PvdA)?|PvdA|SP|ChristenUnie|CU|SGP|DENK|FVD|FvD|Volt|BBB|NSC|JA21|PvdD"
    r"|Partij voor de Dieren|50PLUS|BIJ1|LPF|Forum voor Democratie|Nieuw Sociaal Contract|BoerBurgerBeweging)"
)
_ASKS = (
    r"(?= (?:vraagt|vragen|wil|willen|wenst|wensen|verzoekt|verzoeken|hoort|horen|verneemt|vernemen|ontvangt"
    r"|ontvangen|leest|lezen|constateert|constateren|merkt|merken|zou|zouden|heeft|hebben (?:nog )?(?:een|de)"
    r" (?:aantal |volgende )?vra)\b)"
)
_WHO = (
    rf"(?:De |de )(?:leden|lid|fractieleden) van de "
    rf"(?:fractie van (?:de |het )?{_PARTY}|{_PARTY}[- ]?fractie){_ASKS}"
    rf"|(?:De |de )(?:{_PARTY}[- ]?fractie|fractie van (?:de |het )?{_PARTY}){_ASKS}"
)
_FIRST = rf"\(?{_PARTY}(?:-fractie)?\)?\s?:|\({_PARTY}(?:-fractie)?\)(?= )"
_LAST = rf"\({_PARTY}(?:-fractie)?\)\.?$"
_TAIL = 40


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the party that asks, where the sentence or its place says that it does."""
    for _vraag, tekst, text in asked(document):
        named = text.startswith("(") or ":" in text[:_TAIL]
        found = re.match(_FIRST, text) if named else None
        if found is None and "fractie" in text:
            found = re.search(_WHO, text)
        if found is None and text.endswith((")", ").")):
            found = re.compile(_LAST).search(text, max(0, len(text) - _TAIL))
            found = found if found and text[: found.start()].rstrip().endswith(("?", ".")) else None
        if found and tekst is not None:
            yield Hit(document.reading(tekst).span(*found.span()))
