"""Answers: what counts as one, and how what is missing is said."""

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported


def lva(text: str, **parts: str) -> dict[str, str]:
    return {"kind": "lva", "text": text, **parts}


def test_nothing_answered_is_one_finding_about_the_whole_list() -> None:
    (finding,) = reported("ANT001", lva("Vraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\nVraag 3\nWie?"))
    assert (finding.question, finding.text) == (None, "")
    assert finding.message == "Geen enkele vraag is beantwoord."


def test_what_is_missing_is_listed_in_one_finding() -> None:
    text = (
        "Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord 2\nJa.\n\n"
        "Vraag 3\nC?\n\nVraag 4\nD?\n\nVraag 5\nE?\n\nAntwoord 5\nJa."
    )
    (finding,) = reported("ANT001", lva(text))
    assert finding.message == "Op de vragen 1, 3 en 4 staat geen antwoord."
    assert [one.message for one in finding.related] == [
        "ook op vraag 3 staat geen antwoord",
        "ook op vraag 4 staat geen antwoord",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.",
        "Vraag 1\nA?\n\nVraag 3\nB?\n\nAntwoord op vraag 1 en 3\nJa.\n\nVraag 2\nC?\n\nAntwoord 2\nNee.",
        "1, 2\nWaarom is dat?\n\nAntwoord\nDaarom.\n\n3\nHoezo is dat?\n\nAntwoord\nZomaar.",
        "Vraag 1a\nA?\n\nVraag 1b\nB?\n\nAntwoord 1\nJa.",
        "Vraag 1\nA?\n\nAntwoord 1\nZie het antwoord op vraag 2.\n\nVraag 2\nB?\n\nAntwoord 2\nPM",
    ],
)
def test_answered(text: str) -> None:
    assert reported("ANT001", lva(text)) == []


@pytest.mark.parametrize("label", ["Antwoord 2", "Antwoord", "Antwoord op vraag 2:", "Antwoord 2\n-"])
def test_a_label_alone_is_no_answer(label: str) -> None:
    text = f"Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\n{label}"
    (finding,) = reported("ANT001", lva(text))
    assert finding.question == "2"


def test_the_second_of_two_parts_can_be_unanswered() -> None:
    text = "Vraag 1a\nA?\n\nAntwoord 1a\nJa.\n\nVraag 1b\nB?\n\nVraag 2\nC?\n\nAntwoord 2\nJa."
    (finding,) = reported("ANT001", lva(text))
    assert finding.message == "Op vraag 1b staat geen antwoord."


def test_answers_without_a_label_leave_doubt() -> None:
    text = (
        "1\nWaarom is dat?\nDaarom is dat zo.\n\n2\nHoezo is dat?\n\n3\nWie is dat?\nIk ben dat. Meer niet."
    )
    (finding,) = reported("ANT001", lva(text))
    assert finding.severity is Severity.WARNING


def test_a_draft_has_no_answers_yet() -> None:
    assert reported("ANT001", lva("Vraag 1\nWaarom?", stage="concept")) == []


def test_an_answer_outside_a_question_answers_none() -> None:
    draft = Draft()
    vraag = draft.mark("vraag", draft.mark("nr", "1"), nr="1", reeks="1")
    other = draft.mark("antwoord", "Ja.", nrs="1")
    (hit,) = hits("ANT001", draft.document(vraag, other))
    assert hit.words == {"nummers": "1"}


def test_a_list_without_questions_is_not_asked() -> None:
    assert hits("ANT001", Draft().document()) == []
