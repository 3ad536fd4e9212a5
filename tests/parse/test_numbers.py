"""Numbers of questions as they are written, and what their ranges leave out."""

import pytest

from linter.model.flow import Span
from linter.parse.numbers import MOST, numbers_in, unfolded


def written(text: str) -> list[str]:
    """Return the numbers in `text`, each as value and letter."""
    return [f"{number.value}{number.letter}" for number in numbers_in(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", ["12"]),
        ("Vraag 4:", ["4"]),
        ("3b", ["3b"]),
        ("3B.", ["3b"]),
        ("3 b", ["3b"]),
        ("1, 4 en 15", ["1", "4", "15"]),
        ("1a, 1b", ["1a", "1b"]),
        ("2 t/m 6", ["2", "6"]),
        ("7 en 8", ["7", "8"]),
        ("4 U stelt", ["4"]),
        ("4 a's", ["4"]),
        ("4ab", ["4"]),
        ("12345", []),
        ("1.5", ["1"]),
        ("Waarom?", []),
        ("", []),
    ],
)
def test_the_numbers_that_stand_there(text: str, expected: list[str]) -> None:
    assert written(text) == expected


def test_a_number_is_where_it_stands_and_only_the_span_is_read() -> None:
    found = numbers_in("Vraag 12 en 13", Span(6, 11))
    assert [(number.value, number.span) for number in found] == [(12, Span(6, 8))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 t/m 6", [2, 3, 4, 5, 6]),
        ("2-4", [2, 3, 4]),
        ("2 – 4", [2, 3, 4]),
        ("2 tot en met 4 en 9", [2, 3, 4, 9]),
        ("1, 3 t/m 5", [1, 3, 4, 5]),
        ("2 en 6", [2, 6]),
        ("2 t/m 3", [2, 3]),
        ("6 t/m 2", [6, 2]),
        (f"1 t/m {MOST + 1}", list(range(1, MOST + 2))),
        (f"1 t/m {MOST + 2}", [1, MOST + 2]),
        ("5", [5]),
    ],
)
def test_a_range_is_unfolded_unless_it_is_a_slip(text: str, expected: list[int]) -> None:
    found = list(unfolded(numbers_in(text, Span(0, len(text)))))
    assert [number.value for number in found] == expected
    assert all(number.since is None for number in found)


def test_what_a_range_leaves_out_stands_nowhere_but_before_its_end() -> None:
    found = list(unfolded(numbers_in("2 t/m 5", Span(0, 7))))
    assert [number.span for number in found] == [Span(0, 1), Span(6, 6), Span(6, 6), Span(6, 7)]
