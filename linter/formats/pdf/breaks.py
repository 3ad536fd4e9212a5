"""Where lines are broken: the lines of a document in, what the spaces at their ends tell out.

Word processors keep the space at which they break a line, so that a line without one ends its paragraph, or
was broken within a word that is too long for it.  Browsers drop that space, and then nothing is told.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from linter.formats.pdf.words import SOFT, Line

HYPHENS = ("-", SOFT, "\u2010")
_FEWEST = 2
_SHARE = 4  # lines with a space behind them, for each without
_APART = 0.35  # of the height of letters: a number is that far from what it counts
_SEVERAL = 3  # words a line holds that was surely not broken within one


def are_told(runs: Iterable[Sequence[Line]]) -> bool:
    """Say whether the lines of a document that are broken keep a space at their ends."""
    kept = dropped = 0
    for lines in runs:
        for one, other in pairwise(lines):
            if one.spaced:
                kept += 1
            elif len(one.words) >= _SEVERAL and other.words[0].text[0].islower():
                dropped += not one.words[-1].text.endswith(HYPHENS)
    return kept >= _FEWEST and kept > _SHARE * dropped


def in_word(line: Line, after: Line) -> bool:
    """Say whether `line` may have been broken within a word: it holds no place to break it at but that.

    Only where the document tells its breaks.
    """
    first, last = line.words[0], line.words[-1]
    alone = len(line.words) == 1 or (
        len(line.words) == 2 and not first.text.isalpha() and last.x0 - first.x1 > _APART * line.size
    )
    start = after.words[0].text[0]
    whole = last.text.isalpha() and start.islower()
    return alone and not line.spaced and (whole or (last.text.isdigit() and start.isdigit()))
