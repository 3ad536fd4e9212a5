"""How a series counts: which numbers are missing, doubled or astray, and what explains them.

In: the numbers of one series, in the order they stand in.  Out: indices of them.  One slip has one cause: a
number is not missing by itself where another was written in its place, so the rules about numbers all ask
here, and each reports only what is its own.  Knows no document.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

Number = tuple[int, str]
"""The value of a question's number, and its letter in lower case: `3b` is (3, "b")."""

Numbers = Sequence[Number | None]
"""What stands in a series, in order; None has no number."""


class Gap(NamedTuple):
    """Missing numbers, as pairs of first and last, before the number with index `after`."""

    missing: tuple[tuple[int, int], ...]
    after: int


class Tally(NamedTuple):
    """How a series counts; all but the values of `meant` are indices.

    `start` is the first number where it does not begin at 1.  `astray` are out of order, `doubles` bear one
    and the same number.  `meant` says which number is missing because another, or none, stands in its place;
    `gaps` are what is missing beside that.
    """

    start: int | None
    gaps: Sequence[Gap]
    astray: Sequence[int]
    doubles: Sequence[Sequence[int]]
    meant: Mapping[int, int]


def tally(numbers: Numbers, shared: frozenset[int]) -> Tally:
    """Return how `numbers` count; those at `shared` are there, but in an order of their own.

    The cost grows with n log n.
    """
    start = _start(numbers)
    if not shared and all(map(_follows, numbers, numbers[1:])):
        return Tally(start, (), (), (), {})
    together = {numbers[index] for index in shared}
    rising = _rising([None if number in together else number for number in numbers])
    doubles = _doubles(numbers)
    twice = frozenset(chain.from_iterable(doubles))
    loose = sorted(set(range(len(numbers))).difference(rising, shared))
    fixed = {number[0]: index for index in (*reversed(rising), *shared) if (number := numbers[index])}
    lowest, highest = min(fixed, default=0), max(fixed, default=0)
    spare = [
        index
        for index in loose
        if index in twice or not ((number := numbers[index]) and lowest <= number[0] <= highest)
    ]
    meant: dict[int, int] = {}
    gaps = tuple(_gaps(numbers, fixed, spare, meant))
    astray = [index for index in loose if numbers[index] and index not in twice and index != start]
    return Tally(start, gaps, astray, doubles, meant)


def _follows(number: Number | None, following: Number | None) -> bool:
    return number is not None and following is not None and following[0] == number[0] + 1


def _start(numbers: Numbers) -> int | None:
    """Return the first number of a series without 1, unless as much stands before it as is missing.

    One that begins at 1 and has a 0 further on is out of order.
    """
    lowest = min((number[0] for number in numbers if number), default=1)
    first = next((index for index, number in enumerate(numbers) if number), 0)
    begins = next((number[0] for number in numbers if number), 1)
    return None if begins == 1 or 1 <= lowest <= first + 1 else first


def _doubles(numbers: Numbers) -> list[list[int]]:
    places: dict[Number, list[int]] = {}
    for index, number in enumerate(numbers):
        if number:
            places.setdefault(number, []).append(index)
    return [found for found in places.values() if len(found) > 1]


def _rising(numbers: Numbers) -> list[int]:
    """Return the indices of the longest run that counts upwards, of lowest numbers where there are more."""
    ends: list[Number] = []
    last: list[int] = []
    before: dict[int, int] = {}
    for index, number in enumerate(numbers):
        if number is None:
            continue
        length = bisect_left(ends, number)
        if length < len(ends) and ends[length] == number:
            continue
        ends[length : length + 1] = [number]
        last[length : length + 1] = [index]
        before[index] = last[length - 1] if length else -1
    run, at = [], last[-1] if last else -1
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def _gaps(
    numbers: Numbers, fixed: Mapping[int, int], spare: Sequence[int], meant: dict[int, int]
) -> Iterator[Gap]:
    """Yield what is missing between the values in `fixed`, which has the index of each.

    Where there is enough in `spare` between their places, that goes into `meant` instead.
    """
    present = sorted({number[0] for number in numbers if number})
    used = -1
    for one, other in pairwise(sorted(fixed)):
        inside = present[bisect_left(present, one) : bisect_left(present, other) + 1]
        missing = tuple((low + 1, high - 1) for low, high in pairwise(inside) if high - low > 1)
        if not missing:
            continue
        first = bisect_right(spare, max(fixed[one], used))
        last = first + sum(high - low + 1 for low, high in missing)
        if last > bisect_right(spare, _end(numbers, fixed[other])):
            yield Gap(missing, fixed[other])
            continue
        used = spare[last - 1]
        values = chain.from_iterable(range(low, high + 1) for low, high in missing)
        meant.update(zip(spare[first:last], values, strict=True))


def _end(numbers: Numbers, index: int) -> int:
    """Return the last index of a number's copies in a row: the first may have been meant for the gap."""
    number = numbers[index]
    while index + 1 < len(numbers) and numbers[index + 1] == number:
        index += 1
    return index
