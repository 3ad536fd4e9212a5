"""Values that a text export let run out of their columns into the sentence.

In: the text of a question.  Out: the text without the values, and the values, each with a reason for doubt,
for what stands at the end of a sentence could be meant to stand there.
"""

import re
from typing import NamedTuple

from linter.model.flow import Span
from linter.model.pattern import late
from linter.parse.entries import Field, Role
from linter.parse.lines import trim

_END = late(r"[?.!][\"'”’»)\]]*\s+(?P<values>\d{1,4}(?:\s+\d{1,4}){0,2})$")
_BREAK = late(r"\w\s+(?P<values>\d{1,4}(?:\s+\d{1,4})?)$")
_OWN = late(
    r"\b(?:artikel|art\.|vraag|vragen|nr\.?|nummer|punt|lid|bijlage|blz\.?|bladzijde|pagina|p\.|motie|tabel|"
    r"hoofdstuk|paragraaf|onder|in|sinds|van|tot|en|of|circa|ongeveer)\s+$",
    re.IGNORECASE,
)
_VALUE = late(r"\d+")
_YEAR = late(r"(?:19|20)\d\d")
_ROLES = {1: (Role.VAN,), 2: (Role.VAN, Role.TM), 3: (Role.BIJLAGE, Role.VAN, Role.TM)}
TAIL = 40
"""How far from the end of a text a value is looked for."""


class Split(NamedTuple):
    """The text that is left, and the values that were not the sentence's."""

    text: Span
    fields: tuple[Field, ...]


def at_end(text: str, span: Span) -> Split:
    """Return what a question's last text holds behind its last sentence: van, t/m; bijlage, van, t/m."""
    found = _END.search(text, max(span.start, span.end - TAIL), span.end)
    if found is None:
        return Split(span, ())
    return _split(text, span, found, "achter-zin")


def at_break(text: str, span: Span) -> Split:
    """Return what stands at the end of a text that goes on behind a break of the page.

    What reads as a year, or as the number of an article, stays in the sentence.
    """
    found = _BREAK.search(text, max(span.start, span.end - TAIL), span.end)
    if found is None or _is_own(text, span, found):
        return Split(span, ())
    return _split(text, span, found, "voor-paginagrens")


def _is_own(text: str, span: Span, found: re.Match[str]) -> bool:
    start = found.start("values")
    if _YEAR.search(found["values"]):
        return True
    return _OWN.search(text, max(span.start, start - 20), start) is not None


def _split(text: str, span: Span, found: re.Match[str], twijfel: str) -> Split:
    places = [Span(*value.span()) for value in _VALUE.finditer(text, found.start("values"), found.end())]
    fields = tuple(
        Field(role, place, twijfel) for role, place in zip(_ROLES[len(places)], places, strict=True)
    )
    return Split(trim(text, Span(span.start, found.start("values"))), fields)
