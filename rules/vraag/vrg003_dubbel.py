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
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u de cijfers over de uitgaven in deze tabel toelichten?\t1\t11\t\n\
      2\tKunt u de cijfers over de uitgaven in deze tabel toelichten?\t1\t12\t"
  bad:
    - "1\tHoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?\n\
      2\tWaarom is dat?\n\
      3\t⟦Hoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?⟧"
    - "1\tHoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?\n\
      2\t⟦Hoeveel mensen ontvingen vorig jaar ook een uitkering van de regeling?⟧"
    - "1\tHoeveel mensen ontvingen vorig jaar een uitkering van deze regeling?\n\
      2\t⟦Hoeveel mensen ontvingen vorig jaar een uitkeering van deze regeling?⟧"
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from linter.model.likeness import SMALL, ask_the_same
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LEAST_WORDS, LEAST_LETTERS = 8, 45
"""Shorter questions lean on what stands before them: `Kunt u dit nader toelichten?`"""
_NEAR = 4
"""With so many of the questions that may be like it each is compared, the last ones first."""
_SIGNS = ".,;:?!()[]\"'“”„‘’«»"


class Question(NamedTuple):
    """A question: its text, and its words in lower case with the punctuation that is written to them."""

    tekst: "Element"
    text: str
    words: list[str]


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every question that one before it asks too, in the same section or, in doubt, in another."""
    seen: dict[tuple[object, ...], list[Question]] = {}
    for tekst in document.nodes.get("tekst", ()):
        text = document.reading(tekst).text
        words = text.lower().split() if len(text) >= LEAST_LETTERS else []
        if len(words) < LEAST_WORDS:
            continue
        one = Question(tekst, text, words)
        before = [seen.setdefault(key, []) for key in _keys(words)]
        earlier = next(
            (other for found in before for other in found[-_NEAR:] if _same(document, other, one)), None
        )
        if earlier:
            yield from _hit(document, earlier, one)
        for found in before:
            found.append(one)


def _keys(words: list[str]) -> Iterator[tuple[object, ...]]:
    """Yield what questions that are nearly alike share: one half of the words that matter."""
    content = [word for word in words if word not in SMALL]
    middle = len(content) // 2
    yield (0, *content[:middle])
    yield (1, *content[middle:])


def _same(document: Document, one: Question, other: Question) -> bool:
    if one.text != other.text and not ask_the_same(_bare(one.text), _bare(other.text)):
        return False
    return _values(document, one.tekst) == _values(document, other.tekst)


def _bare(text: str) -> list[str]:
    """Return the words without the signs about them; those that begin no sentence keep their capitals."""
    words = [word.strip(_SIGNS) for word in text.split()]
    return [words[0].lower(), *words[1:]]


def _values(document: Document, tekst: "Element") -> list[str]:
    """Return the annex and the pages of a question: of another page the same can be asked."""
    vraag = tekst.getparent()
    found = [] if vraag is None else vraag.iter("bijlage", "blz")
    return [document.text(document.span(node)).strip() for node in found]


def _hit(document: Document, earlier: Question, one: Question) -> Iterator[Hit]:
    first, second = earlier.tekst.getparent(), one.tekst.getparent()
    if first is None or second is None or not (first.get("nr") and second.get("nr")):
        return
    reading = document.reading(one.tekst)
    yield Hit(
        reading.span(0, len(reading.text)),
        {"eerder": f"{first.get('nr')}{first.get('letter', '')}"},
        variant=None if earlier.text == one.text else "bijna",
        doubt=_heading(first) is not _heading(second),
        related=(("eerder", document.span(first)),),
    )


def _heading(vraag: "Element") -> "Element | None":
    return next(vraag.itersiblings("tussenkop", preceding=True), None)
