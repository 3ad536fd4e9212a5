r"""
severity: error
kinds: [lva, vhlva]
why:
  nl: Antwoorden die alleen naar elkaar verwijzen, geven samen geen antwoord.
  en: Answers that only refer to each other give no answer between them.
message:
  nl: "Deze antwoorden verwijzen alleen naar elkaar: {kring}."
  en: "These answers only refer to each other: {kring}."
help:
  nl: Geef op één van deze vragen het antwoord zelf, of verbeter het nummer in de verwijzing.
  en: Give the answer itself to one of these questions, or correct the number in the reference.
variants:
  zelf:
    message:
      nl: "Het antwoord op vraag {nr} verwijst alleen naar zichzelf."
      en: "The answer to question {nr} only refers to itself."
related:
  verder: {nl: "verder verwijst vraag {nr}: {tekst}", en: "next, question {nr} refers: {tekst}"}
examples:
  good:
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag 2.\n\nVraag 2\nB?\n\nAntwoord 2\nJa."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nJa, zie ook het antwoord op vraag 2.\n\nVraag 2\nB?\n\nAntwoord 2\n\
        Zie het antwoord op vraag 1."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nZie de antwoorden op de vragen 2 en 3.\n\nVraag 2\nB?\n\n\
        Antwoord 2\nZie vraag 1.\n\nVraag 3\nC?\n\nAntwoord 3\nJa."
  bad:
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\n⟦Zie het antwoord op vraag 2.⟧\n\nVraag 2\nB?\n\nAntwoord 2\n\
        Zie het antwoord op vraag 1."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n\
        ⟦Ik verwijs u naar het antwoord op vraag 2.⟧"
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nZie vraag 2.\n\nVraag 2\nB?\n\nAntwoord 2\n⟦Zie vraag 3.⟧\n\n\
        Vraag 3\nC?\n\nAntwoord 3\nZie vraag 2."
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from linter.model.answering import body_span, numbers_of, referral
from linter.model.document import Document
from linter.model.numbering import number_of
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 10
Graph = Mapping[int, Sequence[int]]
"""Answers that only refer, each by its index, with the answers they refer to; -1 is none."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every ring of answers that say nothing but to look at the next one.

    An answer that refers to several is in a ring only where none of those says anything.
    """
    answers = document.nodes.get("antwoord", ())
    graph = _referring(document, answers)
    for ring in _rings(_empty(graph)):
        first, *rest = ring
        numbers = [_first_number(answers[index]) for index in (*ring, first)]
        yield Hit(
            body_span(document, answers[first]),
            {"kring": _arrows(numbers)},
            variant=None if rest else "zelf",
            doubt=any(answers[index].get("twijfel") is not None for index in ring),
            related=tuple(("verder", body_span(document, answers[index])) for index in rest[:MOST]),
        )


def _referring(document: Document, answers: "Sequence[Element]") -> Graph:
    """Return the answers that only refer; a number that several answers are for leads nowhere."""
    targets = {index: named for index, answer in enumerate(answers) if (named := referral(document, answer))}
    if not targets:
        return {}
    places: dict[tuple[int, str], set[int]] = {}
    for index, answer in enumerate(answers):
        for key in _keys(answer):
            places.setdefault(key, set()).add(index)
    return {
        index: [min(found) if len(found := places.get(number, set())) == 1 else -1 for number in named]
        for index, named in targets.items()
    }


def _keys(answer: "Element") -> Iterator[tuple[int, str]]:
    """Yield the questions an answer is for; the letter is that of the question it stands in."""
    vraag = answer.getparent()
    own = None if vraag is None else number_of(vraag)
    for number in numbers_of(answer):
        yield own if own and own[0] == number else (number, "")


def _empty(graph: Graph) -> Graph:
    """Return what is left of `graph` without all that leads to an answer with content."""
    back: dict[int, list[int]] = {}
    for index, targets in graph.items():
        for target in targets:
            back.setdefault(target, []).append(index)
    left = dict(graph)
    waiting = [target for target in back if target not in graph]
    while waiting:
        for index in back.get(waiting.pop(), ()):
            waiting += [index] if left.pop(index, None) is not None else []
    return left


def _rings(graph: Graph) -> Iterator[list[int]]:
    """Yield every ring once, from its first answer in the list; of several targets the first is followed."""
    seen: dict[int, int] = {}
    for start in graph:
        path, at = [], start
        while at not in seen:
            seen[at] = start
            path.append(at)
            at = graph[at][0]
        if seen[at] == start:
            ring = path[path.index(at) :]
            first = ring.index(min(ring))
            yield ring[first:] + ring[:first]


def _first_number(answer: "Element") -> str:
    value, letter = next(_keys(answer), (0, ""))
    return f"{value}{letter}"


def _arrows(numbers: Sequence[str]) -> str:
    return " → ".join(numbers if len(numbers) <= MOST else [*numbers[: MOST - 2], "…", numbers[-1]])
