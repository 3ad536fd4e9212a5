"""What no part has claimed: the marks of the parts in, the same with `onherkend` between them out.

Knows no part.  Characters of the site and print are left to the marks that are laid over all.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from linter.model.flow import Mark, Span
from linter.parse.inline import Inline
from linter.parse.lexicon import YEARS
from linter.parse.lines import fold, trim

_DRAWN = "._… \u00a0"
REASON = (("reden", "geen-plaats"),)


def filled(text: str, whole: Span, marks: Iterable[Mark], aside: Sequence[Mark]) -> Iterator[Mark]:
    """Yield `marks`, in order and without overlap, and what stands between them.

    `aside` are marks in order, and apart, that need no place.
    """
    at = whole.start
    for mark in sorted(marks, key=_start):
        yield from _between(text, Span(at, mark.span.start), aside)
        yield mark
        at = mark.span.end
    yield from _between(text, Span(at, whole.end), aside)


def _start(mark: Mark) -> int:
    return mark.span.start


def _end(mark: Mark) -> int:
    return mark.span.end


def _between(text: str, gap: Span, aside: Sequence[Mark]) -> Iterator[Mark]:
    at = gap.start
    for index in range(bisect_right(aside, gap.start, key=_end), len(aside)):
        span = aside[index].span
        if span.start >= gap.end:
            break
        yield from _lines(text, Span(at, max(at, span.start)))
        at = min(span.end, gap.end)
    yield from _lines(text, Span(at, gap.end))


def _lines(text: str, gap: Span) -> Iterator[Mark]:
    start = gap.start
    waiting: Span | None = None
    while start < gap.end:
        end = text.find("\n", start, gap.end)
        end = gap.end if end < 0 else end
        span = trim(text, Span(start, end))
        line = fold(text[span.start : span.end])
        if YEARS.fullmatch(line):
            yield from _unknown(waiting)
            yield Mark(span, "opmaak")
            waiting = None
        elif line:
            waiting = Span(waiting.start if waiting else span.start, span.end)
        start = end + 1
    yield from _unknown(waiting)


def blank(mark: Mark, text: str, inline: Inline) -> Mark:
    """Return a mark with what is to be filled in where no part of `text` has claimed it.

    A line that is drawn there, of dots or dashes, parts or is signed on, and is nothing to fill in.
    """
    if mark.tag != "onherkend":
        return mark._replace(children=tuple(blank(child, text, inline) for child in mark.children))
    if mark.children:
        return mark
    found = (inner for inner in inline.within(mark.span) if inner.tag == "invulplek")
    return mark._replace(children=tuple(inner for inner in found if text[slice(*inner.span)].strip(_DRAWN)))


def _unknown(span: Span | None) -> Iterator[Mark]:
    if span is not None:
        yield Mark(span, "onherkend", REASON)
