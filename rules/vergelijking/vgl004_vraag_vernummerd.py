r"""
severity: warning
why:
  nl: Wie naar een vraag verwijst, noemt het nummer waaronder zij is gesteld.
  en: Who refers to a question names the number under which it was put.
message:
  nl: "Vraag {nr} is gesteld als vraag {was}."
  en: "Question {nr} was put as question {was}."
help:
  nl: Geef de vraag weer haar eigen nummer, of kijk verwijzingen naar dit nummer na.
  en: Give the question its own number again, or check what refers to this number.
terms:
  was: {"-": {nl: zonder nummer, en: without a number}}
variants:
  reeks:
    message:
      nl: "De vragen {nr} t/m {laatste} zijn gesteld als {was} t/m {waslaatste}."
      en: "Questions {nr} to {laatste} were put as {was} to {waslaatste}."
  volgorde:
    message:
      nl: "De vragen staan in een andere volgorde dan gesteld: {aantal} van de {totaal} hebben een ander \
        nummer. Vraag {nr} is gesteld als vraag {was}."
      en: "The questions stand in another order than they were put: {aantal} of {totaal} have another \
        number. Question {nr} was put as question {was}."
related:
  gesteld: {nl: "gesteld als vraag {nr}", en: "put as question {nr}"}
examples:
  good:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
  bad:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      also: [NUM001]
      text: "1\tWaarom is daarvoor gekozen?\n⟦3⟧\tWat kost dat de gemeenten?"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "⟦1⟧\tWat kost dat de gemeenten?\n⟦2⟧\tWaarom is daarvoor gekozen?"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\tHoeveel mensen werken er?\n\
        4\tWie beslist daarover?\n5\tWanneer begint de bouw?\n6\tZijn er klachten?"
      text: "1\tZijn er klachten?\n2\tWanneer begint de bouw?\n3\tWie beslist daarover?\n\
        4\tHoeveel mensen werken er?\n5\tWat kost dat de gemeenten?\n⟦6⟧\tWaarom is daarvoor gekozen?"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\tHoeveel mensen werken er?"
      also: [VGL002]
      text: "⟦1⟧\tWat kost dat de gemeenten?\n2\tHoeveel mensen werken er?"
"""

from collections.abc import Iterator

from linter.model.apart import Order, apart, order
from linter.model.comparison import What
from linter.model.document import Document
from linter.model.renumbering import runs
from linter.model.rule import Hit, Inputs


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield the questions with another number; numbers that go on in both lists as one."""
    if inputs.put is None or apart(inputs.put, document):
        return
    if others := order(inputs.put):
        yield from _reordered(others)
        return
    found = [one for one in inputs.put.differences if one.what is What.RENUMBERED]
    for run in runs(found):
        put, here = run.first.sides
        if put.span is None or here.span is None:
            continue
        last_put, last = run.last.sides
        yield Hit(
            here.span,
            {
                "was": put.question or "-",
                "laatste": last.question or "",
                "waslaatste": last_put.question or "",
            },
            variant=None if run.last is run.first else "reeks",
            doubt=not run.first.certain,
            put=(("gesteld", put.span),),
        )


def _reordered(found: Order) -> Iterator[Hit]:
    """Yield once that questions stand in another order, at the first of them."""
    put, here = found.first.first.sides
    if put.span is not None and here.span is not None:
        words = {"was": put.question or "-", "aantal": str(found.moved), "totaal": str(found.total)}
        doubt = not found.first.first.certain
        yield Hit(here.span, words, variant="volgorde", doubt=doubt, put=(("gesteld", put.span),))
