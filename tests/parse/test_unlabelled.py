"""Rows and cells answer without a label where most of them do."""

import pytest

from linter.parse.entries import Entry, Role
from linter.parse.finder import find
from tests.parse.scenes import scene_of
from tests.parse.test_finder import table_scene


def cells(*rows: tuple[str, ...]) -> str:
    made = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in made)}</table>"


def answers(html: str, *, answered: bool = True) -> list[tuple[str, str, str]]:
    """Each entry's text, its answer, and why that is doubted."""
    scene = table_scene(html)._replace(answered=answered)
    return _answers(scene.text, [event for event in find(scene).events if isinstance(event, Entry)])


def _answers(text: str, entries: list[Entry]) -> list[tuple[str, str, str]]:
    found = []
    for entry in entries:
        told = [field for field in entry.fields if field.role is Role.ANTWOORD]
        said = " ".join(text[slice(*span)] for span in entry.texts)
        found += [(said, text[slice(*field.span)], field.twijfel) for field in told] or [(said, "", "")]
    return found


HEAD = ("Nr", "Vraag")


@pytest.mark.parametrize(
    "html",
    [
        cells(HEAD, ("1", "<p>Waarom?</p><p>Daarom.</p>"), ("2", "<p>Hoe?</p><p>Zo</p>")),
        cells(("1", "<p>Waarom?</p><p>Daarom.</p>"), ("2", "<p>Hoe?</p><p>Zo</p>")),
        cells(HEAD, ("1", "Waarom?"), ("", "Daarom."), ("2", "Hoe?"), ("", "Zo")),
        cells(("Nr", "Vraag en antwoord"), ("1", "Waarom?"), ("", "Daarom."), ("2", "Hoe?"), ("", "Zo")),
    ],
)
def test_what_stands_below_most_questions_answers_them(html: str) -> None:
    assert answers(html) == [("Waarom?", "Daarom.", "zonder-label"), ("Hoe?", "Zo", "zonder-label")]
    assert all(not told for _said, told, _doubt in answers(html, answered=False))


@pytest.mark.parametrize("head", [[HEAD], []])
def test_a_row_that_tells_under_the_number_of_the_one_before_answers_it(head: list[tuple[str, ...]]) -> None:
    html = cells(*head, ("1", "Waarom?"), ("1", "Daarom."), ("2", "Hoe?"), ("2", "Zo"))
    assert answers(html) == [("Waarom?", "1\tDaarom.", "zonder-label"), ("Hoe?", "2\tZo", "zonder-label")]
    assert len(answers(html, answered=False)) == 4


def test_a_row_that_tells_answers_also_where_few_do_but_in_a_draft() -> None:
    rows = ("1", "Waarom?"), ("", "Daarom."), ("2", "Hoe?"), ("3", "Wie?")
    assert answers(cells(HEAD, *rows))[0] == ("Waarom?", "Daarom.", "zonder-label")
    assert not answers(cells(HEAD, ("1", "Waarom?"), ("", "Geef een overzicht."), *rows[2:]))[0][1]
    draft = cells(*((*row, "", "", "") for row in (("Nr", "Vraag"), *rows)))
    assert (
        len(
            answers(
                draft.replace("<td></td><td></td><td></td>", "<td>Bijlage</td><td>Blz.</td><td>t/m</td>", 1)
            )
        )
        == 4
    )


def test_where_most_rows_are_answered_so_is_one_that_requests_something() -> None:
    asked = ("1", "Waarom?", "Daarom."), ("2", "Graag een overzicht.", "Door de tijd."), ("3", "Wie?", "Zij.")
    for under in (True, False):
        rows = (row for nr, said, told in asked for row in ((nr, said), (nr if under else "", told)))
        assert [doubt for _said, _told, doubt in answers(cells(HEAD, *rows))] == ["zonder-label"] * 3


@pytest.mark.parametrize("below", [("1", "Hoe dan?"), ("1", "Graag een toelichting."), ("1a", "Daarom.")])
def test_a_row_that_asks_or_bears_another_number_is_a_question(below: tuple[str, str]) -> None:
    assert len(answers(cells(HEAD, ("1", "Waarom?"), below))) == 2


def test_a_nameless_column_answers_also_where_it_is_empty_for_most() -> None:
    html = cells(("1", "Waarom?", "Daarom."), ("2", "Hoe?", ""), ("3", "Wie?", ""))
    assert answers(html) == [("Waarom?", "Daarom.", ""), ("Hoe?", "", ""), ("Wie?", "", "")]


@pytest.mark.parametrize(
    "html",
    [
        cells(HEAD, ("1", "<p>Waarom?</p><p>Daarom.</p>"), ("2", "Hoe?"), ("3", "Wie?")),
        cells(HEAD, ("1", "<p>Waarom?</p><p>Graag een toelichting.</p>")),
        cells(HEAD, ("1", "<p>Waarom?</p><p>Of waarom niet?</p>")),
        cells(HEAD, ("1", "Waarom?"), ("", "en hoe dan.")),
        cells(HEAD, ("1", "Waarom?"), ("", "Zo nee, hoe dan?")),
        cells(("Nr", "Vraag", "Antwoord"), ("1", "<p>Waarom?</p><p>Het is laat.</p>", "Daarom.")),
    ],
)
def test_what_may_belong_to_the_question_is_left_in_it(html: str) -> None:
    assert not [doubt for _said, _told, doubt in answers(html) if doubt]


def test_a_third_column_without_name_answers_where_it_has_words() -> None:
    told = answers(cells(("1", "Waarom?", "Daarom"), ("2", "Hoe?", "Zo")))
    assert told == [("Waarom?", "Daarom", ""), ("Hoe?", "Zo", "")]
    assert answers(cells(("1", "Waarom?", "12"), ("2", "Hoe?", "13")))[0][1] == ""
    assert answers(cells(("1", "Waarom?", "En nu?"), ("2", "Hoe?", "Of wie?")))[0][1] == ""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("1\tWaarom?\tDaarom\n2\tHoe?\tZo", "Daarom"),
        ("1\tWaarom?\t2\t11\n2\tHoe?\t3\t12", ""),
        ("1\tWaarom?\tBijlage 2\t11\n2\tHoe?\tBijlage 3\t12", ""),
    ],
)
def test_behind_a_tab_words_answer(text: str, answer: str) -> None:
    scene = scene_of(text, answered=True)
    first = next(event for event in find(scene).events if isinstance(event, Entry))
    assert _answers(scene.text, [first])[0][1] == answer
