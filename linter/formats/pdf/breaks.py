"""Where lines are broken: the lines of a document in, what the spaces at their ends tell out.

Word processors keep the space at which they break a line, so that a line without one ends its paragraph, or
was broken within a word that is too long for it.  Browsers drop that space, but may mark each text as one
piece.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import pairwise

from linter.formats.pdf.wire import Flag
from linter.formats.pdf.words import SOFT, Line

HYPHENS = ("-", SOFT, "\u2010")
CLOSING = frozenset(")]},;:?!”’»")  # begins no word
DASHES = ("\u2013", "\u2014")
_FEWEST = 2
CLOSED = 0.5  # of the height of letters: more than a space takes
_APART = 0.35  # of the height of letters: a number is that far from what it counts
_REST = 2  # letters: of a name that is too wide for its column so few stand on the next line
_SEVERAL = 3  # words a line holds that was surely not broken within one


class Breaks(Enum):
    """What tells at which of their ends the lines of a document were broken: spaces, pieces, nothing."""

    TOLD = "told"
    MARKED = "marked"
    UNTOLD = "untold"


def marks(line: Line, flag: Flag) -> bool:
    """Say whether this is true of the word that begins a line."""
    return bool(line.words[0].flags & flag)


def told(runs: Iterable[Sequence[Line]]) -> Breaks:
    """Return what tells how a document's lines were broken: a space kept at their ends, or marked pieces."""
    kept = dropped = same = begun = 0
    for lines in runs:
        right = max((line.x1 for line in lines), default=0.0)
        for one, other in pairwise(lines):
            same += marks(other, Flag.SAME)
            begun += marks(other, Flag.BEGUN)
            if one.spaced:
                kept += 1
            elif len(one.words) >= _SEVERAL and right - one.x1 > CLOSED * one.size:
                dropped += other.words[0].text[0].islower() and not one.words[-1].text.endswith(HYPHENS)
    if kept >= _FEWEST and kept > dropped:
        return Breaks.TOLD
    return Breaks.MARKED if same and begun >= _FEWEST else Breaks.UNTOLD


def in_range(line: Line, after: Line) -> bool:
    """Say whether `line` was broken behind the dash between two numbers, such as years."""
    text = line.words[-1].text
    return text[-1] in DASHES and text[-2:-1].isdigit() and after.words[0].text[0].isdigit()


def in_word(line: Line, after: Line) -> bool:
    """Say whether `line` was broken within a word, as it holds no other place to break it at.

    So it is where a tab behind an automatic number leaves too little of a narrow column.  Only where the
    document tells its breaks.
    """
    first, last = line.words[0], line.words[-1]
    alone = (
        len(line.words) == 2
        and not first.text.isalpha()
        and last.x0 - first.x1 > _APART * line.size
        and after.x0 < last.x0 - _APART * line.size
    )
    rest = after.words[0].text
    alone = alone or (len(line.words) == len(after.words) == 1 and rest.isalpha() and len(rest) <= _REST)
    start = rest[0]
    whole = last.text.isalpha() and start.islower()
    return alone and not line.spaced and (whole or (last.text.isdigit() and start.isdigit()))
