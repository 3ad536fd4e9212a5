r"""
severity: error
why:
  nl: De commissie heeft recht op een antwoord op elke vraag die zij heeft gesteld.
  en: The committee is due an answer to every question that it put.
message:
  nl: "De gestelde vraag {nummer} is weggevallen: {gesteld}."
  en: "Question {nummer} was put and has fallen away: {gesteld}."
help:
  nl: Zet de vraag terug op deze plaats, met het antwoord; is zij ingetrokken, vermeld dat dan.
  en: Put the question back here, with its answer; if it was withdrawn, say so.
terms:
  nummer: {"-": {nl: zonder nummer, en: without a number}}
variants:
  leeg:
    message:
      nl: "De gestelde vraag {nummer} is weggevallen; daar stond geen tekst bij."
      en: "Question {nummer} was put, without a text, and has fallen away."
related:
  gesteld: {nl: "zo is vraag {nr} gesteld", en: "question {nr} as it was put"}
examples:
  good:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      kind: lva
      text: "1, 2\nWaarom is daarvoor gekozen?\nWat kost dat de gemeenten?\n\nAntwoord\nOm de kosten."
  bad:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\tHoeveel mensen werken er?"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?⟦⟧"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\tHoeveel mensen werken er?"
      also: [VGL004]
      text: "1\tWaarom is daarvoor gekozen?\n⟦⟧2\tHoeveel mensen werken er?"
    - gesteld: "Nr\tVraag\n1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\t"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?⟦⟧"
"""

from collections.abc import Iterator

from linter.model.comparison import What, cited
from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(_document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield where a question that was put belongs and does not stand."""
    for found in inputs.put.differences if inputs.put else ():
        side = found.sides[0]
        if found.what is What.DROPPED and found.at is not None and side.span is not None:
            yield Hit(
                found.at,
                {"nummer": side.question or "-", "gesteld": cited(side.text)},
                variant=None if side.text else "leeg",
                doubt=not found.certain,
                question=side.question or "",
                put=(("gesteld", side.span),),
                absent=side.text,
            )
