"""Questions that were all renumbered by as much, taken together.

In: differences.  Out: runs of them, most of one.  Knows nothing of how they are shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.model.comparison import Difference, Side, What


class Run(NamedTuple):
    """A difference, or the first and last of those that are told together."""

    first: Difference
    last: Difference


def runs(differences: Sequence[Difference]) -> Iterator[Run]:
    """Yield all differences in order; numbers that go on in both files as one, where the first stands."""
    renumbered = [found for found in differences if found.what is What.RENUMBERED]
    follows = {id(found): after for found, after in pairwise(renumbered) if _goes_on(found, after)}
    later = {id(after) for after in follows.values()}
    for found in differences:
        if id(found) not in later:
            yield Run(found, _last(found, follows))


def _last(found: Difference, follows: Mapping[int, Difference]) -> Difference:
    while id(found) in follows:
        found = follows[id(found)]
    return found


def _goes_on(found: Difference, after: Difference) -> bool:
    first, second = found.sides
    follow = _follows(first, after.sides[0]) and _follows(second, after.sides[1])
    return follow and found.certain is after.certain


def _follows(side: Side, after: Side) -> bool:
    number = _number(side)
    return number is not None and _number(after) == (number[0], number[1] + 1)


def _number(side: Side) -> tuple[str, int] | None:
    """Return series and number of a question that has no letter."""
    series, _colon, number = (side.question or "").rpartition(":")
    return (series, int(number)) if number.isdecimal() and len(number) < 10 else None
