"""Which candidates are questions: those that count on.

In: candidates in order, with what speaks for each.  Out: the ones that make the best series, each with the
series it counts in.  A number in an answer looks like a question's, but does not count on from the question
before; a question whose number is skipped or doubled still asks something.  Linear in the candidates.
"""

from collections.abc import Sequence
from typing import NamedTuple

from linter.parse.entries import Form

REACH = 6
"""How many numbers at most may be missing between two questions of one series."""
ASKS, STANDS, SAME, SKIP, RESTART, UNHEADED = 6, 1, 2, 3, 4, 9


class Bid(NamedTuple):
    """A candidate's first and last value and form, whether it asks something, and whether a heading stands
    before it."""

    first: int
    last: int
    form: Form
    asks: bool
    headed: bool


class _Chain(NamedTuple):
    score: int
    bid: int
    before: "_Chain | None"


def chosen(bids: Sequence[Bid]) -> list[int]:
    """Return the indices of the bids that make the best series, ascending."""
    ends: dict[int, _Chain] = {}
    best: _Chain | None = None
    for index, bid in enumerate(bids):
        before = _best_before(bid, bids, ends, best)
        score = (ASKS if bid.asks else STANDS) + _joint(bid, before, bids)
        chain = _Chain(score + (before.score if before else 0), index, before)
        old = ends.get(bid.last)
        if old is None or chain.score >= old.score:
            ends[bid.last] = chain
        if best is None or chain.score > best.score:
            best = chain
    return _unwound(best)


def _best_before(
    bid: Bid, bids: Sequence[Bid], ends: dict[int, _Chain], best: _Chain | None
) -> _Chain | None:
    """Return the chain that `bid` best goes on with; None where it best begins one of its own."""
    options = [ends[value] for value in range(bid.first - REACH, bid.first) if value in ends]
    if bid.first == 1 and best is not None:
        options.append(best)
    fitting = max(options, key=lambda chain: chain.score + _joint(bid, chain, bids), default=None)
    if fitting is None:
        return None
    return fitting if fitting.score + _joint(bid, fitting, bids) > _joint(bid, None, bids) else None


def _joint(bid: Bid, before: _Chain | None, bids: Sequence[Bid]) -> int:
    """Return how well `bid` follows `before`."""
    if before is None:
        return -SKIP * min(max(bid.first - 1, 0), REACH)
    last = bids[before.bid]
    same = SAME if last.form is bid.form else 0
    gap = bid.first - last.last - 1
    if gap < 0:
        return same - (RESTART if bid.headed else UNHEADED)
    return same - SKIP * gap


def _unwound(chain: _Chain | None) -> list[int]:
    found = []
    while chain is not None:
        found.append(chain.bid)
        chain = chain.before
    return found[::-1]
