r"""
severity: warning
why:
  nl: Wie dezelfde vraag twee keer stelt, krijgt twee keer hetzelfde antwoord, of twee verschillende.
  en: Who asks the same question twice gets the same answer twice, or two different ones.
message:
  nl: "Vraag {nr} is dezelfde als vraag {eerder}."
  en: "Question {nr} is the same as question {eerder}."
help:
  nl: Haal één van de twee vragen weg, of schrijf op wat het verschil is.
  en: Remove one of the two questions, or say what the difference is.
variants:
  bijna:
    message:
      nl: "Vraag {nr} is bijna dezelfde als vraag {eerder}."
      en: "Question {nr} is nearly the same as question {eerder}."
related:
  eerder: {nl: "vraag {nr} staat hier", en: "question {nr} stands here"}
examples:
  good:
    - "1\tHoeveel mensen ontvingen in 2024 een uitkering van deze regeling?\n\
      2\tHoeveel mensen ontvingen in 2025 een uitkering van deze regeling?"
    - "1\tWelke afspraken zijn er met de regering van Marokko gemaakt over terugkeer?\n\
      2\tWelke afspraken zijn er met de regering van Turkije gemaakt over terugkeer?"
    - "1\tHoeveel is er in totaal meer uitgegeven aan de zorg voor jongeren?\n\
      2\tHoeveel is er in totaal minder uitgegeven aan de zorg voor jongeren?"
    - "1\tWaarom is dat?\n2\tWaarom is dat?"
    - "1\tHoe hoog zijn de kosten?\n2\tWat is daarvan bij de IND de reden?\n3\tHoe hoog zijn de kosten?\n\
      4\tWat is daarvan bij de IND de reden?\n5\tEn hoeveel zijn dat er bij de IND?\n\
      6\tEn hoeveel zijn dat er bij de IND?\n7\tKunt u de cijfers nader toelichten?\n\
      8\tKunt u de cijfers nader toelichten?"
    - "1\tHoeveel ambtenaren van de IND waren er in 2024?\n2\tHoeveel ambtenaren van de IND waren er in 2025?"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u alle cijfers in deze tabel nader toelichten?\t1\t11\t\n\
      2\tKunt u alle cijfers in deze tabel nader toelichten?\t1\t12\t"
  bad:
    - "1\tHoeveel medewerkers zijn er in dienst bij de IND?\n\
      2\tWaarom is dat zo?\n\
      3\t⟦Hoeveel medewerkers zijn er in dienst bij de IND?⟧"
    - "1\tHoeveel mensen wachten op een woning?\n\
      2\t⟦Hoeveel mensen wachten op een woning?⟧"
    - "1\tHoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?\n\
      2\tWaarom is dat?\n\
      3\t⟦Hoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?⟧"
    - "1\tHoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?\n\
      2\t⟦Hoeveel mensen ontvingen vorig jaar ook een uitkering van de regeling?⟧"
    - "1\tHoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?\n\
      2\t⟦Hoeveel mensen ontvingen vorig jaar een uitkeering van deze regeling?⟧"
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.asked import asked
from linter.model.document import Document
from linter.model.likeness import ask_the_same, figures, sketch
from linter.model.pattern import late
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SHORTEST, HEAD, TAIL = 52, 30, 22
"""Shorter questions lean on what stands before them: `Kunt u dit nader toelichten?`  Those that are nearly
the same have one slip, or a few small words, between them; so they begin or end alike."""
SHORTEST_OF_ALL, SHORT = 20, 30
_LEANS = late(
    r"^(?:en|of|zo|maar|dus|ook)\b|\b(?:dit|dat|die|deze|zulke?|zo|dergelijke?|het|hem|haar|hun|hen|zij|ze"
    r"|dezelfde|hetzelfde|beide|eerder|verder|ander|andere|anders|nader|nadere|toe|toelicht\w*|uitleg\w*|licht"
    r"|(?:daar|hier)\w*|er(?:aan|bij|door|in|mee|na|naar|om|onder|op|over|toe|tegen|uit|van|voor))\b",
    re.IGNORECASE,
)
"""What tells that a short question leans on the one before it."""
_NAMES = late(r"(?<=[^.?!:] )(?!U\b)[A-ZÀ-Þ]|\d")
_NEAR = 4
"""With so many of the questions that look alike each is compared, the last ones first."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every question that one before it asks too, in the same section or, in doubt, in another."""
    seen: dict[tuple[bytes, ...], list[Element]] = {}
    for tekst in _alike(document):
        before = seen.setdefault(sketch(document.reading(tekst).text), [])
        earlier = next((other for other in before[-_NEAR:] if _is_same(document, other, tekst)), None)
        before.append(tekst)
        if earlier is not None:
            yield from _hit(document, earlier, tekst)
    yield from _short(document)


def _short(document: Document) -> Iterator[Hit]:
    """Yield short questions that stand there twice to the letter; those that name nothing, in doubt."""
    found = [
        (text, tekst)
        for _vraag, tekst, text in asked(document)
        if tekst is not None and SHORTEST_OF_ALL <= len(text) < SHORTEST
    ]
    if len({text for text, _tekst in found}) == len(found):
        return
    first: dict[str, Element] = {}
    for text, tekst in found:
        before = first.setdefault(text, tekst)
        named = _NAMES.search(text) is not None
        alone = (named or len(text) >= SHORT) and not _LEANS.search(text)
        if before is not tekst and alone and _values(document, before) == _values(document, tekst):
            yield from (one._replace(doubt=one.doubt or not named) for one in _hit(document, before, tekst))


def _alike(document: Document) -> "Iterator[Element]":
    """Yield the questions that begin or end as another does, with the same figures in them."""
    found = [
        (figures(text), text, tekst)
        for _vraag, tekst, text in asked(document)
        if tekst is not None and len(text) >= SHORTEST
    ]
    heads = Counter([(number, text[:HEAD]) for number, text, _tekst in found])
    tails = Counter([(number, text[-TAIL:]) for number, text, _tekst in found])
    if len(heads) < len(found) or len(tails) < len(found):
        for number, text, tekst in found:
            if heads[number, text[:HEAD]] > 1 or tails[number, text[-TAIL:]] > 1:
                yield tekst


def _is_same(document: Document, one: "Element", other: "Element") -> bool:
    first, second = document.reading(one).text, document.reading(other).text
    alike = first == second or ask_the_same(first, second)
    return alike and _values(document, one) == _values(document, other)


def _values(document: Document, tekst: "Element") -> list[str]:
    """Return the annex and the pages of a question: of another page the same can be asked."""
    vraag = tekst.getparent()
    found = () if vraag is None else vraag.iter("bijlage", "blz")
    return [document.text(document.span(node)).strip() for node in found]


def _hit(document: Document, earlier: "Element", tekst: "Element") -> Iterator[Hit]:
    first, second = earlier.getparent(), tekst.getparent()
    if first is None or second is None or not (first.get("nr") and second.get("nr")):
        return
    reading = document.reading(tekst)
    yield Hit(
        reading.span(0, len(reading.text)),
        {"eerder": f"{first.get('nr')}{first.get('letter', '')}"},
        variant=None if document.reading(earlier).text == reading.text else "bijna",
        doubt=_section(document, first) != _section(document, second),
        related=(("eerder", document.span(first)),),
    )


def _section(document: Document, vraag: "Element") -> int:
    """Return how many headings stand before a question."""
    return bisect_left(document.once(_headings), document.span(vraag).start)


def _headings(document: Document) -> list[int]:
    return [document.span(node).start for node in document.nodes.get("tussenkop", ())]
