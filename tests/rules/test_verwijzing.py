"""References from one question to another: of this list they must lead somewhere, others are left alone."""

import pytest

from linter.model.rule import Severity
from linter.trial.example import Example
from tests.growth import LINEAR, growth
from tests.rules.asking import reported, rule
from tests.rules.examples import made

JA = "Ja, dat klopt."


def lva(*answers: str) -> dict[str, str]:
    """Return a list of as many questions as there are answers."""
    pairs = enumerate(answers, start=1)
    return {"kind": "lva", "text": "".join(f"Vraag {n}\nHoe?\n\nAntwoord {n}\n{one}\n\n" for n, one in pairs)}


def lv(question: str, **parts: str) -> dict[str, str]:
    return {"text": f"1\tKlopt dat?\n2\t{question}\n3\tWie is dat?", **parts}


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("Zie het antwoord op vraag 99.", "vraag 99"),
        ("Zie antwoord 99.", "Zie antwoord 99."),
        ("Zie de antwoorden op de vragen 2, 3 en 45.", "vragen 2, 3 en 45"),
        ("Zie verder het antwoord op vraag 12 hierna.", "vraag 12"),
        ("Hiervoor verwijs ik u naar de beantwoording van vraag 40.", "vraag 40"),
        ("Ja. Zie ook de vragen 2 t/m 5.", "vragen 2 t/m 5"),
        ("Zie vraag 0.", "vraag 0"),
        ("Zie het antwoord op vraag 99a.", "vraag 99a"),
        ("Dat klopt (zie het antwoord op vraag 12).", "vraag 12"),
        ("Zie vraag 12 van deze lijst.", "vraag 12"),
        ("Ja, zie vraag 2 en 12.", "vraag 2 en 12"),
    ],
)
def test_an_answer_that_refers_to_nothing(answer: str, text: str) -> None:
    (finding,) = reported("ANT003", lva(answer, JA, JA))
    assert (finding.text, finding.severity, finding.question) == (text, Severity.ERROR, "1")


@pytest.mark.parametrize(
    "answer",
    [
        "Het rapport noemt dit; zie ook vraag 44.",
        "De cijfers over 2024 staan in het antwoord op vraag 44.",
        "Dat blijkt ook, gelet op vraag 44.",
    ],
)
def test_an_answer_that_may_refer_elsewhere_weighs_less(answer: str) -> None:
    (finding,) = reported("ANT003", lva(answer, JA))
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "answer",
    [
        "Zie het antwoord op vraag 2.",
        "Zie de vragen 2 t/m 3.",
        "Zie het antwoord op vraag 3 van de lijst van vragen over de begroting.",
        "Zie vraag 12 uit het verslag.",
        "Zie het antwoord op vraag 12 van het lid Jansen.",
        "Zie het antwoord op vraag 45 (Kamerstuk 31 865, nr. 3).",
        "In de enquête is bij vraag 14 gevraagd hoe dat zit.",
        "Zie het antwoord op vraag 12 in het schriftelijk overleg van 3 mei 2024.",
        "De Kamer heeft eerder vraag 12 gesteld.",
        "Zie vraag 2, 30 procent van de gevallen.",
        "Zie vraag 2 en 30 miljoen euro.",
        "Zie mijn antwoord op vraag 14 van de vaste commissie voor Financiën.",
        "Zie de beantwoording van vraag 7 door de Minister van Financiën.",
        "Zie de antwoorden op de Kamervragen van 3 mei, vraag 12.",
        "Zie het antwoord op vraag 3 en 17 van de VVD-fractie.",
        "De vraag 100 keer hoger maken kan niet.",
        "In 2023 was de vraag 2023 hoog.",
    ],
)
def test_an_answer_that_refers_to_this_list_or_to_another_document(answer: str) -> None:
    assert reported("ANT003", lva(answer, JA, JA)) == []


def test_a_number_that_is_missing_is_said_once() -> None:
    text = "Vraag 1\nA?\n\nAntwoord 1\nZie vraag 2.\n\nVraag 3\nB?\n\nAntwoord 3\nJa."
    assert reported("ANT003", {"kind": "lva", "text": text}) == []


def test_a_question_that_may_have_been_missed_leaves_doubt() -> None:
    text = "1\nHoe is dat?\n\nAntwoord\nZie vraag 9.\n\n2\nHoezo is dat?\n\nAntwoord\nJa."
    (finding,) = reported("ANT003", {"kind": "lva", "text": text})
    assert finding.severity is Severity.ERROR
    unread = (
        '<vragenlijst soort="lva" formaat="text"><vragen><vraag nr="1" reeks="1"><nr>1</nr> '
        '<tekst>Hoe?</tekst><antwoord nrs="1"><al>Zie <verwijzing vraag="9">vraag 9</verwijzing>.</al>'
        '</antwoord></vraag><onherkend reden="x">9 Wie?</onherkend></vragen></vragenlijst>'
    )
    (finding,) = reported("ANT003", {"format": "xml", "whole": unread})
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "question",
    [
        "In aanvulling op vraag 33, hoe zit dit?",
        "Zie vraag 33, hoe zit dat?",
        "Indien het antwoord op vraag 33 ontkennend is, waarom niet?",
    ],
)
def test_a_question_that_builds_on_nothing(question: str) -> None:
    (finding,) = reported("VRG004", lv(question))
    assert (finding.text, finding.severity) == ("vraag 33", Severity.ERROR)


