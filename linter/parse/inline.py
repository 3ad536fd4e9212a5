"""What stands inside sentences: dates, Kamerstuk references, references to questions, blanks to fill in.

In: the flow's text, once.  Out: marks that lie in a given span.  Knows no part of a document, and
gives a value only to what it can read: `31 juni 2022` is a date without one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from linter.model.dates import MONTHS
from linter.model.flow import Mark, Span
from linter.parse.lexicon import CHAPTER, MONTH

_NUMBER = re.compile(r"\d+")
_DATE = re.compile(
    rf"(?P<dag>\d{{1,2}})(?P<orde>e|de|ste)?\s+(?P<maand>{MONTH})\s+(?P<jaar>\d{{4}})(?!\d)", re.IGNORECASE
)
_NUMERIC = re.compile(
    r"(?:(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<j>\d{4})|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))(?![\d\-/])"
)
_KAMERSTUK = re.compile(
    r"(?P<dossiernr>\d{2}\s?\d{3}(?:[-‑]\d{1,3})?)(?!\d)"
    rf"(?:\s?\(?(?P<hoofdstuk>{CHAPTER})\)?(?=[\s,;)]))?"
    r"(?:\s*,?\s*(?:nrs?\.?|nummers?)\s?(?P<ondernummers>\d{1,5}(?:(?:\s?[-–]\s?|\s?,\s?"
    r"|\s+(?:en|t/m|tot\s+en\s+met)\s+)\d{1,5}\b)*))?",
    re.IGNORECASE,
)
_VRAAG = re.compile(r"(?P<verwijzing>\d{1,4})(?!\d|[.,]\d|\s?%)")
_BEFORE = re.compile(
    r"(?P<kamerstuk>\bKamerstuk(?:ken)?(?:\s+II)?(?:\s+\d{4}\s?[-–/]\s?\d{2,4}\s?,)?\s+|\()$"
    r"|(?P<vraag>\b(?:vraag|vragen)\s+)$",
    re.IGNORECASE,
)
REACH = 40
"""How far before a number its word is looked for."""
_BLANK = re.compile(
    r"(?:\(\*[^()\n]{0,200}\*?\)"
    r"|\[(?i:datum|naam|nummer|nr|titel|commissie|bewindspersoon|minister|onderwerp|invullen|in\s+te\s+vullen|"
    r"dossier|voorzitter|griffier|kenmerk|p\.?m\.?|n\.?t\.?b\.?|n\.?n\.?|x{1,5}|_{1,20}|\.{4,9})(?![\w])[^\[\]\n]{0,60}\]"
    r"|<(?i:datum|naam|nummer|nr|titel|commissie|minister|onderwerp|invullen|dossier|voorzitter|griffier)(?!\w)[^<>\n]{0,60}>"
    r"|X{3,}(?!\w)|x{3,}(?!\w)|@{2,}|_{3,}|\.[^\S\n]?(?:\.[^\S\n]?){5,}|…[^\S\n]?…(?:[^\S\n]?…)*)"
)


class Inline:
    """All inline marks of a flow, found in one pass; `within` gives those that lie in a span."""

    __slots__ = ("_marks", "_starts")

    def __init__(self, text: str) -> None:
        self._marks = _apart(sorted([*_numbered(text), *_blanks(text)], key=_span))
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


def _span(mark: Mark) -> Span:
    return mark.span


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks that begin behind the end of the one before."""
    found: list[Mark] = []
    for mark in marks:
        if not found or mark.span.start >= found[-1].span.end:
            found.append(mark)
    return found


_SIGNS = ("(*", "[", "<", "XXX", "xxx", "@@", "___", "...", ". .", ".\u00a0.", "…")
"""What every blank has some of; most texts have none, and are not searched."""


def _blanks(text: str) -> Iterator[Mark]:
    if not any(sign in text for sign in _SIGNS):
        return
    for found in _BLANK.finditer(text):
        start, end = found.span()
        if found[0][0] in "Xx" and start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            continue
        yield Mark(Span(start, end), "invulplek")


def _numbered(text: str) -> Iterator[Mark]:
    """Yield what begins with a number, or with a word before one."""
    end = 0
    for number in _NUMBER.finditer(text):
        start = number.start()
        if start < end:
            continue
        mark = _date(text, start) or _named(text, start)
        if mark:
            end = mark.span.end
            yield mark


def _date(text: str, start: int) -> Mark | None:
    if start and text[start - 1] in "-/.":
        return None
    found = _DATE.match(text, start)
    if found is not None:
        return _written(found)
    found = _NUMERIC.match(text, start)
    return None if found is None else _numeric(found)


def _named(text: str, start: int) -> Mark | None:
    """Return a reference: a number behind the word that says what it is of."""
    if not start or text[start - 1] not in _OPENS:
        return None
    window = text[max(0, start - REACH) : start]
    if window[-1] != "(" and not any(word in window for word in _WORDS):
        return None
    before = _BEFORE.search(text, max(0, start - REACH), start)
    if before is None:
        return None
    if before["vraag"]:
        found = _VRAAG.match(text, start)
        if found is None:
            return None
        value = (("vraag", str(int(found["verwijzing"]))),)
        return Mark(Span(before.start(), found.end()), "verwijzing", value)
    found = _KAMERSTUK.match(text, start)
    return None if found is None else _kamerstuk(found, before)


_WORDS = ("amerstuk", "AMERSTUK", "raag", "ragen", "RAAG", "RAGEN")
_OPENS = frozenset(" (\t\n\u00a0\u202f")


def _written(found: re.Match[str]) -> Mark:
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


def _kamerstuk(found: re.Match[str], before: re.Match[str]) -> Mark | None:
    bare = before["kamerstuk"] == "("
    if bare and not found["ondernummers"]:
        return None
    attributes = [("dossiernr", _plain(found["dossiernr"]))]
    if found["hoofdstuk"]:
        attributes.append(("hoofdstuk", found["hoofdstuk"]))
    if found["ondernummers"]:
        attributes.append(("ondernummers", " ".join(_NUMBER.findall(found["ondernummers"]))))
    start = found.start() if bare else before.start()
    return Mark(Span(start, found.end()), "kamerstuk", tuple(attributes))


def _plain(number: str) -> str:
    return "".join(number.split()).replace("‑", "-")
