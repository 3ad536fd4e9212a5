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
  andere:
    message:
      nl: "Van de {aantal} gestelde vragen staan er hier {gevonden}: dit is een lijst van andere vragen."
      en: "Of the {aantal} questions that were put {gevonden} stand here: this is a list of other questions."
    help:
      nl: Kies het bestand met de antwoorden op deze vragen, of de vragen waarop dit de antwoorden zijn.
      en: Choose the file with the answers to these questions, or the questions that these are answers to.
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
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\tHoeveel mensen werken er?\n\
        4\tWie beslist?\n5\tWanneer begint het?"
      text: "⟦1\tKent u de cijfers over luchtvaart?⟧\n2\tIs de haven bereikbaar?\n3\tWelke scholen sluiten \
        dit jaar?\n4\tHoe oud is de dijk?\n5\tHeeft u een plan?"
    - gesteld: "Nr\tVraag\n1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\t"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?⟦⟧"
"""

from collections.abc import Iterator

from linter.model.apart import apart
from linter.model.comparison import What, cited
from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield where a question that was put belongs and does not stand; once where hardly any does."""
    if inputs.put is None:
        return
    if others := apart(inputs.put, document):
        first = document.nodes["vraag"][0]
        words = {"gevonden": str(others.shared), "aantal": str(others.put)}
        yield Hit(document.span(first), words, variant="andere", question="")
        return
    for found in inputs.put.differences:
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
