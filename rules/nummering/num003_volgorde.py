r"""
severity: error
why:
  nl: Wie een vraag op nummer zoekt, vindt haar alleen als de nummers oplopen.
  en: Who looks for a question by its number finds it only if the numbers ascend.
message:
  nl: "De volgorde van de nummers klopt niet: {volgorde}."
  en: "The numbers are out of order: {volgorde}."
help:
  nl: Zet de vragen op volgorde van nummer, of verbeter het nummer dat niet past.
  en: Put the questions in the order of their numbers, or correct the number that does not fit.
fix: {nl: Nummer de vragen door, en: Number the questions on}
variants:
  plaats:
    message:
      nl: "Vraag {nr} staat op de plaats van vraag {nummer}."
      en: "Question {nr} stands in the place of question {nummer}."
  antwoorden:
    severity: warning
related:
  ook: {nl: "ook vraag {nr} staat niet op volgorde", en: "question {nr} is out of order too"}
  verwijderd:
    nl: hier is een vraag verwijderd, nog niet aanvaard; aanvaard of weiger dat, en nummer dan door
    en: a question was deleted here, not yet accepted; accept or reject that, then number on
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - "Nr\tVraag\n1\tWaarom?\n1a\tHoezo?\n1b\tWanneer?\n2\tHoeveel?"
  bad:
    - text: "Nr\tVraag\n1\tWaarom?\n⟦3⟧\tHoezo?\n2\tWanneer?\n4\tHoeveel?"
      fixed: "Nr\tVraag\n1\tWaarom?\n2\tHoezo?\n3\tWanneer?\n4\tHoeveel?"
    - "Nr\tVraag\n1\tWaarom?\n⟦5⟧\tHoezo?\n2\tWanneer?\n3\tHoeveel?\n4\tWelke?"
    - "Nr\tVraag\n1\tWaarom?\n⟦3⟧\tHoezo?\n2\tWanneer?\n⟦44⟧\tHoeveel?\n5\tWelke?"
    - "Nr\tVraag\n1\tWaarom?\n⟦4⟧\tHoezo?\n5\tWie?\n2\tWanneer?\n3\tHoeveel?\n6\tWelke?"
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord\nJa.\n\n⟦Vraag 3⟧\nB?\n\nAntwoord\nJa.\n\nVraag 2\nC?\n\nAntwoord\nJa."
    - text: "Nr\tVraag\n1\tWaarom?\n⟦3⟧\tHoezo?\n2\tWanneer?\n4\tHoeveel?"
      fact:
        - {kind: deleted, text: Hoezo, value: "2\tWie?"}
      also: [PUB001]
"""

from collections.abc import Iterator, Sequence

from linter.model.document import Document
from linter.model.numbering import Series, place_of, series
from linter.model.rule import Hit, Inputs

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every number that stands in another's place, and one hit a series for the rest of its order."""
    answered = "antwoorden" if document.nodes.get("antwoord") else None
    for found in series(document):
        moved = [index for index in found.tally.astray if index not in found.tally.meant]
        for index in found.tally.astray:
            if index in found.tally.meant:
                words = {"nummer": str(found.tally.meant[index])}
                yield _hit(document, found, [index])._replace(words=words, variant="plaats")
        if moved:
            words = {"volgorde": _order(found, moved)}
            yield _hit(document, found, moved)._replace(words=words, variant=answered)


def _hit(document: Document, found: Series, moved: Sequence[int]) -> Hit:
    from linter.model.anew import anew, pending

    first, *rest = (found.questions[index] for index in moved[: MOST + 1])
    related = (*(("ook", place_of(document, vraag)) for vraag in rest), *pending(document, found))
    fix = anew(document, found)
    return Hit(place_of(document, first), fix=fix, doubt=first.get("twijfel") is not None, related=related)


def _order(found: Series, moved: Sequence[int]) -> str:
    """Return the numbers around the first that are out of order, such as `1, 3, 2`."""
    start = end = moved[0]
    for index in moved[1:]:
        if index != end + 1:
            break
        end = index
    said = [f"{number[0]}{number[1]}" for number in found.numbers[max(start - 1, 0) : end + 2] if number]
    return ", ".join(said if len(said) <= 5 else [*said[:2], "…", *said[-2:]])
