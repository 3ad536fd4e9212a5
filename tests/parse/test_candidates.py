"""A line with a number may begin a question in any of its forms; a figure or a date may not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linter.formats.html.read import read as read_html
from linter.formats.text.read import read
from linter.model.flow import Span
from linter.model.source import Source
from linter.parse import candidates as module
from linter.parse.candidates import (
    LONGEST_LIST,
    Candidate,
    candidate,
    counting,
    in_order,
    may_begin,
    outermost,
)
from linter.parse.entries import Form
from linter.parse.page import paginate
from tests.parse.scenes import scene_of


def made(text: str, unread: tuple[Span, ...] = ()) -> Candidate | None:
    line = paginate(read(Source("lijst.txt", text.encode())), unread).lines[0]
    return candidate(text, 7, line, unread)


@pytest.mark.parametrize(
    ("line", "form", "values", "rest"),
    [
        ("Vraag 4", Form.LABEL, [4], ""),
        ("VRAAG (12):", Form.LABEL, [12], ""),
        ("5/16 Vraag 6", Form.LABEL, [6], ""),
        ("Vragen 2, 3 en 5", Form.LABEL, [2, 3, 5], ""),
        ("Vraag 7: Waarom is dat zo?", Form.LABEL, [7], "Waarom is dat zo?"),
        ("- 3 Wie betaalt dit?", Form.DASH, [3], "Wie betaalt dit?"),
        ("12", Form.BARE, [12], ""),
        ("12)", Form.BARE, [12], ""),
        ("1, 4 en 15", Form.BARE, [1, 4, 15], ""),
        ("2 t/m 6", Form.BARE, [2, 6], ""),
        ("4. Kunt u dat toelichten?", Form.DOT, [4], "Kunt u dat toelichten?"),
        ("4.Kunt u dat toelichten?", Form.DOT, [4], "Kunt u dat toelichten?"),
        ("9) kunt u dat toelichten?", Form.DOT, [9], "kunt u dat toelichten?"),
        ("5 Wanneer is dat?", Form.INLINE, [5], "Wanneer is dat?"),
        ("5  “Wanneer” is dat? ", Form.INLINE, [5], "“Wanneer” is dat?"),
        ("Vraag nr. 4", Form.LABEL, [4], ""),
        ("Vraag #4", Form.LABEL, [4], ""),
        ("(4)", Form.ODD, [4], ""),
        ("• Vraag 4: Waarom?", Form.LABEL, [4], "Waarom?"),
        ("\uf0b7\tVraag 4", Form.LABEL, [4], ""),
        ("o  Vragen 4 en 5", Form.LABEL, [4, 5], ""),
        ("V4: Waarom?", Form.ODD, [4], "Waarom?"),
        ("4Waarom is dat zo?", Form.ODD, [4], "Waarom is dat zo?"),
        ("8.\t", Form.DOT, [8], ""),
        ("8\t\t\t", Form.INLINE, [8], ""),
    ],
)
def test_every_form_of_a_number(line: str, form: Form, values: list[int], rest: str) -> None:
    found = made(line)
    assert found is not None
    assert (found.line, found.form) == (7, form)
    assert [number.value for number in found.numbers] == values
    assert line[slice(*found.text)].strip() == rest


@pytest.mark.parametrize("line", ["3b", "3 b", "Vraag 3B"])
def test_a_letter_is_part_of_the_number(line: str) -> None:
    found = made(line)
    assert found is not None
    (number,) = found.numbers
    assert (number.value, number.letter) == (3, "b")


@pytest.mark.parametrize(
    "line",
    [
        "Waarom 12?",
        "12 miljoen euro is er nodig.",
        "3.5 procent",
        "3,5 procent",
        "10% van de instellingen",
        "- 5% van de instellingen",
        "Vraag 4 gaat over iets anders.",
        "Vragen zijn er genoeg.",
        "12345",
    ],
)
def test_what_begins_no_question(line: str) -> None:
    assert made(line) is None


def test_a_list_of_numbers_without_end_is_refused() -> None:
    most = LONGEST_LIST // len("1234,")
    assert made(",".join(["1234"] * most)) is not None
    assert made(",".join(["1234"] * (most + 1))) is None


def test_hidden_text_is_no_part_of_the_number() -> None:
    text = "1vrg.2 Waarom is dat?"
    found = made(text, (Span(1, 5),))
    assert found is not None
    assert text[slice(*found.text)] == "Waarom is dat?"


def test_the_quick_no() -> None:
    lines = ("12", "VRAAG 1", "– 3 Wie?", "Antwoord", "Vr", "")
    assert [line for line in lines if may_begin(line)] == ["12", "VRAAG 1", "– 3 Wie?"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Waarom?\n1. Hoe?\n\n1. Wie?", [1, 2, 3]),
        ("1. Waarom?\n   1. Een.\n   2. Twee.\n1. Hoe?", [1, 2]),
        ("1. Waarom?\n2. Hoe?\n1. Wie?", [1, 2, 1]),
        ("1. Waarom?\n1a. Hoe?", [1, 1]),
        ("Vraag 1\n1. Hoe?\n1. Wie?", [1, 1, 1]),
        ("1. Waarom?\n2\nHoe?", [1, 2]),
        ("1\nWaarom?\n1\nHoe?", [1, 1]),
        ("", []),
    ],
)
def test_where_each_item_bears_the_number_one_they_are_counted(text: str, numbers: list[int]) -> None:
    scene = scene_of(text)
    made = (candidate(scene.text, at, line, ()) for at, line in enumerate(scene.page.lines))
    found = in_order(scene.text, [one for one in made if one is not None])
    assert [one.numbers[0].value for one in found] == numbers


@pytest.mark.parametrize(
    ("lines", "letters"),
    [
        (("1e. Hoeveel scholen?", "2e. Wie betaalt dat?"), ["", ""]),
        (("1d. Hoeveel scholen?", "1e. Wie betaalt dat?"), ["d", "e"]),
        (("1. Hoeveel scholen?", "2e. Wie betaalt dat?"), ["", "e"]),
        (("3e. Wie betaalt dat?",), ["e"]),
    ],
)
def test_ordinals_are_numbers_where_all_are_ordinals(lines: tuple[str, ...], letters: list[str]) -> None:
    found = [one for one in map(made, lines) if one is not None]
    assert [one.numbers[0].letter for one in counting(found, in_rows=False)] == letters


_ASKED = "<li>Hoeveel scholen doen mee?<ol><li>Waarom dan?</ol><li>Wie betaalt dat?<ol><li>Hoe dan?</ol>"


@pytest.mark.parametrize(
    ("items", "values"),
    [
        (_ASKED, [1, 2]),
        (_ASKED.replace("Hoeveel scholen doen mee?", "Scholen"), [1, 1, 2, 1]),
        (_ASKED.replace("<li>Wie", "<li value=3>Wie"), [1, 1, 3, 1]),
        ("<li>Hoeveel scholen doen mee?<li>Wie betaalt dat?<li value=2>Hoe dan?", [1, 2, 2]),
    ],
)
def test_a_list_within_a_list_of_questions_is_of_these(items: str, values: list[int]) -> None:
    flow = read_html(Source("lijst.html", f"<body><ol>{items}</ol></body>".encode()))
    lines = paginate(flow, ()).lines
    found = [candidate(flow.text, at, line, ()) for at, line in enumerate(lines)]
    left = outermost(lines, [one for one in found if one is not None])
    assert [one.numbers[0].value for one in left] == values


def test_a_label_that_says_the_number_again_is_no_text() -> None:
    lines = ("1. Vraag 1: Waarom?", "2. Vraag 2", "3. Vraag 4 is open. Waarom?", "4 Vraag 4 Waarom?")
    scene = scene_of("\n".join(lines))
    found = [candidate(scene.text, at, line, ()) for at, line in enumerate(scene.page.lines)]
    assert [scene.text[slice(*made.text)] for made in found if made] == [
        "Waarom?",
        "",
        "Vraag 4 is open. Waarom?",
        "Waarom?",
    ]


@given(st.text("VvRrAaGgEeNn019٣().-–•*·o☐:/,? \t", max_size=14))
@example("")
@example("o Vraag 3")
@example("V")
def test_a_pattern_that_is_not_tried_would_not_have_matched(text: str) -> None:
    for _form, begins, pattern in module._FORMS:
        assert module._is_worth(begins, text) or pattern.match(text) is None
    first = text[:1] in module._FIRST or text[:3].lower() == "vra"
    assert may_begin(text) is (first or module._ODD.match(text) is not None)
