"""The numbers of a list: which questions are counted together, and which share one text or one answer.

In: a document.  Out: its series with how each counts, and the headers of several numbers.  Knows no severity
and no rule.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from linter.model.counting import Number, Numbers, Tally, tally
from linter.model.document import Document
from linter.model.flow import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_JOINS = re.compile(r"\s*(?:[,;/&+–-]|,?\s*en\b|t/m|tot\s+en\s+met)\s*(?:vraag\s*)?", re.IGNORECASE)
_LISTED = 8


class Series(NamedTuple):
    """The questions that are counted together, in the order of the document, and how they count.

    `numbers` has None for a question without one; `shared` are the indices of those that a merged header or
    answer takes together.
    """

    questions: Sequence["Element"]
    numbers: Numbers
    shared: frozenset[int]
    tally: Tally


def series(document: Document) -> list[Series]:
    """Return the series of `document` in order."""
    questions: dict[str, list[Element]] = {}
    for vraag in document.nodes.get("vraag", ()):
        questions.setdefault(vraag.get("reeks", "1"), []).append(vraag)
    together = {vraag for group in merged(document) for vraag in group}
    answered = _answered_together(document)
    return [_series(found, together, answered.get(name, set())) for name, found in questions.items()]


def merged(document: Document) -> Iterator[list["Element"]]:
    """Yield the questions of every header of several numbers, such as `1, 4, 15`; the last has the text."""
    questions = document.nodes.get("vraag", ())
    written = sum(start < end for start, end in map(document.span, document.nodes.get("tekst", ())))
    if written >= len(questions):
        return
    group: list[Element] = []
    for vraag, following in pairwise(questions):
        if _bare(document, vraag) and _joined(document, vraag, following):
            group = group or [vraag]
            group.append(following)
        elif group:
            yield group
            group = []
    if group:
        yield group


def number_of(vraag: "Element") -> Number | None:
    """Return the number of a question, None where it has none that can be read."""
    value = vraag.get("nr", "")
    readable = value.isdecimal() and len(value) < 10
    return (int(value), vraag.get("letter", "").lower()) if readable else None


def place_of(document: Document, vraag: "Element") -> Span:
    """Return where a question's number stands, or should: at the start of the question."""
    nr = vraag.find("nr")
    if nr is not None:
        return document.span(nr)
    start = document.span(vraag).start
    return Span(start, start)


def listed(ranges: Iterable[tuple[int, int]]) -> str:
    """Return pairs of first and last, in order, as `3`, `7`, `12-14`, a line each; cut short where many."""
    joined: list[tuple[int, int]] = []
    for first, last in ranges:
        if joined and joined[-1][1] + 1 == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    said = [text for first, last in joined for text in _said(first, last)]
    return "\n".join(said if len(said) <= _LISTED else [*said[:_LISTED], "…"])


def _said(first: int, last: int) -> tuple[str, ...]:
    if last - first > 1:
        return (f"{first}-{last}",)
    return (str(first),) if first == last else (str(first), str(last))


def _series(questions: list["Element"], together: set["Element"], answered: set[str]) -> Series:
    numbers = [number_of(vraag) for vraag in questions]
    shared = frozenset(
        index
        for index, vraag in enumerate(questions if together or answered else ())
        if numbers[index] and (vraag in together or vraag.get("nr") in answered)
    )
    return Series(questions, numbers, shared, tally(numbers, shared))


def _bare(document: Document, vraag: "Element") -> bool:
    tekst = vraag.find("tekst")
    return tekst is None or not document.text(document.span(tekst)).strip()


def _joined(document: Document, vraag: "Element", following: "Element") -> bool:
    """Say whether two numbers stand in one header; what a range leaves out stands where its end does."""
    start, end = place_of(document, vraag).end, place_of(document, following).start
    return start == end or _JOINS.fullmatch(document.flow.text, start, end) is not None


def _answered_together(document: Document) -> dict[str, set[str]]:
    """Return the numbers that merged answers name, per series."""
    found: dict[str, set[str]] = {}
    for antwoord in document.nodes.get("antwoord", ()):
        numbers = antwoord.get("nrs", "").split()
        vraag = antwoord.getparent()
        if len(numbers) > 1 and vraag is not None:
            found.setdefault(vraag.get("reeks", "1"), set()).update(numbers)
    return found
