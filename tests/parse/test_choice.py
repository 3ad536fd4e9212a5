"""Of the loose numbers those are questions that ask and count on; numbers in answers are not."""

import pytest

from linter.model.flow import Span
from linter.parse.candidates import candidate
from linter.parse.choice import Pick, Sure, picked
from linter.parse.entries import Entry, Form, Header, Number
from linter.parse.scene import Scene
from tests.parse.scenes import scene_of

NONE = Sure((), (), frozenset())


def picks(scene: Scene, sure: Sure = NONE) -> list[Pick]:
    found = [
        candidate(scene.text, at, line, ())
        for at, line in enumerate(scene.page.lines)
        if at not in sure.covered
    ]
    return picked(scene, sure, [made for made in found if made is not None])


def told(text: str, *, answered: bool = False) -> list[str]:
    """The number of each question that is picked, with a mark where it is doubted."""
    found = picks(scene_of(text, answered=answered))
    return [f"{pick.made.numbers[0].value}{'?' * pick.doubt}" for pick in found]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1. Waarom?\n2. Hoe?\n3. Wie?", ["1", "2", "3"]),
        ("1. Graag een toelichting bij dit bedrag.\n2. Hoe?", ["1", "2"]),
        ("1\n\nWaarom?\n\n2\n\nHoe?", ["1", "2"]),
        ("1. Dit is\nwaarom?\n2. Dat is\nhoe?", ["1", "2"]),
        ("1. Korte zin.\n2. Nog een.", ["1", "2"]),
        ("1. Kosten\n2. Tijd", ["1"]),
        ("10 t/m 40\nWaarom?\n41\nHoe?", ["10", "41"]),
        ("4. Waarom?\n5. Hoe?\n7. Wie?", ["4", "5", "7"]),
        ("1\nWaarom?\n2\nHoe?", ["1", "2"]),
        ("1. Waarom?\n2. Hoe?\n2. Hoe dan?\n3. Wie?", ["1", "2?", "2", "3"]),
        ("1. Waarom?\n2. Hoe?\n20. Wie?\n3. Waar?", ["1", "2", "20?", "3"]),
        ("1. Waarom?\n2. Hoe?\n\nOnderdeel Zorg\n1. Wie?\n2. Waar?", ["1", "2", "1", "2"]),
        ("Vraag 1\nWaarom?\nVraag 9\nHoe?\n2. de kosten", ["1", "9"]),
        ("", []),
    ],
)
def test_what_asks_and_counts_on(text: str, numbers: list[str]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    "answer",
    [
        "1. de kosten,\n2. de tijd,\n3. de rest.",
        "1. De kosten van het project zijn hoog.\n2. De tijd die het kost is lang.",
        "2021\nIn dat jaar was het meer dan nu.",
        "14\nmiljoen euro",
        "2021. Wie waren daar toen bij?",
    ],
)
def test_numbers_in_an_answer_are_no_questions(answer: str) -> None:
    text = f"1. Waarom is dat?\nAntwoord\n{answer}\n2. Hoe kan dat?\nAntwoord\nZo."
    assert told(text, answered=True) == ["1", "2"]


@pytest.mark.parametrize("answer", ["1. Is het x?\n2. Is het y?\n3. Is het z?", "1. Is het x?\n2. Is het y?"])
def test_a_list_right_below_the_label_of_an_answer_asks_nothing(answer: str) -> None:
    text = f"1. Waarom is dat?\nAntwoord\nZo.\n2. Wie?\nAntwoord:\n{answer}\n3. Hoe kan dat?\nAntwoord\nZo."
    assert told(text, answered=True) == ["1", "2", "3"]


@pytest.mark.parametrize("lead", ["Dit vroeg men:", "Zo.\nDe commissie vroeg ook dit:"])
def test_a_list_below_a_line_that_leads_to_it_asks_nothing(lead: str) -> None:
    listed = f"{lead}\n1. Is het x?\n2. Is het y?\n3. Is het z?"
    text = f"1. Waarom is dat?\nAntwoord\nZo.\n2. Wie?\nAntwoord:\n{listed}\n3. Hoe?\nAntwoord\nZo."
    assert told(text, answered=True) == ["1", "2", "3"]
    part = text.replace("z?", "z?\nAntwoord\nZo.").replace("y?", "y?\nAntwoord\nZo.")
    assert told(part.replace("x?", "x?\nAntwoord\nZo."), answered=True) == ["1", "2", "1", "2", "3", "3"]


