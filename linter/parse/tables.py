"""Rows and cells: the blocks of a table, or a line of a text export, in; rows out.

Knows nothing of questions.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from linter.model.flow import Block, Layout, Span
from linter.model.making import new
from linter.model.pattern import late
from linter.parse.lines import Line, fold

NEAR = 6
"""How many numbers before and behind a table are looked at; those farther off are of lists in answers."""
_NUMBERED = late(r"\s*(?:Vraag\s+)?(?P<nr>\d{1,4})(?=[\s.:)]|$)", re.IGNORECASE)


class Cell(NamedTuple):
    """One cell of a table: from its first to its last block, and the lines in it.

    `above` is the cell that a vertically merged one continues, and whose content is its own too.
    """

    span: Span
    layout: Layout
    label: Span | None
    text: str
    above: Span | None = None


class Row(NamedTuple):
    """One row of a table."""

    span: Span
    cells: tuple[Cell, ...]


Tables = dict[int, list[Row]]
"""The rows of every table, by its number."""
Piece = tuple[Block, Block | None]
"""A block and its automatic number."""


def row_of(text: str, line: Line) -> Row:
    """Return a line of a text export as a row of cells, parted by tabs."""
    cells, start = [], line.span.start
    for column, piece in enumerate(text[line.span.start : line.span.end].split("\t")):
        span = Span(start, start + len(piece))
        cells.append(Cell(span, Layout(row=0, column=column), None, fold(piece)))
        start = span.end + 1
    return Row(line.span, tuple(cells))


def rows_of(text: str, pieces: Sequence[Piece]) -> list[Row]:
    """Return the rows that the blocks of a table are in."""
    rows: list[list[Cell]] = []
    tops: dict[int, Span] = {}
    at = -1
    for block, label in pieces:
        layout, mark = block.layout, label.span if label else None
        column, merged = layout.column, layout.merged
        span = Span(mark.start, block.span.end) if mark else block.span
        read_as = fold(text[span.start : span.end])
        if layout.row != at or not rows:
            at = layout.row
            row: list[Cell] = []
            rows.append(row)
        last = row[-1] if row else None
        if last and last.layout.column == column:
            both = f"{last.text} {read_as}" if last.text and read_as else last.text or read_as
            row[-1] = last._replace(span=Span(last.span.start, span.end), text=both)
        else:
            above = None if merged is None else tops.get(column)
            row.append(new(Cell, (span, layout, mark, read_as, above)))
        if merged is None:
            tops[column] = row[-1].span
    return [Row(Span(cells[0].span.start, cells[-1].span.end), tuple(cells)) for cells in rows]


def counts_from_one(rows: Sequence[Row]) -> bool:
    """Say whether the first number in the first column is 1."""
    firsts = (row.cells[0].text.rstrip(" .:)") for row in rows)
    return next((first for first in firsts if first.isdecimal()), "") == "1"


def numbers_outside(text: str, body: Sequence[Piece]) -> list[tuple[int, int]]:
    """Return where numbered paragraphs outside tables begin, with their numbers, in order."""
    found = []
    for block, label in body:
        if block.layout.table is None:
            span = label.span if label else block.span
            if number := _NUMBERED.match(text, *span):
                found.append((block.span.start, int(number["nr"])))
    return found


def counts_past(numbers: Sequence[tuple[int, int]], table: Span) -> bool:
    """Say whether `numbers`, with where they stand, count on from before `table` to behind it."""
    at = bisect_left(numbers, (table.start, 0))
    before = {number + 1 for _start, number in numbers[max(at - NEAR, 0) : at]}
    return any(number in before for _start, number in numbers[at : at + NEAR])
