"""Where the questions are: the lines and tables of a flow in, headers, headings and entries in order out.

Knows the table of the template, its text export, and numbered lines.  What is sure (a row of a table under
its header, a line that says `Vraag 4`) is taken; of the rest, what counts on.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.parse.between import behind_table
from linter.parse.boxed import boxed, of_one_column
from linter.parse.broken import joined
from linter.parse.candidates import (
    Candidate,
    candidate,
    counting,
    in_order,
    in_place,
    may_begin,
    outermost,
)
from linter.parse.choice import Pick, Sure, picked
from linter.parse.columns import header, is_column, is_number, roles_of
from linter.parse.entries import Entry, Event, Form, Header, Heading, Number, Role, Roles
from linter.parse.headings import MOST, Before, headings
from linter.parse.lexicon import SECTION, is_contents
from linter.parse.lines import Line, trim
from linter.parse.rows import begins_with_number, row_event
from linter.parse.scene import Scene
from linter.parse.stacked import stacked
from linter.parse.tables import Row, row_of
from linter.parse.unlabelled import told


class Found(NamedTuple):
    """The events of a list in order, and the line of the first."""

    events: Sequence[Event]
    first: int


class _Rows(NamedTuple):
    """What stands in rows: the events, the line each begins on, and all the lines they stand on."""

    events: list[Event]
    lines: list[int]
    covered: set[int]

    def add(self, event: Event | None, line: int, end: int) -> None:
        """Take an event that stands on the lines from `line` to `end` (exclusive)."""
        self.covered.update(range(line, end))
        if event is not None:
            self.events.append(event)
            self.lines.append(line)


def find(scene: Scene) -> Found:
    """Return the events from line `scene.start` up to line `scene.stop`."""
    rows = _Rows([], [], set())
    loose: list[Candidate] = []
    roles: Roles | None = None
    single = of_one_column(scene.page.tables)
    at = scene.start
    while at < scene.stop:
        line = scene.page.lines[at]
        if line.layout.table is not None:
            loose += boxed(scene, at) if line.layout.table in single else []
            at = _table_row(scene, at, rows)
            continue
        if line.text:
            if loose and not rows.events and (behind := behind_table(scene, at, loose)):
                at = behind
                continue
            row = _tabbed(scene, line, roles)
            if row is not None:
                if (named := roles_of(row)) is not None:
                    roles = named
                    _add_headings(scene, at, rows)
                rows.add(_event(scene, row, roles, at + 1, again=_has_header(rows)), at, at + 1)
            elif made := candidate(scene.text, at, line, scene.unread):
                loose += [] if is_contents(line.text) or _heads(scene, at) else [made]
        at += 1
    in_rows = bool(rows.events)
    loose = in_place(scene.page.lines, counting(loose, in_rows=in_rows), in_rows=in_rows)
    loose = in_order(scene.text, loose) if scene.lazy else outermost(scene.page.lines, loose)
    if not rows.events:
        _add_stacked(scene, min((made.line for made in loose), default=scene.stop), rows)
    if scene.answered and not rows.events and len(loose) > 1:
        loose = _asking(scene, stacked(scene, loose))
    return _merged(scene, rows, picked(scene, Sure(rows.events, rows.lines, rows.covered), loose))


def _heads(scene: Scene, at: int) -> bool:
    """Say whether a line is a heading with a number (`1. Inleiding`): a question begins right below it."""
    text = scene.page.lines[at].text
    if len(text) > LONGEST_NUMBERED or SECTION.fullmatch(text) is None:
        return False
    below = next((line.text for line in scene.page.lines[at + 1 : at + 4] if line.text), "")
    return may_begin(below)


LONGEST_NUMBERED = 25


def _asking(scene: Scene, loose: list[Candidate]) -> list[Candidate]:
    """Return the candidates without those that answer another with the same number."""
    if sum(made.numbers[0].value == 1 for made in loose) < 2:
        return loose
    from linter.parse.gathered import gathered  # few lists are written so

    return gathered(scene, loose)


def _table_row(scene: Scene, at: int, rows: _Rows) -> int:
    """Take the row that begins on line `at`, if it is one of questions; return the line behind it."""
    layout = scene.page.lines[at].layout
    end = at + 1
    while end < scene.stop and _same_row(scene.page.lines[end], layout.table, layout.row):
        end += 1
    roles = scene.questions.get(layout.table) if layout.table is not None else None
    row = scene.page.rows.get(scene.page.lines[at].span.start)
    if roles is not None and row is not None:
        if layout.row == 0 or not rows.events:
            _add_headings(scene, at, rows)
        rows.add(_event(scene, row, roles, end, again=_has_header(rows)), at, end)
    return end


def _same_row(line: Line, table: int | None, row: int) -> bool:
    return line.layout.table == table and line.layout.row == row


def _has_header(rows: _Rows) -> bool:
    return any(isinstance(event, Header) for event in rows.events[: MOST + 1])


def _add_headings(scene: Scene, at: int, rows: _Rows) -> None:
    """Add the lines that head the table which begins on line `at`; before the first, the front may stand."""
    if not rows.events and scene.start == 0:
        return
    for line in headings(scene, at, Before(rows.covered, rows.covered, again=True)):
        rows.add(Heading(scene.page.lines[line].span), line, line + 1)


def _tabbed(scene: Scene, line: Line, roles: Roles | None) -> Row | None:
    """Return a line of a text export as a row, where it is one of questions."""
    if not scene.tabbed or "\t" not in scene.text[line.span.start : line.span.end]:
        return None
    row = row_of(scene.text, line)
    if roles_of(row) is not None:
        return row
    if roles is None or len(row.cells) < 2:
        return None
    first = row.cells[0].text
    if Role.NR not in roles.values():
        return row if begins_with_number(first) else None
    if not row.cells[1].text:  # a question left out shows only where no cell fell away
        return row if is_number(first) and len(row.cells) == len(roles) else None
    return row if not first.strip("-–") or is_number(first) else None


def _event(scene: Scene, row: Row, roles: Roles | None, body: int, *, again: bool) -> Event | None:
    """Return what a row says; `again` tells that a header stood above it before."""
    named = roles_of(row)
    if named is not None:
        return header(row, named)._replace(repeated=again)
    return row_event(scene.text, row, roles or {}, body)


def _add_stacked(scene: Scene, stop: int, rows: _Rows) -> None:
    """Add the head of a table whose columns stand below each other, before the first question."""
    lines = scene.page.lines
    written = [at for at in range(scene.start, stop) if lines[at].text]
    named = [at for at in written if is_column(lines[at].text)]
    if len(named) < 2 or len(named) != sum(named[0] <= at <= named[-1] for at in written):
        return
    rows.add(Header(Span(lines[named[0]].span.start, lines[named[-1]].span.end)), named[0], named[-1] + 1)


def _merged(scene: Scene, rows: _Rows, picks: Sequence[Pick]) -> Found:
    begun = {pick.made.line for pick in picks}
    in_rows = zip(rows.lines, rows.events, strict=True)
    found = [one for one in in_rows if not (one[0] in begun and isinstance(one[1], Heading))]
    for pick in picks:
        heads = (line for line in pick.headings if line not in begun)
        found += [(line, Heading(scene.page.lines[line].span)) for line in heads]
        found.append((pick.made.line, _entry(scene, pick)))
    if not found:
        return Found((), scene.stop)
    found.sort(key=_line_of)
    events = list(_bounded(scene, found))
    if scene.answered:
        events = told(scene.text, _with_those_behind(scene, events))
    return Found(joined(scene.text, events), found[0][0])


def _with_those_behind(scene: Scene, events: Sequence[Event]) -> Sequence[Event]:
    """Return the events, with the answers that stand behind all questions in the last of these."""
    asked = [event for event in events if isinstance(event, Entry) and event.numbers]
    if not asked or any(field.role is Role.ANTWOORD for field in asked[0].fields):
        return events
    below = _last_line(scene, asked[0]) if len(asked) > 1 else ""
    again = any(event.numbers[0].value == 1 for event in asked[1:])
    if (below and not below.endswith("?")) or not (again or _last_line(scene, asked[-1])):
        return events  # as most are: the first is answered, or nothing stands behind the last
    from linter.parse.behind import behind

    return behind(scene, events)


def _last_line(scene: Scene, entry: Entry) -> str:
    """Return the last written line below where a question begins, empty where none is."""
    lines = scene.page.lines
    return next((lines[at].text for at in range(entry.last - 1, entry.first - 1, -1) if lines[at].text), "")


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


def _entry(scene: Scene, pick: Pick) -> Entry:
    made = pick.made
    text = trim(scene.text, made.text)
    texts = (text,) if text.start < text.end else ()
    line = scene.page.lines[made.line].span
    one = len(made.numbers) == 1 and made.form is not Form.DASH
    lead = trim(scene.text, Span(line.start, made.text.start)) if one else _around(made.numbers)
    below = made.line + made.more + 1
    return Entry(
        line, lead, made.numbers, texts, made.form, below, below, doubt=pick.doubt, behind=made.behind
    )


def _around(numbers: Sequence[Number]) -> Span:
    return Span(numbers[0].span.start, numbers[-1].span.end)