def test_questions_named_again_below_the_heading_of_all_answers_are_no_questions() -> None:
    text = "Vraag 1\nWaarom?\nVraag 2\nHoe?\nAntwoorden\nVraag 1\nDaarom.\nVraag 2\nZo."
    assert told(text, answered=True) == ["1", "2"]


def test_a_label_within_a_sentence_of_an_answer_is_no_question() -> None:
    quoting = "Vraag 1\nHoe?\nAntwoord 1\nOp\nVraag 3\nantwoordt men ja.\n"
    text = quoting + "Vraag 2\nWie?\nAntwoord 2\nIk.\nVraag 3\n{}?"
    assert told(text.format("Wat"), answered=True) == ["1", "2", "3"]
    assert told(text.format("wat"), answered=True) == ["1", "2", "3"]


def test_without_labels_what_stands_below_a_question_answers_it() -> None:
    text = "1\n\nHoeveel?\n\nTwaalf\n\n2\n\nWie?\n\nOnderdeel Zorg\n\n{}3\n\nHoe?\n\nZo"
    heads = [pick.headings for pick in picks(scene_of(text.format(""), answered=True))]
    assert [len(lines) for lines in heads] == [0, 0, 0]
    scene = scene_of(text.format("Onderdeel Rest\n\n"), answered=True)
    assert [[scene.page.lines[at].text for at in pick.headings] for pick in picks(scene)][2] == [
        "Onderdeel Rest"
    ]
    labelled = picks(scene_of(text.format("").replace("Twaalf", "Antwoord: 12"), answered=True))
    assert [len(pick.headings) for pick in labelled] == [0, 0, 1]


def test_a_number_out_of_reach_asks_where_no_answers_stand_between() -> None:
    text = "1. Waarom?\n2. Hoe?\n{}. Wie?"
    assert told(text.format(150)) == ["1", "2", "150?"]
    assert told(text.format(150), answered=True) == ["1", "2"]
    assert told(text.format(8), answered=True) == ["1", "2", "8?"]
    assert told(text.format(9), answered=True) == ["1", "2"]


@pytest.mark.parametrize(("number", "asks"), [(1899, 3), (1900, 2), (2100, 2), (2101, 3)])
def test_a_year_is_no_number_of_a_question(number: int, asks: int) -> None:
    assert len(told(f"1. Waarom?\n2. Hoe?\n{number}. Wie?")) == asks


def test_a_number_out_of_order_with_an_answer_behind_it_is_a_question_beyond_doubt() -> None:
    text = "{}. Is dat in deze jaren zo gegaan\nAntwoord\nJa.\n"
    assert told("".join(map(text.format, (1, 2, 90, 3))), answered=True) == ["1", "2", "90", "3"]


def test_numbers_in_a_header_with_others_leave_no_gap() -> None:
    text = "1, 2, 3, 4, 5, 6, 7, 8, 9 en 10\nWaarom?\nAntwoord\nJa.\n11\nHoe?\nAntwoord\nZo."
    assert told(text, answered=True) == ["1", "11"]


def test_a_pick_says_which_lines_head_it() -> None:
    found = picks(scene_of("1. Waarom?\n\nOnderdeel Zorg\n\nArtikel 4\n2. Hoe?"))
    assert [list(pick.headings) for pick in found] == [[], [2, 4]]


@pytest.mark.parametrize(("number", "heads"), [(1, [3]), (2, [])])
def test_a_heading_is_expected_where_numbers_begin_again(number: int, heads: list[int]) -> None:
    found = picks(scene_of(f"1. Waarom?\nzorg is er\n\nArtikel 4\n{number}. Hoe?"))
    assert list(found[-1].headings) == heads


def test_numbers_that_only_stand_there_make_no_series() -> None:
    assert not {"2", "3"} & set(told("1\n2\n3"))


