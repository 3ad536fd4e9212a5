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
from linter.model.pattern import late

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_JOINS = late(r"\s*(?:[,;/&+–-]|,?\s*en\b|t/m|tot\s+en\s+met)\s*(?:vraag\s*)?", re.IGNORECASE)
_LISTED = 8
YEARS = range(1900, 2100)


class Series(NamedTuple):
    """The questions that are counted together, in the order of the document, and how they count.

    `numbers` has None for a question without one; `shared` are the indices of those that a merged header or
    answer takes together.
    """

    questions: Sequence["Element"]
    numbers: Numbers
    shared: frozenset[int]
    tally: Tally


def series(document: Document) -> Sequence[Series]:
    """Return the series of `document` in order, counted once for all who ask.

    None where the file has lost its numbers: those its reader put there say nothing.
    """
    return document.once(_counted)


def lost(document: Document) -> list["Element"]:
    """Return the questions whose number an export lost, and that were numbered in order instead."""
    return [vraag for vraag in document.nodes.get("vraag", ()) if vraag.get("twijfel") == LOST]


LOST = "nummer-verloren"


def _counted(document: Document) -> Sequence[Series]:
    questions: dict[str, list[Element]] = {}
    for vraag in () if lost(document) else document.nodes.get("vraag", ()):
        questions.setdefault(vraag.get("reeks", "1"), []).append(vraag)
    together = {vraag for group in merged(document) for vraag in group}
    answered = _answered_together(document)
    return [_series(found, together, answered.get(name, set())) for name, found in questions.items()]


class Known(NamedTuple):
    """The numbers that questions bear, in whatever series, and the highest of those in their place.

    `sure` is False where a question may have been missed, or its number misread.
    """

    values: frozenset[int]
    highest: int
    sure: bool

    def lacks(self, value: int) -> bool:
        """Say whether no question bears `value`, and no rule about numbers says that it is missing.

        Nobody says that of a year.
        """
        return value not in self.values and not 0 < value <= self.highest and value not in YEARS


def known(document: Document) -> Known:
    """Return the numbers that a reference to a question can mean."""
    if lost(document):
        told = [number[0] for vraag in document.nodes["vraag"] if (number := number_of(vraag))]
        return Known(frozenset(told), max(told, default=0), sure=False)
    values: set[int] = set()
    highest, sure = 0, not _may_have_missed(document)
    for one in series(document):
        moved = {*one.tally.astray, *one.tally.meant}
        sure = sure and None not in one.numbers and not any(vraag.get("twijfel") for vraag in one.questions)
        for index, number in enumerate(one.numbers):
            if number:
                values.add(number[0])
                highest = max(highest, 0 if index in moved else number[0])
    return Known(frozenset(values), highest, sure)


def _may_have_missed(document: Document) -> bool:
    """Say whether text from the first question on found no place: it may be a question."""
    first = document.vragen_starts[0] if document.vragen_starts else 0
    return any(
        node.get("reden") != "kolom" and document.span(node).end > first
        for node in document.nodes.get("onherkend", ())
    )


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
    """Say whether two numbers stand in one header; what a range leaves out stands where its end does.

    Numbers on lines of their own are doubted, and may be so; those in one cell are.
    """
    start, end = place_of(document, vraag).end, place_of(document, following).start
    doubted = vraag.get("twijfel") == following.get("twijfel") == "nummer"
    in_cell = vraag.find("tekst") is None and document.span(vraag).end == document.span(following).start
    if (doubted or in_cell) and not document.flow.text[start:end].strip():
        return True
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
