r"""
severity: info
why:
  nl: Tussen brief en lijst ligt zelden een jaar; vaak is het jaartal van één van beide verkeerd.
  en: There is seldom a year between letter and list; often the year of one of them is wrong.
message:
  nl: "De lijst is vastgesteld op {tekst}, {dagen} dagen na het stuk waarover de vragen gaan ({brief})."
  en: "The list was adopted on {tekst}, {dagen} days after what the questions are about ({brief})."
help:
  nl: Kijk na of beide jaartallen kloppen.
  en: Check whether both years are right.
related:
  brief: {nl: "het stuk waarover de vragen gaan", en: "what the questions are about"}
examples:
  good:
    - vastgesteld: "Vastgesteld 9 juni 2026"
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 14 augustus 2025 inzake de Voorjaarsnota (Kamerstuk 36 740 XVI, nr. 2)."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brieven van 12 mei 2024 en van 12 mei 2026 inzake de Voorjaarsnota."
  bad:
    - vastgesteld: "Vastgesteld ⟦9 juni 2026⟧"
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2025 inzake de Voorjaarsnota (Kamerstuk 36 740 XVI, nr. 2)."
    - vastgesteld: "Vastgesteld ⟦9 juni 2026⟧"
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 augustus 2025 inzake de Voorjaarsnota (Kamerstuk 36 740 XVI, nr. 2)."
"""

from collections.abc import Iterator
from datetime import date

from linter.model.document import Document
from linter.model.letters import asked_about
from linter.model.rule import Hit, Inputs

LONG = 300


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the day of adoption where the latest letter asked about is of long before."""
    letters = list(asked_about(document))
    latest = max(letters, default=None)
    if latest is None or not latest.sure:
        return
    for datumtekst in document.nodes.get("datumtekst", ()):
        for adopted in datumtekst.iter("datum"):
            days = _days(latest.iso, adopted.get("isodatum", ""))
            if days > LONG:
                words = {"dagen": str(days), "brief": document.text(latest.span)}
                yield Hit(document.span(adopted), words, related=(("brief", latest.span),))


def _days(first: str, last: str) -> int:
    """Return how many days lie between two days, 0 where they cannot be counted."""
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:
        return 0
