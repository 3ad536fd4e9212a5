"""Words and lines: a page of the engine's in, the lines a reader sees out.

Knows letters, where they stand and how high they are; nothing of columns, tables or paragraphs.
"""

from collections.abc import Iterator, Sequence
from itertools import count, repeat
from typing import NamedTuple

from linter.formats.pdf.wire import Flag, Sheet
from linter.model.legal import legal

SOFT = "\u00ad"
"""Ends a word whose last letter the engine takes for a hyphen at the end of a line."""
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
    0x132: "IJ",
    0x133: "ij",
}
_SMALL = 0.8  # of the letters beside it: what is smaller may be a note's number
_SAME_LINE = 0.25  # of the height of letters: baselines that are this near make one line
_RAISED = 0.6
CLOSE = 0.09  # of the height of letters: pieces nearer than that are one word
OVERLAP = 0.3
_BEGIN = Flag.BEGUN | Flag.SAME | Flag.MIXED
_END = _BEGIN | Flag.SPACED
_BOLD = int(Flag.BOLD)
_FIRST = _BEGIN | Flag.APART
_TINY = 0.5  # points
_LONGEST_NOTE = 3


class Word(NamedTuple):
    """A word: where it begins, its baseline, where it ends, how high its letters are (points), its page.

    `at` counts the words of its page in the order of the file.
    """

    text: str
    x0: float
    base: float
    x1: float
    size: float
    flags: int
    page: int
    at: int = 0

    @property
    def raised(self) -> bool:
        """Say whether it stands higher than its line and belongs to the word before it."""
        return bool(self.flags & Flag.RAISED)


class Line(NamedTuple):
    """Words on one baseline, from left to right; the letters' height is that of the first."""

    words: list[Word]
    base: float
    x0: float
    x1: float
    size: float
    page: int

    @property
    def text(self) -> str:
        """Return what the line says, words parted by spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        """Say whether all of the line is bold; that the first word is not says so of most."""
        words = self.words
        return bool(words[0].flags & _BOLD) and all(word.flags & _BOLD for word in words)

    @property
    def spaced(self) -> bool:
        """Say whether the file holds a space behind it, as behind a line that was broken there."""
        return bool(self.words[-1].flags & Flag.SPACED)

    @property
    def top(self) -> float:
        """Return where its letters begin."""
        return self.base - 0.75 * self.size


def words_of(sheet: Sheet, page: int) -> list[Word]:
    """Return the words of page number `page` in the order of the file."""
    text = legal(sheet.text.replace("\ufffe", SOFT).replace("\x02", SOFT))
    pieces = [text[start:end] for start, end in zip(sheet.starts, sheet.ends, strict=True)]
    if not text.isascii() and any(chr(code) in text for code in _LIGATURES):
        pieces = [piece.translate(_LIGATURES) for piece in pieces]
    at = sheet.places
    sides = at[0::4], at[1::4], at[2::4], at[3::4]
    return list(map(Word, pieces, *sides, sheet.flags, repeat(page), count()))


def line_of(words: Sequence[Word]) -> Line:
    """Return the line that `words`, one or more, make; they stand in any order."""
    ordered = sorted(words, key=_left)
    if any(map(_touch, ordered, ordered[1:])):
        ordered = list(_glued(ordered))
    return row_of(ordered)


def row_of(words: list[Word]) -> Line:
    """Return the line of `words`, one or more, that stand in order and are whole."""
    first, last = words[0], words[-1]
    if len(words) > 1 and words[1].size > first.size:
        first = words[1]
    return Line(words, first.base, words[0].x0, last.x1, first.size, first.page)


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Return the lines of a page from top to bottom."""
    groups: list[list[Word]] = []
    lowest = -1e9
    for word in sorted(words, key=_place):
        if word.base <= lowest:
            groups[-1].append(word)
        else:
            groups.append([word])
            lowest = word.base + _SAME_LINE * word.size
    return [line_of(group) for group in _with_raised(groups)]


def _touch(one: Word, other: Word) -> bool:
    """Say whether two pieces on one line are of one word, whatever the engine took for a space."""
    gap = other.x0 - one.x1
    if gap >= CLOSE * one.size:
        return False
    return (
        gap > -OVERLAP * one.size
        and other.at <= one.at + 1
        and one.flags & ~_FIRST == other.flags & ~_END
        and abs(one.base - other.base) < _TINY
        and not one.text.endswith(SOFT)
    )


def _glued(words: Sequence[Word]) -> Iterator[Word]:
    """Yield words, in one those that touch."""
    waiting: list[Word] = []
    for word in words:
        if waiting and not _touch(waiting[-1], word):
            yield _whole(waiting)
            waiting = []
        waiting.append(word)
    yield _whole(waiting)


def _whole(pieces: Sequence[Word]) -> Word:
    if len(pieces) == 1:
        return pieces[0]
    text = "".join(piece.text for piece in pieces)
    flags = pieces[-1].flags | pieces[0].flags & _FIRST
    return pieces[0]._replace(text=text, x1=pieces[-1].x1, flags=flags)


def _with_raised(groups: Sequence[list[Word]]) -> Iterator[list[Word]]:
    """Yield the groups, the numbers of notes in the line below that they stand higher in."""
    waiting: list[Word] = []
    for group in groups:
        if waiting and not _above(waiting, group):
            yield waiting
            waiting = []
        if waiting:
            group = [*(_lifted(word) for word in waiting), *group]  # noqa: PLW2901 - the same line, whole
        waiting = group
    if waiting:
        yield waiting


def _above(small: Sequence[Word], group: Sequence[Word]) -> bool:
    size = max(word.size for word in group)
    return (
        group[0].base - small[0].base <= _RAISED * size
        and all(word.size < _SMALL * size and len(word.text) <= _LONGEST_NOTE for word in small)
        and min(word.x0 for word in group) < max(word.x1 for word in small) + size
    )


def _lifted(word: Word) -> Word:
    return word._replace(flags=word.flags | Flag.RAISED) if word.text.isdigit() else word


def _place(word: Word) -> tuple[float, float]:
    return word.base, word.x0


def _left(word: Word) -> float:
    return word.x0
