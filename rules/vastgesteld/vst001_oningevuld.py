r"""
severity: error
stages: {concept: info}
why:
  nl: In een gepubliceerde lijst hoort te staan wanneer de commissie die heeft vastgesteld.
  en: A published list bears the date on which the committee adopted it.
message:
  nl: "De datum achter Vastgesteld is nog niet ingevuld."
  en: "The date after Vastgesteld has not been filled in yet."
help:
  nl: Vul de datum van vaststelling in, voluit, zoals Vastgesteld 9 juni 2022.
  en: Fill in the date of adoption in full, such as Vastgesteld 9 juni 2022.
examples:
  good:
    - vastgesteld: "Vastgesteld 9 juni 2022"
    - vastgesteld: "Vastgesteld d.d. 9 juni 2022"
    - vastgesteld: "Vastgesteld9 juni 2022"
  bad:
    - vastgesteld: "⟦Vastgesteld⟧"
    - vastgesteld: "Vastgesteld ⟦[datum]⟧"
    - vastgesteld: "Vastgesteld ⟦(*wordt door griffie ingevuld als antwoorden er zijn*)⟧"
    - vastgesteld: "Vastgesteld ⟦.. juni 2022⟧"
    - vastgesteld: "Vastgesteld 9 juni 2022 ⟦(*nog nakijken*)⟧"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LABEL = late(r"vast ?gesteld(?: op\b| d\.d\.|:)* ?", re.IGNORECASE)
_SOME_DATE = late(r"(?<!\d)\d{1,2}(?!\d)\D{1,20}\d{2}|\d{6}")
"""A day and a year, in whatever form: that is VST005's to say."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the date that is still to come: a placeholder, part of a date, or nothing at all."""
    for datumtekst in document.nodes.get("datumtekst", ()):
        blank = next(datumtekst.iter("invulplek"), None)
        if blank is not None:
            yield Hit(document.span(blank))
        elif next(datumtekst.iter("datum"), None) is None:
            span = _instead(document, datumtekst)
            if not _SOME_DATE.search(document.text(span)):
                yield Hit(span)


def _instead(document: Document, datumtekst: "Element") -> Span:
    """Return what stands where the date should; the word Vastgesteld where nothing does."""
    reading = document.reading(datumtekst)
    label = _LABEL.search(reading.text)
    start = label.end() if label and label.end() < len(reading.text) else 0
    return reading.span(start, len(reading.text))
