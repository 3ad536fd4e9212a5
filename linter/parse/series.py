"""Which candidates are questions: those that count on.

In: bids in order, with what speaks for each.  Out: the ones that make the best series.  A number in an answer
looks like a question's, but does not count on from the question before; a question whose number is skipped
or doubled still asks something.  Linear in the bids.
"""

from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from linter.parse.entries import Form

REACH = 6
"""How many numbers at most may be missing between two questions of one series."""
SURE, ASKS, SAYS, STANDS, QUOTED, PART = 8, 6, 2, -3, -1, -50
"""What speaks for a candidate: an answer's label follows; it asks; it is a sentence; it only stands there; it
is a label within a sentence; it is a part of a sentence."""
SAME, SKIP, RESTART, UNHEADED = 2, 3, 4, 9


class Bid(NamedTuple):
    """A candidate's first number with its letter, the last it counts on to, its form, what speaks for it, and
    whether a heading stands before it."""

    first: int
    letter: str
    last: int
    form: Form
    weight: int
    headed: bool = False


class _Chain(NamedTuple):
    score: int
    bid: int
    before: "_Chain | None"


def chosen(bids: Sequence[Bid], elsewhere: Set[int]) -> list[int]:
    """Return the indices of the bids that make the best series, ascending.

    Numbers in `elsewhere` stand in a header with others, so that a series without them has no gap.
    """
    ends: dict[int, _Chain] = {}
    best: _Chain | None = None
    for index, bid in enumerate(bids):
        options = _before(bid, bids, ends, elsewhere)
        joint, before = max(options, key=_worth, default=(0, None))
        alone = -SKIP * min(max(bid.first - 1, 0), REACH)
        if bid.first <= 1 and bid.weight > STANDS and best is not None:
            joint, before = max((joint, before), (_again(bid), best), key=_worth)
        if before is None or before.score + joint < alone:
            joint, before = alone, None
        chain = _Chain(bid.weight + joint + (before.score if before else 0), index, before)
        old = ends.get(bid.last)
        if old is None or chain.score >= old.score:
            ends[bid.last] = chain
        if best is None or chain.score > best.score:
            best = chain
    return _without_lists(_unwound(best), bids)


def _before(
    bid: Bid, bids: Sequence[Bid], ends: dict[int, _Chain], elsewhere: Set[int]
) -> Iterator[tuple[int, _Chain]]:
    """Yield the chains that `bid` may go on with, each with how well it follows."""
    same = ends.get(bid.first)
    if same is not None and bids[same.bid].letter < bid.letter:
        yield _same_form(bid, bids[same.bid]), same
    missing = 0
    for value in range(bid.first - 1, bid.first - 1 - 3 * REACH, -1):
        found = ends.get(value)
        if found is not None:
            yield _same_form(bid, bids[found.bid]) - SKIP * missing, found
        missing += value not in elsewhere
        if missing >= REACH:
            return


def _worth(option: tuple[int, _Chain | None]) -> int:
    joint, before = option
    return joint + before.score if before else -(10**9)


def _same_form(bid: Bid, before: Bid) -> int:
    return SAME if bid.form is before.form else 0


def _again(bid: Bid) -> int:
    """Return how well `bid` begins a series of its own behind another."""
    return -RESTART if bid.headed else -UNHEADED


def _unwound(chain: _Chain | None) -> list[int]:
    found = []
    while chain is not None:
        found.append(chain.bid)
        chain = chain.before
    return found[::-1]


def _without_lists(indices: Sequence[int], bids: Sequence[Bid]) -> list[int]:
    """Return `indices` without the numbered lists inside an answer: what begins at 1 again, but behind which
    the number counts on from before it."""
    found: list[int] = []
    begins: list[int] = []
    for index in indices:
        bid = bids[index]
        if found and bid.first <= 1 and not bid.letter:
            begins.append(len(found))
        elif begins and bid.first > bids[found[-1]].last + 1:
            at = begins[-1]
            if bids[found[at - 1]].last + 1 == bid.first and not bids[found[at]].headed:
                del found[at:]
                begins.pop()
        found.append(index)
    return found
