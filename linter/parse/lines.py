"""The flow as lines a person would see, and the rows of its tables.

In: a flow.  Out: lines with the text to recognise them by, and tables of cells.  Knows nothing of
questions.  Hidden text and syntax are no part of what a line reads.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from linter.model.document import Reading, read
from linter.model.flow import FURNITURE, Block, BlockKind, FactKind, Flow, Layout, Span
from linter.parse.entries import Roles
from linter.parse.furniture import furniture_among

_STRANGE = "␌\u00ad\u200b\u200c\u200d\u2060\ufeff"
_DROP = dict.fromkeys(map(ord, _STRANGE))


FEED = "␌"
"""A page break, as it stands in the flow."""


class Line(NamedTuple):
    """One line: its span without the newline, and its text as read, white space folded.

    `label` is the span of an automatic number (with the tab behind it) at its start; `after` counts
    the empty lines before it; `part_of` is where its block begins.
    """

    span: Span
    text: str
    kind: BlockKind
    layout: Layout
    label: Span | None
    after: int
    part_of: int


class Cell(NamedTuple):
    """One cell of a table: from its first to its last block, and the lines in it."""

    span: Span
    layout: Layout
    label: Span | None
    text: str


class Row(NamedTuple):
    """One row of a table."""

    span: Span
    cells: tuple[Cell, ...]


Tables = dict[int, list[Row]]
"""The rows of every table, by its number."""
Asking = Callable[[Tables], Mapping[int, Roles]]
"""Which tables hold questions, and what their columns are."""
_Piece = tuple[Block, Block | None]
"""A block and its automatic number."""


def _none(_tables: Tables) -> Mapping[int, Roles]:
    return {}


class Page(NamedTuple):
    """All lines of the body, the rows of every table by its number, the same by the offset each begins at,
    the blocks beside the body, the lines that are furniture of the site or of print, the width at which the
    text was broken into lines (0 where it was not), and the tables that hold questions."""

    lines: list[Line]
    tables: dict[int, list[Row]]
    rows: dict[int, Row]
    aside: list[Block]
    furniture: list[Span]
    width: int
    questions: Mapping[int, Roles]

    def turns(self, line: Line, following: Line) -> bool:
        """Say whether a paragraph can go on from a full line to the next: its first word did not fit."""
        word = following.text.partition(" ")[0]
        return not following.after and _length(line) + 1 + len(word) > self.width > 0


def paginate(flow: Flow, unread: Sequence[Span], asking: Asking = _none) -> Page:
    """Return the lines and tables of `flow`; `unread` are spans in order that are not read.

    `asking` tells which tables hold questions: a row of those is one line, of others a cell's every line.
    A line of the site's or print's own furniture reads as an empty one.
    """
    text = _blanked(flow.text, unread) if unread else flow.text
    body: list[_Piece] = []
    tables: dict[int, list[_Piece]] = {}
    aside: list[Block] = []
    label: Block | None = None
    for block in flow.blocks:
        if block.kind is BlockKind.NUMBER:
            label = block
            continue
        layout = block.layout
        if block.kind in _BESIDE or layout.note is not None:
            aside.append(block)
        else:
            body.append((block, label))
            if layout.table is not None:
                tables.setdefault(layout.table, []).append((block, label))
        label = None
    made = {table: _rows(text, pieces) for table, pieces in tables.items()}
    rows = {row.span.start: row for found in made.values() for row in found}
    questions = asking(made)
    lines = _all_lines(text, body, rows, questions)
    furniture = []
    for at in furniture_among([line.text for line in lines], _fed(flow.text, lines)):
        furniture.append(trim(text, lines[at].span))
        lines[at] = lines[at]._replace(text="")
    return Page(lines, made, rows, aside, furniture, _width(text, lines), questions)


def _all_lines(
    text: str, body: Sequence[_Piece], rows: Mapping[int, Row], questions: Mapping[int, Roles]
) -> list[Line]:
    lines: list[Line] = []
    for block, label in body:
        if block.layout.table not in questions:
            _add_lines(text, block, label, lines)
            continue
        row = rows.get(label.span.start if label else block.span.start)
        if row is not None:
            read_as = " ".join([cell.text for cell in row.cells if cell.text])
            after = lines[-1].after + 1 if lines and not lines[-1].text else 0
            lines.append(Line(row.span, read_as, block.kind, block.layout, None, after, row.span.start))
    return lines


def _width(text: str, lines: Sequence[Line]) -> int:
    """Return the width a text was broken at: that of its longest line, unless a line is too long for that.

    A row of a table is not broken.
    """
    if not lines or lines[0].kind is not BlockKind.LINE:
        return 0
    by_length = sorted((line for line in lines if line.text), key=_length, reverse=True)
    longest = next((_length(line) for line in by_length if "\t" not in text[slice(*line.span)]), 0)
    return longest if NARROWEST <= longest <= WIDEST else 0


def _length(line: Line) -> int:
    return line.span.end - line.span.start


NARROWEST, WIDEST = 60, 110
"""Between these lies the width, in characters, at which a text is broken into lines."""


def _fed(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that begin behind the break of a page."""
    if FEED not in text:
        return frozenset()
    return frozenset(at for at, line in enumerate(lines) if text.startswith(FEED, line.span.start))


