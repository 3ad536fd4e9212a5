"""Paragraphs of one story: their elements in, numbers and blocks out to the writer.

Knows headings, automatic numbers and what hides a whole paragraph.  What stands within them is left to
`runs`.
"""

from linter.formats.odt.counting import Counters
from linter.formats.odt.names import STYLE_NAME, TEXT, H, P
from linter.formats.odt.numbering import LEVELS
from linter.formats.odt.runs import SHOWN, Runs, blend
from linter.formats.writer import Where
from linter.formats.xmlpart import Element, whole
from linter.model.flow import BlockKind, Fact, FactKind, PartAnchor, Span


class Paragraphs:
    """Writes the paragraphs of one story as blocks of one kind; asks `runs` for what is in them."""

    __slots__ = ("_floor", "_kind", "_last", "_part", "_runs", "_styles", "_writer", "counters")

    def __init__(self, runs: Runs, kind: BlockKind) -> None:
        self._writer = runs.shared.writer
        self._runs = runs
        self._part = runs.voice.part
        self._styles = runs.voice.styles
        self._kind = kind
        self._last = 1
        self._floor = 1  # the least that a place may be: it never goes back where rows are repeated
        self.counters = Counters(self._styles)

    def write(self, paragraph: Element, where: Where) -> None:
        """Write a paragraph or a heading."""
        kind, layout = self._kind, where.layout
        if kind is BlockKind.PARAGRAPH and (level := self._level(paragraph)):
            kind, layout = BlockKind.HEADING, layout._replace(level=level)
        label = self.counters.label(paragraph)
        begin = start = self._writer.start()
        count = self._last = max(self._floor, self._part.paragraphs[paragraph])
        anchor = PartAnchor(self._part.name, count, where.table, where.row, where.cell)
        since = len(self._writer.facts)
        if label:
            depth = self.counters.depth or None
            start = self._writer.number(label, anchor, where.layout._replace(level=depth))
        look = blend(self._styles.look("paragraph", paragraph.get(STYLE_NAME)), SHOWN)
        if label and look.hidden:
            self._writer.fact(FactKind.HIDDEN, Span(begin, start))
        self._runs.read(paragraph, look)
        self._writer.block(start, kind, anchor, layout)
        if (where.hidden or self._runs.conceals) and self._writer.length > begin:
            self._writer.cover(since, Fact(FactKind.HIDDEN, Span(begin, self._writer.length)))
        self._writer.part("\n")

    def _level(self, paragraph: Element) -> int:
        """Return the level of a heading, 0 of what is none; LibreOffice makes RTF's by their style alone."""
        if paragraph.tag == H:
            return max(1, whole(paragraph.get(TEXT + "outline-level"), 1, LEVELS))
        return self._styles.heading(paragraph.get(STYLE_NAME))

    def blank(self, where: Where) -> None:
        """Write the empty block of a cell that has no text of its own."""
        start = self._writer.start()
        anchor = PartAnchor(self._part.name, self._last, where.table, where.row, where.cell)
        self._writer.block(start, self._kind, anchor, where.layout)
        self._writer.part("\n")

    def pass_over(self, element: Element) -> None:
        """Take the first paragraph of `element`, which is not told, as the last one seen."""
        first = next((one for one in element.iter(P, H) if one in self._part.paragraphs), None)
        self._last = self._last if first is None else max(self._floor, self._part.paragraphs[first])

    def hold(self) -> None:
        """Let what is told from now on have no place before the last one."""
        self._floor = self._last
