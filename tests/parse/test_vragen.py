"""Questions as they are marked: a vraag per number, each in its series, with what is its own."""

import pytest

from linter.model.flow import Mark, Span
from linter.parse.entries import Entry, Field, Form, Number, Role
from linter.parse.finder import find
from linter.parse.inline import Inline
from linter.parse.vragen import MOST_LEFT_OUT, vragen
from tests.parse.scenes import scene_of

HEAD = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"


def marked(text: str, *, answered: bool = False) -> tuple[Mark, ...]:
    """Return what the questions of `text` are marked with, after a look at where they stand."""
    scene = scene_of(text, answered=answered)
    mark = vragen(scene, find(scene).events, Inline(scene.text))
    assert mark.tag == "vragen"
    _assert_nested(mark)
    return mark.children


def _assert_nested(mark: Mark) -> None:
    at = mark.span.start
    for child in mark.children:
        assert at <= child.span.start <= child.span.end <= mark.span.end, (mark.tag, child)
        _assert_nested(child)
        at = child.span.end


def told(text: str, *, answered: bool = False) -> list[tuple[str, dict[str, str]]]:
    """Return each vraag's number, and its parts as they stand."""
    return [
        (
            dict(mark.attributes).get("nr", "") + dict(mark.attributes).get("letter", ""),
            {part.tag: text[slice(*part.span)] for part in mark.children},
        )
        for mark in marked(text, answered=answered)
        if mark.tag == "vraag"
    ]


def series(text: str) -> list[str]:
    return [f"{said['reeks']}:{said['nr']}" for mark in marked(text) if (said := dict(mark.attributes))]


def test_a_row_of_the_template() -> None:
    text = HEAD + "1\tWaarom is dat?\t2\t11\t15\n2b\tHoe?\t\t\t\n\tZo?\t\t\t"
    assert told(text) == [
        ("1", {"nr": "1", "tekst": "Waarom is dat?", "bijlage": "2", "blz": "11\t15"}),
        ("2b", {"nr": "2b", "tekst": "Hoe?", "bijlage": ""}),
        ("", {"tekst": "Zo?", "bijlage": ""}),
    ]


def test_a_header_of_several_numbers_is_a_vraag_each_and_the_last_has_the_text() -> None:
    text = "Vragen 1, 2 en 4\nWaarom is dat?\n\nVragen 5 t/m 7\nHoe?\n"
    assert told(text) == [
        ("1", {"nr": "1"}),
        ("2", {"nr": "2"}),
        ("4", {"nr": "4", "tekst": "Waarom is dat?"}),
        ("5", {"nr": "5"}),
        ("6", {"nr": ""}),
        ("7", {"nr": "7", "tekst": "Hoe?"}),
    ]


def test_the_lead_of_a_number_is_its_own() -> None:
    assert told("Vraag 3:\nWaarom is dat?\n") == [("3", {"nr": "Vraag 3:", "tekst": "Waarom is dat?"})]


def test_ranges_beyond_any_list_are_not_unfolded() -> None:
    header = "Vragen 1 t/m 100\nWaarom?\n\n"
    count = MOST_LEFT_OUT // 98 + 2
    assert len(told(header * count)) == 100 * (count - 1) + 2


def test_what_stands_between_questions_is_marked_too() -> None:
    text = f"{HEAD}1\tWaarom?\t\t\t\n{HEAD}2\tHoe?\t\t\t\n"
    assert [mark.tag for mark in marked(text)] == ["kolomkop", "vraag", "opmaak", "vraag"]
    (kop, _vraag) = marked("Nr\tVraag\tFractie\n1\tWaarom?\tVVD\n")
    assert (kop.tag, kop.attributes) == ("kolomkop", (("onbekend", "Fractie"),))


def test_a_heading_between_questions() -> None:
    found = marked("1\nWaarom is dat zo?\n\nOnderdeel Justitie\n\n2\nHoe komt dat?\n")
    assert [mark.tag for mark in found] == ["vraag", "tussenkop", "vraag"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1\nWaarom?\n\n2\nHoe?\n", ["1:1", "1:2"]),
        ("Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 1\nC?\n\nVraag 2\nD?\n", ["1:1", "1:2", "2:1", "2:2"]),
        ("Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 1\nC?\n\nVraag 3\nD?\n", ["1:1", "1:2", "1:1", "1:3"]),
        ("Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 1\nC?\n", ["1:1", "1:2", "1:1"]),
        ("Vraag 1\nA?\n\nVraag 1\nB?\n\nVraag 2\nC?\n", ["1:1", "1:1", "1:2"]),
        ("Vraag 2\nA?\n\nVraag 1\nB?\n\nVraag 2\nC?\n", ["1:2", "1:1", "1:2"]),
        ("Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 1b\nC?\n\nVraag 2\nD?\n", ["1:1", "1:2", "1:1", "1:2"]),
    ],
)
def test_a_series_begins_again_where_it_counts_on_from_1(text: str, expected: list[str]) -> None:
    assert series(text) == expected


