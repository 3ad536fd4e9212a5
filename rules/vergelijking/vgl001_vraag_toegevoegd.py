r"""
severity: error
why:
  nl: Een antwoord hoort bij een vraag die de commissie heeft gesteld; wat erbij kwam, vroeg zij niet.
  en: An answer belongs to a question that the committee put; what came in later, it did not ask.
message:
  nl: "Vraag {nr} staat niet in de lijst met gestelde vragen: {tekst}."
  en: "Question {nr} is not in the list of questions that were put: {tekst}."
help:
  nl: Haal de vraag weg, of ga bij de commissie na of zij later is gesteld.
  en: Remove the question, or ask the committee whether it was put later.
examples:
  good:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      kind: lva
      text: "Vraag 1\nWaarom is daarvoor gekozen?\n\nAntwoord 1\nOm de kosten.\n\n\
        Vraag 2\nWat kost dat de gemeenten?\n\nAntwoord 2\nNiets."
  bad:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\t⟦Hoeveel mensen werken er?⟧"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      also: [VGL004]
      text: "1\tWaarom is daarvoor gekozen?\n2\t⟦Hoeveel mensen werken er?⟧\n3\tWat kost dat de gemeenten?"
"""

from collections.abc import Iterator

from linter.model.apart import apart
from linter.model.comparison import What
from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield the questions that were not put; of two lists about other questions VGL002 says so once."""
    if inputs.put is None or apart(inputs.put, document):
        return
    for found in inputs.put.differences:
        span = found.sides[1].span
        if found.what is What.ADDED and span is not None:
            yield Hit(span, doubt=not found.certain)
