"""Edits are cut down to what they change, and come to the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.formats.trimmed import trimmed, trimmed_to_words
from linter.model.edited import applied
from linter.model.flow import Span
from linter.model.rule import Edit

CASES = [
    ("19637", "19 637", " ", " "),
    ("van de de raad", "van de raad", "", ""),
    ("heeft", "hebben", "bben", "hebben"),
    ("de raad heeft het", "de raad hebben het", "bben", "hebben"),
    ("nr", "nrs", "s", "s"),
    ("gelijk", "gelijk", "", ""),
]


@pytest.mark.parametrize(("was", "becomes", "letters", "words"), CASES)
def test_only_what_differs_is_left(was: str, becomes: str, letters: str, words: str) -> None:
    edit = Edit(Span(3, 3 + len(was)), becomes)
    text = f"zo {was}!"
    assert trimmed(text, edit).text == letters
    assert trimmed_to_words(text, edit).text == words


@given(st.text("ab ", max_size=9), st.text("ab ", max_size=9))
def test_it_comes_to_the_same(was: str, becomes: str) -> None:
    edit, text = Edit(Span(1, 1 + len(was)), becomes), f"a{was}b"
    for trim in (trimmed, trimmed_to_words):
        least = trim(text, edit)
        assert applied(text, [least]) == applied(text, [edit])
        assert edit.span.holds(least.span)
        assert least.span.start <= least.span.end
