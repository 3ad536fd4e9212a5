"""The header: its lines in, the mark `kop` out, in whatever order its parts stand.

Knows dossier line, number, type, Vastgesteld, document number and the furniture of site and print.  A line
that is none of these continues the title before it, else it is not recognised.
"""

import re
from collections.abc import Iterator, Sequence

from linter.model.document import Reading
from linter.model.flow import BlockKind, Mark, Span
from linter.model.pattern import late
from linter.parse.inline import Inline
from linter.parse.lexicon import (
    DOCUMENTNUMMER,
    DOSSIER,
    DOSSIER_LOOSE,
    NO_NUMBER,
    ONDERNUMMER,
    SOORT,
    STUKNR,
    VASTGESTELD,
    YEARS,
)
from linter.parse.lines import Line, reading, trim
from linter.parse.numbers import dossier_end, dossiernummer
from linter.parse.soort import (
    RUN_IN,
    SOORT_NEAR,
    VASTGESTELD_NEAR,
    behind_number,
    nearly_typed,
    says_less,
    soort_of,
)

_PLACEHOLDER = late(
    r"(?:\(\*|\(wordt\s|\[|<|[_.…]{3}|…|X{2,}).*|(?:p\.?m\.?|n\.?t\.?b\.?|n\.?n\.?)$", re.IGNORECASE
)

CHAMBERS = frozenset("12")
"""Print puts the number of the chamber in the corner of the first page."""


def is_header_line(line: Line) -> bool:
    """Say whether a line can only be one of the header's, wherever it stands."""
    text = line.text
    if len(text) > LONGEST or not (text[0].isupper() or text[0].isdigit() or line.after):
        return False
    if found := VASTGESTELD.fullmatch(text):
        return bool(_DATED.match(found["rest"]) or _PLACEHOLDER.fullmatch(found["rest"]))
    if line.kind is BlockKind.LINE and not line.after and line.span.start:
        return False
    if found := STUKNR.fullmatch(text):
        return ends_number(found) and bool(found["rest"])
    return soort_of(text) != "" or bool(DOCUMENTNUMMER.match(text)) or _is_dossier(text)


def _is_dossier(text: str) -> bool:
    found = DOSSIER.fullmatch(text)
    return bool(found and found["titel"] and "?" not in text and not text.endswith("."))


def ends_number(found: re.Match[str]) -> bool:
    """Say whether behind `Nr.` stands a number, a blank to fill in, a type line, or nothing."""
    rest = found["rest"]
    number = ONDERNUMMER.match(rest) or NO_NUMBER.match(rest)
    behind = rest[number.end() :].strip() if number else rest
    return not behind or bool(SOORT.fullmatch(behind)) or bool(_PLACEHOLDER.match(behind))


_DATED = late(r"$|\d|\(\*|\(wordt\s|\[|<|[_.…]{3}|X{2,}", re.IGNORECASE)
LONGEST = 250


