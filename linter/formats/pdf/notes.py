"""Footnotes: the lines of a page in, those of its notes apart from its text out.

Knows that notes stand at the foot of a page in smaller letters, each behind its number or sign.  Knows
nothing of the text that refers to them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from linter.formats.pdf.grid import Stroke
from linter.formats.pdf.words import Line
from linter.model.pattern import late

SMALLER = 0.93  # of the letters of the text
NEAR = 12.0  # points: a line that is drawn above notes begins as near as that to the edge of the text
SHORTEST, LONGEST = 30.0, 260.0  # points: how long it is
_NUMBER = late(r"(\d{1,3}|\*{1,3}|[†‡])(?=\D|$)")


class Note(NamedTuple):
    """A note: its number or sign (empty where it goes on from the page before) and its lines."""

    number: str
    lines: list[Line]


class Feet(NamedTuple):
    """A page's text and its notes."""

    body: list[Line]
    notes: list[Note]


def feet(lines: Sequence[Line], size: float, across: Sequence[Stroke], last: Note | None) -> Feet:
    """Return the text and the notes of a page; `size` is the height of the letters of text (points).

    `across` are the lines drawn across the page, `last` is the last note of the page before, which may go
    on here.
    """
    first = _first(lines, size, across)
    start = next((at for at in range(first, len(lines)) if _number(lines[at])), None)
    if start is None or (first == 0 and not across):
        return Feet(list(lines), [])
    if start > first and not (last and abs(last.lines[0].size - lines[first].size) < 0.5):
        return Feet(list(lines), [])
    notes: list[Note] = [Note("", [])] if start > first else []
    expected = ""
    for line in lines[first:]:
        number = _number(line)
        if number and (not expected or not number.isdigit() or number == expected):
            notes.append(Note(number, []))
            expected = str(int(number) + 1) if number.isdigit() else ""
        notes[-1].lines.append(line)
    return Feet(list(lines[:first]), notes)


def _first(lines: Sequence[Line], size: float, across: Sequence[Stroke]) -> int:
    """Return the first of the lines that may be notes: below a short line drawn at the left, or small."""
    left = min((line.x0 for line in lines), default=0.0)
    for stroke in across:
        if abs(stroke.start - left) < NEAR and SHORTEST < stroke.end - stroke.start < LONGEST:
            below = [at for at, line in enumerate(lines) if line.top > stroke.at - 1]
            if below and _number(lines[below[0]]):
                return below[0]
    first = len(lines)
    while first and lines[first - 1].size < SMALLER * size:
        first -= 1
    return first


def _number(line: Line) -> str:
    """Return the number or sign that a line begins with."""
    found = _NUMBER.match(line.words[0].text)
    if found is None or (len(line.words) == 1 and found.end() == len(line.words[0].text)):
        return ""
    return found[1]
