r"""
severity: warning
why:
  nl: Een lijst kan niet zijn vastgesteld op een dag die nog moet komen.
  en: A list cannot have been adopted on a day that is still to come.
message:
  nl: "De lijst is vastgesteld op {tekst}, en die dag moet nog komen."
  en: "The list was adopted on {tekst}, and that day is still to come."
help:
  nl: Kijk de datum na, vooral het jaar; laat hem staan als de lijst pas op die dag verschijnt.
  en: Check the date, above all the year; leave it where the list is to appear on that day.
examples:
  good:
    - vastgesteld: "Vastgesteld 1 juli 2026"
      today: "2026-07-01"
    - vastgesteld: "Vastgesteld 9 juni 2022"
  bad:
    - vastgesteld: "Vastgesteld ⟦2 juli 2026⟧"
      today: "2026-07-01"
    - vastgesteld: "Vastgesteld ⟦10 juni 2026⟧"
      today: "2026-06-09"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield the days of adoption after the day of the check."""
    for datumtekst in document.nodes.get("datumtekst", ()):
        for adopted in datumtekst.iter("datum"):
            if adopted.get("isodatum", "") > inputs.today:
                yield Hit(document.span(adopted))
