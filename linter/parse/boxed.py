"""Questions in a table of one column, as a frame around them: lines of a table in, candidates out.

Knows labels alone: a number in such a table is more often one of its own.
"""

from linter.model.flow import Layout
from linter.parse.candidates import Candidate, candidate
from linter.parse.entries import Form
from linter.parse.scene import Scene
from linter.parse.tables import Tables


def of_one_column(tables: Tables) -> frozenset[int]:
    """Return the tables of which every row has one cell."""
    return frozenset(table for table, rows in tables.items() if all(len(row.cells) == 1 for row in rows))


def boxed(scene: Scene, at: int) -> list[Candidate]:
    """Return the labels in the row that begins on line `at`, unless its table is known to hold questions."""
    lines, layout = scene.page.lines, scene.page.lines[at].layout
    if layout.table in scene.questions:
        return []
    found = []
    while at < scene.stop and _same(lines[at].layout, layout):
        made = candidate(scene.text, at, lines[at], scene.unread)
        if made is not None and made.form is Form.LABEL and not lines[at].layout.nested:
            found.append(made)
        at += 1
    return found


def _same(one: Layout, other: Layout) -> bool:
    return one.table == other.table and one.row == other.row