def test_below_a_heading_a_series_may_be_one_question() -> None:
    text = "Vraag 1\nA?\n\nVraag 2\nB?\n\nOnderdeel Justitie\n\nVraag 1\nC?\n"
    assert [dict(mark.attributes).get("reeks") for mark in marked(text)] == ["1", "1", None, "2"]


def test_values_that_leaked_behind_a_sentence_are_told_with_doubt() -> None:
    text = HEAD + "1\tWaarom is dat? 11 15\n"
    ((_nr, parts),) = told(text)
    assert (parts["tekst"], parts["blz"]) == ("Waarom is dat?", "11 15")
    blz = marked(text)[-1].children[-1]
    assert blz.attributes == (("van", "11"), ("tm", "15"), ("twijfel", "achter-zin"))
    assert told(HEAD + "1\tWaarom is dat? 11 15\t3\t\t\n")[0][1]["tekst"] == "Waarom is dat? 11 15"


def test_a_value_in_the_middle_of_a_sentence_lies_in_its_text() -> None:
    text = HEAD + "1\tWelke vreemdelingen betreft 13\n\tdit onderdeel?\n"
    (_kop, vraag) = marked(text)
    tekst = next(part for part in vraag.children if part.tag == "tekst")
    assert tekst.attributes == (("onderbroken", "pagina"),)
    assert [part.tag for part in tekst.children] == ["blz"]


def test_a_question_without_text_has_an_empty_one_behind_its_number() -> None:
    text = "Vraag 1\n\nVraag 2\nHoe?\n"
    assert told(text)[0] == ("1", {"nr": "Vraag 1", "tekst": ""})


def test_an_answer_is_for_its_label_else_for_its_question() -> None:
    text = "Vraag 1\nA?\n\nAntwoord op vragen 1 en 2:\nJa.\n\nVraag 2\nB?\n\nAntwoord\nNee.\n"
    found = [
        (part.attributes, [child.tag for child in part.children])
        for mark in marked(text, answered=True)
        for part in mark.children
        if part.tag == "antwoord"
    ]
    assert found == [((("nrs", "1 2"),), ["al"]), ((("nrs", "2"),), ["al"])]


def test_an_answer_without_a_label_is_doubted_and_only_where_there_are_answers() -> None:
    text = HEAD + "1\tWaarom is dat?\t\t\t\nDaarom.\n2\tHoe?\t\t\t\nZo.\n"
    answers = [
        part for mark in marked(text, answered=True) for part in mark.children if part.tag == "antwoord"
    ]
    assert [dict(part.attributes)["twijfel"] for part in answers] == ["zonder-label"] * 2
    assert "antwoord" not in told(text)[0][1]
    seldom = HEAD + "1\tA?\t\t\t\nDaarom.\n" + "".join(f"{number}\tB?\t\t\t\n" for number in range(2, 6))
    assert "antwoord" not in told(seldom, answered=True)[0][1]


def test_the_answer_of_a_merged_cell_is_for_the_questions_of_all_its_rows() -> None:
    text = "1 A? Ja.\n2 B?\n"
    rest = Field(Role.ANTWOORD, Span(13, 13), value=Span(5, 8))
    rows = [
        Entry(Span(0, 8), Span(0, 1), (Number(Span(0, 1), 1),), (Span(2, 4),), Form.TABLE, 1, 1,
              (Field(Role.ANTWOORD, Span(5, 8)),)),
        Entry(Span(9, 13), Span(9, 10), (Number(Span(9, 10), 2),), (Span(11, 13),), Form.TABLE, 2, 2,
              (rest,)),
    ]  # fmt: skip
    first, second = vragen(scene_of(text, answered=True), rows, Inline(text)).children
    assert [mark.attributes for mark in first.children if mark.tag == "antwoord"] == [(("nrs", "1 2"),)]
    assert [mark.tag for mark in second.children] == ["nr", "tekst"]
