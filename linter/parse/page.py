"""A flow as a person sees it: its lines, its tables, and what stands beside both.

In: a flow.  Out: a page.  Which tables hold questions is told by another.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from linter.model.flow import FURNITURE, Block, BlockKind, Flow, Span
from linter.parse.columns import before_head
from linter.parse.entries import Roles
from linter.parse.furniture import furniture_among
from linter.parse.lexicon import ANSWER
from linter.parse.lines import FEED, Line, add_lines, trim
from linter.parse.tables import (
    Piece,
    Row,
    Tables,
    counts_from_one,
    counts_past,
    numbers_outside,
    rows_of,
)

Asking = Callable[[Tables], Mapping[int, Roles]]
"""Which tables hold questions, and what their columns are."""


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
    body: list[Piece] = []
    tables: dict[int, list[Piece]] = {}
    aside: list[Block] = []
    label: Block | None = None
    for block in flow.blocks:
        if block.kind is BlockKind.NUMBER:
            label = block
            continue
        layout = block.layout
        if block.kind in _BESIDE or layout.note is not None:
            start = label.span.start if label else block.span.start
            aside.append(block._replace(span=Span(start, block.span.end)))
        else:
            body.append((block, label))
            if layout.table is not None:
                tables.setdefault(layout.table, []).append((block, label))
        label = None
    made = {table: rows_of(text, pieces) for table, pieces in tables.items()}
    rows = {row.span.start: row for found in made.values() for row in found}
    questions = asking(made)
    body = _without_front(text, body, made, questions)
    questions = _outside_answers(text, body, made, questions)
    lines = _all_lines(text, body, rows, questions)
    furniture = []
    for at in furniture_among([line.text for line in lines], _fed(flow.text, lines)):
        furniture.append(trim(text, lines[at].span))
        lines[at] = lines[at]._replace(text="")
    return Page(lines, made, rows, aside, furniture, _width(text, lines), questions)


def _without_front(
    text: str, body: list[Piece], tables: Tables, questions: Mapping[int, Roles]
) -> list[Piece]:
    """Take the rows of the front of the list, where that is in one table with the questions, as a table of
    their own, whose number is one of none; return the blocks."""
    fronts = {table: many for table in questions if (many := before_head(text, tables[table]))}
    for table, many in fronts.items():
        tables[~table], tables[table] = tables[table][:many], tables[table][many:]
    if not fronts:
        return body
    ends = {table: tables[table][0].cells[0].layout.row for table in fronts}
    return [(_apart(block, ends), label) for block, label in body]


def _apart(block: Block, ends: Mapping[int, int]) -> Block:
    """Return a block, that of a row of the front as of the table of these."""
    table = block.layout.table
    if table is None or block.layout.row >= ends.get(table, 0):
        return block
    return block._replace(layout=block.layout._replace(table=~table))


def _outside_answers(
    text: str, body: Sequence[Piece], tables: Tables, questions: Mapping[int, Roles]
) -> Mapping[int, Roles]:
    """Leave out the tables that count from 1 between the answers to questions that stand in no table.

    Where these answers have no labels, the numbers of the questions count on past the table.
    """
    if not questions:
        return questions
    outside = [block.span for block, _label in body if block.layout.table is None]
    asked = next((span.end for span in outside if text[slice(*span)].rstrip().endswith("?")), len(text))
    told = [span.start for span in outside if span.start > asked and ANSWER.match(text, *span)]
    first = min(tables[table][0].span.start for table in questions)
    if first < told[0] if told else first <= asked:
        return questions
    numbers = numbers_outside(text, body)
    return {table: roles for table, roles in questions.items() if not _within(tables[table], told, numbers)}


def _within(rows: Sequence[Row], told: Sequence[int], numbers: Sequence[tuple[int, int]]) -> bool:
    """Say whether a table is of an answer: between labels of answers, or between numbers that count on."""
    past = counts_past(numbers, rows[0].span)
    if not told:
        return past and counts_from_one(rows)
    return rows[0].span.start <= told[-1] and (past or counts_from_one(rows))


def _all_lines(
    text: str, body: Sequence[Piece], rows: Mapping[int, Row], questions: Mapping[int, Roles]
) -> list[Line]:
    lines: list[Line] = []
    for block, label in body:
        if block.layout.table not in questions:
            add_lines(text, block, label, lines)
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


def _blanked(text: str, unread: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for span in unread:
        parts += (text[at : span.start], " " * (span.end - span.start))
        at = span.end
    return "".join((*parts, text[at:]))
