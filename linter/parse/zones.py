"""Where the questions may begin, and where they end: lines in, line numbers out.

Knows what stands before and behind them, not what is in them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from linter.parse.aside import notes_at
from linter.parse.candidates import candidate, may_begin
from linter.parse.columns import roles_of
from linter.parse.entries import Form
from linter.parse.inleiding import is_intro
from linter.parse.kop import is_header_line
from linter.parse.lines import Line
from linter.parse.ondertekening import breaks, is_name, is_role, is_signed
from linter.parse.scene import Scene
from linter.parse.tables import row_of

HEAD = 120
"""A front matter is at most this many lines between two of its parts."""


class Zones(NamedTuple):
    """The lines from which and up to which (exclusive) the questions are looked for, and the line at which
    notes are printed, or the text ends."""

    start: int
    end: int
    stop: int


def zones(scene: Scene) -> Zones:
    """Return where the questions of a list stand."""
    lines = scene.page.lines
    stop = notes_at(scene.page)
    start, table = 0, stop
    for at in range(stop):
        line = lines[at]
        if at - start > HEAD:
            break
        if not line.text:
            continue
        if _begins_table(scene, line):
            table = at
            break
        if is_role(line):
            start = _behind(scene, at)
        elif at >= start and is_intro(line):
            start = at + 1
        elif at >= start and _asks(scene, at):
            break
    return Zones(min(start, table), _end(scene, start, stop), stop)


def _begins_table(scene: Scene, line: Line) -> bool:
    if line.layout.table is not None:
        return line.layout.table in scene.questions
    tabbed = scene.tabbed and "\t" in scene.text[line.span.start : line.span.end]
    return tabbed and roles_of(row_of(scene.text, line)) is not None


def _asks(scene: Scene, at: int) -> bool:
    """Say whether a line surely begins a question."""
    line = scene.page.lines[at]
    if not may_begin(line.text):
        return False
    made = candidate(scene.text, at, line, scene.unread)
    if made is None or made.form is Form.ODD:
        return False
    below = scene.page.lines[at + 1 : at + 4]
    return made.form is Form.LABEL or "?" in line.text or any("?" in after.text for after in below)


def _behind(scene: Scene, role: int) -> int:
    """Return the line behind a role and the name below it."""
    lines = scene.page.lines
    at = role + 1
    if at < len(lines) and lines[at].text and breaks(lines[role], lines[at]):
        at += 1
    elif is_signed(lines[role]):
        return at
    while at < len(lines) and not lines[at].text:
        at += 1
    return at + 1 if at < len(lines) and is_name(lines[at]) else role + 1


def _end(scene: Scene, questions: int, stop: int) -> int:
    """Return where parts begin that belong before the questions and stand behind them, else `stop`."""
    lines = scene.page.lines
    at = stop
    for index in range(stop - 1, max(questions, stop - HEAD), -1):
        line = lines[index]
        if not line.text or (is_name(line) and line.layout.table not in scene.questions):
            continue
        if line.layout.table in scene.questions or not (is_role(line) or is_header_line(line)):
            break
        at = index
    while at < stop and _within_table(lines, at):
        at += 1
    return at


def _within_table(lines: Sequence[Line], at: int) -> bool:
    """Say whether a line goes on with the table of the line before it."""
    table = lines[at].layout.table
    return table is not None and at > 0 and lines[at - 1].layout.table == table
