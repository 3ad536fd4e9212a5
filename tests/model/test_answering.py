"""Answers: labels, what stands below them, referrals, and answers without a question."""

import pytest

from linter.model.answering import (
    body_of,
    body_span,
    label_of,
    numbers_of,
    referral,
    says_something,
    strays,
    trimmed,
)
from linter.model.document import Document
from linter.model.flow import Span
from tests.rules.asking import Draft


def answered(label: str, *als: str, **attributes: str) -> tuple[Draft, Document]:
    """Return a question with an answer of these paragraphs below a label."""
    draft = Draft()
    nr = draft.mark("nr", "1")
    draft.text += "\n"
    start = len(draft.text)
    draft.text += label
    marks = [draft.mark("al", al) for al in als]
    answer = draft.mark("antwoord", *marks, **attributes)
    answer = answer._replace(span=Span(start, len(draft.text)))
    return draft, draft.document(draft.mark("vraag", nr, answer, nr="1", reeks="1"))


def test_a_label_and_what_stands_below_it() -> None:
    draft, document = answered("Antwoord op vraag 1:\n", "Ja, dat  ", "is zo.", nrs="1")
    (answer,) = document.nodes["antwoord"]
    assert draft.text[slice(*label_of(document, answer))] == "Antwoord op vraag 1:"
    assert body_of(document, answer) == "Ja, dat is zo."
    assert draft.text[slice(*body_span(document, answer))] == "Ja, dat  is zo."


def test_an_answer_without_paragraphs_is_a_label_or_a_body() -> None:
    draft, document = answered("Antwoord 1 ", nrs="1")
    (answer,) = document.nodes["antwoord"]
    assert draft.text[slice(*label_of(document, answer))] == "Antwoord 1"
    assert body_of(document, answer) == ""
    assert draft.text[slice(*body_span(document, answer))] == "Antwoord 1"


@pytest.mark.parametrize(
    ("label", "body", "count"),
    [
        ("Antwoord 1\n", "Ja.", 1),
        ("Antwoord op vraag 1 en 2:\n", "", 0),
        ("Antwoord\n", "-", 0),
        ("Antwoord 1\n", "12.", 1),
        ("Antwoord: ", "€ 3.000", 1),
        ("", "Antwoord 1 en 2:", 0),
        ("Het antwoord op de vragen 1 t/m 4", "", 0),
        ("Antwoord\n", "[...]", 1),
        ("Antwoord\n", "…", 1),
        ("Antwoord\n", "- " * 200, 1),
    ],
)
def test_an_answer_that_says_something(label: str, body: str, count: int) -> None:
    _draft, document = answered(label, body)
    assert sum(says_something(document, one) for one in document.nodes["antwoord"]) == count


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [({"nrs": "1 2 23"}, (1, 2, 23)), ({}, (1,)), ({"nrs": "x"}, (1,)), ({"nrs": "1" * 12}, (1,))],
)
def test_whom_an_answer_is_for(attributes: dict[str, str], expected: tuple[int, ...]) -> None:
    _draft, document = answered("Antwoord\n", "Ja.", **attributes)
    assert numbers_of(document.nodes["antwoord"][0]) == expected


def test_an_answer_in_no_question_is_for_those_it_names() -> None:
    draft = Draft()
    document = draft.document(draft.mark("antwoord", "Ja."), draft.mark("antwoord", "Nee.", nrs="3"))
    assert [numbers_of(one) for one in document.nodes["antwoord"]] == [(), (3,)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zie het antwoord op vraag 3.", ((3, ""),)),
        ("Zie de antwoorden op de vragen 2, 3a en 5 t/m 7.", ((2, ""), (3, "a"), (5, ""), (6, ""), (7, ""))),
        ("Ja. Zie het antwoord op vraag 3.", ()),
        ("Zie vraag.", ()),
        ("12.", ()),
        ("In 12, 13 en 14.", ()),
        ("Zie 12.", ((12, ""),)),
        ("Zie vraag 3." + " " * 300, ()),
    ],
)
def test_an_answer_that_only_refers(text: str, expected: tuple[tuple[int, str], ...]) -> None:
    _draft, document = answered("Antwoord\n", text)
    assert referral(document, document.nodes["antwoord"][0]) == expected


def test_answers_without_a_question() -> None:
    draft = Draft()
    before = draft.mark("onherkend", "Antwoord 7:\nJa.")
    other = draft.mark("onherkend", " Antwoord op de mail")
    page = draft.mark("onherkend", "Antwoord 1 ..... 3")
    tabbed = draft.mark("onherkend", "Antwoord 1\t3")
    nr = draft.mark("nr", "1")
    als = [
        draft.mark("al", text) for text in ("Antwoord 2", "Hoe dan?", "Antwoord op vraag 3 en 4 ", "Antwoord")
    ]
    vraag = draft.mark("vraag", nr, draft.mark("antwoord", *als, nrs="1"), nr="1", reeks="1")
    behind = draft.mark("onherkend", "Antwoord 9")
    found = list(strays(draft.document(before, other, page, tabbed, vraag, behind)))
    assert [(draft.text[slice(*one.span)], one.numbers, one.heads, one.doubt) for one in found] == [
        ("Antwoord 7:", (7,), True, False),
        ("Antwoord 2", (2,), False, False),
        ("Antwoord op vraag 3 en 4", (3, 4), False, True),
    ]


def test_a_list_without_questions_has_no_answers_before_them() -> None:
    draft = Draft()
    assert list(strays(draft.document(draft.mark("onherkend", "Antwoord 7")))) == []


def test_white_space_alone_is_trimmed_to_nothing() -> None:
    draft = Draft()
    draft.text = "a   b"
    assert trimmed(draft.document(), Span(1, 4)) == Span(4, 4)
