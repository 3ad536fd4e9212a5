"""Tables between questions that stand in no table: of an answer, be they like a list of questions.

In: the questions before a table and the lines behind it, as numbers.  Out: whether the numbers count on past
the table.  Knows nothing of what the table holds.
"""

from collections.abc import Sequence

from linter.parse.candidates import Candidate, candidate, may_begin
from linter.parse.columns import roles_of
from linter.parse.scene import Scene
from linter.parse.tables import NEAR, row_of

FAR = 200
"""How many lines behind a table are read for the next question."""


def behind_table(scene: Scene, at: int, loose: Sequence[Candidate]) -> int:
    """Return the line behind the table that line `at` of a text export heads, 0 where it heads none or where
    the numbers of the questions in `loose` do not count on behind it."""
    lines = scene.page.lines
    if not (scene.tabbed and scene.answered and _has_tab(scene, at)):
        return 0
    if roles_of(row_of(scene.text, lines[at])) is None:
        return 0
    behind = at
    while behind < scene.stop and (not lines[behind].text or _has_tab(scene, behind)):
        behind += 1
    awaited = {(made.form, made.numbers[-1].value + 1) for made in loose[-NEAR:]}
    for index in range(behind, min(behind + FAR, scene.stop)):
        line = lines[index]
        if not line.text or not may_begin(line.text):
            continue
        made = candidate(scene.text, index, line, scene.unread)
        if made and (made.form, made.numbers[0].value) in awaited:
            return behind
    return 0


def _has_tab(scene: Scene, at: int) -> bool:
    span = scene.page.lines[at].span
    return scene.text.find("\t", span.start, span.end) >= 0
