"""The numbers of questions as they are written: characters in, values with their spans out.

Knows `12`, `3b`, `Vraag 4:`, `1, 4 en 15` and `2 t/m 6`; nothing of where they may stand.
"""

import re
from collections.abc import Iterator

from linter.model.flow import Span
from linter.parse.entries import Number

MOST = 500
"""No header answers more questions than this; a longer range is a slip, and only its ends are taken."""

LETTER = r"(?:[a-zA-Z](?![\w/])|\s[a-zA-Z](?![\w/]|\s+[a-zà-þ]|['’.]\w))"
"""The letter of a sub-question; behind a space it is no word of a sentence, such as `U` in `4 U stelt`."""

_UNIT = re.compile(rf"(?<![\d.])(?P<value>\d{{1,4}})(?!\d)(?P<letter>{LETTER})?")
_RANGE = re.compile(r"\s?(?:t/m|tot\s+en\s+met|-|–)\s?")


def numbers_in(text: str, span: Span) -> tuple[Number, ...]:
    """Return the numbers that stand in `span`, those within a range at the place of its end."""
    found = list(_units(text, span))
    numbers: list[Number] = []
    for index, number in enumerate(found):
        before = found[index - 1] if index else None
        if before and _RANGE.fullmatch(text, before.span.end, number.span.start):
            numbers += _between(before, number)
        numbers.append(number)
    return tuple(numbers)


def _units(text: str, span: Span) -> Iterator[Number]:
    for found in _UNIT.finditer(text, *span):
        yield Number(Span(*found.span()), int(found["value"]), (found["letter"] or "").strip().lower())


def _between(first: Number, last: Number) -> Iterator[Number]:
    """Yield what a range leaves out, each an empty span before its end."""
    if last.value - first.value > MOST:
        return
    place = Span(last.span.start, last.span.start)
    for value in range(first.value + 1, last.value):
        yield Number(place, value)
