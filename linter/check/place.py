"""A span of the flow to the place that a reader of the file knows.

In: a flow and a span.  Out: line and column, or part, paragraph and cell.  Knows nothing of findings.
"""

from typing import cast

from linter.model.finding import Place
from linter.model.flow import Block, Flow, LineAnchor, Span


def place(flow: Flow, span: Span) -> Place:
    """Return where `span` stands; empty where the file has no text at all."""
    first = flow.block_at(span.start)
    if first is None:
        return Place()
    if not isinstance(first.anchor, LineAnchor):
        part, paragraph, table, row, cell = first.anchor
        return Place(part=part, paragraph=paragraph, table=table, row=row, cell=cell)
    line, column = _at(first, span.start)
    if span.end <= span.start:
        return Place(line, column, line, column)
    end_line, end_column = _at(flow.block_at(span.end - 1) or first, span.end - 1)
    return Place(line, column, end_line, end_column + 1)


def _at(block: Block, offset: int) -> tuple[int, int]:
    anchor = cast("LineAnchor", block.anchor)  # the anchors of one flow are all of one type
    return anchor.line, anchor.column + max(offset - block.span.start, 0)
