"""Running headers, footers and page numbers: the lines of all pages in, those that are furniture out.

Knows that what comes back on page after page at the same height is none of the text, also where a number in
it counts the pages, and that nobody writes text at the very edge.  Knows nothing of what the text is.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.formats.pdf.words import Line
from linter.model.pattern import late

MOST_LINES = 5
ZONE = 0.2  # of a page's height: how far from its edge furniture may stand
MARGIN = 24.0  # points: a baseline nearer to the edge than that is in the margin
SHARE = 0.4  # of the pages: on fewer a line does not come back
NEAR = 4.0  # points
GAP = 0.8  # of the height of letters
NEXT = 8  # lines
APART = 1.4  # of the height of letters: how far from the text at least
_DIGITS = late(r"\d+")
_ALONE = late(
    r"(?:(?:pagina|blz\.?|bladzijde|page|p\.)\s*)?[-–—]?\s*1\s*[-–—]?(?:\s*(?:/|van|of)\s*1)?", re.IGNORECASE
)

Key = tuple[str, int, int | None]
Keep = Callable[[int, Line], bool]
"""Says of a line on a page (from 0) that it is no furniture, whatever it looks like."""


class Parted(NamedTuple):
    """The lines of one page: running header, text, footer."""

    head: list[Line]
    body: list[Line]
    foot: list[Line]


def parted(pages: Sequence[Sequence[Line]], heights: Sequence[float], keep: Keep) -> list[Parted]:
    """Return the lines of each page, its furniture apart."""
    inner = {line.text for lines in pages for line in lines[MOST_LINES:-MOST_LINES]}
    heads = _edge(pages, heights, keep, 1)
    feet = _edge(pages, heights, keep, -1)
    found = []
    for lines, head, foot in zip(pages, heads, feet, strict=True):
        top = _apart(lines, head, inner)
        end = len(lines) - min(_below(lines, foot, inner), len(lines) - top)
        found.append(Parted(list(lines[:top]), list(lines[top:end]), list(lines[end:])))
    return found


def _edge(pages: Sequence[Sequence[Line]], heights: Sequence[float], keep: Keep, side: int) -> list[int]:
    """Return for each page how many lines, from one edge inwards, are furniture: the top is side 1."""
    zones = [_zone(lines, height, side) for lines, height in zip(pages, heights, strict=True)]
    counts: Counter[Key] = Counter()
    for page, zone in enumerate(zones):
        counts.update({key for line, distance in zone for key in _keys(line, distance, page)})
    found = []
    for page, zone in enumerate(zones):
        count = 0
        for line, distance in zone:
            again = max(counts[key] for key in _keys(line, distance, page))
            back = again >= 2 and again >= SHARE * len(pages)
            alone = len(pages) == 1 and side < 0 and _ALONE.fullmatch(line.text) is not None
            if not (back or distance < MARGIN or alone) or keep(page, line):
                break
            count += 1
        found.append(count)
    return found


def _zone(lines: Sequence[Line], height: float, side: int) -> list[tuple[Line, float]]:
    """Return the lines near an edge of a page, from there inwards, each with how far it is from it."""
    near = [(line, line.base if side > 0 else height - line.base) for line in lines[::side][:MOST_LINES]]
    return [(line, distance) for line, distance in near if distance < ZONE * height]


def _keys(line: Line, distance: float, page: int) -> Iterator[Key]:
    """Yield what lines on other pages have in common with this one where it comes back.

    That is the same text, or the same but for a number that counts the pages; at the same height, of which
    each line has two steps so that a line next to a bound finds another beyond it.
    """
    text = line.text
    numbers = _DIGITS.findall(text)
    for step in (int(distance // NEAR), int(distance // NEAR) + 1):
        if not text.isdigit():
            yield text, step, None
        if numbers:
            bare = _DIGITS.sub("#", text)
            yield from ((bare, step, int(number[:9]) - page) for number in {numbers[0], numbers[-1]})


def _apart(lines: Sequence[Line], count: int, inner: set[str]) -> int:
    """Return how many of the first `count` lines are furniture.

    Below a running header the text begins well apart from it, below the names of a table's columns it does
    not; and those also stand where the table begins, and above what stands in its columns.
    """
    while count and count < len(lines):
        last, first = lines[count - 1], lines[count]
        apart = first.base - last.base >= APART * max(first.size, last.size)
        names = last.text in inner or _names_columns(last, lines[count : count + NEXT])
        if (apart and not names) or last.base < MARGIN:
            break
        count -= 1
    return count


def _below(lines: Sequence[Line], count: int, inner: set[str]) -> int:
    """Return how many of the last `count` lines are furniture: not what also stands amid the text.

    A number by itself may be both.
    """
    while count and lines[-count].text in inner and not lines[-count].text.isdigit():
        count -= 1
    return count


def _names_columns(line: Line, below: Sequence[Line]) -> bool:
    """Say whether two or more pieces of a line stand right above where pieces of the next lines begin."""
    starts = {round(start) for one in below for start in _starts(one)}
    found = [start for start in _starts(line) if {round(start) - 1, round(start), round(start) + 1} & starts]
    return len(found) > 1


def _starts(line: Line) -> Iterator[float]:
    """Yield where a line begins, and where it begins again behind a gap."""
    yield line.x0
    yield from (other.x0 for one, other in pairwise(line.words) if other.x0 - one.x1 > GAP * line.size)
