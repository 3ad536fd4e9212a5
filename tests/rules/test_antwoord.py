"""Answers: what counts as one, and how what is missing is said."""

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported


def lva(text: str, **parts: str) -> dict[str, str]:
    return {"kind": "lva", "text": text, **parts}


def test_a_number_that_may_be_of_an_answer_is_no_error_without_one() -> None:
    text = "1\nA?\n\nAntwoord\nDe posten:\n4\nWat?\n\n2\nB?\n\nAntwoord\nIk.\n\n3\nC?\n\nAntwoord\nJa."
    (finding,) = reported("ANT001", lva(text))
    assert (finding.severity, finding.question) == (Severity.WARNING, "4")


def test_nothing_answered_is_one_finding_about_the_whole_list() -> None:
    (finding,) = reported("ANT001", lva("Vraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\nVraag 3\nWie?"))
    assert (finding.question, finding.text) == (None, "")
    assert finding.message == "Geen enkele vraag is beantwoord."


def test_what_stands_behind_most_questions_may_answer_them() -> None:
    text = "Nr\tVraag\n1\tGeef een overzicht. Dat volgt nog.\n2\tWaarom? Daarom.\n3\tWie?"
    (finding,) = reported("ANT001", lva(text))
    assert finding.severity is Severity.WARNING
    (finding,) = reported("ANT001", lva(text.replace(" Daarom.", "")))
    assert finding.severity is Severity.ERROR


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


def test_an_answer_named_for_another_question_is_reported_at_its_label() -> None:
    text = (
        "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 1\nNee.\n\nVraag 3\nC?\n\nAntwoord 3\nJa."
    )
    (finding,) = reported("ANT001", lva(text))
    assert (finding.question, finding.text) == ("2", "Antwoord 1")
    assert finding.message == "Bij vraag 2 staat een antwoord op vraag 1, die al een antwoord heeft."


def test_numbers_of_several_series_are_told_apart() -> None:
    part = "\n\nVraag 1\nWaarom is dat?\n\nVraag 2\nHoe?\n\nAntwoord 2\nZo."
    (finding,) = reported("ANT001", lva(f"Onderdeel A{part}\n\nOnderdeel B{part}"))
    assert finding.message == "Op de vragen 1:1 en 2:1 staat geen antwoord."


def test_a_label_without_question_is_no_reference_too() -> None:
    text = "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nAntwoord op vraag 6\nDat volgt."
    assert reported("ANT003", lva(text)) == []
    assert len(reported("ANT002", lva(text))) == 1


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


def test_answers_behind_all_questions_answer_them() -> None:
    text = (
        "Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nNee.\n\nAntwoord 3\nJa."
    )
    assert [reported(code, lva(text)) for code in ("ANT001", "ANT002")] == [[], []]


ONE, THREE = "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\n", "Vraag 3\nC?\n\nAntwoord 3\nJa."


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (ONE + "Vraag 2\nB?\n\nAntwoord 3\nNee.", "Antwoord 3"),
        (ONE + "Vraag 2\nB?\n\nAntwoord 2\nNee.\n\nAntwoord 3\nJa.", "Antwoord 3"),
        (ONE + "Antwoord op vraag 2\nNee.\n\n" + THREE, "Antwoord op vraag 2"),
        ("Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vragen 1 t/m 5:\nJa.", "Antwoord op vragen 1 t/m 5:"),
        (
            "1\nWaarom is dat?\n\nAntwoord op vraag 22:\nJa.\n\n2\nHoe?\n\nAntwoord:\nZo.",
            "Antwoord op vraag 22:",
        ),
    ],
)
def test_an_answer_to_no_question(text: str, label: str) -> None:
    (finding,) = reported("ANT002", lva(text))
    assert (finding.text, finding.severity) == (label, Severity.ERROR)
    assert reported("NUM001", lva(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        ONE + "Vraag 2\nB?\n\nAntwoord 2\nJa.\n\nVraag 4\nC?\n\nAntwoord 3\nNee.",
        ONE.replace("Ja.", "Toen bleek:\nAntwoord 7 van de enquête\nen niets meer.")
        + "Vraag 2\nB?\n\nAntwoord 2\nJa.",
        "Vraag 1a\nA?\n\nAntwoord 1a\nJa.\n\nVraag 1b\nB?\n\nAntwoord 1b\nNee.",
        "Vraag 1\nA?\n\nAntwoord 2019\nJa.",
    ],
)
def test_an_answer_that_has_its_question(text: str) -> None:
    assert reported("ANT002", lva(text)) == []


def test_a_question_may_stand_in_the_answer_before() -> None:
    (finding,) = reported("ANT002", lva(ONE.replace("Ja.", "Ja.\nEn hoe dan?") + "Antwoord 2\nNee."))
    assert finding.severity is Severity.WARNING


