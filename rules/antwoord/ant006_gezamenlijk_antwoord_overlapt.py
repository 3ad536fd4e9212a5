r"""
severity: error
kinds: [lva, vhlva]
why:
  nl: Staat een vraag bij twee gezamenlijke antwoorden, dan weet de lezer niet welk antwoord geldt.
  en: Where a question is in two merged answers, the reader cannot tell which answer holds.
message:
  nl: "Twee gezamenlijke antwoorden gaan over dezelfde vraag: {nummers}."
  en: "Two merged answers are to the same question: {nummers}."
help:
  nl: Laat elk nummer bij één antwoord staan.
  en: Let every number stand with one answer.
related:
  eerder: {nl: "het andere gezamenlijke antwoord: {tekst}", en: "the other merged answer: {tekst}"}
examples:
  good:
    - kind: lva
      text: "Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.\n\nVraag 3\nC?\n\nVraag 4\nD?\n\n\
        Antwoord op vraag 3 en 4\nNee."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord op vraag 1 en 2\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n\
        Zie het antwoord op vraag 1."
  bad:
    - kind: lva
      text: "Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.\n\nVraag 3\nC?\n\n\
        ⟦Antwoord op vraag 2 en 3⟧\nNee."
    - kind: lva
      text: "Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord op vragen 1 t/m 3\nJa.\n\nVraag 4\nD?\n\n\
        ⟦Antwoord op vragen 2 t/m 4⟧\nNee."
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.answering import label_of, numbers_of, referral
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import listed, place_of, series
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the label of every merged answer that names a number which an earlier one names too.

    A number that several questions bear is left to the rules about numbers.
    """
    answers = [one for one in document.nodes.get("antwoord", ()) if len(numbers_of(one)) > 1]
    if len(answers) < 2:
        return
    doubled = _doubled(document)
    first: dict[tuple[str, int], Element] = {}
    for answer in answers:
        if referral(document, answer):
            continue
        vraag = answer.getparent()
        reeks = "1" if vraag is None else vraag.get("reeks", "1")
        shared: dict[int, Element] = {}
        for number in sorted(set(numbers_of(answer))):
            other = first.setdefault((reeks, number), answer)
            if other is not answer and (reeks, number) not in doubled:
                shared[number] = other
        if shared:
            earlier = list(dict.fromkeys(shared.values()))[:MOST]
            yield Hit(
                _label(document, answer),
                {"nummers": listed((number, number) for number in shared)},
                related=tuple(("eerder", _label(document, other)) for other in earlier),
            )


def _doubled(document: Document) -> set[tuple[str, int]]:
    """Return the numbers that more than one question of a series bears."""
    return {
        (found.questions[same[0]].get("reeks", "1"), number[0])
        for found in series(document)
        for same in found.tally.doubles
        if (number := found.numbers[same[0]])
    }


def _label(document: Document, answer: "Element") -> Span:
    """Return where an answer names its numbers: its label, else the number of its question."""
    label = label_of(document, answer)
    vraag = answer.getparent()
    return place_of(document, vraag) if label.start == label.end and vraag is not None else label
