"""Questions without numbers: where nothing else is a question, the lines that say `Vraag` begin one.

In: the scene of a list in which no number was found.  Out: an entry for every such line.  Knows nothing of
whether they should have had numbers.
"""

from collections.abc import Iterator
from itertools import pairwise

from linter.model.flow import Span
from linter.parse.entries import Entry, Form
from linter.parse.finder import Found
from linter.parse.lexicon import QUESTION_LABEL
from linter.parse.lines import Line, reading, trim
from linter.parse.scene import Scene


def unnumbered(scene: Scene) -> Found:
    """Return the questions from `scene.start` up to `scene.stop`, none where no line says `Vraag`."""
    starts = [at for at in range(scene.start, scene.stop) if _begins(scene, scene.page.lines[at])]
    return Found(tuple(_entries(scene, starts)), starts[0] if starts else scene.stop)


def _begins(scene: Scene, line: Line) -> bool:
    """Say whether a line begins a question: in a table only where its first cell does."""
    if not QUESTION_LABEL.match(line.text) or line.layout.nested:
        return False
    rows = scene.page.tables.get(line.layout.table) if line.layout.table is not None else None
    return not rows or QUESTION_LABEL.match(rows[0].cells[0].text) is not None


def _entries(scene: Scene, starts: list[int]) -> Iterator[Entry]:
    for at, end in pairwise((*starts, scene.stop)):
        line = scene.page.lines[at]
        read = reading(scene.text, line.span, scene.unread)
        label = QUESTION_LABEL.match(read.text)
        behind = read.place(label.end()) if label and label.end() < len(read.text) else line.span.end
        text = trim(scene.text, Span(behind, line.span.end))
        texts = (text,) if text.start < text.end else ()
        lead = trim(scene.text, Span(line.span.start, behind))
        yield Entry(line.span, lead, (), texts, Form.LABEL, at + 1, end)
