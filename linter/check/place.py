"""A span of the flow to the place that a reader of the file knows.

In: a flow and a span.  Out: line and column, or part, paragraph and cell, or page and box.  Knows nothing of
findings.
"""

from bisect import bisect_right
from typing import cast

from linter.model.finding import Place
from linter.model.flow import Block, Flow, LineAnchor, PageAnchor, PlacedWord, Span


def place(flow: Flow, span: Span) -> Place:
    """Return where `span` stands; empty where the file has no text at all."""
    first = flow.block_at(span.start)
    if first is None:
        return Place()
    if isinstance(first.anchor, PageAnchor):
        return _on_page(first.anchor, span.shift(-first.span.start))
    if not isinstance(first.anchor, LineAnchor):
        part, paragraph, table, row, cell = first.anchor
        return Place(part=part, paragraph=paragraph, table=table, row=row, cell=cell)
    line, column = _at(first, span.start)
    if span.end <= span.start:
        return Place(line, column, line, column)
    last = flow.block_at(span.end - 1) or first
    end_line, end_column = _at(last, span.end - 1)
    return Place(line, column, end_line, end_column + (not last.generated))


def _at(block: Block, offset: int) -> tuple[int, int]:
    """Return line and column of a character; one that the file does not store is where its block begins."""
    anchor = cast("LineAnchor", block.anchor)  # the anchors of one flow are all of one type
    into = 0 if block.generated else max(offset - block.span.start, 0)
    turn = bisect_right(anchor.turns, into, key=_into) - 1
    if turn < 0:
        return anchor.line, anchor.column + into
    start, line, column = anchor.turns[turn]
    return line, column + into - start


def _into(turn: tuple[int, int, int]) -> int:
    return turn[0]


def _on_page(anchor: PageAnchor, span: Span) -> Place:
    """Return the box around the words that `span` touches on one page; it counts from the block's start."""
    words = anchor.words
    first = max(bisect_right(words, span.start, key=_begin) - 1, 0)
    after = max(bisect_right(words, span.end - 1, key=_begin), first + 1)
    page = words[first].page if words else anchor.page
    boxes = [word.box for word in words[first:after] if word.page == page] or [anchor.box]
    x0s, y0s, x1s, y1s = zip(*boxes, strict=True)
    x0, y0, x1, y1 = (round(side, 1) for side in (min(x0s), min(y0s), max(x1s), max(y1s)))
    return Place(page=page, box=(x0, y0, x1, y1))


def _begin(word: PlacedWord) -> int:
    return word.start
