"""Where no number is a question's, the lines that say `Vraag` begin one."""

import pytest

from linter.parse.unnumbered import unnumbered
from tests.parse.scenes import scene_of


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Vraag\nWaarom?\nAntwoord\nDaarom.", [("Vraag", "", 1, 4)]),
        (
            "Vraag: Waarom?\nAntwoord: Ja.\nVraag: Hoe?",
            [("Vraag:", "Waarom?", 1, 2), ("Vraag:", "Hoe?", 3, 3)],
        ),
        ("Waarom?\nDaarom.", []),
    ],
)
def test_a_label_begins_a_question(text: str, asked: list[tuple[str, str, int, int]]) -> None:
    scene = scene_of(text, answered=True)
    entries = unnumbered(scene).events
    told = [
        (
            text[slice(*one.lead)],
            "".join(text[slice(*span)] for span in one.texts),
            one.first,
            one.last,
        )
        for one in entries
    ]
    assert told == asked


def test_odd_numbers_count_only_where_no_other_stands() -> None:
    from linter.parse.entries import Entry
    from linter.parse.finder import find

    odd = find(scene_of("(1)\nWaarom?\n(2)\nHoe?")).events
    usual = find(scene_of("1. Waarom?\n(1) Ten eerste dit?\n2. Hoe?")).events
    assert [one.numbers[0].value for one in odd if isinstance(one, Entry)] == [1, 2]
    assert [one.numbers[0].value for one in usual if isinstance(one, Entry)] == [1, 2]


def test_a_label_within_a_table_begins_none() -> None:
    from linter.formats.html.read import read
    from linter.model.source import Source
    from linter.parse.parse import parse

    table = (
        "<table><tr><td><ol><li>Nr</li></ol></td><td>Vraag</td><td>Stuk</td></tr><tr><td>Ja</td></tr></table>"
    )
    page = (
        f"<p>LIJST VAN VRAGEN EN ANTWOORDEN</p><p>Vraag</p><p>Waarom?</p><p>Antwoord</p>{table}<p></p>{table}"
    )
    assert len(parse(read(Source("lijst.html", page.encode())), "lva").nodes["vraag"]) == 1


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Vraag\nWaarom?\nAntwoord\nNr\tVraag\tAntwoord\nx\tToelichting\ty\nVraag\nHoe?\nAntwoord\nZo.",
            [None] * 2,
        ),
        (
            "Vraag\nWaarom?\nAntwoord\nOm twee redenen:\n1. Tijd.\n2. Geld.\n"
            + "Vraag\nHoe?\nAntwoord\nZo.\n" * 2,
            [None] * 3,
        ),
        ("Vraag\n1. Waarom?\nAntwoord\nDaarom.\nVraag\nHoe?\nAntwoord\nZo.", ["1"]),
        ("Vraag\nNr\tVraag\tAntwoord\n1\tWaarom?\tDaarom.\n2\tHoe?\tZo.", ["1", "2"]),
    ],
)
def test_numbers_within_the_answers_are_not_those_of_questions(text: str, numbers: list[str | None]) -> None:
    from linter.formats.text.read import read
    from linter.model.source import Source
    from linter.parse.parse import parse

    source = Source("lijst.txt", f"LIJST VAN VRAGEN EN ANTWOORDEN\n{text}\n".encode())
    document = parse(read(source), "lva")
    assert [vraag.get("nr") for vraag in document.nodes["vraag"]] == numbers
