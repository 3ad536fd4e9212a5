r"""
severity: error
stages: {concept: off}
kinds: [lva, vhlva]
why:
  nl: Een lijst van vragen en antwoorden is pas af als op elke vraag een antwoord staat.
  en: A list of questions and answers is complete only when every question has its answer.
message:
  nl: "Op de vragen {nummers} staat geen antwoord."
  en: "The questions {nummers} have no answer."
help:
  nl: Vul aan wat ontbreekt, verbeter het nummer, of haal 'en antwoorden' weg uit het type van de lijst.
  en: Add what is missing, correct the number, or take 'en antwoorden' out of the type of the list.
variants:
  een:
    message:
      nl: "Op vraag {nr} staat geen antwoord."
      en: "Question {nr} has no answer."
  geen:
    message:
      nl: "Geen enkele vraag is beantwoord."
      en: "Not one question has been answered."
  ander:
    message:
      nl: "Bij vraag {nr} staat een antwoord op vraag {nummers}, die al een antwoord heeft."
      en: "Question {nr} has an answer to question {nummers}, which has one already."
related:
  ook: {nl: "ook op vraag {nr} staat geen antwoord", en: "question {nr} has no answer either"}
examples:
  good:
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom.\n\nVraag 2\nHoezo?\n\nAntwoord 2\nZomaar."
    - kind: vhlva
      text: "Vraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\nAntwoord op vraag 1 en 2\nDaarom."
    - kind: lva
      text: "Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.\n\n\
        Antwoord 3\nJa."
    - kind: lva
      text: "Vraag 1\nHoeveel zijn er?\n\nAntwoord\n12.\n\nVraag 2\nSinds wanneer?\n\nAntwoord: 2027"
    - kind: lva
      text: "1. Waarom?\n2. Hoe?\n1. Daarom.\n2. Zo."
  bad:
    - kind: lva
      text: "1. Waarom?\n2. Hoe?\n⟦3.⟧ Wie?\n1. Daarom.\n2. Zo."
    - kind: lva
      text: "1\tWaarom?\n2\tHoezo?⟦⟧"
    - kind: lva
      text: "Nr\tVraag\n1\tWaarom? Daarom.\n⟦2⟧\tHoezo?\n3\tWie?"
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom.\n\n⟦Vraag 2⟧\nHoezo?\n\nVraag 3\nWie?\n\nAntwoord 3\nIk."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom.\n\nVraag 2\nHoezo?\n\n⟦Antwoord 1⟧\nZomaar."
    - kind: lva
      text: "⟦Vraag 1⟧\nWaarom?\n\nVraag 2\nHoezo?\n\nVraag 3\nWanneer?\n\nAntwoord 3\nNu."
"""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from linter.model.answering import label_of, says_something, strays
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import listed, merged, number_of, place_of
from linter.model.pattern import late
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit: that nothing is answered, or which questions are not, at the first of them.

    What few questions hold beside what is asked may answer them; in a draft it belongs to the question.
    """
    questions = document.nodes.get("vraag", [])
    answers = [node for node in document.nodes.get("antwoord", ()) if says_something(document, node)]
    held = frozenset() if answers else frozenset(_held(document, questions))
    most = len(held) * 2 > len(questions)
    if questions and not answers and (most or not held or document.nodes.get("bijlage")):
        tekst = questions[-1].find("tekst")
        end = place_of(document, questions[-1]).end if tekst is None else document.span(tekst).end
        yield Hit(Span(end, end), variant="geen", question="", doubt=most)
        return
    yield from _misnamed(document, answers)
    silent = _silent(document, questions, answers, held)
    if silent:
        yield Hit(
            place_of(document, silent[0]),
            {"nummers": _numbers(document, silent)},
            variant="een" if len(silent) == 1 else None,
            doubt=any(answer.get("twijfel") is not None for answer in answers)
            or all(vraag.get("twijfel") == "nummer" for vraag in silent),  # a number of an answer, perhaps
            related=tuple(("ook", place_of(document, vraag)) for vraag in silent[1 : MOST + 1]),
        )


def _held(document: Document, questions: "Sequence[Element]") -> "Iterator[Element]":
    """Yield the questions that hold more than what is asked: a sentence behind it, a nameless column."""
    for vraag in questions:
        tekst = vraag.find("tekst")
        said = "" if tekst is None else document.reading(tekst).text
        _asked, mark, rest = said.rpartition("?")
        beside = "".join(document.reading(node).text for node in vraag.iterchildren("onherkend"))
        sentence = re.search(r"[^\W\d_]{2}" if mark else r"[.!]\s+[A-ZÀ-Þ]", rest)
        if (sentence and not _REQUESTS.search(rest, sentence.start())) or re.search(r"[^\W\d_]{2}", beside):
            yield vraag


_REQUESTS = late(r"\b(?:graag|gaarne|gelieve|verzoekt?|zo\s+(?:ja|nee|niet)|geef|licht)\b", re.IGNORECASE)
"""What is said behind a question mark by who asks on."""


def _numbers(document: Document, silent: "Sequence[Element]") -> str:
    """Return the numbers of questions, with their series where there are several."""
    numbers = [(vraag.get("reeks", "1"), number[0]) for vraag in silent if (number := number_of(vraag))]
    if len({vraag.get("reeks") for vraag in document.nodes.get("vraag", ())}) < 2:
        return listed((number, number) for _reeks, number in numbers)
    said = list(dict.fromkeys(f"{reeks}:{number}" for reeks, number in numbers))
    return "\n".join(said if len(said) <= MOST else [*said[:MOST], "…"])


def _misnamed(document: Document, answers: "list[Element]") -> Iterator[Hit]:
    """Yield the label of every answer that names, instead of its own question, others that have theirs."""
    others: list[tuple[Element, Element, list[str]]] = []
    own: set[tuple[str | None, str | None]] = set()
    for answer in answers:
        vraag, named = answer.getparent(), answer.get("nrs", "").split()
        if vraag is None or vraag.get("nr") is None:
            continue
        if vraag.get("nr") in named:
            own.add((vraag.get("reeks"), vraag.get("nr")))
        elif named:
            others.append((answer, vraag, named))
    together = {vraag for group in merged(document) for vraag in group} if others else set()
    for answer, vraag, named in others:
        if vraag not in together and all((vraag.get("reeks"), number) in own for number in named):
            words = {"nummers": listed((number, number) for number in map(int, named))}
            doubt = vraag.get("twijfel") is not None
            yield Hit(label_of(document, answer), words, variant="ander", doubt=doubt)


def _silent(
    document: Document,
    questions: "Sequence[Element]",
    answers: "list[Element]",
    held: "Collection[Element]",
) -> "list[Element]":
    """Return the questions with a number that no answer is for.

    An answer is for the question it stands in, for those whose numbers it names, and for those before it
    with the same number (1a, 1b) or in the same header (`1, 4, 15`).  Where all questions stand before all
    answers, these are apart.  What is `held` may be answered.
    """
    answered = {vraag for answer in answers if (vraag := answer.getparent()) is not None}
    answered -= {
        vraag for answer in answers if (vraag := answer.getparent()) is not None and _of_others(answer)
    }
    answered |= set(held)
    answered |= {vraag for before, vraag in pairwise(questions) if _shares(vraag) and before in answered}
    answered |= {vraag for group in merged(document) if group[-1] in answered for vraag in group}
    named = {key for answer in answers for key in _others(answer)}
    apart = {number for stray in strays(document) for number in stray.numbers}
    silent = []
    for vraag in reversed(questions):
        key = (vraag.get("reeks"), vraag.get("nr"))
        if vraag in answered:
            named.add(key)
        elif key not in named and (number := number_of(vraag)) and number[0] not in apart:
            silent.append(vraag)
    return silent[::-1]


def _shares(vraag: "Element") -> bool:
    """Say whether the text of a question is that of the one before it, in one cell with it."""
    return vraag.get("twijfel") == "tekst-samengevoegd"


def _of_others(answer: "Element") -> bool:
    """Say whether what is taken for an answer bears the numbers of other questions than its own."""
    vraag, named = answer.getparent(), answer.get("nrs", "").split()
    return bool(vraag is not None and answer.get("twijfel") and named and vraag.get("nr") not in named)


def _others(answer: "Element") -> Iterator[tuple[str | None, str | None]]:
    """Yield what an answer names beside the number of its own question."""
    vraag = answer.getparent()
    if vraag is not None:
        numbers = (number for number in answer.get("nrs", "").split() if number != vraag.get("nr"))
        yield from ((vraag.get("reeks"), number) for number in numbers)
