"""Paragraphs: lines of text in reading order in, the lines of each paragraph out.

Knows by what a paragraph is told from the next: space between them, an indent, other letters, and a line
that had room left for the word that stands on the next.  Knows nothing of what they say.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.formats.pdf.breaks import CLOSED, HYPHENS, Breaks, in_range, marks
from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import Line, Word
from linter.model.pattern import late

_MARKER = late(r"(?:\d{1,4}[a-z]?[.)]?|[-–—•*·▪◦●o]|[a-zA-Z][.)]|\(\d{1,3}\)|[ivx]{1,4}[.)])", re.IGNORECASE)
_YEAR = late(r"(?:19|20)\d\d")
_FILED = late(r"\d\d ?\d{3}\b")
_FILED_NEXT = late(r"(?:\d\d ?\d{3}\b|[Nn]r\.(?=\s|$))")
_END = late(r"[.?!:;][\"'”’»)\]]*$")
SPACED = 1.25  # of the usual distance between lines
OTHER_SIZE = 0.08
INDENT = 0.8  # of the height of letters
ROOM = 0.35  # of a column: a line that leaves so much is the last of its paragraph
FILLED = 0.15  # of a column: a line that leaves less fills it
LARGER = 1.12  # than the letters of text: a heading's
MOST_HEADING = 4  # lines
_STEP = 0.05
_SPACE = 0.25


class Setting(NamedTuple):
    """How text is set: the distance between its lines in heights of letters, where its lines end (points),
    and how high its letters usually are; whether spaces at their ends tell how lines are broken."""

    pitch: float
    right: float
    size: float
    breaks: Breaks = Breaks.UNTOLD


def pitch(runs: Sequence[Sequence[Line]]) -> float:
    """Return the usual distance between the lines of paragraphs, in heights of letters.

    Told by the lines that fill their column, which are seldom the last of a paragraph; else by all.
    """
    full: Counter[int] = Counter()
    every: Counter[int] = Counter()
    for lines in runs:
        right = max((line.x1 for line in lines), default=0.0)
        for one, other in pairwise(lines):
            if one.page == other.page and abs(one.size - other.size) < OTHER_SIZE * one.size:
                step = round((other.base - one.base) / one.size / _STEP)
                every[step] += 1
                full[step] += right - one.x1 < FILLED * (right - one.x0)
    return (_usual(full, 1) or _usual(every, 2) or 1.2 / _STEP) * _STEP


def _usual(counts: Counter[int], fewest: int) -> int:
    """Return the smallest step that is no exception, 0 where there is none."""
    least = max(fewest, 0.08 * sum(counts.values()))
    return next((step for step in sorted(counts) if step > 0.9 / _STEP and counts[step] >= least), 0)


def paragraphs(lines: Sequence[Line], setting: Setting) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph."""
    waiting: list[Line] = []
    for line in lines:
        if waiting and not _goes_on(waiting, line, setting):
            yield waiting
            waiting = []
        waiting.append(line)
    if waiting:
        yield waiting


