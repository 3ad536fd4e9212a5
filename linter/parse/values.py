"""The values beside a question to marks: bijlage, blz around van and t/m.

In: fields.  Out: marks in order.  A value that is no number gets no attribute.
"""

from collections.abc import Iterable, Iterator, Sequence

from linter.model.flow import Mark, Span
from linter.parse.answers import answered_numbers
from linter.parse.entries import Field, Number, Role
from linter.parse.lexicon import ANSWER, ANSWER_BEHIND, ANSWER_LABEL
from linter.parse.lines import trim


def listed(values: Iterable[int]) -> str:
    """Return the values of numbers as an attribute has them."""
    return " ".join(map(str, values))


PAGES = frozenset({Role.VAN, Role.TM})
Pairs = tuple[tuple[str, str], ...]


def value_marks(text: str, fields: Sequence[Field], numbers: Sequence[Number]) -> Iterator[Mark]:
    """Yield a mark per value; van and t/m beside each other, be it with Markdown's pipe between, are one blz.

    `numbers` are those of the question, which an answer in a column of its own is for.
    """
    waiting: list[Field] = []
    for field in sorted(fields, key=_place):
        if waiting and not _belongs(text, waiting[-1], field):
            yield _blz(text, waiting)
            waiting = []
        if field.role in PAGES:
            waiting.append(field)
        elif field.role is not Role.ANTWOORD or field.value is None:  # else it stands in a row above
            yield _one(text, field, numbers)
    if waiting:
        yield _blz(text, waiting)


def _place(field: Field) -> Span:
    return field.span


def _belongs(text: str, before: Field, field: Field) -> bool:
    apart = text[before.span.end : field.span.start]
    return before.role is Role.VAN and field.role is Role.TM and not apart.replace("|", "").strip()


def _one(text: str, field: Field, numbers: Sequence[Number]) -> Mark:
    doubt = (("twijfel", field.twijfel),) if field.twijfel else ()
    if field.role is Role.BIJLAGE:
        return Mark(field.span, "bijlage", (*(_number(text, field, "nr") or _merged(field)), *doubt))
    if field.role is Role.ANTWOORD:
        label, said = _apart(text, field.span)
        named = answered_numbers(text, label) or tuple(number.value for number in (*numbers, *field.also))
        nrs = (("nrs", listed(named)),) if named else ()
        als = (Mark(said, "al"),) if said.start < said.end else ()
        return Mark(field.span, "antwoord", (*nrs, *doubt), als)
    return Mark(field.span, "onherkend", (("reden", field.twijfel or "kolom"),))


def _apart(text: str, span: Span) -> tuple[Span, Span]:
    """Return where the label of an answer stands, in a cell or on a line of its own or before what is said,
    and what is said."""
    ends = (text.find(sign, *span) for sign in "\t\n")
    first = Span(span.start, min((end for end in ends if end >= 0), default=span.end))
    behind = ANSWER_BEHIND.search(text, max(0, span.start - _ENDING), first.end)
    if ANSWER.match(text, *first) and (label := ANSWER_LABEL.match(text, *first)):
        end = label.end()
    elif behind and behind.start("label") == span.start:
        end = behind.end("label")
    else:
        return span, span
    return Span(span.start, end), trim(text, Span(end, span.end))


_ENDING = 5
"""How many characters at most end what is asked: its sign, the marks that close it, and a space."""


def _merged(field: Field) -> Pairs:
    """Return the word for an annex that is named in a merged cell, in other characters than figures."""
    named = field.value is not None and field.value.start < field.value.end
    return (("twijfel", "samengevoegd"),) if named else ()


def _blz(text: str, fields: Sequence[Field]) -> Mark:
    attributes = [pair for field in fields for pair in _number(text, field, str(field.role))]
    doubt = next((field.twijfel for field in fields if field.twijfel), "")
    if doubt:
        attributes.append(("twijfel", doubt))
    span = Span(fields[0].span.start, fields[-1].span.end)
    return Mark(span, "blz", tuple(attributes), tuple(Mark(field.span, str(field.role)) for field in fields))


def _number(text: str, field: Field, name: str) -> tuple[tuple[str, str], ...]:
    """Return the value as an attribute, where it is a number of figures alone."""
    start, end = field.value or field.span
    value = text[start:end]
    return ((name, str(int(value))),) if value.isdecimal() and value.isascii() and len(value) < 7 else ()
