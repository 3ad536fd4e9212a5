"""What stands inside sentences: dates, Kamerstuk references, references to questions, blanks to fill in.

In: the flow's text, once.  Out: marks that lie in a given span.  Knows no part of a document, and
gives a value only to what it can read: `31 juni 2022` is a date without one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from linter.model.dates import MONTHS
from linter.model.flow import Mark, Span
from linter.model.pattern import late
from linter.parse.lexicon import CHAPTER

_NUMBER = late(r"\d+")
_DAY = late(r"(?<![\d\-/.])(?P<dag>\d{1,2})(?P<orde>e|de|ste)?\s+$", re.IGNORECASE)
_YEAR = late(r"\s+(?P<jaar>\d{4})(?!\d)")
_BEFORE_MONTH = 12
"""How far before a month its day begins."""
_PART = late(r"[-/.]\d{1,2}[-/.]?")
_NUMERIC = late(
    r"(?<![\d\-/.])(?:(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<j>\d{4})"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))(?![\d\-/])"
)
_STUK = late(r"kamerstuk(?:ken)?(?:\s+ii)?(?:\s+\d{4}\s?[-–/]\s?\d{2,4}\s?,)?\s+(?=\d)")
_BARE = late(r"\((?=\d\d\s?\d{3})")
_KAMERSTUK = late(
    r"(?P<dossiernr>[0-9]{2}\s?[0-9]{3}(?:[-‑][0-9]{1,3})?)(?!\d)"
    rf"(?:[\s‑–-]?\(?(?P<hoofdstuk>{CHAPTER})\)?(?=[\s,;)]))?"
    r"(?:\s*,?\s*(?:nrs?\.?|nummers?)\s?(?P<ondernummers>[0-9]{1,5}(?:(?:\s?[-–]\s?|\s?,\s?"
    r"|\s+(?:en|t/m|tot\s+en\s+met)\s+)[0-9]{1,5}\b)*))?",
    re.IGNORECASE,
)
_VRAAG = late(r"vra(?:ag|gen)\s+(?P<verwijzing>\d{1,4})(?!\d|[.,]\d|\s?%)")
_BLANK = late(
    r"(?:\(\*[^()\n]{0,200}\*?\)"
    r"|\[(?i:datum|naam|nummer|nr|titel|commissie|bewindspersoon|minister|onderwerp|invullen|in\s+te\s+vullen|"
    r"dossier|voorzitter|griffier|kenmerk|p\.?m\.?|n\.?t\.?b\.?|n\.?n\.?|x{1,5}|_{1,20}|\.{4,9})(?![\w])[^\[\]\n]{0,60}\]"
    r"|\[[^\[\]\n]{1,60}(?<!\w)(?i:invullen|in\s+te\s+vullen|(?:tekst|antwoord|bedrag|cijfers)\s+volgt(?:\s+nog)?)\s?\]"
    r"|\[(?i:tekst|antwoord|bedrag|cijfers)\s+volgt(?:\s+nog)?\s?\]"
    r"|<(?i:datum|naam|nummer|nr|titel|commissie|minister|onderwerp|invullen|dossier|voorzitter|griffier)(?!\w)[^<>\n]{0,60}>"
    r"|Fout!\s(?:Verwijzingsbron|Bladwijzer)\s(?:is\s)?niet\s(?:gevonden|gedefinieerd)\.?"
    r"|Error!\s(?:Reference\ssource\snot\sfound|Bookmark\snot\sdefined)\.?"
    r"|X{3,}(?!\w)|x{3,}(?!\w)|@{2,}|_{3,}|(?!(?<=\w)\.[^\S\n])\.(?:[^\S\n]?\.){5,}|…[^\S\n]?…(?:[^\S\n]?…)*)"
)


class Inline:
    """All inline marks of a flow, found in one pass; `within` gives those that lie in a span."""

    __slots__ = ("_marks", "_starts")

    def __init__(self, text: str, blanks: Iterable[Span] = ()) -> None:
        """Find what stands in `text`, of which the file itself says that `blanks` are to be filled in."""
        low = _lowered(text)
        found = [*_dates(text, low), *_numeric_dates(text), *_references(text, low), *_blanks(text)]
        found += [Mark(span, "invulplek") for span in blanks]
        self._marks = _apart(sorted(found, key=_span))
        self._starts = [mark.span.start for mark in self._marks]

    @property
    def has_blanks(self) -> bool:
        """Whether anything is to be filled in."""
        return any(mark.tag == "invulplek" for mark in self._marks)

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


def blanks(text: str, span: Span) -> tuple[Mark, ...]:
    """Return the blanks to fill in inside `span`, which is no part of a list."""
    found = _blanks(text[slice(*span)])
    return tuple(mark._replace(span=mark.span.shift(span.start)) for mark in found)


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _span(mark: Mark) -> Span:
    return mark.span


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks that begin behind the end of the one before; a date is one before all else."""
    found: list[Mark] = []
    for mark in marks:
        if not found or mark.span.start >= found[-1].span.end:
            found.append(mark)
        elif mark.tag == "datum" and found[-1].tag == "verwijzing":
            found[-1] = mark
    return found


