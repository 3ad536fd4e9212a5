r"""
severity: error
why:
  nl: Bij een nummer dat twee keer voorkomt, weet niemand welke vraag wordt bedoeld.
  en: Nobody can refer clearly to a number that stands there twice.
message:
  nl: "Nummer {nr} is meer dan eens gebruikt."
  en: "Number {nr} is used more than once."
help:
  nl: Nummer de vragen zo dat elk nummer één keer voorkomt.
  en: Number the questions so that every number stands there once.
fix: {nl: Nummer de vragen door, en: Number the questions on}
variants:
  plaats:
    message:
      nl: "Nummer {nr} is meer dan eens gebruikt, en {nummers} helemaal niet."
      en: "Number {nr} is used more than once, {nummers} not at all."
  samen:
    severity: warning
    message:
      nl: "Vraag {nr} staat er meer dan eens: ook samen met andere vragen."
      en: "Question {nr} is there more than once: together with other questions too."
related:
  eerder: {nl: "hier staat nummer {nr} ook", en: "number {nr} stands here too"}
  verwijderd:
    nl: hier is een vraag verwijderd, nog niet aanvaard; aanvaard of weiger dat, en nummer dan door
    en: a question was deleted here, not yet accepted; accept or reject that, then number on
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - "Nr\tVraag\n1a\tWaarom?\n1b\tHoezo?\n2\tWanneer?"
  bad:
    - text: "1\tWaarom?\n2\tHoezo?\n⟦2⟧\tWanneer?\n3\tHoeveel?"
      fixed: "1\tWaarom?\n2\tHoezo?\n3\tWanneer?\n4\tHoeveel?"
    - "1\tWaarom?\n2\tHoezo?\n⟦2⟧\tWanneer?\n4\tHoeveel?"
    - "1\tWaarom?\n2\tHoezo?\n⟦2⟧\tWanneer?\n2\tHoeveel?"
    - "Vraag 1 en 2\nWaarom?\n\nVraag 3\nHoezo?\n\n⟦Vraag 2⟧\nWanneer?"
    - text: "1\tWaarom?\n2\tHoezo?\n⟦2⟧\tWanneer?"
      fact:
        - {kind: deleted, text: Hoezo, value: "3\tWie?"}
      also: [PUB001]
"""

from collections.abc import Iterator, Sequence

from linter.model.document import Document
from linter.model.numbering import Series, listed, place_of, series
from linter.model.rule import Hit, Inputs

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the second question of every number that several bear; says which number it stands for."""
    return (_hit(document, found, same) for found in series(document) for same in found.tally.doubles)


def _hit(document: Document, found: Series, same: Sequence[int]) -> Hit:
    from linter.model.anew import anew, pending

    first, second, *rest = (found.questions[index] for index in same)
    meant = [found.tally.meant[index] for index in same if index in found.tally.meant]
    variant = None if found.shared.isdisjoint(same) else "samen"
    return Hit(
        place_of(document, second),
        {"nummers": listed((value, value) for value in meant)},
        fix=anew(document, found),
        variant="plaats" if meant else variant,
        doubt=first.get("twijfel") is not None or second.get("twijfel") is not None,
        related=(
            *(("eerder", place_of(document, vraag)) for vraag in (first, *rest[:MOST])),
            *pending(document, found),
        ),
    )
