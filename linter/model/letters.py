"""The letters that an intro speaks of, as days that can be compared.

In: a document.  Out: the days of what was asked about, of asking and of answering.  Knows no severity and
no rule.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.model.document import Document
from linter.model.flow import Span

BEFORE = 180

_LETTER = r"(?i).*\bbrie(?:f|ven)\b(.*)"
_REPORT = r"(?i)\brapport (?:van|d\.d\.)$"
_ABOUT = r"(?i)\b(?:inzake|over|betreffende|aangaande|waarin|met|bij|nota|notitie|verslag|rapport)\b"


class Day(NamedTuple):
    """A day (`YYYY-MM-DD`), the characters it stands in, and whether it is surely that of the letter."""

    iso: str
    span: Span
    sure: bool


def days(document: Document, role: str) -> Iterator[Day]:
    """Yield the days with this role (antwoordbrief, voorgelegd) that can be read."""
    for date in document.nodes.get("datum", ()):
        if date.get("rol") == role and (iso := date.get("isodatum")):
            yield Day(iso, document.span(date), sure=True)


def asked_about(document: Document) -> Iterator[Day]:
    """Yield the days of the letters and reports that the questions are about.

    In `de brief van 3 mei over het verslag van 30 juni` only the first is; the day of another paper may be
    that of what it is about, and counts only where no date stands before it.
    """
    first = True
    for date in document.nodes.get("datum", ()):
        if date.get("rol") != "brief":
            continue
        span, iso = document.span(date), date.get("isodatum")
        before = " ".join(document.flow.text[max(0, span.start - BEFORE) : span.start].split())
        letter = re.match(_LETTER, before)
        sure = letter is not None and re.search(_ABOUT, letter[1]) is None
        sure = sure or re.search(_REPORT, before) is not None
        if iso and (sure or first):
            yield Day(iso, span, sure)
        first = False
