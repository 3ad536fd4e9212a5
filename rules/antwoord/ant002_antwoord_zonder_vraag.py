r"""
severity: error
kinds: [lva, vhlva]
why:
  nl: Staat de vraag er niet, dan hoort het antwoord bij een andere vraag, of is de vraag weggevallen.
  en: An answer to a question that is not there belongs to another question, or the question was lost.
message:
  nl: "Dit is een antwoord op een vraag die niet in de lijst staat: {nummers}."
  en: "This answers a question that is not in the list: {nummers}."
help:
  nl: Verbeter het nummer bij het antwoord, of zet de vraag erboven die is weggevallen.
  en: Correct the number of the answer, or put the question that was lost above it.
variants:
  vooraf:
    message:
      nl: "Hier staat een antwoord vóór de eerste vraag."
      en: "Here an answer stands before the first question."
examples:
  good:
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom.\n\nVraag 2\nHoezo?\n\nAntwoord op vraag 2:\nZomaar."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\nAntwoord op vragen 1 t/m 2\nDaarom."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\nAntwoord 1\nDaarom.\n\nAntwoord 2\nZomaar."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nIn antwoord 7 van de enquête staat het."
  bad:
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom.\n\nVraag 2\nHoezo?\n\n⟦Antwoord 12⟧\nZomaar."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\n⟦Antwoord op vraag 1, 2 en 22:⟧\nDaarom."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n⟦Antwoord 2⟧\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\nJa."
    - kind: lva
      text: "⟦Antwoord 1⟧\nDaarom is dat zo.\n\nVraag 1\nWaarom?\n\nAntwoord 1\nDaarom."
"""

from collections.abc import Iterator

from linter.model.answering import Stray, label_of, numbers_of, strays
from linter.model.document import Document
from linter.model.numbering import known, listed
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the label of every answer that names a question there is not, or stands before all of them.

    A number that the rules about numbers report as missing is left to them, unless the answer stands there
    by itself.
    """
    answers = document.nodes.get("antwoord", ())
    numbers = known(document)
    for answer in answers:
        lacking = [number for number in numbers_of(answer) if numbers.lacks(number)]
        if lacking:
            yield Hit(label_of(document, answer), _words(lacking), doubt=not numbers.sure)
    for stray in strays(document):
        lacking = [number for number in stray.numbers if number not in numbers.values]
        if stray.heads or lacking:
            yield _hit(stray, lacking)


def _hit(stray: Stray, lacking: list[int]) -> Hit:
    if stray.heads:
        return Hit(stray.span, variant="vooraf", question="")
    return Hit(stray.span, _words(lacking), doubt=stray.doubt)


def _words(lacking: list[int]) -> dict[str, str]:
    return {"nummers": listed((number, number) for number in sorted(lacking))}
