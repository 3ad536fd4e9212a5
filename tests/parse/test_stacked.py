"""Bare numbers below each other over one question are one candidate; a column of numbers is not."""

import pytest

from linter.parse.candidates import candidate
from linter.parse.entries import Entry
from linter.parse.finder import find
from linter.parse.stacked import stacked
from tests.parse.scenes import scene_of


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1\n2\nWaarom?", [[1, 2]]),
        ("1\n\n2\n\n4\n\nWaarom?\n\n3\n\nHoe?", [[1, 2, 4], [3]]),
        ("1\nWaarom?\n2\n23\nHoe?\n3\nWie?", [[1], [2, 23], [3]]),
        ("1\n2\nDat is zo.", [[1], [2]]),
        ("2\n1\nWaarom?", [[2], [1]]),
        ("1\nWaarom?\n1\n2\nHoe?", [[1], [1], [2]]),
        ("1.\nx\n2\nWaarom?", [[1], [2]]),
        ("Vraag 1\nVraag 2\nWaarom?", [[1], [2]]),
    ],
)
def test_numbers_over_one_question(text: str, numbers: list[list[int]]) -> None:
    scene = scene_of(text, answered=True)
    made = (candidate(scene.text, at, line, ()) for at, line in enumerate(scene.page.lines))
    joined = stacked(scene, [one for one in made if one is not None])
    assert [[number.value for number in one.numbers] for one in joined] == numbers


def test_the_question_begins_below_the_last() -> None:
    scene = scene_of("1\n2\nWaarom?\nAntwoord\nDaarom.", answered=True)
    (entry,) = (event for event in find(scene).events if isinstance(event, Entry))
    assert [number.value for number in entry.numbers] == [1, 2]
    assert scene.page.lines[entry.first].text == "Waarom?"