def test_an_answer_before_all_questions_is_said_once() -> None:
    text = "Antwoord 1\nDaarom is dat zo.\n\n" + ONE
    (finding,) = reported("ANT002", lva(text))
    assert (finding.message, finding.question) == ("Hier staat een antwoord vóór de eerste vraag.", None)
    assert reported("STR004", lva(text)) == []
    assert len(reported("STR004", {"text": "Antwoord 1\nDaarom is dat zo.\n\nVraag 1\nA?"})) == 1


@pytest.mark.parametrize(
    "answer",
    [
        "PM",
        "p.m.",
        "[PM]",
        "Nader in te vullen",
        "n.t.b.",
        "NTB",
        "XX",
        "xxx",
        "[...]",
        "...",
        "…",
        "Antwoord volgt.",
        "(volgt)",
        "[nog te bepalen]",
        "TBD",
        "Volgt nog",
        "Wordt nog aangevuld",
    ],
)
def test_an_answer_still_to_be_filled_in(answer: str) -> None:
    (finding,) = reported("ANT005", lva(f"{ONE}Vraag 2\nB?\n\nAntwoord 2\n{answer}"))
    assert (finding.text, finding.question) == (answer, "2")
    assert reported("ANT001", lva(f"{ONE}Vraag 2\nB?\n\nAntwoord 2\n{answer}")) == []


@pytest.mark.parametrize(
    ("answer", "places"),
    [
        ("Dat is € XX miljoen.", ["€ XX"]),
        ("Dit kostte xx miljoen euro, op [datum].", ["xx", "[datum]"]),
        ("Dat is € XXX.", ["XXX"]),
        ("Het bedrag is ……… euro.", ["………"]),
    ],
)
def test_places_still_to_be_filled_in(answer: str, places: list[str]) -> None:
    assert [one.text for one in reported("ANT005", lva(f"Vraag 1\nA?\n\nAntwoord 1\n{answer}"))] == places


@pytest.mark.parametrize(
    "answer",
    [
        "N.v.t.",
        "De post staat op PM.",
        "Nog niet bekend.",
        "Hoofdstuk XX van de begroting.",
        "Zie X.",
        "De Kamer [...] weet dit.",
        "Tabel:\n______________________\nRegel een.",
        "Post A ........ 12\nPost B ........ 13",
    ],
)
def test_an_answer_that_is_one(answer: str) -> None:
    assert reported("ANT005", lva(f"Vraag 1\nA?\n\nAntwoord 1\n{answer}")) == []


def test_nothing_filled_in_is_one_finding() -> None:
    text = "".join(f"Vraag {n}\nA?\n\nAntwoord {n}\nPM\n\n" for n in range(1, 30))
    (finding,) = reported("ANT005", lva(text))
    assert (finding.question, len(finding.related)) == (None, 10)
    (softer,) = reported("ANT005", lva(text, stage="concept"))
    assert softer.severity is Severity.INFO


TWO = "Vraag 1\nA?\n\nVraag 2\nB?\n\nAntwoord op vraag 1 en 2\nJa.\n\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TWO + "Vraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord op vraag 2, 3 en 4\nNee.", "2"),
        (TWO + "Vraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord 1 t/m 4\nNee.", "1 en 2"),
    ],
)
def test_merged_answers_that_overlap(text: str, said: str) -> None:
    (finding,) = reported("ANT006", lva(text))
    assert finding.message == f"Twee gezamenlijke antwoorden gaan over dezelfde vraag: {said}."
    assert [one.message for one in finding.related] == [
        "het andere gezamenlijke antwoord: “Antwoord op vraag 1 en 2”"
    ]


@pytest.mark.parametrize(
    "text",
    [
        TWO + "Vraag 3\nC?\n\nVraag 4\nD?\n\nAntwoord op vraag 3 en 4\nNee.",
        TWO + "Vraag 3\nC?\n\nAntwoord op vraag 2 en 3\nZie het antwoord op vraag 1.",
        f"Deel A\n\n{TWO}Deel B\n\n{TWO}",
        TWO + "Vraag 2\nC?\n\nVraag 3\nD?\n\nAntwoord op vraag 2 en 3\nJa.",
    ],
)
def test_merged_answers_that_do_not(text: str) -> None:
    assert reported("ANT006", lva(text)) == []


def test_merged_answers_without_a_label_are_shown_by_their_number() -> None:
    draft = Draft()
    marks = []
    for number in ("1", "2"):
        nr = draft.mark("nr", number)
        answer = draft.mark("antwoord", draft.mark("al", " Ja."), nrs="1 2")
        marks.append(draft.mark("vraag", nr, answer, nr=number, reeks="1"))
    (hit,) = hits("ANT006", draft.document(*marks))
    assert draft.text[slice(*hit.span)] == "2"
