r"""
severity: error
why:
  nl: Waar een nummer is overgeslagen, kan een vraag zijn weggevallen.
  en: Where a number is skipped, a question may have been lost.
message:
  nl: "De nummers {nummers} ontbreken."
  en: "The numbers {nummers} are missing."
help:
  nl: Kijk na of er een vraag is weggevallen; zo niet, nummer de vragen dan door.
  en: Check whether a question was lost; if not, number the questions on.
variants:
  een:
    message:
      nl: "Nummer {nummers} ontbreekt."
      en: "Number {nummers} is missing."
related:
  ook: {nl: "ook voor vraag {nr} ontbreekt er een", en: "one is missing before question {nr} too"}
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - "Nr\tVraag\n1a\tWaarom?\n1b\tHoezo?\n2\tWanneer?"
  bad:
    - "1\tWaarom?\n2\tHoezo?\n⟦4⟧\tWanneer?"
    - "1\tWaarom?\n2\tHoezo?\n⟦4⟧\tWanneer?\n5\tHoeveel?\n9\tWelke?"
    - "Nr\tVraag\n1\tWaarom?\n2\tHoezo?\n⟦112⟧\tWanneer?"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.numbering import listed, place_of, series
from linter.model.rule import Hit, Inputs

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit a series, at the question behind the first gap, that lists all that is missing."""
    for found in series(document):
        missing = [pair for gap in found.tally.gaps for pair in gap.missing]
        if not missing:
            continue
        first, *rest = (found.questions[gap.after] for gap in found.tally.gaps)
        yield Hit(
            place_of(document, first),
            {"nummers": listed(missing)},
            variant="een" if len(missing) == 1 and missing[0][0] == missing[0][1] else None,
            doubt=first.get("twijfel") is not None,
            related=tuple(("ook", place_of(document, vraag)) for vraag in rest[:MOST]),
        )
