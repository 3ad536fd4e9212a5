"""Lines to a flow: paragraphs, cells, notes and furniture in; text, blocks and facts out.

Knows how lines are joined to a paragraph, and where each word of it stands.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from linter.formats.pdf.hyphens import Hyphens, Join, bare
from linter.formats.pdf.paragraphs import HYPHENS, Setting, in_cell
from linter.formats.pdf.stitch import Whole
from linter.formats.pdf.wire import Flag, Remark
from linter.formats.pdf.words import SOFT, Line, Word, line_of
from linter.formats.writer import Writer
from linter.model.flow import BlockKind, Box, Fact, FactKind, Layout, PageAnchor, PlacedWord, Span

TAB = 1.6  # of the height of letters: a gap that wide is shown as a tab
MARKER_TAB = 0.7  # the same, behind the first word of a line
_ABOVE, _BELOW = 0.8, 0.22  # of the height of letters: how far a word's box goes from its baseline
_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
_MARKER = re.compile(r"(?:\(?[\divxIVX]{1,4}[a-zA-Z]?[.)]*|[-–—•*·▪]|[a-zA-Z][.)])")
_UNITS = frozenset({"m", "mm", "cm", "dm", "km"})


class Story:
    """Writes the blocks of one PDF; `seen` tells of each page whether unpainted text lies over a picture."""

    __slots__ = ("_hyphens", "_places", "_seen", "_writer")

    def __init__(self, writer: Writer, hyphens: Hyphens, seen: Sequence[bool]) -> None:
        self._writer = writer
        self._hyphens = hyphens
        self._seen = seen
        self._places: dict[int, list[tuple[int, Word]]] = {}

    def block(self, lines: Sequence[Line], kind: BlockKind, layout: Layout) -> None:
        """Write lines, one or more, as one block, and a newline behind it."""
        start = self._writer.start()
        placed: list[PlacedWord] = []
        self._said(lines, placed, start)
        first = placed[0].page
        self._writer.block(start, kind, PageAnchor(first, _around(placed, first), tuple(placed)), layout)
        self._writer.part("\n")

    def table(self, whole: Whole, setting: Setting) -> None:
        """Write a table: cells parted by a tab, rows by a newline."""
        number, self._writer.tables = self._writer.tables, self._writer.tables + 1
        begun: dict[int, int] = {}
        page = 1
        for at, row in enumerate(whole.rows):
            page = next((line.page for cell in row.cells.values() for line in cell.lines), page)
            for column, cell in row.cells.items():
                begun[column] = begun.get(column, at) if cell.merged else at
                merged = begun[column] if cell.merged else None
                layout = Layout(number, at, column, cell.columns, at in whole.heads, merged=merged)
                if cell.lines:
                    for lines in in_cell(cell.lines, setting):
                        self.block(lines, BlockKind.PARAGRAPH, layout)
                else:
                    self._blank(page, layout)
                self._writer.part("\t")
            self._writer.part("\n")

    def beside(self, words: Sequence[Word]) -> None:
        """Write words that stand across the page."""
        self.block([line_of([word]) for word in words], BlockKind.TEXTBOX, Layout())

    def remark(self, page: int, remark: Remark) -> None:
        """Note an annotation of page number `page` at the words it lies on, else at the nearest before it."""
        spans = [
            Span(offset, offset + len(word.text))
            for offset, word in self._on(page)
            if _touches(word, remark.box)
        ]
        span = Span(spans[0].start, spans[-1].end) if spans else self._nearest(page, remark.box[1])
        if remark.highlight:
            self._writer.fact(FactKind.HIGHLIGHT, span, value=remark.highlight)
        else:
            self._writer.facts.append(Fact(FactKind.COMMENT, span, remark.author, remark.text))

    def _blank(self, page: int, layout: Layout) -> None:
        start = self._writer.start()
        self._writer.block(start, BlockKind.PARAGRAPH, PageAnchor(page, _NOWHERE), layout)

    def _said(self, lines: Sequence[Line], placed: list[PlacedWord], start: int) -> None:
        """Write the words of lines, and note where each stands."""
        writer = self._writer
        last: Word | None = None
        join: Join | None = None
        for line, after in zip_longest(lines, lines[1:]):
            for word in line.words:
                if join:
                    self._joint(join)
                elif last is not None:
                    writer.put(_between(last, word, line))
                join = None
                text = word.text
                if after is not None and word is line.words[-1] and text.endswith(HYPHENS):
                    text = bare(text)
                    join = self._hyphens.join(text, after.words[0].text)
                here = writer.length
                writer.put(text.replace(SOFT, "-") if text.endswith(SOFT) else text)
                placed.append(_placed(word, here - start))
                self._note(word, last, Span(here, writer.length))
                last = word

    def _joint(self, join: Join) -> None:
        here = self._writer.length
        self._writer.put(join.text)
        if join.doubtful:
            name = "removed" if join.text == SOFT else "kept"
            self._writer.fact(FactKind.HYPHEN, Span(here, here + 1), name)

    def _note(self, word: Word, last: Word | None, span: Span) -> None:
        """Note what is true of a word: that it is hidden, that it is a note's number; and where it stands."""
        self._places.setdefault(word.page, []).append((span.start, word))
        if not word.flags:
            return
        if word.flags & Flag.UNSEEN and not self._seen[word.page - 1]:
            self._writer.fact(FactKind.HIDDEN, span)
        if word.raised and last is not None and _refers(last, word):
            self._writer.fact(FactKind.NOTE_REFERENCE, span, word.text)
            self._writer.fact(FactKind.MARKUP, span)

    def _on(self, page: int) -> list[tuple[int, Word]]:
        return self._places.get(page, [])

    def _nearest(self, page: int, height: float) -> Span:
        """Return the empty span behind the last word of a page that stands no lower than `height`."""
        found = [at + len(word.text) for at, word in self._on(page) if word.base - word.size <= height]
        place = found[-1] if found else next((at for at, _ in self._on(page)), 0)
        return Span(place, place)


def _between(last: Word, word: Word, line: Line) -> str:
    """Return what parts two words of a paragraph: nothing, a space, or a tab for a wide gap."""
    if last.base != word.base and word is line.words[0]:
        return " "
    gap = word.x0 - last.x1
    if gap < 0.1 * word.size and (word.raised or last.raised or last.text.endswith(SOFT)):
        return ""
    wide = MARKER_TAB if last is line.words[0] and _MARKER.fullmatch(last.text) else TAB
    return "\t" if gap > wide * line.size else " "


def _refers(last: Word, word: Word) -> bool:
    """Say whether a raised number is a note's, and no exponent."""
    return word.text.isdigit() and last.text not in _UNITS and not last.text[-1].isdigit()


def _placed(word: Word, offset: int) -> PlacedWord:
    _text, x0, base, x1, size, _flags, page = word
    return PlacedWord(offset, page, Box(x0, base - _ABOVE * size, x1, base + _BELOW * size))


def _around(placed: Sequence[PlacedWord], page: int) -> Box:
    """Return the box around the words that stand on `page`."""
    x0s, y0s, x1s, y1s = zip(*(word.box for word in placed if word.page == page), strict=True)
    return Box(min(x0s), min(y0s), max(x1s), max(y1s))


def _touches(word: Word, box: tuple[float, float, float, float]) -> bool:
    middle = word.base - 0.3 * word.size
    return box[0] <= (word.x0 + word.x1) / 2 <= box[2] and box[1] <= middle <= box[3]