class Kop:
    """Takes the lines of a header one by one and keeps the marks they make."""

    __slots__ = ("_inline", "_text", "_unread", "marks")

    def __init__(self, text: str, unread: Sequence[Span], inline: Inline) -> None:
        self._text = text
        self._unread = unread
        self._inline = inline
        self.marks: list[Mark] = []

    def take(self, lines: Sequence[Line]) -> None:
        """Add the marks of `lines`."""
        waiting = [line for line in lines if line.text][::-1]
        while waiting:
            line = waiting.pop()
            read = reading(self._text, line.span, self._unread)
            if waiting and self._needs_next(line, waiting[-1]):
                after = waiting.pop()
                read = reading(self._text, Span(line.span.start, after.span.end), self._unread)
            for part in self._apart(read):
                self.marks += self._marks(part)

    def once(self) -> tuple[Mark, ...]:
        """Return the marks; a type line that stands there again, apart from the number, is furniture."""
        typed = [at for at, mark in enumerate(self.marks) if mark.tag == "soort"]
        if len(typed) < 2:
            return tuple(self.marks)
        numbered = (at for at in typed if at and self.marks[at - 1].tag in {"stuknr", "documentnummer"})
        kept = next(numbered, None)
        if kept is None:
            return tuple(self.marks)
        return tuple(
            Mark(mark.span, "opmaak") if at != kept and self._repeats(at, kept) else mark
            for at, mark in enumerate(self.marks)
        )

    def _repeats(self, at: int, kept: int) -> bool:
        """Say whether a mark is a type line that stands apart, and says no more than the one that is kept."""
        mark, before = self.marks[at], self.marks[at - 1].tag if at else ""
        if mark.tag != "soort" or before in {"stuknr", "documentnummer"}:
            return False
        return says_less(
            dict(mark.attributes).get("soort", ""), dict(self.marks[kept].attributes).get("soort", "")
        )

    def _apart(self, read: Reading) -> Iterator[Reading]:
        """Yield a line, or the two that it was: the title, and the number with the type line."""
        found = RUN_IN.search(read.text)
        if found is None:
            yield read
            return
        place = read.place(found.start())
        yield reading(self._text, Span(read.place(0), place), self._unread)
        yield reading(self._text, Span(place, read.end), self._unread)

    def _needs_next(self, line: Line, after: Line) -> bool:
        """Say whether what `line` begins is ended by the next line."""
        typed = behind_number(line.text)
        if SOORT.fullmatch(f"{typed} {after.text}") and not SOORT.fullmatch(after.text):
            return True
        found = VASTGESTELD.fullmatch(line.text)
        return found is not None and not found["rest"] and self._is_date_like(after)

    def _is_date_like(self, line: Line) -> bool:
        mark = self._inline.first("datum", line.span)
        return (mark is not None and mark.span.start == line.span.start) or bool(
            _PLACEHOLDER.fullmatch(line.text)
        )

    def _marks(self, read: Reading) -> Iterator[Mark]:
        text = read.text
        if YEARS.fullmatch(text) or (text in CHAMBERS and not self.marks):
            yield Mark(read.span(0, len(text)), "opmaak")
        elif found := VASTGESTELD.fullmatch(text):
            yield self._datumtekst(read, found)
        elif found := DOCUMENTNUMMER.match(text):
            yield Mark(read.span(*found.span("documentnummer")), "documentnummer")
            rest = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip())
            if rest < len(text):
                yield from self._typed(read, rest)
        elif SOORT.fullmatch(text):
            yield self._soort(read, 0)
        elif (found := STUKNR.fullmatch(text)) and (ends_number(found) or nearly_typed(found["rest"])):
            yield from self._stuknr(read, found)
        elif (
            text[:1] in "vV"
            and (found := VASTGESTELD_NEAR.fullmatch(text))
            and self._inline.first("datum", read.span(*found.span("rest")))
        ):
            yield self._datumtekst(read, found)
        else:
            yield from self._dossier(read)

    def _typed(self, read: Reading, start: int) -> Iterator[Mark]:
        """Yield the type line that follows on the same line, with what is behind it, else a title."""
        if SOORT.fullmatch(read.text, start):
            yield self._soort(read, start)
        elif found := SOORT_NEAR.match(read.text, start):
            end = found.end()
            value = soort_of(found[0])
            yield Mark(read.span(start, end), "soort", (("soort", value),) if value else ())
            rest = end + len(read.text[end:]) - len(read.text[end:].lstrip(" ."))
            if rest < len(read.text):
                yield Mark(read.span(rest, len(read.text)), "onherkend", (("reden", "kop"),))
        else:
            yield self._titel(read.span(start, len(read.text)))

    def _soort(self, read: Reading, start: int) -> Mark:
        span = read.span(start, len(read.text))
        value = soort_of(read.text[start:])
        return Mark(span, "soort", (("soort", value),) if value else ())

    def _stuknr(self, read: Reading, found: re.Match[str]) -> Iterator[Mark]:
        start, end = found.start("rest"), len(read.text)
        unfilled = NO_NUMBER.match(read.text, start)
        number = unfilled or ONDERNUMMER.match(read.text, start)
        blank = self._inline.first("invulplek", read.span(start, end)) if start < end else None
        inner: tuple[Mark, ...] = ()
        end_of_number = start
        if number and not SOORT.fullmatch(read.text, start):
            end_of_number = number.end()
            inner = (Mark(read.span(*number.span()), "invulplek" if unfilled else "ondernummer"),)
        elif blank:
            end_of_number = read.offset(blank.span.end)
            inner = (blank,)
        rest = end_of_number + len(read.text[end_of_number:]) - len(read.text[end_of_number:].lstrip())
        span = trim(self._text, read.span(0, max(end_of_number, found.end("stuknr"))))
        yield Mark(span, "stuknr", (), inner)
        if rest < end:
            yield from self._typed(read, rest)

    def _datumtekst(self, read: Reading, found: re.Match[str]) -> Mark:
        span = read.span(0, len(read.text))
        rest = read.span(*found.span("rest")) if found["rest"] else None
        inner = list(self._inline.within(rest)) if rest else []
        inner = [_role(mark, "vastgesteld") for mark in inner if mark.tag in {"datum", "invulplek"}]
        if rest and not inner:
            inner = [Mark(rest, "invulplek")] if _PLACEHOLDER.fullmatch(found["rest"]) else []
        return Mark(span, "datumtekst", (), tuple(inner))

    def _dossier(self, read: Reading) -> Iterator[Mark]:
        found = DOSSIER.fullmatch(read.text)
        loose = found or DOSSIER_LOOSE.fullmatch(read.text)
        if loose is None:
            yield from self._title(read)
            return
        number = read.span(loose.start("dossiernr"), dossier_end(loose))
        children = [Mark(number, "dossiernummer", *dossiernummer(read, found))]
        if loose["titel"]:
            children.append(self._titel(read.span(*loose.span("titel"))))
        yield Mark(Span(number.start, children[-1].span.end), "dossier", (), tuple(children))

    def _titel(self, span: Span) -> Mark:
        blanks = [mark for mark in self._inline.within(span) if mark.tag == "invulplek"]
        return Mark(span, "titel", (), tuple(blanks))

    def _title(self, read: Reading) -> Iterator[Mark]:
        """Yield a title, or nothing where the line goes on with that of the dossier before it."""
        span = read.span(0, len(read.text))
        last = self.marks[-1] if self.marks else None
        if last is None or last.tag != "dossier":
            titled = last is not None and last.tag in {"stuknr", "soort"}
            yield self._titel(span) if titled else Mark(span, "onherkend", (("reden", "kop"),))
            return
        number, *titles = last.children
        start = titles[0].span.start if titles else span.start
        self.marks[-1] = last._replace(
            span=Span(last.span.start, span.end), children=(number, self._titel(Span(start, span.end)))
        )


def _role(mark: Mark, role: str) -> Mark:
    return mark._replace(attributes=(*mark.attributes, ("rol", role))) if mark.tag == "datum" else mark
