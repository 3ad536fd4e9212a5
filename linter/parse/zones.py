"""Where the header, the intro, the signatures and the questions begin: lines in, line numbers out.

Knows what each begins with, not what is in it.
"""

from typing import NamedTuple

from linter.parse.candidates import candidate
from linter.parse.columns import roles_of
from linter.parse.entries import Form
from linter.parse.finder import question_tables
from linter.parse.inleiding import is_intro
from linter.parse.lexicon import NOTES
from linter.parse.lines import row_of
from linter.parse.ondertekening import is_name, is_role
from linter.parse.scene import Scene

HEAD = 120
"""A front matter is at most this many lines."""


class Zones(NamedTuple):
    """The lines at which the intro, the signatures and the questions begin, and where the questions end.

    A part that is not there begins where the next one does.
    """

    intro: int
    signed: int
    questions: int
    end: int


def zones(scene: Scene) -> Zones:
    """Return where the parts of a list begin."""
    lines = scene.page.lines
    stop = next((at for at, line in enumerate(lines) if NOTES.fullmatch(line.text)), len(lines))
    table = _first_row(scene, stop)
    front = min(table, HEAD, stop)
    intro = next((at for at in range(front) if is_intro(lines[at])), None)
    start = 0 if intro is None else intro + 1
    roles = [at for at in range(start, min(table, stop)) if is_role(lines[at])]
    leading = _leading(scene, roles, start)
    if leading:
        signed, questions = leading[0], _behind(scene, leading[-1])
    else:
        questions = signed = _first_question(scene, start, min(table, stop))
    if intro is None:
        intro = min(signed, questions)
    end = _end(scene, questions, stop)
    return Zones(intro, signed, questions, end)


def _first_row(scene: Scene, stop: int) -> int:
    """Return the first line of a table of questions, `stop` where there is none."""
    tables = question_tables(scene.page)
    for at in range(stop):
        line = scene.page.lines[at]
        if line.layout.table is not None:
            if line.layout.table in tables:
                return at
        elif scene.tabbed and _is_head(scene, at):
            return at
    return stop


def _is_head(scene: Scene, at: int) -> bool:
    span = scene.page.lines[at].span
    tabbed = "\t" in scene.text[span.start : span.end]
    return tabbed and roles_of(row_of(scene.text, scene.page.lines[at])) is not None


def _leading(scene: Scene, roles: list[int], start: int) -> list[int]:
    """Return the roles that stand before the questions: with no question between them."""
    leading: list[int] = []
    for at in roles:
        first = leading[-1] if leading else start
        if any(_asks(scene, index) for index in range(first, at)) or at - first > HEAD:
            break
        leading.append(at)
    return leading


def _asks(scene: Scene, at: int) -> bool:
    """Say whether a line surely begins a question."""
    line = scene.page.lines[at]
    if not line.text:
        return False
    made = candidate(scene.text, at, line, scene.unread)
    if made is None:
        return False
    below = scene.page.lines[at + 1 : at + 4]
    return made.form is Form.LABEL or "?" in line.text or any("?" in after.text for after in below)


def _behind(scene: Scene, role: int) -> int:
    """Return the line behind a role and the name below it."""
    lines = scene.page.lines
    at = role + 1
    while at < len(lines) and not lines[at].text:
        at += 1
    return at + 1 if at < len(lines) and is_name(lines[at]) else role + 1


def _first_question(scene: Scene, start: int, stop: int) -> int:
    return next((at for at in range(start, stop) if _asks(scene, at)), stop)


def _end(scene: Scene, questions: int, stop: int) -> int:
    """Return where signatures begin that stand behind the questions, else `stop`."""
    lines = scene.page.lines
    at = stop
    for index in range(stop - 1, max(questions, stop - HEAD), -1):
        line = lines[index]
        if not line.text or is_name(line):
            continue
        if not is_role(line):
            break
        at = index
    return at
