"""Lines to a flow: paragraphs, cells, notes and furniture in; text, blocks and facts out.

Knows how lines are joined to a paragraph, and where each word of it stands.
"""

from collections.abc import Sequence

from linter.formats.pdf.breaks import HYPHENS
from linter.formats.pdf.hyphens import Hyphens, bare
from linter.formats.pdf.paragraphs import Setting, in_cell
from linter.formats.pdf.stitch import Whole
from linter.formats.pdf.table import Cell
from linter.formats.pdf.wire import ATTACHED, LAUNCH, REMARKED, Flag, Remark
from linter.formats.pdf.words import SOFT, Line, Word, line_of
from linter.formats.writer import Writer
from linter.model.flow import BlockKind, Box, Fact, FactKind, Layout, PageAnchor, PlacedWord, Span
from linter.model.pattern import late

TAB = 1.6  # of the height of letters: a gap that wide is shown as a tab
MARKER_TAB = 0.7  # the same, behind the first word of a line
_ABOVE, _BELOW = 0.8, 0.22  # of the height of letters: how far a word's box goes from its baseline
_NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
_MARKER = late(r"(?:\(?[\divxIVX]{1,4}[a-zA-Z]?[.)]*|[-–—•*·▪]|[a-zA-Z][.)])")
_UNITS = frozenset({"m", "mm", "cm", "dm", "km"})


class Story:
    """Writes the blocks of one PDF; `seen` tells of each page whether unpainted text lies over a picture."""

    __slots__ = ("_hyphens", "_pages", "_seen", "_writer")

    def __init__(self, writer: Writer, hyphens: Hyphens, seen: Sequence[bool]) -> None:
        self._writer = writer
        self._hyphens = hyphens
        self._seen = seen
        self._pages: dict[int, list[tuple[Span, Box]]] | None = None

    def block(self, lines: Sequence[Line], kind: BlockKind, layout: Layout) -> None:
        """Write lines, one or more, as one block, and a newline behind it."""
        start = self._writer.start()
        placed = self._said(lines, start)
        first = lines[0].page
        anchor = PageAnchor(first, _around(lines, first), tuple(placed))
        self._writer.block(start, kind, anchor, layout)
        self._writer.part("\n")

    def table(self, whole: Whole, setting: Setting) -> None:
        """Write a table: cells parted by a tab, rows by a newline."""
        number, self._writer.tables = self._writer.tables, self._writer.tables + 1
        begun: dict[int, int] = {}
        page = 1
        for at, row in enumerate(whole.rows):
            page = next((line.page for cell in row.cells.values() for line in cell.lines), page)
            start = self._writer.next
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
            if at in whole.unsure or any(map(_is_stacked, row.cells.values())):
                self._writer.fact(FactKind.UNSURE, Span(start, self._writer.length))

    def beside(self, words: Sequence[Word]) -> None:
        """Write words that stand across the page."""
        self.block([line_of([word]) for word in words], BlockKind.TEXTBOX, Layout())

    def remark(self, page: int, remark: Remark) -> None:
        """Note an annotation of page number `page` at the words it lies on, else at the nearest before it."""
        words = self._words_on(page)
        spans = [span for span, box in words if _touches(box, remark.box)]
        span = Span(spans[0].start, spans[-1].end) if spans else _nearest(words, remark.box[1])
        if remark.highlight in {LAUNCH, ATTACHED}:
            self._writer.fact(FactKind.FOREIGN, span, remark.highlight, remark.text)
        elif remark.highlight == REMARKED:
            self._writer.facts.append(Fact(FactKind.REMARK, span, remark.author, remark.text))
        elif remark.highlight:
            self._writer.fact(FactKind.HIGHLIGHT, span, value=remark.highlight)
        else:
            self._writer.facts.append(Fact(FactKind.COMMENT, span, remark.author, remark.text))

    def _blank(self, page: int, layout: Layout) -> None:
        start = self._writer.start()
        self._writer.block(start, BlockKind.PARAGRAPH, PageAnchor(page, _NOWHERE), layout)

    def _said(self, lines: Sequence[Line], start: int) -> list[PlacedWord]:
        """Write the words of lines and return where each stands."""
        placed: list[PlacedWord] = []
        pieces: list[str] = []
        at = 0
        last: Word | None = None
        for number, line in enumerate(lines, 1):
            usual, first = MARKER_TAB * line.size, line.words[0]
            for word in line.words:
                text, x0, base, x1, size, flags, page, _ = word
                if last is not None:
                    near = 0.1 * size < x0 - last.x1 < usual
                    part = " " if word is first or near else _between(last, word, line)
                    pieces.append(part)
                    at += len(part)
                end = at + len(text)
                if flags:
                    self._note(word, last, Span(start + at, start + end))
                pieces.append(bare(text) + "-" if text[-1] == SOFT else text)
                placed.append(PlacedWord(at, end, page, x0, base - _ABOVE * size, x1, base + _BELOW * size))
                at, last = end, word
            if number < len(lines) and line.words[-1].text.endswith(HYPHENS):
                at += self._joint(pieces, start + at, lines[number].words[0])
                last = None
            elif number < len(lines) and self._hyphens.within(line, lines[number]):
                last = None
        self._writer.put("".join(pieces))
        return placed

    def _joint(self, pieces: list[str], end: int, after: Word) -> int:
        """Put what belongs there in place of the hyphen that `pieces` end in; return how many it adds."""
        word = bare(pieces[-1])
        join = self._hyphens.join(word, after.text)
        pieces[-1:] = (word, join.text)
        if join.doubtful:
            name = "removed" if join.text == SOFT else "kept"
            self._writer.fact(FactKind.HYPHEN, Span(end - 1, end), name)
        return len(join.text) - 1

    def _note(self, word: Word, last: Word | None, span: Span) -> None:
        """Note what is true of a word: that it is hidden, that it is a note's number."""
        if word.flags & Flag.UNSEEN and not self._seen[word.page - 1]:
            self._writer.fact(FactKind.HIDDEN, span)
        if word.raised and last is not None and _refers(last, word):
            self._writer.fact(FactKind.NOTE_REFERENCE, span, word.text)
            self._writer.fact(FactKind.MARKUP, span)

    def _words_on(self, page: int) -> list[tuple[Span, Box]]:
        """Return the words of a page and where they stand, in the order of the flow."""
        if self._pages is None:
            self._pages = {}
            for block in self._writer.blocks:
                for word in block.anchor.words if isinstance(block.anchor, PageAnchor) else ():
                    span = Span(word.start, word.end).shift(block.span.start)
                    self._pages.setdefault(word.page, []).append((span, word.box))
        return self._pages.get(page, [])


