"""Runs of words that the file writes on end: words in its order in, strips out.

Knows where the next word of a cell may stand: behind the last one, or below the first.  A strip may be less
than a cell, but seldom holds words of two.  Knows nothing of tables.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import Word

_ELSEWHERE = Flag.APART | Flag.BEGUN  # of a word behind another one
_SAME = 0.05  # of the height of letters: baselines that are this near are one
_BEHIND = 2.0  # of the height of letters: how wide a space is at most
_BEFORE = 0.3  # of the height of letters: how far a word may reach into the one before
_BELOW = 1.7  # of the height of letters: how far lines are apart at most
_LEFT = 0.25  # of the height of letters: how far a line may begin from where the first does


class Strip(NamedTuple):
    """Words in the order of the file: from where to where they stand, the highest and the lowest baseline."""

    words: list[Word]
    x0: float
    x1: float
    top: float
    low: float


def strips(words: Iterable[Word]) -> Iterator[Strip]:
    """Yield the strips that `words` make, which stand in the order of the file."""
    held: list[Word] = []
    for word in words:
        if held and not _goes_on(held, word):
            yield _strip(held)
            held = []
        held.append(word)
    if held:
        yield _strip(held)


def _goes_on(held: Sequence[Word], word: Word) -> bool:
    first, last = held[0], held[-1]
    down = word.base - last.base
    if abs(down) < _SAME * last.size or word.raised or last.raised:
        gap = word.x0 - last.x1
        return -_BEFORE * last.size < gap < _BEHIND * last.size and not word.flags & _ELSEWHERE
    return 0 < down <= _BELOW * last.size and abs(word.x0 - first.x0) <= _LEFT * last.size


def _strip(words: list[Word]) -> Strip:
    return Strip(
        words,
        min(word.x0 for word in words),
        max(word.x1 for word in words),
        min(word.base for word in words),
        max(word.base for word in words),
    )
