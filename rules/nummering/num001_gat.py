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
fix: {nl: Nummer de vragen door, en: Number the questions on}
variants:
  een:
    message:
      nl: "Nummer {nummers} ontbreekt."
      en: "Number {nummers} is missing."
related:
  ook: {nl: "ook voor vraag {nr} ontbreekt er een", en: "one is missing before question {nr} too"}
  verwijderd:
    nl: hier is een vraag verwijderd, nog niet aanvaard; aanvaard of weiger dat, en nummer dan door
    en: a question was deleted here, not yet accepted; accept or reject that, then number on
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - "Nr\tVraag\n1a\tWaarom?\n1b\tHoezo?\n2\tWanneer?"
  bad:
    - text: "1\tWaarom?\n2\tHoezo?\n⟦4⟧\tWanneer?"
      fixed: "1\tWaarom?\n2\tHoezo?\n3\tWanneer?"
    - text: "Nr\tVraag\n1\tWaarom?\n2\tHoezo?\n⟦4⟧\tWanneer?\n5\tZie vraag 4: waarom niet?"
      fixed: "Nr\tVraag\n1\tWaarom?\n2\tHoezo?\n3\tWanneer?\n4\tZie vraag 3: waarom niet?"
    - "1\tWaarom?\n2\tHoezo?\n⟦4⟧\tWanneer?\n5\tHoeveel?\n9\tWelke?"
    - "Nr\tVraag\n1\tWaarom?\n2\tHoezo?\n⟦112⟧\tWanneer?"
    - text: "1\tWaarom?\n2\tHoezo?\n⟦4⟧\tWanneer?"
      fact:
        - {kind: deleted, text: Hoezo, value: "3\tWie?"}
      also: [PUB001]
"""

from collections.abc import Collection, Iterator

from linter.model.answering import strays
from linter.model.counting import Gap
from linter.model.document import Document
from linter.model.numbering import listed, place_of, series
from linter.model.rule import Hit, Inputs

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit a series, at the question behind the first gap, that lists all that is missing.

    A number whose answer stands there by itself is left to ANT002.
    """
    counted = [found for found in series(document) if found.tally.gaps]
    answered = frozenset(number for stray in strays(document) for number in stray.numbers) if counted else ()
    for found in counted:
        gaps = [gap for one in found.tally.gaps if (gap := _without(one, answered)).missing]
        if not gaps:
            continue
        from linter.model.anew import anew, pending

        missing = [pair for gap in gaps for pair in gap.missing]
        first, *rest = (found.questions[gap.after] for gap in gaps)
        yield Hit(
            place_of(document, first),
            {"nummers": listed(missing)},
            variant="een" if len(missing) == 1 and missing[0][0] == missing[0][1] else None,
            fix=anew(document, found),
            doubt=first.get("twijfel") is not None,
            related=(
                *(("ook", place_of(document, vraag)) for vraag in rest[:MOST]),
                *pending(document, found),
            ),
        )


def _without(gap: Gap, answered: Collection[int]) -> Gap:
    """Return what a gap lacks beside what is `answered`."""
    return gap._replace(missing=tuple(pair for pair in gap.missing if not _all_in(pair, answered)))


def _all_in(pair: tuple[int, int], numbers: Collection[int]) -> bool:
    first, last = pair
    return last - first < len(numbers) and all(one in numbers for one in range(first, last + 1))
