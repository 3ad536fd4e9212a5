"""Hyphens at the end of a line: the two lines in, what the flow shows between them out.

A hyphen there was either put in to break a word (then the flow holds a soft hyphen, which is not read) or
belongs to the word.  The file does not say which; the other words of the document, and whether its lines
are hyphenated at all, often do.  What they do not settle is told as doubtful.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.formats.pdf.breaks import CLOSING, HYPHENS, Breaks, in_range, in_word, told
from linter.formats.pdf.words import SOFT, Line

LONG = 10  # letters: a word that long would have been broken where lines are hyphenated
ENOUGH = 0.55  # of that word fits on the line before
_SUSPENDED = frozenset({"en", "of", "en/of", "dan", "tot", "als", "maar", "noch", "and", "or"})
_QUOTES = "\"'“”‘’«»()[]?.,;:!"
_APART = dict.fromkeys(map(ord, _QUOTES), " ")


class Join(NamedTuple):
    """What stands between two lines in place of the hyphen, and whether that is doubtful."""

    text: str
    doubtful: bool = False


class Hyphens:
    """Tells what the hyphens of a document are; `runs` are the lines of its paragraphs and where they end."""

    __slots__ = ("_breaks", "_known", "_runs", "_told")

    def __init__(self, runs: Sequence[tuple[Sequence[Line], float]]) -> None:
        self._runs = runs
        self._known: set[str] = set()
        self._breaks = False
        self._told: Breaks | None = None

    def _learn(self) -> None:
        """Take the words of the document, when they are first needed."""
        broken = missed = 0
        for lines, right in self._runs:
            said = " ".join([word.text for line in lines for word in line.words])
            self._known.update(said.lower().translate(_APART).split())
            for one, other in pairwise(lines):
                if one.words[-1].text.endswith(HYPHENS):
                    broken += other.words[0].text[:1].islower()
                else:
                    missed += _was_missed(one, other, right)
        self._breaks = broken > missed

    def within(self, line: Line, after: Line) -> bool:
        """Say whether a word was broken between two lines without a hyphen: it did not fit, or at a dash."""
        if in_range(line, after) or after.words[0].text[0] in CLOSING:
            return True
        if not in_word(line, after):
            return False
        if self._told is None:
            self._told = told(lines for lines, _ in self._runs)
        return self._told is Breaks.TOLD

    def join(self, before: str, after: str) -> Join:
        """Return what stands between `before` (a word without its hyphen) and `after`."""
        left, right = before.strip(_QUOTES), after.strip(_QUOTES)
        if right.lower() in _SUSPENDED:
            return Join("- ")
        if left.isupper() and len(left) > 1:
            return Join("-")
        if not left[-1:].isalpha() or not right[:1].islower():
            return Join("-")
        if not self._known:
            self._learn()
        whole = (left + right).lower()
        if whole in self._known:
            return Join(SOFT)
        if f"{left}-{right}".lower() in self._known:
            return Join("-")
        return Join(SOFT if self._breaks else "-", doubtful=True)


def bare(word: str) -> str:
    """Return a word without the hyphen at its end."""
    return word[:-1]


def _was_missed(one: Line, other: Line, right: float) -> bool:
    """Say whether the first word of a line could have been broken to fill the line before it."""
    word = other.words[0]
    text = word.text.strip(_QUOTES)
    return (
        len(text) >= LONG
        and text.isalpha()
        and one.page == other.page
        and right - one.x1 > ENOUGH * (word.x1 - word.x0) + 0.6 * one.size
    )
