"""Lines to paragraphs and tables: what an answer or an intro is made of.

In: lines in order.  Out: marks `al`, `tabel`.  A line of a text that was broken at a fixed width belongs to
the line before it.
"""

from collections.abc import Iterator, Sequence

from linter.model.flow import BlockKind, Mark, Span
from linter.parse.inline import Inline
from linter.parse.lexicon import SENTENCE_END
from linter.parse.lines import Line, trim
from linter.parse.page import Page
from linter.parse.scene import Scene
from linter.parse.tables import Row

WRAPPED = 55
"""A line shorter than this was not broken by a fixed width."""


def paragraphs(page: Page, lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph, empty ones left out.

    Where empty lines part them, a full line of a text broken at a fixed width always goes on.
    """
    waiting: list[Line] = []
    parted = any(line.after for line in lines[1:])
    for line in lines:
        if not line.text:
            continue
        if waiting and not _goes_on(page, waiting[-1], line, parted=parted):
            yield waiting
            waiting = []
        waiting.append(line)
    if waiting:
        yield waiting


def _goes_on(page: Page, before: Line, line: Line, *, parted: bool) -> bool:
    if line.kind is not BlockKind.LINE:
        return line.label is None and line.part_of == before.part_of
    if line.after or len(before.text) < WRAPPED or (page.width and not page.turns(before, line)):
        return False
    return (parted and page.width > 0) or line.text[0].islower() or not SENTENCE_END.search(before.text)


def span_of(text: str, lines: Sequence[Line]) -> Span:
    """Return the characters of one or more lines, without the white space at their ends."""
    return trim(text, Span(lines[0].span.start, lines[-1].span.end))


def content(scene: Scene, lines: Sequence[Line], inline: Inline) -> Iterator[Mark]:
    """Yield the paragraphs and tables of an answer."""
    plain: list[Line] = []
    for line in lines:
        if line.layout.table is None:
            plain.append(line)
            continue
        yield from _als(scene, plain, inline)
        plain = []
        yield from _table_at(scene, line)
    yield from _als(scene, plain, inline)


def _als(scene: Scene, lines: Sequence[Line], inline: Inline) -> Iterator[Mark]:
    for paragraph in paragraphs(scene.page, lines):
        span = span_of(scene.text, paragraph)
        yield Mark(span, "al", (), inline.within(span))


def _table_at(scene: Scene, line: Line) -> Iterator[Mark]:
    """Yield the whole table at its first line, nothing at its others."""
    number = line.layout.table
    rows = scene.page.tables[number] if number is not None else []
    if not rows or line.span.start != rows[0].span.start:
        return
    span = Span(rows[0].span.start, rows[-1].span.end)
    yield Mark(span, "tabel", (), tuple(_rij(row) for row in rows))


def _rij(row: Row) -> Mark:
    return Mark(row.span, "rij", (), tuple(Mark(cell.span, "cel") for cell in row.cells))
