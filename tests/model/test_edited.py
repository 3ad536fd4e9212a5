"""Edits put to a text, one round after the other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model.edited import Moves, alike, applied, by_line, composed
from linter.model.flow import Span
from linter.model.rule import Edit


def drawn(text: str, wanted: list[tuple[int, int, str]]) -> list[Edit]:
    """Return edits of `text` that are in order and do not overlap."""
    edits: list[Edit] = []
    at = 0
    for skip, length, said in wanted:
        start = at + skip
        if start + length <= len(text):
            edits.append(Edit(Span(start, start + length), said))
            at = start + length + 1
    return edits


WANTED = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4), st.text("xyz", max_size=3)), max_size=5)


@given(st.text("abcdef", max_size=20), WANTED, WANTED)
def test_two_rounds_are_one(
    text: str, first: list[tuple[int, int, str]], second: list[tuple[int, int, str]]
) -> None:
    one = drawn(text, first)
    between = applied(text, one)
    other = drawn(between, second)
    both = composed(text, one, other)
    assert applied(text, both) == applied(between, other)
    assert all(before.span.end < after.span.start for before, after in pairwise(both))


def test_what_is_undone_is_no_edit() -> None:
    assert composed("abc", [Edit(Span(1, 2), "x")], [Edit(Span(1, 2), "b")]) == ()


EDITS = [Edit(Span(2, 4), "xyz"), Edit(Span(6, 6), "q"), Edit(Span(7, 8), "")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((0, 2), (0, 2)),
        ((0, 3), (0, 5)),
        ((2, 4), (2, 5)),
        ((4, 6), (5, 8)),
        ((6, 6), (7, 8)),
        ((6, 7), (7, 9)),
        ((7, 8), (9, 9)),
        ((8, 9), (9, 10)),
    ],
)
def test_a_place_moves_along(before: tuple[int, int], after: tuple[int, int]) -> None:
    assert Moves(EDITS).span(Span(*before)) == Span(*after)


@pytest.mark.parametrize(
    ("after", "before"),
    [((0, 2), (0, 2)), ((2, 5), (2, 4)), ((3, 4), (2, 4)), ((5, 7), (4, 6)), ((10, 11), (9, 10))],
)
def test_and_back(after: tuple[int, int], before: tuple[int, int]) -> None:
    assert Moves(EDITS).back(Span(*after)) == Span(*before)


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("abc", "abc", (3, 0)),
        ("aXc", "aYc", (1, 1)),
        ("aa", "aaa", (2, 0)),
        ("", "x", (0, 0)),
        ("ab", "xb", (0, 1)),
    ],
)
def test_what_two_texts_share_at_their_ends(old: str, new: str, same: tuple[int, int]) -> None:
    assert alike(old, new) == same


def test_edits_by_line() -> None:
    text = "een\ntwee\ndrie\nvier"
    edits = [Edit(Span(*place), "") for place in ((0, 1), (2, 3), (7, 9), (9, 10), (17, 18))]
    assert list(by_line(text, edits)) == [
        (Span(0, 3), edits[:2]),
        (Span(4, 13), edits[2:4]),
        (Span(14, 18), edits[4:]),
    ]
    assert not list(by_line(text, []))
