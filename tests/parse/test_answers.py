"""An answer begins at its label, or where the question has been asked; that is then told."""

import pytest

from linter.model.flow import Span
from linter.parse.answers import UNLABELLED, Answer, Body, answered_numbers, divide
from linter.parse.entries import Entry
from linter.parse.finder import find
from linter.parse.scene import Scene
from tests.parse.scenes import scene_of

HEAD = "Nr\tVraag\tAntwoord"


def body(scene: Scene) -> Body:
    """The body of the first question."""
    first = next(event for event in find(scene).events if isinstance(event, Entry))
    return divide(scene, first)


def told(text: str, *, answered: bool = True) -> tuple[list[str], str | None]:
    """What the first question asks, and its answer with its label."""
    texts, answer = body(scene_of(text, answered=answered))
    return [text[slice(*span)] for span in texts], answer and text[slice(*answer.span)]


def answer_of(text: str) -> Answer:
    answer = body(scene_of(text, answered=True)).answer
    assert answer is not None
    return answer


@pytest.mark.parametrize(
    ("label", "values", "lines"),
    [
        ("Antwoord", (), ["Ja.", "Daarom."]),
        ("Antwoord:\n", (), ["Ja.", "Daarom."]),
        ("Antwoord op vraag 1", (1,), ["Ja.", "Daarom."]),
        ("Antwoord op vragen 1 t/m 3:", (1, 2, 3), ["Ja.", "Daarom."]),
        ("Gezamenlijk antwoord op de vragen 1, 2 en 4:", (1, 2, 4), ["Ja.", "Daarom."]),
        ("Antwoord 1, 2: Deels.", (1, 2), ["Deels.", "Ja.", "Daarom."]),
    ],
)
def test_a_label_begins_the_answer_and_names_its_questions(
    label: str, values: tuple[int, ...], lines: list[str]
) -> None:
    text = f"1. Waarom is dat?\nNieuwe regel van de vraag.\n{label}\nJa.\nDaarom.\n"
    answer = answer_of(text)
    assert answer.values == values
    assert [line.text for line in answer.lines] == lines
    assert text[slice(*answer.span)] == f"{label}\nJa.\nDaarom."
    assert answer.twijfel == ""
    assert told(text)[0] == ["Waarom is dat?", "Nieuwe regel van de vraag."]


@pytest.mark.parametrize(
    ("text", "asked", "answer"),
    [
        ("1. Waarom is dat?\nJa.", ["Waarom is dat?"], "Ja."),
        ("1. Waarom is\nHet ministerie laat?\nJa.", ["Waarom is", "Het ministerie laat?"], "Ja."),
        ("1. Waarom?\nen hoe dan?\nJa.", ["Waarom?", "en hoe dan?"], "Ja."),
        ("1. Waarom is\nHet laat? Leg uit.\nJa.", ["Waarom is", "Het laat? Leg uit."], "Ja."),
        ("1. Waarom?\nen hoe.\nJa.", ["Waarom?", "en hoe."], "Ja."),
        ("1. Waarom?\nZo ja, wanneer?\nJa.", ["Waarom?", "Zo ja, wanneer?"], "Ja."),
        ("1. Waarom?\nGraag een toelichting.\nJa.", ["Waarom?", "Graag een toelichting."], "Ja."),
        ("1. Waarom?\nHoe kan dat?\nJa.", ["Waarom?", "Hoe kan dat?"], "Ja."),
        ("Vraag 1\n\nWaarom?\n\nJa.\nDaarom.", ["Waarom?"], "Ja.\nDaarom."),
    ],
)
def test_without_label_the_answer_is_inferred(text: str, asked: list[str], answer: str) -> None:
    assert told(text) == (asked, answer)
    assert answer_of(text).twijfel == UNLABELLED


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("1. Waarom?\nMeer uitleg.\nNog meer uitleg.", ["Waarom?", "Meer uitleg.", "Nog meer uitleg."]),
        ("1. Waarom?\n\nMeer uitleg.", ["Waarom?", "Meer uitleg."]),
        ("1. Waarom?\n\n\nLosse regel.\nen meer", ["Waarom?"]),
        ("1. Waarom?", ["Waarom?"]),
        ("Vraag 1", []),
    ],
)
def test_a_list_without_answers_has_none(text: str, asked: list[str]) -> None:
    assert told(text, answered=False) == (asked, None)


@pytest.mark.parametrize(
    ("text", "asked", "lines"),
    [
        ("1. Waarom is dat? Antwoord: Ja.\nDaarom.", ["Waarom is dat?"], ["Ja.", "Daarom."]),
        ("Vraag 1\nWaarom? Graag uitleg. Antwoord: Dat kan.", ["Waarom? Graag uitleg."], ["Dat kan."]),
        ("1. Waarom?\nEn hoe? Antwoord op vraag 1: Zo.", ["Waarom?", "En hoe?"], ["Zo."]),
    ],
)
def test_a_label_may_stand_behind_the_question(text: str, asked: list[str], lines: list[str]) -> None:
    assert told(text)[0] == asked
    assert [line.text for line in answer_of(text).lines] == lines
    assert answer_of(text).twijfel == ""


