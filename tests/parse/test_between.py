"""A table in a text export between numbers that count on past it belongs to an answer."""

import pytest

from linter.parse.between import behind_table
from linter.parse.candidates import Candidate, candidate
from linter.parse.finder import find
from linter.parse.scene import Scene
from tests.parse.scenes import scene_of

TABLE = "Nr\tVraag\tScore\n1\tIs het goed?\t4\n2\tIs het slecht?\t5\n"


def loose_before(scene: Scene, stop: int) -> list[Candidate]:
    made = (candidate(scene.text, at, scene.page.lines[at], ()) for at in range(stop))
    return [one for one in made if one is not None]


def behind(text: str, *, answered: bool = True) -> int:
    """The line behind the table of `text`, 0 where it is one of questions."""
    scene = scene_of(text, answered=answered)
    at = next(place for place, line in enumerate(scene.page.lines) if line.text.startswith("Nr"))
    return behind_table(scene, at, loose_before(scene, at))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (f"1\nWaarom?\nDaarom.\n{TABLE}Tot zover.\n2\nHoe?\nZo.", 6),
        (f"1\nWaarom?\n\nDaarom.\n\n{TABLE}\n2\nHoe?\nZo.", 9),
        (f"Vraag 4\nWaarom?\nAntwoord 4\n{TABLE}Vraag 5\nHoe?", 6),
        (f"1\nWaarom?\nDaarom.\n{TABLE}Tot zover.\n3\nHoe?\nZo.", 0),
        (f"1\nWaarom?\nDaarom.\n{TABLE}2. Hoe?\nZo.", 0),
        (f"1\nWaarom?\nDaarom.\n{TABLE}Tot zover.", 0),
    ],
)
def test_the_numbers_count_on_behind_a_table_of_an_answer(text: str, line: int) -> None:
    assert behind(text) == line


def test_without_answers_a_table_is_of_questions() -> None:
    assert behind(f"1\nWaarom?\nDaarom.\n{TABLE}2\nHoe?", answered=False) == 0


def test_what_is_no_head_is_no_table() -> None:
    scene = scene_of("1\nWaarom?\nJa.\nNaam\tDuur\n2\nHoe?", answered=True)
    assert behind_table(scene, 3, loose_before(scene, 3)) == 0


def test_the_questions_around_it_are_found() -> None:
    text = f"1\nWaarom?\nDaarom.\n{TABLE}Tot zover.\n2\nHoe?\nZo.\n{TABLE}3\nWie?\nIk."
    events = find(scene_of(text, answered=True)).events
    assert [[number.value for number in event.numbers] for event in events if hasattr(event, "numbers")] == [
        [1],
        [2],
        [3],
    ]
