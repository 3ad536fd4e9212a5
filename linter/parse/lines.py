"""Lines a person would see, and what they read.

In: the blocks of a flow.  Out: lines with the text to recognise them by, and spans without white space.
Hidden text and syntax are no part of what a line reads.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from linter.model.document import UNSEEN, Reading, read
from linter.model.flow import Block, BlockKind, FactKind, Flow, Layout, Span
from linter.model.pattern import late

_UNSEEN = late(rf"[␌{UNSEEN}]+")


FEED = "␌"
"""A page break, as it stands in the flow."""


class Line(NamedTuple):
    """One line: its span without the newline, and its text as read, white space folded.

    `label` is the span of an automatic number (with the tab behind it) at its start; `after` counts
    the empty lines before it; `part_of` is where its block begins, and `depth` how deep its number stands
    in a list.
    """

    span: Span
    text: str
    kind: BlockKind
    layout: Layout
    label: Span | None
    after: int
    part_of: int
    depth: int = 0


def add_lines(text: str, block: Block, label: Block | None, lines: list[Line]) -> None:
    """Add the lines of a block; `label` is its automatic number."""
    after = lines[-1].after + 1 if lines and not lines[-1].text else 0
    start, end = block.span
    if start == end and label is None:
        lines.append(Line(block.span, "", block.kind, block.layout, None, after, start))
        return
    mark, depth = (label.span, label.layout.level or 0) if label else (None, 0)
    for piece in text[start:end].split("\n"):
        span = Span(mark.start if mark else start, start + len(piece))
        read_as = fold(text[span.start : span.end])
        lines.append(Line(span, read_as, block.kind, block.layout, mark, after, block.span.start, depth))
        after = 0 if read_as else after + 1
        start, mark = start + len(piece) + 1, None


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
    return folded if folded.isascii() else _UNSEEN.sub("", folded).strip()


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