@pytest.mark.parametrize(
    ("label", "values", "left"),
    [
        ("Het antwoord op de vragen 1 en 2 luidt:", (1, 2), ["Ja."]),
        ("Het antwoord op vraag 1 luidt als volgt:", (1,), ["Ja."]),
        ("De antwoorden op vragen 1 en 2.", (1, 2), ["Ja."]),
        ("Antwoord vragen 1 en 2", (1, 2), ["Ja."]),
        ("Antwoord vraag 1:", (1,), ["Ja."]),
        ("Het antwoord op vraag 2 is nee.", (), ["Het antwoord op vraag 2 is nee.", "Ja."]),
    ],
)
def test_a_label_in_more_words(label: str, values: tuple[int, ...], left: list[str]) -> None:
    answer = answer_of(f"Vraag 1\nWaarom?\n{label}\nJa.")
    assert (answer.values, [line.text for line in answer.lines], answer.twijfel) == (values, left, "")


@pytest.mark.parametrize("text", ["1. Wat is het Antwoord: ja?", "1. Waarom? Antwoord graag met cijfers."])
def test_the_word_in_a_sentence_is_no_label(text: str) -> None:
    assert told(text) == ([text[3:]], None)


@pytest.mark.parametrize("label", ["Vraag: Waarom?", "Vraag:\nWaarom?", "Vraag Waarom?"])
def test_a_label_before_the_question_is_no_part_of_it(label: str) -> None:
    assert told(f"Vraag 1\n{label}\nAntwoord\nJa.") == (["Waarom?"], "Antwoord\nJa.")


def test_an_answer_in_its_own_column_needs_no_other() -> None:
    text = f"{HEAD}\n1\tWaarom?\tJa.\nLosse regel"
    assert told(text) == (["Waarom?"], None)


def test_below_a_row_that_asked_stands_no_more_of_the_question() -> None:
    assert told("Nr\tVraag\n1\tWaarom?\nHoe kan dat?") == (["Waarom?"], "Hoe kan dat?")
    assert told("Nr\tVraag\n1\tWaarom?\nHoe kan dat?", answered=False) == (["Waarom?"], None)


def test_a_row_goes_on_below_it_in_a_text_export_alone() -> None:
    scene = scene_of("Nr\tVraag\n1\tWaarom is\nHet zo?\n", answered=True)
    (entry,) = (event for event in find(scene).events if isinstance(event, Entry))
    assert [scene.text[slice(*span)] for span in divide(scene, entry).texts] == ["Waarom is", "Het zo?"]
    answer = divide(scene._replace(tabbed=False), entry).answer
    assert answer is not None
    assert scene.text[slice(*answer.span)] == "Het zo?"


def test_a_paragraph_broken_at_a_width_is_of_the_question_up_to_what_it_asks() -> None:
    wrapped = (
        "1. De minister heeft vorig jaar een onderzoek naar wachtlijsten aangekondigd.\n"
        "Wachtlijsten nemen toe. Regio's melden dat. Gemeenten ook. Het is nu te veel.\n"
        "Wanneer komt het onderzoek?\n\n"
        "Dat komt in mei.\n"
    )
    asked, answer = told(wrapped)
    assert " ".join(asked).endswith("te veel. Wanneer komt het onderzoek?")
    assert answer == "Dat komt in mei."
    below = told(wrapped.replace("1. De", "Vraag 1\nDe"))
    assert (len(below[0]), below[1]) == (3, answer)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Antwoord op vragen 2 en 3:", (2, 3)),
        ("Antwoord (4)", (4,)),
        ("Antwoord: 5 jaar", ()),
        ("Antwoord", ()),
        ("Antwoorden vindt men op pagina 3", ()),
        ("De vragen 2 en 3", ()),
    ],
)
def test_the_numbers_a_label_names(text: str, values: tuple[int, ...]) -> None:
    assert answered_numbers(f"x {text}", Span(2, 2 + len(text))) == values


@pytest.mark.parametrize(
    ("answers", "values"),
    [
        ("Antwoorden\n1. Ja.\n2. Nee.", (1, 2)),
        ("Antwoorden:\n\n2. Nee.", (2,)),
        ("Antwoorden\n1. Ja.\nDaarom.", ()),
        ("Antwoorden\nHier volgen ze.\n1. Ja.\n2. Nee.", ()),
    ],
)
def test_answers_below_one_heading_are_for_the_questions_they_are_numbered_as(
    answers: str, values: tuple[int, ...]
) -> None:
    scene = scene_of(f"1. Waarom?\n2. Hoe?\n{answers}", answered=True)
    last = [event for event in find(scene).events if isinstance(event, Entry)][-1]
    answer = divide(scene, last).answer
    assert answer is not None
    assert answer.values == values
