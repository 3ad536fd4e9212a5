"""Rows of a table of questions to entries, also rows of a text export, where empty columns fall away.

In: a row and what its columns hold.  Out: entries; a row without a number that goes on with the sentence
before it is taken into the entry before.  Knows nothing of answers.
"""

import re
from collections.abc import Sequence

from linter.model.flow import Span
from linter.parse.entries import Entry, Event, Field, Form, Heading, Number, Role, Roles
from linter.parse.leaks import Split, at_break
from linter.parse.lines import Cell, Row, trim
from linter.parse.numbers import numbers_in

_ENDS = re.compile(r"[?.!:;][\"'”’»)\]]*$")
_SQUEEZED = {1: (Role.VAN,), 2: (Role.VAN, Role.TM), 3: (Role.BIJLAGE, Role.VAN, Role.TM)}


def row_event(text: str, row: Row, roles: Roles, at: int) -> Entry | Heading | None:
    """Return what a row says, None for an empty one; `at` is the line its body begins on.

    A row whose text is merged with that of the row before has neither number nor text.
    """
    cells = [(roles.get(cell.layout.column, Role.ONBEKEND), cell) for cell in row.cells]
    if all(cell.text == "" or _continues(cell) for _role, cell in cells):
        return None
    if any(role is Role.VRAAG and _continues(cell) for role, cell in cells):
        return Entry(row.span, _before(row), (), (), Form.TABLE, at, at, _fields(text, cells, roles))
    return _heading(cells, row) or _entry(text, row, cells, roles, at)


def joined(text: str, events: Sequence[Event]) -> list[Event]:
    """Return the events, with rows that go on with the question before them taken into it."""
    found: list[Event] = []
    for event in events:
        last = found[-1] if found else None
        if isinstance(event, Entry) and isinstance(last, Entry) and not event.numbers:
            if not event.texts:
                found[-1] = _more(last, event)
                continue
            if _goes_on(text, last, event.texts[0]):
                found[-1] = _broken(text, last, event)
                continue
        found.append(event)
    return found


def _entry(text: str, row: Row, cells: Sequence[tuple[Role, Cell]], roles: Roles, at: int) -> Entry:
    numbers: tuple[Number, ...] = ()
    lead = _before(row)
    texts: list[Span] = []
    for role, cell in cells:
        span = trim(text, cell.span)
        if role is Role.NR:
            lead = trim(text, cell.label or span)
            numbers = numbers_in(text, lead)
            if not numbers and span.start < span.end:
                texts.append(span)
        elif role is Role.VRAAG:
            if not numbers and cell.label:
                lead = trim(text, cell.label)
                numbers = numbers_in(text, lead)
            start = cell.label.end if cell.label else cell.span.start
            texts.append(trim(text, Span(start, cell.span.end)))
    fields = _fields(text, cells, roles)
    written = tuple(span for span in texts if span.start < span.end) or tuple(texts[:1])
    return Entry(row.span, lead, numbers, written, Form.TABLE, at, at, fields)


def _fields(text: str, cells: Sequence[tuple[Role, Cell]], roles: Roles) -> tuple[Field, ...]:
    rest = [(role, cell) for role, cell in cells if role not in {Role.NR, Role.VRAAG}]
    if len(cells) < len(roles) and all(cell.layout.columns == 1 for _role, cell in cells):
        return _squeezed(text, [cell for _role, cell in rest if cell.text])
    return tuple(
        Field(role, trim(text, cell.span))
        for role, cell in rest
        if _counts(role, cell) and not _continues(cell)
    )


def _counts(role: Role, cell: Cell) -> bool:
    return role is Role.BIJLAGE or cell.text != ""


def _squeezed(text: str, cells: Sequence[Cell]) -> tuple[Field, ...]:
    """Return the values of a row that lost its empty cells: which column each is of is a guess."""
    if len(cells) not in _SQUEEZED or not all(cell.text.isdigit() for cell in cells):
        return tuple(Field(Role.ONBEKEND, trim(text, cell.span), "kolommen-weg") for cell in cells)
    return tuple(
        Field(role, trim(text, cell.span), "kolommen-weg")
        for role, cell in zip(_SQUEEZED[len(cells)], cells, strict=True)
    )


def _continues(cell: Cell) -> bool:
    """Say whether a cell is the rest of a vertically merged one."""
    return cell.layout.merged is not None


def _before(row: Row) -> Span:
    return Span(row.span.start, row.span.start)


def _more(last: Entry, event: Entry) -> Entry:
    span = Span(last.span.start, event.span.end)
    return last._replace(span=span, fields=(*last.fields, *event.fields))


def _heading(cells: Sequence[tuple[Role, Cell]], row: Row) -> Heading | None:
    """Return a row of one merged cell with a few words, which heads the rows below it."""
    written = [cell for _role, cell in cells if cell.text]
    if len(written) != 1 or written[0].layout.columns < 2 or written[0].label is not None:
        return None
    few = len(written[0].text) <= 120 and not _ENDS.search(written[0].text)
    return Heading(row.span) if few and len(cells) == 1 else None


def _goes_on(text: str, before: Entry, more: Span) -> bool:
    """Say whether `more` is the rest of the sentence that the entry before it breaks off."""
    if not before.texts or not before.numbers:
        return False
    last = before.texts[-1]
    if text[more.start].islower():
        return True
    return not _ENDS.search(text, last.start, last.end) and not text[more.start].isdigit()


def _broken(text: str, before: Entry, more: Entry) -> Entry:
    filled = any(field.span.start < field.span.end for field in before.fields)
    last, leaked = Split(before.texts[-1], ()) if filled else at_break(text, before.texts[-1])
    return before._replace(
        span=Span(before.span.start, more.span.end),
        texts=(*before.texts[:-1], last, *more.texts),
        first=more.first,
        last=more.last,
        fields=(*before.fields, *leaked, *more.fields),
        broken=True,
    )
