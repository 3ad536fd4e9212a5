r"""
severity: info
why:
  nl: Een dubbele spatie geeft in druk een gat in de regel.
  en: A double space makes a gap in the printed line.
message:
  nl: "Hier staan twee spaties achter elkaar."
  en: "Two spaces stand in a row here."
help:
  nl: Haal de overbodige spatie weg.
  en: Remove the superfluous space.
fix: {nl: "Schrijf één spatie", en: "Write one space"}
examples:
  good:
    - "1\tWaarom is dit zo?"
    - kind: lva
      text: "Vraag 1\nHoeveel is dat?\n\nAntwoord 1\nPer provincie:\nGroningen     12\nDrenthe  west     15"
  bad:
    - text: "1\tWaarom⟦  ⟧is dit zo?"
      fixed: "1\tWaarom is dit zo?"
    - text: "1\tKlopt dit?⟦  ⟧Zo ja, waarom?"
      fixed: "1\tKlopt dit? Zo ja, waarom?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import shape, spans_in_prose
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

_BETWEEN = r"(?<=[^\W_][^\s]) {2,3}(?=[^\W\d_]|[\"'“‘«(][^\W\d_])|(?<=[^\W\d_]) {2,3}(?=[^\W\d_])"

_NEAR = 120


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield two or three spaces between words; more are there to line out columns."""
    if b"  " not in shape(document):
        return
    found = (Span(*match.span()) for match in re.finditer(_BETWEEN, document.flow.text))
    for span in spans_in_prose(document, found):
        if _is_column(document.flow.text, span):
            continue
        yield Hit(span, fix=Fix("", (Edit(span, " "),), Safety.SAFE))


def _is_column(text: str, span: Span) -> bool:
    """Say whether the line has words far apart near by: then spaces line out columns."""
    before = text[max(0, span.start - _NEAR) : span.start].rpartition("\n")[2]
    behind = text[span.end : span.end + _NEAR].partition("\n")[0]
    return "    " in before or "    " in behind
