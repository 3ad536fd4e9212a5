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
