"""Where the questions are: the lines and tables of a flow in, headers, headings and entries in order out.

Knows the table of the template, its text export, and numbered lines.  What is sure (a row of a table under
its header, a line that says `Vraag 4`) is taken; of the rest, what counts on.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.parse.candidates import Candidate, candidate
from linter.parse.choice import headings, taken
from linter.parse.columns import Roles, assumed, header, is_column, is_number, roles_of
from linter.parse.entries import Entry, Event, Form, Header, Heading, Number
from linter.parse.lexicon import CONTENTS
from linter.parse.lines import Page, Row, row_of, trim
from linter.parse.rows import joined, row_event
from linter.parse.scene import Scene


class Found(NamedTuple):
    """The events of a list in order; `first` is the line of the first, `rows` whether they stand in rows."""

    events: tuple[Event, ...]
    first: int
    rows: bool


def find(scene: Scene) -> Found:
    """Return the events from line `scene.start` up to line `scene.stop`."""
    tables = question_tables(scene.page)
    events: list[Event] = []
    lines_of: list[int] = []
    loose: list[Candidate] = []
    roles: Roles | None = None
    seen: set[tuple[int, int]] = set()
    for index in range(scene.start, scene.stop):
        line = scene.page.lines[index]
        if line.layout.table is not None:
            if line.layout.table in tables and (line.layout.table, line.layout.row) not in seen:
                seen.add((line.layout.table, line.layout.row))
                row = scene.page.rows[line.layout.table, line.layout.row]
                _add(scene, _Row(row, tables[line.layout.table], index, scene.stop), events, lines_of)
            continue
        tabbed = _tabbed(scene, index, roles)
        if tabbed is not None:
            roles = tabbed.roles
            _add(scene, tabbed, events, lines_of)
        elif line.text and not CONTENTS.search(line.text):
            made = candidate(scene.text, index, line, scene.unread)
            loose += [made] if made else []
    if not events:
        lines_of, events = _stacked(scene, min((made.line for made in loose), default=scene.stop))
    return _merged(scene, events, lines_of, loose)


def question_tables(page: Page) -> dict[int, Roles]:
    """Return the tables that hold questions, and what their columns are."""
    found: dict[int, Roles] = {}
    last: Roles | None = None
    for number, rows in page.tables.items():
        roles = next((roles for row in rows[:3] if (roles := roles_of(row))), None)
        if roles is None and last is not None and is_number(rows[0].cells[0].text):
            roles = last if len(rows[0].cells) == len(last) else None
        if roles is None:
            roles = assumed(rows)
        if roles is not None:
            found[number] = last = roles
    return found


class _Row(NamedTuple):
    """A row, its roles, its line, and the line its body begins on (for a file's own table: none)."""

    row: Row
    roles: Roles
    line: int
    body: int


def _tabbed(scene: Scene, index: int, roles: Roles | None) -> _Row | None:
    """Return a line of a text export as a row, where it is one of questions."""
    line = scene.page.lines[index]
    if not scene.tabbed or "\t" not in scene.text[line.span.start : line.span.end] or not line.text:
        return None
    row = row_of(scene.text, line)
    named = roles_of(row)
    if named is not None:
        return _Row(row, named, index, index + 1)
    first = row.cells[0].text
    if roles is None or len(row.cells) < 2 or not row.cells[1].text:
        return None
    return _Row(row, roles, index, index + 1) if not first or is_number(first) else None


def _add(scene: Scene, made: _Row, events: list[Event], lines_of: list[int]) -> None:
    named = roles_of(made.row)
    if named is not None:
        head = header(made.row, named)
        again = any(isinstance(event, Header) for event in events)
        events.append(head._replace(repeated=again))
    else:
        event = row_event(scene.text, made.row, made.roles, made.body)
        events += [event] if event else []
    lines_of += [made.line] * (len(events) - len(lines_of))


def _stacked(scene: Scene, stop: int) -> tuple[list[int], list[Event]]:
    """Return the head of a table whose columns stand below each other, before the first question."""
    lines = scene.page.lines
    written = [at for at in range(scene.start, stop) if lines[at].text]
    named = [at for at in written if is_column(lines[at].text)]
    if len(named) < 2 or any(named[0] < at < named[-1] and at not in named for at in written):
        return [], []
    span = Span(lines[named[0]].span.start, lines[named[-1]].span.end)
    return [named[0]], [Header(span)]


def _merged(scene: Scene, events: list[Event], lines_of: list[int], loose: list[Candidate]) -> Found:
    rows = any(isinstance(event, Entry) for event in events)
    picked = taken(scene, events, lines_of, loose)
    found = list(zip(lines_of, events, strict=True))
    for made, doubt in picked:
        found += [(line, Heading(scene.page.lines[line].span)) for line in headings(scene, made.line)]
        found.append((made.line, _entry(scene, made)._replace(doubt=doubt)))
    found.sort(key=_line_of)
    if not found:
        return Found((), scene.stop, rows)
    bounded = list(_bounded(scene, found))
    return Found(tuple(joined(scene.text, bounded)), found[0][0], rows)


def _line_of(found: tuple[int, Event]) -> int:
    return found[0]


def _bounded(scene: Scene, found: Sequence[tuple[int, Event]]) -> Iterator[Event]:
    """Yield the events, each entry with the lines up to the next event as its own."""
    for place, (_line, event) in enumerate(found):
        if isinstance(event, Entry):
            end = found[place + 1][0] if place + 1 < len(found) else scene.stop
            yield event._replace(last=max(end, event.first))
        else:
            yield event


def _entry(scene: Scene, made: Candidate) -> Entry:
    text = trim(scene.text, made.text)
    texts = (text,) if text.start < text.end else ()
    line = scene.page.lines[made.line].span
    one = len(made.numbers) == 1 and made.form is not Form.DASH
    lead = trim(scene.text, Span(line.start, made.text.start)) if one else _around(made.numbers)
    return Entry(line, lead, made.numbers, texts, made.form, made.line + 1, made.line + 1)


def _around(numbers: Sequence[Number]) -> Span:
    return Span(numbers[0].span.start, numbers[-1].span.end)
