"""What stands inside sentences: dates, Kamerstuk references, references to questions, blanks to fill in.

In: the flow's text, once.  Out: marks that lie in a given span.  Knows no part of a document, and
gives a value only to what it can read: `31 juni 2022` is a date without one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from linter.model.flow import Mark, Span
from linter.parse.lexicon import CHAPTER, MONTH, MONTHS

_DATE = (
    rf"(?<![\d\-/.])(?P<dag>\d{{1,2}})(?P<orde>e|de|ste)?\s+(?P<maand>{MONTH})\s+"
    r"(?P<jaar>\d{4})(?!\d)"
)
_NUMERIC = (
    r"(?<![\d\-/.])(?:(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<j>\d{4})"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))(?![\d\-/])"
)
_STUK = (
    r"(?P<kamerstuk>\bKamerstuk(?:ken)?(?:\s+II)?(?:\s+\d{4}\s?[-–/]\s?\d{2,4}\s?,)?\s+(?=\d)|\((?=\d{2}\s?\d{3}))"
    rf"(?P<dossiernr>\d{{2}}\s?\d{{3}}(?:[-‑]\d{{1,3}})?)(?!\d)(?:\s?\(?(?P<hoofdstuk>{CHAPTER})\)?(?=[\s,;)]))?"
    r"(?:\s*,?\s*(?:nrs?\.?|nummers?)\s?(?P<ondernummers>\d{1,5}(?:(?:\s?[-–]\s?|\s?,\s?|\s+(?:en|t/m|tot\s+en\s+met)\s+)\d{1,5}\b)*))?"
)
_VRAAG = r"\b(?:vraag|vragen)\s+(?P<verwijzing>\d{1,4})(?!\d|[.,]\d|\s?%)"
_BLANK = (
    r"(?P<invulplek>\(\*[^()\n]{0,200}\*?\)"
    r"|\[(?:datum|naam|nummer|nr|titel|commissie|bewindspersoon|minister|onderwerp|invullen|in\s+te\s+vullen|"
    r"dossier|voorzitter|griffier|kenmerk|p\.?m\.?|n\.?t\.?b\.?|n\.?n\.?|x{1,5}|_{1,20}|\.{4,9})(?![\w])[^\[\]\n]{0,60}\]"
    r"|<(?:datum|naam|nummer|nr|titel|commissie|minister|onderwerp|invullen|dossier|voorzitter|griffier)(?!\w)[^<>\n]{0,60}>"
    r"|\bX{3,}\b|@{2,}|_{3,}|(?:\.[^\S\n]?){6,}|…[^\S\n]?…(?:[^\S\n]?…)*)"
)
_ALL = re.compile("|".join((_DATE, _NUMERIC, _STUK, _VRAAG, _BLANK)), re.IGNORECASE)
_UNITS = re.compile(r"\d+")


class Inline:
    """All inline marks of a flow, found in one pass; `within` gives those that lie in a span."""

    __slots__ = ("_marks", "_starts")

    def __init__(self, text: str) -> None:
        self._marks = [mark for found in _ALL.finditer(text) if (mark := _mark(found))]
        self._starts = [mark.span.start for mark in self._marks]

    def within(self, span: Span, *, without: Sequence[Span] = ()) -> tuple[Mark, ...]:
        """Return the marks inside `span` that touch none of `without`, in order."""
        found = self._from(span)
        return tuple(mark for mark in found if not any(_touch(mark.span, other) for other in without))

    def first(self, tag: str, span: Span) -> Mark | None:
        """Return the first `tag` inside `span`."""
        return next((mark for mark in self._from(span) if mark.tag == tag), None)

    def _from(self, span: Span) -> Iterator[Mark]:
        for index in range(bisect_left(self._starts, span.start), len(self._marks)):
            mark = self._marks[index]
            if mark.span.start >= span.end:
                return
            if mark.span.end <= span.end:
                yield mark


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _mark(found: re.Match[str]) -> Mark | None:
    if found["maand"]:
        return _date(found)
    if found["jaar"] is None and (found["iso"] or found["j"]):
        return _numeric(found)
    if found["dossiernr"]:
        return _kamerstuk(found)
    if found["verwijzing"]:
        return Mark(Span(*found.span()), "verwijzing", (("vraag", str(int(found["verwijzing"]))),))
    if found["invulplek"]:
        return Mark(Span(*found.span()), "invulplek")
    return None


def _date(found: re.Match[str]) -> Mark:
    day, month = found["dag"], found["maand"]
    usual = found["orde"] is None and month.islower() and not day.startswith("0")
    number = MONTHS.index(month.lower()) + 1
    return Mark(Span(*found.span()), "datum", _value(int(found["jaar"]), number, int(day), usual=usual))


def _numeric(found: re.Match[str]) -> Mark:
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
    else:
        year, month, day = int(found["j"]), int(found["m"]), int(found["d"])
    return Mark(Span(*found.span()), "datum", _value(year, month, day, usual=False))


def _value(year: int, month: int, day: int, *, usual: bool) -> tuple[tuple[str, str], ...]:
    if not (1 <= month <= 12 and 1 <= day <= _days(year, month)):
        return (("vorm", "bestaat-niet"),)
    value = ("isodatum", f"{year:04}-{month:02}-{day:02}")
    return (value,) if usual else (value, ("vorm", "afwijkend"))


def _days(year: int, month: int) -> int:
    """Return the days of a month; the calendar module costs more to import than a list to read."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _kamerstuk(found: re.Match[str]) -> Mark | None:
    if found["kamerstuk"] == "(" and not found["ondernummers"]:
        return None
    attributes = [("dossiernr", "".join(found["dossiernr"].split()))]
    if found["hoofdstuk"]:
        attributes.append(("hoofdstuk", found["hoofdstuk"]))
    if found["ondernummers"]:
        attributes.append(("ondernummers", " ".join(_UNITS.findall(found["ondernummers"]))))
    start = found.start() + (found["kamerstuk"] == "(")
    return Mark(Span(start, found.end()), "kamerstuk", tuple(attributes))
