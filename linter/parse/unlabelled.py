"""Answers without a label in rows and cells: events in, with what answers as a field out.

In: the events of a list that has answers.  Out: events.  Goes by what the other rows do: what follows one
question alone may still belong to it, what follows most of them answers them, and says it is inferred.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.model.pattern import late
from linter.parse.broken import ASKING
from linter.parse.entries import Entry, Event, Field, Form, Header, Role
from linter.parse.lexicon import REQUEST
from linter.parse.lines import trim

UNLABELLED = "zonder-label"
_ASKED = late(r"[?][\"'”’»)\]]*\s*$")
_IN_CELLS = frozenset({Form.TABLE, Form.INLINE})
_VALUE = late(r"[\W\d_]*(?:(?:bijlagen?|blz|p|pag|pagina)\b[\W\d_]*)?(?:t/m[\W\d_]*)?$", re.IGNORECASE)
"""What another column than that of the answer holds."""
_BEHIND = late(r"[?][\"'”’»)\]]{0,3}[\t ]*(?P<end>[\n\t])\s*(?P<answer>[A-ZÀ-Þ\d\"“‘«(][^?]*)$")


class _Told(NamedTuple):
    """An event, or what it becomes where rows answer so; `answers` is False where nothing changes."""

    event: Event
    answers: bool


_Asks = Callable[[str, Entry], bool]
"""Whether a row asks."""


def told(text: str, events: Sequence[Event]) -> list[Event]:
    """Return the events, with the answers that stand in the question's own cell or in the row below it."""
    asked = [event for event in events if isinstance(event, Entry) and event.numbers]
    if any(field.role is Role.ANTWOORD for event in asked for field in event.fields):
        return list(events)
    events = _beside(text, events)
    for becoming in (_under_its_number, _in_the_row_below):
        found = becoming(text, events, _asks)
        answers = sum(one.answers for one in found)
        if answers * 2 > (len(asked) if becoming is _in_the_row_below else _different(asked)):
            return [one.event for one in becoming(text, events, _may_ask)]
        if becoming is _in_the_row_below and answers and _is_no_draft(events):
            return [one.event for one in found]
    found = _in_the_cell(text, events)
    if sum(one.answers for one in found) * 2 > len(asked):
        return [one.event for one in found]
    return list(events)


def _different(asked: Sequence[Entry]) -> int:
    """Return how many numbers there are; an answer has that of its question."""
    return len({entry.numbers[0][1:] for entry in asked})


def _is_no_draft(events: Sequence[Event]) -> bool:
    """Say whether the rows lack the columns of the template, which is sent off to be answered."""
    return all(
        field.role is not Role.BIJLAGE
        for event in events
        if isinstance(event, Entry)
        for field in event.fields
    )


def _beside(text: str, events: Sequence[Event]) -> Sequence[Event]:
    """Return the events; where no column has a name, what tells beside a question answers it."""
    if any(isinstance(event, Header) for event in events):
        return events
    return [
        event._replace(fields=tuple(_answering(text, field) for field in event.fields))
        if isinstance(event, Entry) and event.numbers and event.fields and _asks(text, event)
        else event
        for event in events
    ]


def _answering(text: str, field: Field) -> Field:
    said = field.role is Role.ONBEKEND and not field.twijfel and _says(text, field.span)
    told = said and _WORDS.search(text, *field.span)
    return field._replace(role=Role.ANTWOORD) if told else field


_WORDS = late(r"[^\W\d_]{2}")


def _under_its_number(text: str, events: Sequence[Event], asks: _Asks) -> list[_Told]:
    """Return the events; a row that tells, below one that asks under the same number, becomes its answer."""
    found: list[_Told] = []
    before: Entry | None = None
    for event in events:
        entry = event if isinstance(event, Entry) and event.numbers else None
        again = entry and before and _same(before, entry) and asks(text, before)
        if entry and again and (said := _whole(text, entry)):
            fields = (Field(Role.ANTWOORD, said, UNLABELLED), *entry.fields)
            made = entry._replace(lead=Span(*[entry.span.start] * 2), numbers=(), texts=(), fields=fields)
            found.append(_Told(made, answers=True))
        else:
            found.append(_Told(event, answers=False))
        before = entry
    return found


def _same(one: Entry, other: Entry) -> bool:
    """Say whether two rows bear the same numbers."""
    return [number[1:] for number in one.numbers] == [number[1:] for number in other.numbers]


def _whole(text: str, entry: Entry) -> Span | None:
    """Return where a row that asks nothing says something, from its number on; None where it does not."""
    if entry.form is not Form.TABLE or not entry.texts or entry.texts[-1].end <= entry.texts[0].start:
        return None
    said = trim(text, Span(entry.texts[0].start, entry.texts[-1].end))
    return Span(min(entry.lead.start, said.start), said.end) if _says(text, said) else None


def _in_the_row_below(text: str, events: Sequence[Event], asks: _Asks) -> list[_Told]:
    """Return the events; a row without number that asks nothing, below one that asks, becomes its answer."""
    found: list[_Told] = []
    asking = False
    for event in events:
        if not isinstance(event, Entry) or event.form is not Form.TABLE or event.numbers or not event.texts:
            found.append(_Told(event, answers=False))
            asking = isinstance(event, Entry) and asks(text, event)
            continue
        said = trim(text, Span(event.texts[0].start, event.texts[-1].end))
        if asking and _says(text, said) and (asks is _may_ask or not ASKING.match(text, *said)):
            fields = (Field(Role.ANTWOORD, said, UNLABELLED), *event.fields)
            found.append(_Told(event._replace(texts=(), fields=fields), answers=True))
        else:
            found.append(_Told(event, answers=False))
    return found


def _asks(text: str, entry: Entry) -> bool:
    return bool(entry.texts) and _ASKED.search(text[slice(*entry.texts[-1])]) is not None


def _may_ask(_text: str, entry: Entry) -> bool:
    """Say whether a row has a number and a text: where most are answered, what requests something is too."""
    return bool(entry.numbers and entry.texts)


def _says(text: str, span: Span) -> bool:
    said = text[slice(*span)]
    return "?" not in said and not said[:1].islower() and REQUEST.match(said) is None


def _in_the_cell(text: str, events: Sequence[Event]) -> list[_Told]:
    """Return the events; what stands in a paragraph of its own behind what a cell asks becomes its answer."""
    found: list[_Told] = []
    for event in events:
        behind = None
        if isinstance(event, Entry) and event.form in _IN_CELLS and event.texts:
            behind = _BEHIND.search(text, *event.texts[-1])
        if behind is None or not isinstance(event, Entry) or not _answers(behind["answer"]):
            found.append(_Told(event, answers=False))
            continue
        asked = trim(text, Span(event.texts[-1].start, behind.start("end")))
        answer = Field(Role.ANTWOORD, trim(text, Span(*behind.span("answer"))), UNLABELLED)
        made = event._replace(texts=(*event.texts[:-1], asked), fields=(answer, *event.fields))
        found.append(_Told(made, answers=True))
    return found


def _answers(said: str) -> bool:
    return REQUEST.match(said) is None and _VALUE.match(said) is None