_SIGNS = ("(*", "[", "<", "XXX", "xxx", "@@", "Fout!", "Error!", "___", "..", ". .", ".\u00a0.", "…")
"""What a blank begins with: most texts have few of them, and are not searched elsewhere."""


def _blanks(text: str) -> Iterator[Mark]:
    end = 0
    for start in sorted(start for sign in _SIGNS if sign in text for start in _places(text, sign)):
        found = _BLANK.match(text, start) if start >= end else None
        if found is None:
            continue
        end = found.end()
        if found[0][0] not in "Xx" or not _in_word(text, start):
            yield Mark(Span(start, end), "invulplek")


def _places(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _lowered(text: str) -> str:
    """Return `text` in lower case, as long as before: patterns that need not mind case are far quicker."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one if len(one.lower()) > 1 else one.lower() for one in text)


def _dates(text: str, low: str) -> Iterator[Mark]:
    """Yield the dates with a month in words; their months are looked for, of which there are few."""
    for month, name in enumerate(MONTHS, 1):
        at = low.find(name)
        while at >= 0:
            end = at + len(name)
            year = _YEAR.match(text, end)
            day = _DAY.search(text, max(0, at - _BEFORE_MONTH), at) if year else None
            if day and year:
                usual = day["orde"] is None and text[at:end].islower() and day["dag"][0] != "0"
                value = _value(int(year["jaar"]), month, int(day["dag"]), usual=usual)
                yield Mark(Span(day.start(), year.end()), "datum", value)
            at = low.find(name, end)


def _numeric_dates(text: str) -> Iterator[Mark]:
    """Yield the dates in figures; what parts their figures is looked for, of which there are few."""
    end = 0
    for part in _PART.finditer(text):
        start = part.start()
        while start > end and text[start - 1].isdigit() and part.start() - start < 4:
            start -= 1
        found = _NUMERIC.match(text, start) if start < part.start() else None
        if found:
            end = found.end()
            yield _numeric(found)


def _numeric(found: re.Match[str]) -> Mark:
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
    else:
        year, month, day = int(found["j"]), int(found["m"]), int(found["d"])
    return Mark(Span(*found.span()), "datum", _value(year, month, day, usual=False))


def _references(text: str, low: str) -> Iterator[Mark]:
    """Yield references to questions and to Kamerstukken."""
    for found in _VRAAG.finditer(low):
        if not _in_word(text, found.start()):
            value = (("vraag", str(int(found["verwijzing"]))),)
            yield Mark(Span(*found.span()), "verwijzing", value)
    for pattern in (_STUK, _BARE):
        for before in pattern.finditer(low):
            number = _KAMERSTUK.match(text, before.end())
            if number and not (pattern is _STUK and _in_word(text, before.start())):
                yield from _kamerstuk(number, before)


def _in_word(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")


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


def _kamerstuk(found: re.Match[str], before: re.Match[str]) -> Iterator[Mark]:
    bare = before[0] == "("
    if bare and not found["ondernummers"]:
        return
    attributes = [("dossiernr", _plain(found["dossiernr"]))]
    if found["hoofdstuk"]:
        attributes.append(("hoofdstuk", found["hoofdstuk"]))
    if found["ondernummers"]:
        attributes.append(("ondernummers", " ".join(_NUMBER.findall(found["ondernummers"]))))
    start = found.start() if bare else before.start()
    yield Mark(Span(start, found.end()), "kamerstuk", tuple(attributes))


def _plain(number: str) -> str:
    return "".join(number.split()).replace("‑", "-")
