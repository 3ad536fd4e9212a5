r"""
severity: error
why:
  nl: Begint een lijst niet bij 1, dan kunnen er vragen aan het begin ontbreken.
  en: Where a list does not begin at 1, questions may be missing at its start.
message:
  nl: "De nummering begint bij {nr} en niet bij 1."
  en: "The numbering begins at {nr}, not at 1."
help:
  nl: Kijk na of er vragen aan het begin zijn weggevallen; zo niet, nummer de vragen dan vanaf 1.
  en: Check whether questions at the start were lost; if not, number the questions from 1.
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?"
    - "Nr\tVraag\n1a\tWaarom?\n1b\tHoezo?"
  bad:
    - "⟦2⟧\tWaarom?\n3\tHoezo?"
    - "Nr\tVraag\n⟦11⟧\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - "⟦0⟧\tWaarom?\n1\tHoezo?"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.numbering import place_of, series
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the first number of every series that has no 1, or counts from below it."""
    for found in series(document):
        if found.tally.start is not None:
            vraag = found.questions[found.tally.start]
            yield Hit(place_of(document, vraag), doubt=vraag.get("twijfel") is not None)
