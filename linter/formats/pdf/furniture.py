"""Running headers, footers and page numbers: the lines of all pages in, those that are furniture out.

Knows that what comes back on page after page at the same height is none of the text, and that a page's
number stands alone at its edge.  Knows nothing of what the text is.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from linter.formats.pdf.words import Line

MOST_LINES = 5
ZONE = 0.2  # of a page's height: how far from its edge furniture may stand
EDGE = 0.1
SHARE = 0.4  # of the pages: on fewer a line does not come back
NEAR = 4.0  # points
APART = 1.4  # of the height of letters: how far from the text at least
_DIGITS = re.compile(r"\d+")
_PAGE = re.compile(
    r"(?:(?:pagina|blz\.?|bladzijde|page|p\.)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:/|van|of)\s*\d{1,4})?",
    re.IGNORECASE,
)


class Parted(NamedTuple):
    """The lines of one page: running header, text, footer."""

    head: list[Line]
    body: list[Line]
    foot: list[Line]


Keep = Callable[[int, Line], bool]
"""Says of a line on a page (from 0) that it is no furniture, whatever it looks like."""


def parted(pages: Sequence[Sequence[Line]], heights: Sequence[float], keep: Keep) -> list[Parted]:
    """Return the lines of each page, its furniture apart."""
    heads = [_zone(lines, height, 1) for lines, height in zip(pages, heights, strict=True)]
    feet = [_zone(lines, height, -1) for lines, height in zip(pages, heights, strict=True)]
    inner = {line.text for lines in pages for line in lines[MOST_LINES:-MOST_LINES]}
    found = []
    above, below = _counted(heads, heights, 1), _counted(feet, heights, -1)
    for page, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        edges = []
        for zone, counts, side in ((heads[page], above, 1), (feet[page], below, -1)):
            again = [
                (
                    _comes_back(line, counts, _height(line, height, side), len(pages))
                    and line.text not in inner
                )
                or _is_number(line, height)
                for line in zone
            ]
            edges.append(_peeled(page, lines[::side], again, keep))
        top, bottom = edges
        bottom = min(bottom, len(lines) - top)
        end = len(lines) - bottom
        found.append(Parted(list(lines[:top]), list(lines[top:end]), list(lines[end:])))
    return found


def _zone(lines: Sequence[Line], height: float, side: int) -> Sequence[Line]:
    near = lines[::side][:MOST_LINES]
    return [line for line in near if _height(line, height, side) < ZONE * height]


def _height(line: Line, height: float, side: int) -> float:
    """Return how far a line is from the edge of its page."""
    return line.base if side > 0 else height - line.base


Key = tuple[str, int]


def _counted(zones: Sequence[Sequence[Line]], heights: Sequence[float], side: int) -> Counter[Key]:
    """Count on how many pages a line stands at a height: each at its own step of height and the next."""
    counts: Counter[Key] = Counter()
    for zone, height in zip(zones, heights, strict=True):
        keys = set()
        for line in zone:
            step = int(_height(line, height, side) // NEAR)
            text = _DIGITS.sub("#", line.text)
            keys |= {(text, step), (text, step + 1)}
        counts.update(keys)
    return counts


def _comes_back(line: Line, counts: Counter[Key], distance: float, pages: int) -> bool:
    step, text = int(distance // NEAR), _DIGITS.sub("#", line.text)
    count = max(counts[text, step], counts[text, step + 1])
    return count >= 2 and count >= SHARE * pages


def _is_number(line: Line, height: float) -> bool:
    """Say whether a line is the number of its page, at the very edge."""
    edge = min(line.base, height - line.base)
    return edge < EDGE * height and _PAGE.fullmatch(line.text) is not None


def _peeled(page: int, lines: Sequence[Line], again: Sequence[bool], keep: Keep) -> int:
    """Return how many lines, from the edge inwards, are furniture: the text begins well apart from them."""
    count = 0
    while count < len(again) and again[count] and not keep(page, lines[count]):
        count += 1
    while count and count < len(lines):
        last, first = lines[count - 1], lines[count]
        if abs(first.base - last.base) >= APART * max(first.size, last.size):
            break
        count -= 1
    return count