def _is_stacked(cell: Cell) -> bool:
    """Say whether numbers stand below each other in a cell: several, or one broken by a column too narrow."""
    return len(cell.lines) > 1 and all(
        len(line.words) == 1 and line.words[0].text.isdigit() for line in cell.lines
    )


def _nearest(words: Sequence[tuple[Span, Box]], height: float) -> Span:
    """Return the empty span behind the last of the words that begin no lower than `height`."""
    found = [span.end for span, box in words if box.y0 <= height]
    place = found[-1] if found else next((span.start for span, _ in words), 0)
    return Span(place, place)


def _between(last: Word, word: Word, line: Line) -> str:
    """Return what parts two words of a paragraph: nothing, a space, or a tab for a wide gap."""
    gap = word.x0 - last.x1
    if gap < 0.1 * word.size and (word.raised or last.raised or last.text.endswith(SOFT)):
        return ""
    wide = MARKER_TAB if last is line.words[0] and _MARKER.fullmatch(last.text) else TAB
    return "\t" if gap > wide * line.size else " "


def _refers(last: Word, word: Word) -> bool:
    """Say whether a raised number is a note's, and no exponent."""
    return word.text.isdigit() and last.text not in _UNITS and not last.text[-1].isdigit()


def _around(lines: Sequence[Line], page: int) -> Box:
    """Return the box around the lines that stand on `page`."""
    held = [line for line in lines if line.page == page]
    return Box(
        min(line.x0 for line in held),
        min(line.base - _ABOVE * line.size for line in held),
        max(line.x1 for line in held),
        max(line.base + _BELOW * line.size for line in held),
    )


def _touches(box: Box, other: Sequence[float]) -> bool:
    """Say whether the middle of `box` lies in the other."""
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return other[0] <= x <= other[2] and other[1] <= y <= other[3]