_BESIDE = frozenset({*FURNITURE, BlockKind.NOTE})


def row_of(text: str, line: Line) -> Row:
    """Return a line of a text export as a row of cells, parted by tabs."""
    cells, start = [], line.span.start
    for column, piece in enumerate(text[line.span.start : line.span.end].split("\t")):
        span = Span(start, start + len(piece))
        cells.append(Cell(span, Layout(row=0, column=column), None, fold(piece)))
        start = span.end + 1
    return Row(line.span, tuple(cells))


def unread(flow: Flow) -> list[Span]:
    """Return the spans of hidden text, of syntax and of page breaks, in order and without overlap."""
    found = [fact.span for fact in flow.facts_of(FactKind.HIDDEN, FactKind.MARKUP)]
    found += feeds(flow.text)
    spans: list[Span] = []
    for span in sorted(found):
        if spans and span.start < spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(span.end, spans[-1].end))
        elif span.start < span.end:
            spans.append(span)
    return spans


def feeds(text: str) -> list[Span]:
    """Return the spans of page breaks."""
    return [Span(*feed.span()) for feed in re.finditer(f"{FEED}+", text)] if FEED in text else []


def reading(text: str, span: Span, unread: Sequence[Span]) -> Reading:
    """Return the reading text of `span`, with what is not read left out."""
    pieces, start = [], span.start
    first = bisect_left(unread, Span(span.start, 0)) if unread else 0
    if first and unread[first - 1].end > start:
        first -= 1
    for index in range(first, len(unread)):
        left = unread[index]
        if left.start >= span.end:
            break
        pieces.append(Span(start, max(start, left.start)))
        start = min(left.end, span.end)
    return read(text, [*pieces, Span(start, span.end)], span.end)


def fold(text: str) -> str:
    """Return `text` with white space folded and characters that are not seen left out."""
    folded = " ".join(text.split())
    return folded if folded.isascii() else folded.translate(_DROP).strip()


def trim(text: str, span: Span) -> Span:
    """Return `span` without the white space at its ends; an empty one stays at its start."""
    start, end = span
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return span
    piece = text[start:end]
    inner = piece.strip()
    if not inner:
        return Span(start, start)
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(inner))


def _blanked(text: str, unread: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in unread:
        parts += (text[at : span.start], " " * (span.end - span.start))
        at = span.end
    return "".join((*parts, text[at:]))


def _add_lines(text: str, block: Block, label: Block | None, lines: list[Line]) -> None:
    """Add the lines of a block; `label` is its automatic number."""
    after = lines[-1].after + 1 if lines and not lines[-1].text else 0
    start, end = block.span
    if start == end and label is None:
        lines.append(Line(block.span, "", block.kind, block.layout, None, after, start))
        return
    mark = label.span if label else None
    for piece in text[start:end].split("\n"):
        span = Span(mark.start if mark else start, start + len(piece))
        read_as = fold(text[span.start : span.end])
        lines.append(Line(span, read_as, block.kind, block.layout, mark, after, block.span.start))
        after = 0 if read_as else after + 1
        start, mark = start + len(piece) + 1, None


def _rows(text: str, pieces: Sequence[_Piece]) -> list[Row]:
    """Return the rows that the blocks of a table are in."""
    rows: list[list[Cell]] = []
    at = -1
    for block, label in pieces:
        start = label.span.start if label else block.span.start
        read_as = fold(text[start : block.span.end]) if start < block.span.end else ""
        if not rows or block.layout.row != at:
            at = block.layout.row
            rows.append([])
        row = rows[-1]
        last = row[-1] if row else None
        if last and last.layout.column == block.layout.column:
            both = f"{last.text} {read_as}" if last.text and read_as else last.text or read_as
            row[-1] = last._replace(span=Span(last.span.start, block.span.end), text=both)
        else:
            mark = label.span if label else None
            row.append(Cell(Span(start, block.span.end), block.layout, mark, read_as))
    return [Row(Span(cells[0].span.start, cells[-1].span.end), tuple(cells)) for cells in rows]
