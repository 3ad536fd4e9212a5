"""The intro and the reply sentence: dates that can be, verbs that agree, who answered."""

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported

ASKED = (
    "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën over "
    "{} (Kamerstuk 36 740 XVI, nr. 2)."
)


def answered(asked: str, day: str) -> dict[str, str]:
    """Return a list about `asked` that was answered on `day`."""
    reply = f"De Minister heeft deze vragen beantwoord bij brief van {day}."
    return {"kind": "lva", "inleiding": ASKED.format(asked), "antwoordzin": reply}


@pytest.mark.parametrize(
    ("asked", "letter"),
    [
        ("de brief van 12 mei 2026 inzake de nota", "12 mei 2026"),
        ("de brief d.d. 12 mei 2027 over de Raad", "12 mei 2027"),
        ("de brief van de Minister van Defensie van 12 mei 2027", "12 mei 2027"),
        ("het rapport van 12 mei 2026 inzake het jaarverslag", "12 mei 2026"),
        ("de brieven van 12 januari 2026 en van 12 mei 2026", "12 mei 2026"),
    ],
)
def test_a_reply_before_what_it_replies_to(asked: str, letter: str) -> None:
    (finding,) = reported("INL001", answered(asked, "11 mei 2026"))
    assert (finding.text, finding.severity, finding.question) == ("11 mei 2026", Severity.ERROR, None)
    assert [one.message for one in finding.related] == ["het stuk waarover de vragen gaan"]
    assert letter in finding.message


@pytest.mark.parametrize(
    "asked",
    [
        "de brief van 11 mei 2026 inzake de nota",
        "de brief van 1 mei 2026 inzake het verslag van de Raad van 30 juni 2026",
        "de geannoteerde agenda van de Raad op 30 juni 2026",
        "de brief van 31 juni 2026",
    ],
)
def test_a_reply_that_can_be(asked: str) -> None:
    assert reported("INL001", answered(asked, "11 mei 2026")) == []


def test_the_day_of_another_paper_leaves_doubt() -> None:
    (finding,) = reported("INL001", answered("de nota van 12 mei 2026", "11 mei 2026"))
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    ("put", "reply", "count"),
    [("12 mei 2026", "11 mei 2026", 1), ("12 mei 2027", "3 juni 2026", 1), ("12 mei 2026", "12 mei 2026", 0)],
)
def test_a_reply_before_the_questions(put: str, reply: str, count: int) -> None:
    reply_sentence = f"De vragen zijn op {put} voorgelegd. Bij brief van {reply} zijn ze beantwoord."
    found = reported("INL002", {"kind": "vhlva", "antwoordzin": reply_sentence})
    assert [one.text for one in found] == [reply] * count


def test_one_wrong_day_is_said_once() -> None:
    draft = Draft()
    days = {"brief": "2026-05-12", "voorgelegd": "2026-05-20", "antwoordbrief": "2026-05-03"}
    draft.text = "de brief van "
    document = draft.document(
        *(draft.mark("datum", day, isodatum=day, rol=role) for role, day in days.items())
    )
    assert [len(hits(code, document)) for code in ("INL001", "INL002")] == [1, 0]


