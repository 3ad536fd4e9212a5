"""Where on its pages a span of the flow stands: a flow and a span in, boxes out, a line each.

Knows the words of blocks and their boxes.  Of a part of a word the box is the same part of the word's.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple, cast

from linter.model.flow import Block, Box, Flow, PageAnchor, PlacedWord, Span

ICON = 22.0
"""Points: how wide and high programs draw the sign that marks a place, or nearly so."""
MOST_LINES = 400
_SAME = 0.5  # of the height of a word: how far the words of one line stand from each other


class Spot(NamedTuple):
    """A box on page number `page`."""

    page: int
    box: Box


class Spots:
    """Finds places of one flow."""

    __slots__ = ("_blocks", "_starts", "_taken")

    def __init__(self, flow: Flow) -> None:
        self._blocks = flow.blocks
        self._starts = [block.span.start for block in flow.blocks]
        self._taken: dict[Spot, int] = {}

    def lines(self, span: Span) -> list[Spot]:
        """Return the lines that hold characters of `span`, at most `MOST_LINES`; none without a word."""
        found: list[Spot] = []
        for page, box in self._words(span):
            if found and found[-1].page == page and _goes_on(found[-1].box, box):
                found[-1] = Spot(page, _around(found[-1].box, box))
                continue
            if len(found) == MOST_LINES:
                break
            found.append(Spot(page, box))
        return found

    def place(self, at: int) -> Spot:
        """Return where a sign stands for the place before character `at`; two never at the same place."""
        spot = self._place(at)
        number = self._taken[spot] = self._taken.get(spot, -1) + 1
        up = min(number * ICON / 2, spot.box.y0)
        return Spot(spot.page, Box(spot.box.x0, spot.box.y0 - up, spot.box.x1, spot.box.y1 - up))

    def _words(self, span: Span) -> Iterator[Spot]:
        """Yield the words, or parts of them, within `span`."""
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        while index < len(self._blocks) and self._starts[index] < span.end:
            block = self._blocks[index]
            for word in _anchor(block).words:
                start = max(span.start - block.span.start - word.start, 0)
                end = min(span.end - block.span.start, word.end) - word.start
                if start < end:
                    yield Spot(word.page, _part(word, start, end))
            index += 1

    def _place(self, at: int) -> Spot:
        """Return the place behind the last word before `at`, else before the first one."""
        index = max(bisect_right(self._starts, at) - 1, 0)
        for block in reversed(self._blocks[: index + 1]):
            offset = at - block.span.start
            words = _anchor(block).words
            before = bisect_right(words, offset, key=_end)
            if before:
                return _sign(words[before - 1].page, words[before - 1].x1, words[before - 1].y0)
            if words and block is self._blocks[index]:
                return _sign(words[0].page, words[0].x0 - ICON, words[0].y0)
        return _sign(1, ICON, ICON)


def _sign(page: int, x: float, y: float) -> Spot:
    """Return the box of a sign of which the left side is at `x`, a little above `y`."""
    left, top = max(x, 0.0), max(y - ICON * 0.75, 0.0)
    return Spot(page, Box(left, top, left + ICON, top + ICON))


def _part(word: PlacedWord, start: int, end: int) -> Box:
    """Return the box of the characters of a word from `start` to `end`."""
    step = (word.x1 - word.x0) / (word.end - word.start)
    left = word.x0 + step * start
    right = word.x1 if end == word.end - word.start else word.x0 + step * end
    return Box(left, word.y0, right, word.y1)


def _goes_on(line: Box, box: Box) -> bool:
    """Say whether a word stands behind `line`, on the same line."""
    return abs(line.y1 - box.y1) < _SAME * (box.y1 - box.y0) and box.x0 > line.x0


def _around(line: Box, box: Box) -> Box:
    return Box(line.x0, min(line.y0, box.y0), max(line.x1, box.x1), max(line.y1, box.y1))


def _anchor(block: Block) -> PageAnchor:
    return cast("PageAnchor", block.anchor)  # the anchors of one flow are all of one type


def _end(word: PlacedWord) -> int:
    return word.end
