r"""
severity: error
why:
  nl: Een burgerservicenummer mag niet worden gepubliceerd; het is van een mens en te misbruiken.
  en: A citizen service number must not be published; it is a person's, and can be abused.
message:
  nl: "Hier staat een burgerservicenummer: {tekst}"
  en: "A citizen service number stands here: {tekst}"
help:
  nl: Haal het nummer weg en meld het binnen de griffie als het stuk al is verspreid.
  en: Remove the number, and report it within the clerk's office if the document has been sent around.
examples:
  good:
    - "1\tHoeveel mensen zonder burgerservicenummer zijn er?"
    - "1\tKlopt het dat BSN 123456789 niet kan bestaan?"
    - "1\tWaarom staat in zaak 123456782 geen besluit?"
    - "1\tHoe vaak is een BSN in 2024, 2025 en 2026 misbruikt, en wat kostte dat (1.234.567,82 euro)?"
  bad:
    - "1\tWaarom kreeg de man met BSN ⟦123456782⟧ geen antwoord?"
    - "1\tWaarom kreeg de aanvrager (burgerservicenummer: ⟦1234 56 782⟧) geen besluit?"
    - "1\tWat is gebeurd in het dossier van ⟦123.456.782⟧ (bsn)?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.prose import lowered
from linter.model.rule import Hit, Inputs

NEAR = 40
WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
"""Those of the test that every number passes: their sum is a multiple of 11 (Logisch Ontwerp BSN)."""

_SIGNS = (b"bsn", b"burgerservice", b"sofi")
_WORD = late(
    r"(?<![a-z])(?:bsn|burgerservicenummer|sofi-?nummer)(?:nummer|'?s|-nummer)?(?![a-z])", re.IGNORECASE
)
_NUMBER = late(r"(?<![\d.,])\d(?:[ .-]?\d){8}(?![\d]|[.,]\d)")
_BETWEEN = late(r"[^\d\n]*")


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every number that passes the test and has the word beside it, with no other number between."""
    text = document.flow.text
    low = lowered(document)
    seen = 0
    for word in _WORD.finditer(text) if any(sign in low for sign in _SIGNS) else ():
        for span in _numbers(text, *word.span()):
            if span.start >= seen:
                seen = span.end
                yield Hit(span)


def _numbers(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the numbers just before and just behind the word at `start`, `end`."""
    before = list(_NUMBER.finditer(text, max(0, start - NEAR), start))[-1:]
    behind = list(_NUMBER.finditer(text, end, end + NEAR))[:1]
    for found, gap in ((one, (one.end(), start)) for one in before):
        if _BETWEEN.fullmatch(text, *gap) and passes(found[0]):
            yield Span(*found.span())
    for found in behind:
        if _BETWEEN.fullmatch(text, end, found.start()) and passes(found[0]):
            yield Span(*found.span())


def passes(number: str) -> bool:
    """Say whether nine digits pass the test; nine noughts do not."""
    digits = [int(one) for one in number if one.isdecimal()]
    return any(digits) and sum(map(int.__mul__, digits, WEIGHTS)) % 11 == 0