VERBS = [
    ("De vaste commissie voor Financiën {} een aantal vragen voorgelegd aan de Minister.", "heeft"),
    ("De commissie voor de Rijksuitgaven {} een aantal vragen voorgelegd aan de Minister.", "heeft"),
    ("De vaste commissie voor Volksgezondheid, Welzijn en Sport {} een aantal vragen voorgelegd.", "heeft"),
    ("De vaste commissies voor Financiën en voor Defensie {} een aantal vragen voorgelegd.", "hebben"),
    (
        "De vaste commissie voor Financiën en de commissie voor de Rijksuitgaven {} vragen voorgelegd.",
        "hebben",
    ),
    (
        "De vaste commissies voor A, voor B en de commissie voor C, belast met dit onderzoek, {} de eer.",
        "hebben",
    ),
    (
        "De Minister van Economische Zaken en Klimaat {} deze vragen beantwoord bij brief van 3 juni 2026.",
        "heeft",
    ),
    ("De Algemene Rekenkamer {} deze vragen beantwoord bij brief van 3 juni 2026.", "heeft"),
    (
        "De Minister en de Staatssecretaris van Defensie {} deze vragen beantwoord bij brief van heden.",
        "hebben",
    ),
    ("De Minister en Staatssecretaris van Defensie {} deze vragen beantwoord bij brief van heden.", "hebben"),
    ("De Ministers van Defensie en van Financiën {} deze vragen beantwoord bij brief van heden.", "hebben"),
    ("Bij brief van 3 juni 2026 {} de Minister van Defensie deze vragen beantwoord.", "heeft"),
    ("Bij brief van 3 juni 2026 {} de Minister en de Staatssecretaris deze vragen beantwoord.", "hebben"),
]


def said(sentence: str) -> dict[str, str]:
    """Return a list with this intro or, where it is about a reply, this reply sentence."""
    return {"kind": "lva", "antwoordzin" if "beantwoord" in sentence else "inleiding": sentence}


@pytest.mark.parametrize(("sentence", "right"), VERBS)
def test_the_verb_agrees(sentence: str, right: str) -> None:
    assert reported("INL003", said(sentence.format(right))) == []
    wrong = {"heeft": "hebben", "hebben": "heeft"}[right]
    (finding,) = reported("INL003", said(sentence.format(wrong)))
    assert finding.text == wrong
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == [right]


@pytest.mark.parametrize(
    "sentence",
    [
        "De commissie voor de Verzoekschriften en de Burgerinitiatieven {} vragen voorgelegd.",
        "De Minister-President en Minister van Algemene Zaken {} deze vragen beantwoord bij brief van heden.",
        "De Minister-President, Minister van Algemene Zaken, {} deze vragen beantwoord bij brief van heden.",
        "De Minister van Defensie, mede namens de Minister van Financiën, {} deze vragen beantwoord.",
        "De vaste commissie voor Financiën en haar rapporteurs {} een aantal vragen voorgelegd.",
        "De voorzitter van de commissie en de griffier {} een aantal vragen voorgelegd.",
    ],
)
def test_who_cannot_be_counted_is_left_alone(sentence: str) -> None:
    assert [reported("INL003", said(sentence.format(verb))) for verb in ("heeft", "hebben")] == [
        [],
        [],
    ]


def test_what_a_committee_asks_of_several_does_not_count() -> None:
    asked = "De vaste commissie voor Financiën heeft de Minister en de Staatssecretaris vragen voorgelegd."
    assert reported("INL003", said(asked)) == []


def test_the_paragraphs_of_answers_are_not_asked() -> None:
    text = "Vraag 1\nA?\n\nAntwoord 1\nDe Ministers van Financiën en van Defensie heeft dit gezegd."
    assert reported("INL003", {"kind": "lva", "text": text}) == []


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        ({"antwoordzin": ""}, 1),
        ({"antwoordzin": "", "kind": "vhlva"}, 1),
        ({"antwoordzin": "", "text": "Vraag 1\nWaarom?"}, 0),
        ({"antwoordzin": "", "inleiding": ""}, 0),
        ({"antwoordzin": "Vragen en antwoorden hieronder afgedrukt."}, 0),
        ({"antwoordzin": "Bij brief van 3 juni 2026 ze door de Minister van Financiën beantwoord."}, 0),
        ({"antwoordzin": "De Minister heeft hierop bij brief van 3 juni 2026 geantwoord."}, 0),
        ({"antwoordzin": "", "inleiding": f"{ASKED.format('de nota')} De Minister heeft ze beantwoord."}, 0),
    ],
)
def test_a_reply_sentence_that_is_not_there(parts: dict[str, str], count: int) -> None:
    assert len(reported("INL006", {"kind": "lva", **parts})) == count


