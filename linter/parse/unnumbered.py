"""Questions without numbers: where nothing else is a question, the lines that say `Vraag` begin one.

In: the scene of a list in which no number was found, or none but in an answer.  Out: an entry for every such
line.  Knows nothing of whether they should have had numbers.
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


def labelled_before(scene: Scene, found: Found) -> bool:
    """Say whether what was found is a table or a list in an answer: a line says `Vraag` before it and asks
    something, and more lines say so than there are numbers."""
    lines = scene.page.lines
    first = next((at for at in range(scene.start, found.first) if _is_label(lines[at])), None)
    if first is None or not _says_more(scene, first, found.first):
        return False
    numbered = sum(isinstance(event, Entry) and bool(event.numbers) for event in found.events)
    return sum(_is_label(line) for line in lines[first : scene.stop]) > numbered


def _is_label(line: Line) -> bool:
    return (
        line.layout.table is None
        and line.text.startswith("Vraag")
        and QUESTION_LABEL.match(line.text) is not None
    )


def _says_more(scene: Scene, at: int, end: int) -> bool:
    """Say whether a question stands behind the label on line `at`, or below it before line `end`."""
    lines = scene.page.lines
    label = QUESTION_LABEL.match(lines[at].text)
    behind = lines[at].text[label.end() :] if label else ""
    return any("?" in text for text in (behind, *(line.text for line in lines[at + 1 : end])))


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