def in_cell(lines: Sequence[Line], setting: Setting) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph of a cell: only space parts those."""
    waiting: list[Line] = []
    for line in lines:
        if waiting and _spaced(waiting, line, setting):
            yield waiting
            waiting = []
        waiting.append(line)
    yield waiting


def follows(before: Sequence[Line], after: Sequence[Line], setting: Setting) -> bool:
    """Say whether the paragraph `before` goes on in `after`, which stands in the next column or page."""
    return _goes_on(before, after[0], setting)


def is_heading(lines: Sequence[Line], setting: Setting) -> bool:
    """Say whether a paragraph looks like a heading: bold or in larger letters, short, and no sentence."""
    first = lines[0]
    large = first.size > LARGER * setting.size
    if len(lines) > MOST_HEADING or not (large or first.bold):
        return False
    return not lines[-1].text.endswith((".", "?", "!", ";", ","))


def ends(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return _END.search(text) is not None


def _goes_on(before: Sequence[Line], line: Line, setting: Setting) -> bool:
    last = before[-1]
    if abs(line.size - last.size) > OTHER_SIZE * last.size or line.bold != last.bold:
        return False
    if line.page != last.page or line.base <= last.base:
        return _over_page(last, line, setting)
    if setting.breaks is Breaks.MARKED and (marks(line, Flag.SAME) or _is_begun(line)):
        return marks(line, Flag.SAME) and not _spaced(before, line, setting)
    if _spaced(before, line, setting) or _is_moved(before, line) or _is_apart(before, line, setting):
        return False
    if last.words[-1].text.endswith(HYPHENS) or in_range(last, line):
        return True
    return not (_is_closed(last, line, setting) or _had_room(last, line, setting))


def _is_begun(line: Line) -> bool:
    """Say whether a line begins a text, and no words that are marked within one."""
    return marks(line, Flag.BEGUN) and not (marks(line, Flag.MIXED) and line.words[0].text[0].islower())


def _is_closed(last: Line, line: Line, setting: Setting) -> bool:
    """Say whether a line was not broken but ended, as no space is kept behind it where others keep one.

    A full line has no room for that space: then it ended where its sentence did and no small letter follows.
    """
    if setting.breaks is not Breaks.TOLD or last.spaced:
        return False
    fresh = ends(last.text) and not line.words[0].text[0].islower()
    return fresh or setting.right - last.x1 > CLOSED * last.size


def _spaced(before: Sequence[Line], line: Line, setting: Setting) -> bool:
    last = before[-1]
    if line.page != last.page:
        return False
    usual = setting.pitch * last.size
    if len(before) > 1 and before[-2].page == last.page and last.base > before[-2].base:
        usual = (
            min(usual, last.base - before[-2].base) if setting.pitch > 1.6 else last.base - before[-2].base
        )
    return line.base - last.base > max(usual * SPACED, last.size * 0.9)


def _over_page(last: Line, line: Line, setting: Setting) -> bool:
    """Say whether a paragraph goes on at the top of the next page or column."""
    text, word = last.text, line.words[0].text
    if text.endswith(HYPHENS):
        return True
    if ends(text) or _is_item(line):
        return False
    return word[0].islower() or not _had_room(last, line, setting)


def _is_item(line: Line) -> bool:
    """Say whether a line begins with a number or a sign that stands apart from what follows it."""
    first = line.words[0]
    if first.raised or not _MARKER.fullmatch(first.text):
        return False
    if len(line.words) == 1:
        return not first.text.islower()
    apart = line.words[1].x0 - first.x1
    return apart > 0.7 * line.size or (first.text[-1] in ".)" and apart > 0.35 * line.size)


def _is_apart(before: Sequence[Line], line: Line, setting: Setting) -> bool:
    """Say whether the number that a line begins with tells it from the paragraph before."""
    return _is_filed(before, line) or (_is_item(line) and not _is_rest(before[-1], line, setting))


def _is_rest(last: Line, line: Line, setting: Setting) -> bool:
    """Say whether a number alone is what did not fit on a full line, and no item.

    A space kept at the end of that line says so, where spaces tell; elsewhere only a year is taken for one.
    """
    first = line.words[0]
    if len(line.words) > 1 or ends(last.text) or setting.right - last.x1 > _room(first, line):
        return False
    return last.spaced if setting.breaks is Breaks.TOLD else _YEAR.fullmatch(first.text) is not None


def _is_filed(before: Sequence[Line], line: Line) -> bool:
    """Say whether a line is the next of those that each begin with a number under which papers are filed."""
    if not before[0].words[0].text[:2].isdigit() or before[-1].spaced or not _FILED.match(before[0].text):
        return False
    return _FILED_NEXT.match(line.text) is not None


def _room(first: Word, line: Line) -> float:
    """Return how much of a line its first word takes at the end of the line before (points)."""
    return first.x1 - first.x0 + _SPACE * line.size + 1


def _is_moved(before: Sequence[Line], line: Line) -> bool:
    """Say whether a line stands further in or out than the paragraph, and so begins another."""
    indent = INDENT * line.size
    first, last = before[0], before[-1]
    if len(before) > 1:
        return abs(line.x0 - last.x0) > indent
    if abs(line.x0 - first.x0) <= indent:
        return False
    hanging = (word.x0 for one, word in pairwise(first.words) if word.x0 - one.x1 > _SPACE * line.size * 1.6)
    if any(abs(line.x0 - start) <= 2 for start in hanging):
        return False
    return line.x0 > first.x0 or first.x0 - line.x0 > 6 * line.size


def _had_room(last: Line, line: Line, setting: Setting) -> bool:
    """Say whether the first word of `line` would have fitted on the line before it."""
    first = line.words[0]
    left = setting.right - last.x1
    if left < _room(first, line):
        return False
    if left > ROOM * (setting.right - min(last.x0, line.x0)):
        return True
    return ends(last.text) or not (first.text[0].islower() or first.text[0].isdigit())