def test_in_a_draft_it_is_good_to_know() -> None:
    (finding,) = reported("INL006", {"kind": "lva", "antwoordzin": "", "stage": "concept"})
    assert finding.severity is Severity.INFO


def signed_by(asking: str, *chairs: str) -> dict[str, str]:
    """Return a list that `asking` puts and these chairs sign."""
    signed = "".join(f"{chair},\nMohandis\n\n" for chair in chairs)
    return {
        "inleiding": f"{asking} een aantal vragen voorgelegd aan de Minister van Financiën over de nota.",
        "ondertekening": f"{signed}De griffier van de commissie,\nPost",
    }


@pytest.mark.parametrize(
    "chair",
    [
        "De voorzitter van de vaste commissie voor Onderwijs, Cultuur en Wetenschap",
        "De fungerend voorzitter van de vaste commissie voor Onderwijs, Cultuur en Wetenschap",
        "Voorzitter van de commissie voor Onderwijs, Cultuur en Wetenschap",
        "De voorzitter van de vaste commissie voor ONDERWIJS, CULTUUR EN WETENSCHAP",
    ],
)
def test_the_chair_of_a_committee_that_does_not_ask(chair: str) -> None:
    (finding,) = reported("INL005", signed_by("De vaste commissie voor Defensie heeft", chair))
    assert (finding.text.casefold(), finding.severity) == (
        "onderwijs, cultuur en wetenschap",
        Severity.WARNING,
    )
    assert "de vragen zijn van “Defensie”" in finding.message
    assert [one.message for one in finding.related] == ["hier staat de naam anders: “Defensie”"]


def test_chairs_of_committees_that_do_not_ask_are_one_finding() -> None:
    chairs = ("De voorzitter van de commissie voor Onderwijs", "De voorzitter van de commissie voor Justitie")
    (finding,) = reported("INL005", signed_by("De vaste commissie voor Defensie heeft", *chairs))
    assert finding.text == "Onderwijs"


@pytest.mark.parametrize(
    ("asking", "chair"),
    [
        ("De vaste commissie voor Defensie heeft", "De voorzitter van de vaste commissie voor DEFENSIE"),
        ("De vaste commissie voor Defensie heeft", "De fungerend voorzitter van de commissie"),
        ("De vaste commissie voor Defensie heeft", "De voorzitter"),
        ("De vaste commissie voor Defensie heeft", "De voorzitter van de vaste commissie voor VWS"),
        ("De vaste commissie voor Defensie heeft", "De voorzitter van de vaste commissie voor BuHaOS"),
        ("De vaste commissie voor VWS heeft", "De voorzitter van de vaste commissie voor Defensie"),
        ("De vaste commissie voor BuHa-OS heeft", "De voorzitter van de vaste commissie voor Defensie"),
        ("De vaste commissie voor Verkeer en Waterstaat heeft", "De voorzitter van de commissie voor Milieu"),
        ("De vaste commissie voor Milieubeheer heeft", "De voorzitter van de vaste commissie voor Milieu"),
        ("De vaste commissie voor Economische Zaken heeft", "De voorzitter van de commissie voor Klimaat"),
        ("De vaste commissie voor Financiën heeft", "De voorzitter van de commissie voor de Rijksuitgaven"),
        ("De commissies voor Defensie en voor Sport hebben", "De voorzitter van de commissie voor Sport"),
        ("De commissie voor Defensie en die voor Sport hebben", "De voorzitter van de commissie voor Sport"),
    ],
)  # fmt: skip
def test_a_chair_who_may_be_of_a_committee_that_asks(asking: str, chair: str) -> None:
    assert reported("INL005", signed_by(asking, chair)) == []


def test_a_chair_who_signs_beside_that_of_the_committee_that_asks() -> None:
    chairs = ("De voorzitter van de commissie voor Onderwijs", "De voorzitter van de commissie voor Defensie")
    assert reported("INL005", signed_by("De vaste commissie voor Defensie heeft", *chairs)) == []
