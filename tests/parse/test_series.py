"""Of what looks like a question, that is one which counts on."""

import time

import pytest

from linter.parse.entries import Form
from linter.parse.series import ASKS, REACH, STANDS, SURE, Bid, chosen


def bid(number: int, weight: int = ASKS, *, headed: bool = False, letter: str = "") -> Bid:
    return Bid(number, letter, number, Form.DOT, weight, headed)


def kept(bids: list[Bid], elsewhere: frozenset[int] = frozenset()) -> list[int]:
    """Return the numbers of the bids that are chosen."""
    return [bids[index].first for index in chosen(bids, elsewhere)]


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([], []),
        ([1, 2, 3], [1, 2, 3]),
        ([1, 2, 4, 5], [1, 2, 4, 5]),
        ([1, 2, 50, 3], [1, 2, 3]),
        ([3, 4, 5], [3, 4, 5]),
        ([1, 2, 3, 2, 4], [1, 2, 3, 4]),
    ],
)
def test_what_counts_on_is_kept(numbers: list[int], expected: list[int]) -> None:
    assert kept([bid(number) for number in numbers]) == expected


def test_letters_count_on_from_the_same_number() -> None:
    bids = [bid(1), bid(2, letter="a"), bid(2, letter="b"), bid(3)]
    assert chosen(bids, frozenset()) == [0, 1, 2, 3]
    assert chosen([bid(1), bid(2, letter="b"), bid(2, letter="b"), bid(3)], frozenset()) == [0, 2, 3]


def test_a_header_of_several_numbers_counts_on_from_its_last() -> None:
    bids = [Bid(1, "", 4, Form.LABEL, SURE), Bid(5, "", 5, Form.LABEL, SURE), Bid(2, "", 2, Form.DOT, STANDS)]
    assert chosen(bids, frozenset()) == [0, 1]


def test_a_numbered_list_in_an_answer_is_none_of_the_questions() -> None:
    bids = [bid(1), bid(2), bid(1, STANDS), bid(2, STANDS), bid(3), bid(4)]
    assert chosen(bids, frozenset()) == [0, 1, 4, 5]


def test_a_series_may_begin_again_below_a_heading() -> None:
    again = [bid(1), bid(2), bid(3), bid(1, SURE, headed=True), bid(2), bid(3)]
    assert kept(again) == [1, 2, 3, 1, 2, 3]
    followed = [*again, bid(5)]
    assert kept(followed) == [1, 2, 3, 1, 2, 3, 5]


def test_a_list_that_asks_is_taken_out_where_the_number_before_it_counts_on_behind_it() -> None:
    numbers = (1, 2, 3, 4, 1, 2, 5)
    assert chosen([bid(number, SURE) for number in numbers], frozenset()) == [0, 1, 2, 3, 6]
    headed = [bid(number, SURE, headed=at == 4) for at, number in enumerate(numbers)]
    assert chosen(headed, frozenset()) == [0, 1, 2, 3, 4, 5, 6]


def test_numbers_that_stand_in_a_header_elsewhere_are_not_missing() -> None:
    bids = [bid(1), bid(2 + REACH)]
    assert kept([*bids, bid(3 + REACH)], frozenset(range(2, 2 + REACH))) == [1, 2 + REACH, 3 + REACH]
    far = [bid(1, 0), bid(2 + REACH * 2, STANDS)]
    assert kept(far) == [1]


def test_many_bids_cost_no_more_than_they_are() -> None:
    bids = [bid(number % 40 + 1, number % 9 - 3) for number in range(20_000)]
    start = time.process_time()
    assert chosen(bids, frozenset())
    assert time.process_time() - start < 4
