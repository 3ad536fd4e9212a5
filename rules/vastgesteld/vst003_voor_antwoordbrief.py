r"""
severity: error
why:
  nl: Een lijst met antwoorden kan niet zijn vastgesteld voordat de antwoorden er waren.
  en: A list with answers cannot have been adopted before the answers were there.
message:
  nl: "De lijst is vastgesteld op {tekst}, maar de antwoordbrief is van later ({brief})."
  en: "The list was adopted on {tekst}, earlier than the letter of reply of {brief}."
help:
  nl: Kijk beide data na; de vaststelling kan op de dag van de brief zijn of daarna.
  en: Check both dates; the list can be adopted on the day of the letter or later.
related:
  brief: {nl: "de antwoordbrief", en: "the letter of reply"}
examples:
  good:
    - vastgesteld: "Vastgesteld 9 juni 2026"
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 9 juni 2026."
    - vastgesteld: "Vastgesteld 9 juni 2026"
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 31 december 2025."
  bad:
    - vastgesteld: "Vastgesteld ⟦9 juni 2026⟧"
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 10 juni 2026."
    - vastgesteld: "Vastgesteld ⟦9 juni 2026⟧"
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 2 januari 2027."
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the day of adoption where a letter of reply is of a later day."""
    dates = document.nodes.get("datum", ())
    letters = [date for date in dates if date.get("rol") == "antwoordbrief" and date.get("isodatum")]
    for datumtekst in document.nodes.get("datumtekst", ()):
        for adopted in datumtekst.iter("datum"):
            later = [
                letter for letter in letters if "" < adopted.get("isodatum", "") < letter.get("isodatum", "")
            ]
            if later:
                span = document.span(later[0])
                yield Hit(document.span(adopted), {"brief": document.text(span)}, related=(("brief", span),))
