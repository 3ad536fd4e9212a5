"""Answers under the numbers of the questions, without a label: told from questions that begin again at 1."""

import pytest

from linter.formats.text.read import read
from linter.model.source import Source
from linter.parse.parse import parse

Told = list[tuple[str, str]]


def told(text: str, kind: str = "lva") -> Told:
    """The number of each question, and those its answer is for, with a mark where that is doubted."""
    document = parse(read(Source("lijst.txt", text.encode())), kind)
    found = []
    for vraag in document.nodes.get("vraag", ()):
        answer = vraag.find("antwoord")
        said = "" if answer is None else answer.get("nrs", "") + "?" * ("twijfel" in answer.attrib)
        found.append((vraag.get("nr", ""), said))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1. Waarom?\n2. Hoe?\n3. Wie?\n1. Daarom.\n2. Zo.\n3. Zij.",
            [("1", ""), ("2", ""), ("3", "1 2 3?")],
        ),
        (
            "1\nWaarom?\n2\nHoe?\n\n1\nDe minister heeft dat besloten.\n2\nZo gaat dat.",
            [("1", ""), ("2", "1 2?")],
        ),
        ("Vraag 1\nWaarom?\nVraag 2\nHoe?\nVraag 1\nDaarom.\nVraag 2\nZo.", [("1", ""), ("2", "1 2?")]),
        ("1. Waarom?\n2. Hoe?\n\nReactie van de Minister\n\n1. Daarom.\n2. Zo.", [("1", ""), ("2", "1 2?")]),
        ("1. Waarom?\n2. Hoe?\n3. Wie?\n1. Daarom.\n3. Zij.", [("1", ""), ("2", ""), ("3", "1 3?")]),
        (
            "1. Waarom?\n2. Hoe?\n1. Daarom.\n2. Zo.\n\nOnderdeel B\n\n1. Wie?\n2. Wat?\n1. Zij.\n2. Dat.",
            [("1", ""), ("2", "1 2?"), ("1", ""), ("2", "1 2?")],
        ),
        ("1. Waarom?\n1. Daarom.\n2. Hoe?\n2. Zo.", [("1", "1?"), ("2", "2?")]),
        ("1. Waarom?\n1. Daarom.", [("1", "1?")]),
    ],
)
def test_what_tells_under_a_number_that_was_asked_answers_it(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Waarom?\n2. Hoe?\n3. Wie?\n1. Wat?\n2. Waar?\n3. Wanneer?", "1 2 3 1 2 3"),
        ("1. Waarom?\n2. Hoe?\n\nOnderdeel B\n\n1. Graag een toelichting.\n2. Licht dat toe.", "1 2 1 2"),
        ("1. Waarom?\n2. Hoe?\n\nOnderdeel Zorg\n\n1. Dat is zo.\n2. Dat niet.", "1 2 1 2"),
        ("1. Waarom?\nDaarom.\n2. Hoe?\nDrie redenen:\n1. De tijd.\n2. Het geld.\n3. Wie?\nZij.", "1 2 3"),
    ],
)
def test_other_numbers_that_begin_again(text: str, numbers: str) -> None:
    assert " ".join(number for number, _said in told(text)) == numbers


def test_a_list_without_answers_has_none() -> None:
    assert told("1. Waarom?\n2. Hoe?\n1. Daarom.\n2. Zo.", "lv")[0] == ("1", "")
