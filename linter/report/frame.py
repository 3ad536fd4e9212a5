"""The characters a finding is about, marked in their own line or cell.

In: a flow and a span.  Out: two lines, the text (cut to a window where it is long) and carets under the
characters.  Knows nothing of findings.
"""

from bisect import bisect_right
from typing import NamedTuple
from unicodedata import category, east_asian_width

from linter.model.flow import Block, Flow, Span
from linter.model.visible import visible

WINDOW = 100
"""How many characters of a line are shown, two fifths of them before those it is about."""


class Frame(NamedTuple):
    """A line cut in three, safe to show; `marked` may be empty."""

    head: str
    marked: str
    tail: str

    @property
    def width(self) -> int:
        """Return how many columns of a terminal it takes."""
        return columns(self.head + self.marked + self.tail)

    @property
    def carets(self) -> str:
        """Return the line that goes under it, in terminal columns."""
        return " " * columns(self.head) + "^" * max(columns(self.marked), 1)


def frame(flow: Flow, span: Span, window: int = WINDOW) -> Frame | None:
    """Return the line or cell around `span`, no more than `window` of it, or None where nothing is to see."""
    context = _context(flow, span)
    if not flow.text[context.start : context.end].strip():
        return None
    start = min(max(span.start, context.start), context.end)
    end = min(max(span.end, start), context.end)
    left, right = _window(flow.text, context, Span(start, end), window)
    cut = min(end, right)
    return Frame(
        ("…" if left > context.start else "") + visible(flow.text[left:start]),
        visible(flow.text[start:cut]),
        visible(flow.text[cut:right]) + ("…" if right < context.end else ""),
    )


def _window(text: str, context: Span, mark: Span, window: int) -> Span:
    """Return what is shown of `context`: all of it, or a window that begins a little before `mark`."""
    if context.end - context.start <= window:
        return context
    left = max(context.start, min(mark.start - window * 2 // 5, context.end - window))
    while left < mark.start and category(text[left]) in {"Mn", "Me"}:
        left += 1  # never begin with an accent that belongs to the character before
    right = min(context.end, left + window)
    while right < context.end and category(text[right]) in {"Mn", "Me"} and right - left < 2 * window:
        right += 1
    return Span(left, right)


def _context(flow: Flow, span: Span) -> Span:
    """Return the cell that holds the span's start, else its line (in a table: its row)."""
    start = flow.text.rfind("\n", 0, span.start) + 1
    end = flow.text.find("\n", span.start)
    line = Span(start, len(flow.text) if end < 0 else end)
    index = bisect_right(flow.blocks, span.start, key=_start) - 1
    if index < 0 or flow.blocks[index].layout.table is None:
        return line
    cell = _with_number(flow.blocks, index)
    empty = not flow.text[cell.start : cell.end].strip()
    return line if empty or span.start > cell.end else cell


def _with_number(blocks: tuple[Block, ...], index: int) -> Span:
    """Return the span of the block together with the automatic number that belongs to it."""
    first = last = blocks[index]
    if first.generated and index + 1 < len(blocks) and blocks[index + 1].span.start == first.span.end:
        last = blocks[index + 1]
    elif index and blocks[index - 1].generated and blocks[index - 1].span.end == first.span.start:
        first = blocks[index - 1]
    return Span(first.span.start, last.span.end)


def _start(block: Block) -> int:
    return block.span.start


def columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if category(character) in {"Mn", "Me"}:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1