def test_a_question_about_answers_may_mean_those() -> None:
    (finding,) = reported("VRG004", lv("Kunt u vraag 33 ook voor dit jaar beantwoorden?"))
    assert finding.severity is Severity.WARNING
    about = (
        "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën "
        "over de brief van 12 mei 2026 inzake de antwoorden op vragen over de begroting."
    )
    (finding,) = reported("VRG004", lv("Zie vraag 33, hoe zit dat?", inleiding=about))
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "question",
    [
        "Zie ook vraag 1, hoe zit dat?",
        "Wat bedoelt u in het antwoord op vraag 45?",
        "Hoe verhoudt dit zich tot de beantwoording van vraag 33?",
        "Kunt u, zoals in vraag 12 van de enquête, dit toelichten?",
        "Kunt u reageren op vraag 12 uit het verslag?",
        "Waarom was de vraag 2023 zo hoog?",
        "Waarom bedraagt de vraag 100 miljoen kuub?",
    ],
)
def test_a_question_that_refers_to_this_list_or_to_another_document(question: str) -> None:
    assert reported("VRG004", lv(question)) == []


@pytest.mark.parametrize(
    ("answers", "ring"),
    [
        (("Zie het antwoord op vraag 2.", "Zie antwoord 1."), "1 → 2 → 1"),
        (("Zie vraag 2.", "Zie vraag 3.", "Zie vraag 1."), "1 → 2 → 3 → 1"),
        (("Zie vraag 2 en 3.", "Zie vraag 1.", "Zie vraag 2."), "1 → 2 → 1"),
        (
            ("Ik verwijs u graag naar het antwoord op vraag 2.", "Zie de beantwoording van vraag 1."),
            "1 → 2 → 1",
        ),
        ((JA, "Zie vraag 3.", "Zie vraag 4.", "Zie vraag 3."), "3 → 4 → 3"),
    ],
)
def test_answers_in_a_ring(answers: tuple[str, ...], ring: str) -> None:
    (finding,) = reported("ANT004", lva(*answers))
    assert finding.message == f"Deze antwoorden verwijzen alleen naar elkaar: {ring}."


def test_a_long_ring_is_said_short() -> None:
    (finding,) = reported("ANT004", lva(*(f"Zie vraag {n % 15 + 1}." for n in range(1, 16))))
    assert finding.message.endswith(" 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → … → 1.")
    assert len(finding.related) == 10


@pytest.mark.parametrize(
    "answers",
    [
        ("Zie het antwoord op vraag 2.", JA),
        ("Zie de antwoorden op vraag 2 en 3.", "Zie het antwoord op vraag 1.", JA),
        ("Ja. Zie vraag 2.", "Zie vraag 1."),
        ("Zie het antwoord op vraag 99.", JA),
        ("Zie vraag 2.", ""),
    ],
)
def test_answers_that_lead_to_one(answers: tuple[str, ...]) -> None:
    assert reported("ANT004", lva(*answers)) == []


def test_parts_of_a_question_are_told_apart() -> None:
    text = "Vraag 1a\nA?\n\nAntwoord 1a\nZie vraag 1b.\n\nVraag 1b\nB?\n\nAntwoord 1b\n{}"
    assert reported("ANT004", {"kind": "lva", "text": text.format(JA)}) == []
    (finding,) = reported("ANT004", {"kind": "lva", "text": text.format("Zie vraag 1a.")})
    assert finding.message.endswith("1a → 1b → 1a.")


def test_an_answer_without_a_label_leaves_doubt() -> None:
    text = (
        "1\nWaarom is dat?\nZie het antwoord op vraag 2.\n\n2\nHoezo is dat?\nZie het antwoord op "
        "vraag 1.\n\n3\nWie is dat?\nDaarom is dat zo."
    )
    (finding,) = reported("ANT004", {"kind": "lva", "text": text})
    assert finding.severity is Severity.WARNING


PARTS = (
    "Deel A\n\nVraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n{}\n\nDeel B\n\nVraag 1\nC?\n\n"
    "Antwoord 1\n{}\n\nVraag 2\nD?\n\nAntwoord 2\nNee.\n\nVraag 3\nE?\n\nAntwoord 3\nNee."
)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (("Zie vraag 1.", "Zie vraag 2."), ["1:2"]),
        (("Ja.", "Zie vraag 3."), []),
        (("Zie vraag 1 van deel A.", "Ja."), []),
        (("Zie in deel A vraag 1.", "Ja."), []),
        (("Zie vraag 1 uit het verslag.", "Ja."), []),
        (("Ja.", "Nee."), []),
    ],
)
def test_a_number_that_several_parts_have(answers: tuple[str, str], expected: list[str]) -> None:
    found = reported("NUM008", {"kind": "lva", "text": PARTS.format(*answers)})
    assert [one.question for one in found] == expected
    assert all(one.severity is Severity.INFO for one in found)


def test_in_parts_with_the_same_numbers_no_ring_is_sure() -> None:
    assert reported("ANT004", {"kind": "lva", "text": PARTS.format("Zie vraag 2.", "Ja.")}) == []


@pytest.mark.parametrize("code", ["ANT001", "ANT002", "ANT003", "ANT004", "ANT005", "ANT006", "NUM008"])
def test_ten_times_as_many_answers_take_ten_times_as_long(code: str) -> None:
    def example(size: int) -> Example:
        return made(lva(*(f"Zie vraag {number % size + 1}." for number in range(1, size + 1))))

    assert growth(example, lambda one: list(rule(code).check(one.document, one.inputs)), 200) < LINEAR
