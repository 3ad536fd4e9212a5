"""One slip has one cause: what is missing, doubled or astray, and what stands in another's place."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model.counting import Number, Tally, tally
from tests.growth import LINEAR, growth

ALONE: frozenset[int] = frozenset()


def numbers(*values: int | str | None) -> list[Number | None]:
    """Return `1`, `"3b"` and None as numbers."""
    return [_number(value) for value in values]


def _number(value: int | str | None) -> Number | None:
    if value is None:
        return None
    text = str(value)
    return (int(text.rstrip("ab")), text.lstrip("0123456789"))


def missing(found: Tally) -> list[int]:
    """Return the single missing numbers of `found`."""
    return [
        value
        for gap in found.gaps
        for low, high in gap.missing
        for value in range(low, min(high, low + 99) + 1)
    ]


@pytest.mark.parametrize(
    ("written", "lacking"),
    [
        ((1, 2, 3), []),
        ((1, 2, 4), [3]),
        ((1, 4, 7), [2, 3, 5, 6]),
        ((1, 3, 2, 4), []),
        ((1, 2, 4, 3, 6), [5]),
        (("1a", "1b", 3), [2]),
        ((), []),
        ((None,), []),
    ],
)
def test_missing(written: tuple[int | str | None, ...], lacking: list[int]) -> None:
    assert missing(tally(numbers(*written), ALONE)) == lacking


def test_a_gap_points_at_the_number_behind_it() -> None:
    (gap,) = tally(numbers(1, 2, 6), ALONE).gaps
    assert gap.missing == ((3, 5),)
    assert gap.after == 2


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ((1, 2, 2, 4), {2: 3}),
        ((1, 2, 4, 4, 5), {3: 3}),
        ((1, 2, 3, 2, 5, 6), {3: 4}),
        ((1, 2, 2, 2, 5), {2: 3, 3: 4}),
        ((1, 2, 112, 4), {2: 3}),
        ((1, 2, 5, 4), {2: 3}),
        ((1, None, 3), {1: 2}),
        ((1, 2, 4, 4, 6), {3: 3}),
        ((1, 2, 4, 3, 6), {}),
        ((1, 2, 112), {}),
    ],
)
def test_what_stands_in_another_place(written: tuple[int | None, ...], meant: dict[int, int]) -> None:
    found = tally(numbers(*written), ALONE)
    assert found.meant == meant
    assert not set(missing(found)) & set(meant.values())


def test_one_copy_explains_one_missing_number() -> None:
    assert missing(tally(numbers(1, 2, 4, 4, 6), ALONE)) == [5]


@pytest.mark.parametrize(
    ("written", "astray"),
    [
        ((1, 3, 2, 4), [1]),
        ((1, 5, 2, 3, 4, 6), [1]),
        ((1, 2, 6, 7, 8, 3, 4, 5, 9), [2, 3, 4]),
        ((1, 2, 4, 3), [2]),
        ((5, 1, 2, 3), [0]),
        ((3, 2, 1), [0, 1]),
        ((1, 2, 112, 4), [2]),
        ((1, "1a", "1b", 2), []),
        (("1b", "1a", 2), [0]),
        ((1, 2, 2, 3), []),
        ((1, 2, 5, 3, 4, 5), []),
        ((11, 2, 3), []),
    ],
)
def test_out_of_order(written: tuple[int | str, ...], astray: list[int]) -> None:
    assert list(tally(numbers(*written), ALONE).astray) == astray


@pytest.mark.parametrize(
    ("written", "doubles"),
    [
        ((1, 2, 2, 3), [[1, 2]]),
        ((1, 2, 2, 2, 3), [[1, 2, 3]]),
        ((1, 2, 3, 4, 3, 4, 5), [[2, 4], [3, 5]]),
        (("1a", "1b", "1a"), [[0, 2]]),
        (("1a", "1b", 1), []),
    ],
)
def test_doubled(written: tuple[int | str, ...], doubles: list[list[int]]) -> None:
    assert list(tally(numbers(*written), ALONE).doubles) == doubles


@pytest.mark.parametrize(
    ("written", "start"),
    [
        ((1, 2), None),
        ((2, 3), 0),
        ((5, 1, 2), None),
        ((11, 2, 3), 0),
        ((0, 1), 0),
        ((None, 2, 3), None),
        ((None, 3), 1),
        ((), None),
        ((None, None), None),
    ],
)
def test_where_it_begins(written: tuple[int | None, ...], start: int | None) -> None:
    assert tally(numbers(*written), ALONE).start == start


def test_a_merged_header_explains_its_order() -> None:
    found = tally(numbers(1, 2, 23, 4, 3, *range(5, 23)), frozenset({1, 2, 3}))
    assert found == Tally(None, (), [], [], {})


def test_what_is_merged_and_stands_alone_too_does_not_break_the_order() -> None:
    found = tally(numbers(1, 4, 2, 3, 4, 5), frozenset({0, 1}))
    assert list(found.astray) == []
    assert list(found.doubles) == [[1, 4]]


def test_a_merged_number_out_of_reach_leaves_a_gap() -> None:
    assert missing(tally(numbers(1, 5, 2), frozenset({0, 1}))) == [3, 4]


@given(st.lists(st.none() | st.tuples(st.integers(0, 12), st.sampled_from(["", "a"])), max_size=14))
def test_every_number_is_there_or_missing_or_stood_for(written: list[Number | None]) -> None:
    found = tally(written, ALONE)
    values = {number[0] for number in written if number}
    lacking, stood_for = set(missing(found)), set(found.meant.values())
    assert not lacking & values
    assert not lacking & stood_for
    assert len(found.meant) == len(stood_for)
    loose = {found.start, *found.astray, *(index for same in found.doubles for index in same)}
    kept = [number[0] for index, number in enumerate(written) if number and index not in loose]
    assert set(range(min(kept, default=0), max(kept, default=-1) + 1)) <= values | lacking | stood_for


@given(st.permutations(range(1, 9)))
def test_a_whole_list_has_no_gap_however_it_is_shuffled(order: list[int]) -> None:
    found = tally(numbers(*order), ALONE)
    assert (found.start, found.gaps, list(found.doubles), found.meant) == (None, (), [], {})
    left = [value for index, value in enumerate(order) if index not in set(found.astray)]
    assert left == sorted(left)
    assert (not found.astray) == (order == sorted(order))


def test_time_grows_with_the_list() -> None:
    shuffled = random.Random(1)

    def written(size: int) -> list[Number | None]:
        return numbers(*(shuffled.randrange(2 * size) for _ in range(size)))

    assert growth(written, lambda found: tally(found, frozenset(range(0, len(found), 3))), 2_000) < LINEAR


@pytest.mark.parametrize(("written", "start"), [((0, 1), 0), ((1, 0, 3), None), ((2, 0, 1), 0), ((2, 3), 0)])
def test_a_series_that_begins_at_1_has_no_wrong_start(written: tuple[int, ...], start: int | None) -> None:
    assert tally(numbers(*written), ALONE).start == start
