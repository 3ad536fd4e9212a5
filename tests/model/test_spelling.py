"""Slips of the pen: counted up to what is of interest, in linear time."""

import time

import pytest

from linter.model.spelling import one_slip, slips


@pytest.mark.parametrize(
    ("word", "other", "count"),
    [
        ("vragen", "vragen", 0),
        ("vagen", "vragen", 1),
        ("vraagen", "vragen", 1),
        ("vregen", "vragen", 1),
        ("vargen", "vragen", 1),
        ("vrage", "vragen", 1),
        ("antworden", "antwoorden", 1),
        ("antworde", "antwoorden", 2),
        ("opmerkingen", "vragen", 3),
        ("vier", "vragen", 3),
        ("", "en", 2),
    ],
)
def test_slips(word: str, other: str, count: int) -> None:
    assert slips(word, other, 2) == count
    assert slips(other, word, 2) == count


def test_no_more_are_counted_than_matter() -> None:
    assert slips("beantwoord", "afgedrukt!", 1) == 2


def test_long_words_take_linear_time() -> None:
    start = time.process_time()
    assert slips("a" * 20_000, "a" * 19_999 + "b", 2) == 1
    assert time.process_time() - start < 3


def test_what_lies_one_slip_away() -> None:
    near = list(one_slip("aap", "ap"))
    assert near[0] == ("apa", 1)
    assert {other for other, _place in near} == {
        "apa",
        "ap",
        "aa",
        "aaap",
        "apap",
        "aapa",
        "aapp",
        "app",
        "aaa",
    }
    assert all(slips("aap", other, 2) == 1 for other, _place in near)
    assert all(other[place:] != "aap"[place:] for other, place in near)


def test_the_letter_that_begins_a_word_only_changes_places() -> None:
    near = {other for other, _place in one_slip("vrag", "x")}
    assert {one[0] for one in near} == {"v", "r"}
    assert [one for one in near if one[0] == "r"] == ["rvag"]