def test_beside_rows_a_number_alone_on_a_line_is_no_question() -> None:
    scene = scene_of("Nr\tVraag\n1\tWaarom?\n2\nHoe?\n3. Wie?")
    row = scene.page.lines[1].span
    entry = Entry(row, row, (Number(Span(9, 10), 1),), (), Form.TABLE, 2, 2)
    sure = Sure((Header(Span(0, 8)), entry), (0, 1), frozenset({0, 1}))
    assert [pick.made.numbers[0].value for pick in picks(scene, sure)] == [3]
    assert picks(scene_of("Nr\tVraag\n1\tWaarom?"), sure) == []


@pytest.mark.parametrize(
    ("numbers", "picked_ones"),
    [
        ([1, 2, 2, 4], ["1", "2?", "2", "4"]),
        ([1, 3, 2, 4], ["1", "3", "2?", "4"]),
        ([1, 2, 13, 4], ["1", "2", "13?", "4"]),
        ([1, 2, 103, 4], ["1", "2", "103?", "4"]),
        ([1, 2, 3, 20], ["1", "2", "3", "20?"]),
    ],
)
def test_a_request_with_a_wrong_number_is_a_question_where_nothing_is_answered(
    numbers: list[int], picked_ones: list[str]
) -> None:
    text = "\n\n".join(f"{number}\nGraag een overzicht van de kosten per jaar." for number in numbers)
    assert told(text) == picked_ones


@pytest.mark.parametrize(
    ("numbers", "picked_ones"),
    [
        ([1, 2, 2, 4], ["1", "2", "2", "4"]),
        ([1, 3, 2, 4], ["1", "3", "2", "4"]),
        ([1, 2, 103, 4], ["1", "2", "103", "4"]),
    ],
)
def test_before_the_label_of_an_answer_a_wrong_number_leaves_no_doubt(
    numbers: list[int], picked_ones: list[str]
) -> None:
    text = "\n\n".join(f"{number}\nWaarom is dat zo?\n\nAntwoord\nDaarom." for number in numbers)
    assert told(text, answered=True) == picked_ones


def test_what_stands_where_a_number_is_missing_is_a_question_in_doubt() -> None:
    asked = "Graag een overzicht van de kosten."
    text = "1\nWaarom is dat?\n\nJa.\n\n{0}\n" + asked + "\n\nNee.\n\n3\nHoe komt dat?\n\nZo."
    assert told(text.format(2), answered=True) == ["1", "2", "3"]
    assert told(text.format(12), answered=True) == ["1", "12?", "3"]
    assert told(text.format(1), answered=True) == ["1", "1?", "3"]


def test_a_number_twice_before_a_gap_is_two_questions_though_one_only_says_so() -> None:
    request = "Kunt u uiteenzetten waarom dat zo is."
    text = "10\nWaarom?\nDaarom.\n11\n{}\nJa.\n11\nHoe?\nZo.\n{}\nWie?\nZij."
    assert told(text.format(request, 13), answered=True) == ["10", "11?", "11", "13"]
    assert told(text.format(request, 12), answered=True) == ["10", "11", "12"]


def test_a_label_between_number_and_question_asks_nothing_itself() -> None:
    text = "1\nVraag\nGraag een overzicht van de kosten per jaar.\n2\nVraag\nWaarom?\nAntwoord\nDaarom."
    assert told(text, answered=True) == ["1", "2"]


def test_a_loose_number_fills_no_gap_where_answers_have_labels() -> None:
    text = "1\nWaarom is dat zo?\n\nAntwoord\nDe kosten:\n2\n2021\n\n3\nHoe komt dat?\n\nAntwoord\nZo."
    assert told(text, answered=True) == ["1", "3"]


def test_a_loose_number_that_counts_on_is_doubted_where_answers_have_no_labels() -> None:
    text = "1\nWaarom is dat zo?\n\nDe kosten:\n\n2\n\n3\nHoe komt dat?\n\nZo."
    assert told(text, answered=True) == ["1", "2?", "3"]


def test_a_list_within_an_answer_fills_no_gap() -> None:
    text = "1. Waarom is dat zo?\n\nOm twee redenen:\n1. geld,\n2. tijd.\n\n3. Hoe komt dat?\n\nZo."
    assert told(text, answered=True) == ["1", "3"]


def test_a_sentence_that_a_line_broke_off_ends_no_question() -> None:
    text = "1\nHoe is dat verdeeld over de jaren (40 in\n2023)?\n\nAntwoord\nZo.\n\n2\nHoe?\n\nAntwoord\nZo."
    assert told(text, answered=True) == ["1", "2"]
