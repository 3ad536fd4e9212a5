"""Slips of the pen: counted up to what is of interest, in linear time."""

import time

import pytest

from linter.model.spelling import slips


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
