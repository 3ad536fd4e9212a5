r"""
severity: warning
why:
  nl: Alle Kamerstukken schrijven de datum van vaststelling op dezelfde manier, zodat die te vinden is.
  en: All parliamentary papers write the date of adoption alike, so that it can be found.
message:
  nl: "De datum achter Vastgesteld is niet geschreven zoals 9 juni 2022: {tekst}"
  en: "The date after Vastgesteld is not written as 9 juni 2022: {tekst}"
help:
  nl: Schrijf de dag zonder nul ervoor, de maand voluit met een kleine letter en het jaar in vier cijfers.
  en: Write the day without a leading zero, the month in full and in lower case, and the year in four digits.
fix: {nl: Schrijf de datum voluit, en: Write the date in full}
examples:
  good:
    - vastgesteld: "Vastgesteld 9 juni 2022"
    - vastgesteld: "Vastgesteld 19 december 2022"
  bad:
    - vastgesteld: "Vastgesteld ⟦dinsdag 7 juni 2022⟧"
      fixed: "Vastgesteld 7 juni 2022"
    - vastgesteld: "Vastgesteld ⟦9  juni 2022⟧"
      fixed: "Vastgesteld 9 juni 2022"
    - vastgesteld: "Vastgesteld ⟦9 Juni 2022⟧"
      fixed: "Vastgesteld 9 juni 2022"
    - vastgesteld: "Vastgesteld ⟦09 juni 2022⟧"
      fixed: "Vastgesteld 9 juni 2022"
    - vastgesteld: "Vastgesteld ⟦01-12-2022⟧"
      fixed: "Vastgesteld 1 december 2022"
    - vastgesteld: "Vastgesteld ⟦9 jun. '22⟧"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.dates import MONTHS
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ISO = late(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)")
_LABEL = late(r"vast ?gesteld(?: op\b| d\.d\.|:)* ?", re.IGNORECASE)
_WEEKDAY = late(r"(?P<day>(?:maan|dins|woens|donder|vrij|zater|zon)dag),?\s+$", re.IGNORECASE)
_SOME_DATE = late(r"(?<!\d)\d{1,2}(?!\d)\D{1,20}\d{2}|\d{6}")


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield dates in another form, and what may be one in a form that cannot be read."""
    for datumtekst in document.nodes.get("datumtekst", ()):
        dates = list(datumtekst.iter("datum"))
        for date in dates:
            span, iso = document.span(date), date.get("isodatum", "")
            said = document.text(Span(document.span(datumtekst).start, span.start))
            before = _WEEKDAY.search(said) if "dag" in said.lower() else None
            if before is not None:
                span = Span(span.start - len(before[0]), span.end)
            if before is not None or date.get("vorm") == "afwijkend" or _is_spaced(document.text(span), iso):
                said = " ".join(document.text(span).split())
                whole = said == (before["day"] + " " if before else "") + document.reading(date).text
                yield Hit(span, fix=_written_out(span, iso) if whole else None)
        span = _instead(document, datumtekst)
        if not dates and datumtekst.find("invulplek") is None and _SOME_DATE.search(document.text(span)):
            yield Hit(span)


def _is_spaced(text: str, iso: str) -> bool:
    """Say whether more than one space stands between the words of a date."""
    return iso != "" and "  " in text


def _written_out(span: Span, iso: str) -> Fix | None:
    found = _ISO.fullmatch(iso)
    if found is None:
        return None
    written = f"{int(found[3])} {MONTHS[int(found[2]) - 1]} {found[1]}"
    return Fix("", (Edit(span, written),), Safety.SAFE)


def _instead(document: Document, datumtekst: "Element") -> Span:
    """Return what stands behind the word Vastgesteld."""
    reading = document.reading(datumtekst)
    label = _LABEL.search(reading.text)
    return reading.span(label.end() if label else 0, len(reading.text))
