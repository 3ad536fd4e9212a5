"""The numbers of questions and dossiers as they are written: characters in, values with their spans out.

Knows `12`, `3b`, `Vraag 4:`, `1, 4 en 15` and `2 t/m 6`; nothing of where they may stand.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from linter.model.document import Reading
from linter.model.flow import Mark, Span
from linter.model.pattern import late
from linter.parse.entries import Number

MOST = 100
"""No header takes more questions together; a longer range is a slip, and only its ends are taken."""

LETTER = r"(?:[a-zA-Z](?![\w/])|\s[a-zA-Z](?![\w/]|\s+[a-zà-þ]|['’.]\w))"
"""The letter of a sub-question; behind a space it is no word of a sentence, such as `U` in `4 U stelt`."""

_UNIT = late(rf"(?<![\d.])(?P<value>\d{{1,4}})(?!\d)(?P<letter>{LETTER})?")
_FIGURES = late(r"(?<![\d.])[0-9]{1,4}")
_RANGE = late(r"\s?(?:t/m|tot\s+en\s+met|-|–)\s?")


def numbers_in(text: str, span: Span) -> tuple[Number, ...]:
    """Return the numbers that stand in `span`; one that ends a range says where the range begins."""
    if _FIGURES.fullmatch(text, *span):  # as most cells have it
        return (Number(span, int(text[span.start : span.end])),)
    found = tuple(_units(text, span))
    if len(found) < 2:
        return found
    return found[:1] + tuple(_ranged(text, before, number) for before, number in pairwise(found))


def _ranged(text: str, before: Number, number: Number) -> Number:
    left_out = number.value - before.value - 1
    if not 0 < left_out < MOST or not _RANGE.fullmatch(text, before.span.end, number.span.start):
        return number
    return number._replace(since=before.value + 1)


def unfolded(numbers: Iterable[Number]) -> Iterator[Number]:
    """Yield `numbers` and what their ranges leave out, each an empty span before the end of its range."""
    for number in numbers:
        if number.since is not None:
            place = Span(number.span.start, number.span.start)
            yield from (Number(place, value) for value in range(number.since, number.value))
        yield number._replace(since=None)


def _units(text: str, span: Span) -> Iterator[Number]:
    for found in _UNIT.finditer(text, *span):
        yield Number(Span(*found.span()), int(found["value"]), (found["letter"] or "").strip().lower())


def dossier_end(found: re.Match[str]) -> int:
    """Return where the number of a dossier ends, with its chapter."""
    groups = found.groupdict()
    if groups.get("hoofdstuk") is None:
        return found.end("dossiernr")
    return found.end("hoofdstuk")


def dossiernummer(
    read: Reading, found: re.Match[str] | None
) -> tuple[tuple[tuple[str, str], ...], tuple[Mark, ...]]:
    """Return attributes and children; a number that cannot be read gets neither."""
    if found is None:
        return (), ()
    value = re.sub(r"\s", "", found["dossiernr"]).replace("‑", "-").replace("–", "-")
    children = [Mark(read.span(*found.span("dossiernr")), "dossiernr")]
    attributes = [("dossiernr", value)]
    if found["hoofdstuk"]:
        children.append(Mark(read.span(*found.span("hoofdstuk")), "begrotingshoofdstuk"))
        attributes.append(("hoofdstuk", found["hoofdstuk"]))
    return tuple(attributes), tuple(children)
