"""Whole lists of every life, right and wrong: each gives exactly the codes it should, and no other."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from linter.check.engine import judge
from linter.check.select import applicable
from linter.formats.text.read import read
from linter.model.rule import Inputs, Stage
from linter.model.source import Source
from linter.parse.parse import parse
from tests.rules.examples import BY_THEMSELVES, Example, Said, made
from tests.rules.template import TODAY

HEAD = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
CLEAN = "1\tWaarom is dat?\t\t\t\n"
NEXT = "2\tHoezo is dat?\t\t\t\n"
CONTENTS = "Inhoudsopgave\n\nInleiding ........ 2\nVraag 1 ....... 3\nVraag 2 ....... 4\n\n"
UNFILLED = {"KOP002", "KOP006", "VST001"}


def draft(rows: str) -> Said:
    """Return a draft as the template makes it: no number, no date, a table, no answers."""
    return {
        "kop": "19637 Publicatie besluit",
        "type": "nr. Lijst van vragen en antwoorden",
        "vastgesteld": "Vastgesteld (*wordt door griffie ingevuld als antwoorden er zijn*)",
        "text": HEAD + rows,
        "kind": "lva",
        "stage": "concept",
    }


def published(text: str) -> Said:
    """Return published questions: a document number, no date."""
    return {"kop": "2022D25063 LIJST VAN VRAGEN", "type": "", "vastgesteld": "", "text": text}


def kamerstuk(text: str, **parts: str) -> Said:
    """Return a published list with answers."""
    return {"kind": "lva", "text": text, **parts}


def labelled(*numbers: object) -> str:
    return "".join(f"Vraag {one}\nWaarom is dat?\n\nAntwoord {one}\nDaarom is dat.\n\n" for one in numbers)


def bare(*numbers: object) -> str:
    return "".join(f"{one}\nWaarom is dat?\n\nAntwoord:\nDaarom is dat zo.\n\n" for one in numbers)


def rows(*numbers: object) -> str:
    return "Nr\tVraag\n" + "".join(f"{one}\tWaarom is dat?\n" for one in numbers)


DRAFTS: Mapping[str, str] = {
    CLEAN + "2\tHoezo is dat?\t2\t11\t15\n": "",
    CLEAN + "2\tHoezo is dat?\t2\t11\t15\n\t\t\t\t\n": "",
    CLEAN + "\tHoofdstuk 2\t\t\t\n2\tHoezo is dat?\t\t\t\n": "",
    "\tInleiding\t\t\t\n" + CLEAN + "\tOnderdeel Zorg\t\t\t\n1\tHoezo is dat?\t\t\t\n": "",
    CLEAN + NEXT + "\nOnderdeel Zorg\n\n" + HEAD + CLEAN + NEXT: "",
    CLEAN + "3\tHoezo is dat?\t\t\t\n": "NUM001",
    CLEAN + "1\tHoezo is dat?\t\t\t\n2\tWie is dat?\t\t\t\n": "NUM002",
    CLEAN + "\tHoezo is dat?\t\t\t\n3\tWie is dat?\t\t\t\n": "NUM005",
    CLEAN + "2\tHoezo is dat?\t\t15\t\n": "BIJ001",
    CLEAN + "2\tHoezo is dat?\t2\t15\t11\n": "BIJ004",
    CLEAN + "2\tHoezo is dat?\t2\t5-7\t\n": "BIJ006",
    CLEAN + "2\tGraag een reactie.\t\t\t\n": "VRG002",
    CLEAN + "\n- 2 Hoezo is dat?\n- 3 Wie is dat?\n- 4 Wat is dat?\n": "",
    CLEAN + "\n- 2 Hoezo is dat?\n- 3 Wie is dat?\n- 5 Wat is dat?\n": "NUM001",
    CLEAN + "\n- 2 Hoezo is dat? 15\n- 3 Wie is dat?\n": "BIJ001",
    CLEAN + "\n- 2 Hoezo is dat? 3 15 11\n- 3 Wie is dat?\n": "",
    CLEAN + "2\tHoeveel waren er in 2023?\t\t\t\n3\tWat gold tot 2024?\t\t\t\n": "",
}
PUBLISHED: Mapping[str, str] = {
    rows(1, 2, 3): "",
    rows("1a", "1b", 2): "",
    rows(1, 2, 4): "NUM001",
    rows(1, 3, 2, 4): "NUM003",
    rows(*range(1, 12), 112, *range(13, 20)): "NUM003",
    rows(2, 3): "NUM004",
    "1\nWaarom is dit zo?\n\n2\nHoezo is dat zo?\n\n3\nWie deed dit?": "",
    "1\nWaarom is dit zo?\n\n2\nHoezo is dat zo?\n\n4\nWie deed dit?": "NUM001",
    "1\nKlopt het dat er\n12\nmensen waren?\n\n2\nHoezo is dat zo?": "",
    "1. Waarom is dit zo?\n2. Hoezo is dat zo?\n3. Wie deed dit?": "",
    "1. Waarom is dit zo?\n2. Hoezo is dat zo?\n5. Wie deed dit?\n6. Wat is dat?": "NUM001",
    "Deel een\n\nVraag 1\nWaarom?\n\nVraag 2\nHoezo?\n\nDeel twee\n\nVraag 1\nWie?\n\nVraag 2\nWat?": "",
    "Vraag 1\nWat is “[sic]” en wie is [de minister] van a@b.nl?\n\nVraag 2\nWaarom?": "",
}
KAMERSTUKKEN: Mapping[str, str] = {
    labelled(1, 2, 3): "",
    bare(1, 2, 3): "",
    labelled(1, 2, 4): "NUM001",
    labelled(1, 3, 2, 4): "NUM003",
    bare(1, "2 / 23 / 34", *range(3, 23), *range(24, 34)): "",
    bare("1, 4, 15", 2, 3, *range(5, 15)): "",
    labelled("1 en 2", 3): "",
    "Vraag 1\nA?\n\nVraag 4\nB?\n\nAntwoord op vraag 1 en 4\nDaarom.\n\n" + labelled(2, 3, 5): "",
    "Vraag 1\nA?\n\nVraag 4\nB?\n\nAntwoord op vraag 1 en 4\nDaarom.\n\n" + labelled(2, 3, 4, 5): "NUM002",
    "Vraag 1a\nA?\n\nVraag 1b\nB?\n\nAntwoord 1\nDaarom.\n\n" + labelled(2): "",
    "Vraag 1\nHoeveel?\n\nAntwoord 1\n1. Eerst dit.\n2. Dan dat.\n3. Dan zus.\n\n" + labelled(2): "",
    "1\nHoeveel is dat?\n\nAntwoord\nDit zijn:\n5\n7\n2\n\n2\nHoe dan?\n\nAntwoord\nZo.": "",
    "1\nWaarom?\nDaarom is dat. En meer niet.\n\n2\nHoezo?\nZo is dat. En meer niet.": "",
    (TIGHT := "Vraag 1\nWaarom is dat?\nAntwoord\nDaarom.\n") + "Onderdeel Zorg\n" + TIGHT: "",
    TIGHT + TIGHT: "NUM002",
    TIGHT + "Onderdeel van dit plan is zorg.\n" + TIGHT: "NUM002",
    "Vraag 1\nA?\n\nVraag 2\nB?\n\nVraag 3\nC?": "ANT001",
    labelled(1) + "Vraag 2\nA?\n\n" + labelled(3): "ANT001",
    "Vraag 1\nWat vindt u van [datum]?\n\nAntwoord 1\n[datum] XXX": "INV001 ANT005",
}


def codes(example: Example) -> set[str]:
    """Return the codes of all that is said of a list."""
    asked = applicable(BY_THEMSELVES, example.document.soort, example.inputs.stage)
    found, failures = judge(example.document, asked, example.inputs, "nl")
    assert not failures
    return {one.code for one in found}


@pytest.mark.parametrize(("text", "expected"), DRAFTS.items())
def test_drafts(text: str, expected: str) -> None:
    assert codes(made(draft(text))) == UNFILLED | set(expected.split())


@pytest.mark.parametrize("above", ["Onderdeel Justitie\n\n", "Algemeen\n\n", "1. Inleiding\n\n", CONTENTS])
def test_what_stands_above_the_table_of_a_draft(above: str) -> None:
    assert codes(made({**draft(""), "text": above + HEAD + CLEAN + NEXT})) == UNFILLED


@pytest.mark.parametrize("above", ["1. Inleiding\n\n", CONTENTS])
@pytest.mark.parametrize("questions", [labelled(1), bare(1)])
def test_what_stands_above_questions_without_a_table(above: str, questions: str) -> None:
    assert codes(made(kamerstuk(above + questions))) == set()


@pytest.mark.parametrize(("text", "expected"), PUBLISHED.items())
def test_published_questions(text: str, expected: str) -> None:
    assert codes(made(published(text))) == set(expected.split())


@pytest.mark.parametrize(("text", "expected"), KAMERSTUKKEN.items())
def test_kamerstukken(text: str, expected: str) -> None:
    assert codes(made(kamerstuk(text))) == set(expected.split())


@pytest.mark.parametrize(
    "parts",
    [
        {"type": "nr. 4\nLIJST VAN VRAGEN EN ANTWOORDEN"},
        {"type": "Nr.4\nLIJST VAN VRAGEN EN ANTWOORDEN"},
        {"kop": "31 865\nVerbetering verantwoording en begroting"},
        {"kop": "31 865 Verbetering verantwoording\n36 740 XVI Vaststelling van de begroting"},
        {"kop": "21 501-32 Landbouw- en Visserijraad"},
        {"vastgesteld": "Vastgesteld9 juni 2026"},
        {"vastgesteld": "Herdruk, vastgesteld 9 juni 2026"},
        {"vastgesteld": "Vast\u00adgesteld 9 juni 2026"},
    ],
)
def test_forms_that_are_right(parts: dict[str, str]) -> None:
    assert codes(made(kamerstuk(labelled(1, 2), **parts))) == set()


WRONG_DAY = (
    "De Minister heeft deze vragen beantwoord bij brief van {}. Vragen en antwoorden zijn hierna afgedrukt."
)
ASKED = (
    "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister over de brief van "
    "{} ({})."
)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"antwoordzin": WRONG_DAY.format("3 mei 2026")}, "INL001"),
        ({"inleiding": ASKED.format("12 mei 2027", "Kamerstuk 36 740 XVI, nr. 2")}, "INL001"),
        ({"inleiding": ASKED.format("12 mei 2026", "Kamerstuk 36 740 VII, nr. 2")}, "KOP003"),
        ({"type": "Nr. 4 LIJST VAN VRAGEN"}, "KOP004"),
        ({"antwoordzin": ""}, "INL006"),
        ({"antwoordzin": WRONG_DAY.format("3 juni 2026").replace("heeft", "hebben")}, "INL003"),
        ({"text": labelled("1a", "1 b", 2)}, "NUM007"),
        ({"text": labelled(1, 2) + "Vraag 3\nHoe?\n\nAntwoord 13\nZo."}, "ANT002"),
        ({"text": labelled(1, 2) + "Vraag 3\nHoe?\n\nAntwoord 3\nZie het antwoord op vraag 13."}, "ANT003"),
        ({"text": labelled(1, 2) + "Vraag 3\nHoe?\n\nAntwoord 3\nZie het antwoord op vraag 3."}, "ANT004"),
        ({"text": labelled(1, 2) + "Vraag 3\nHoe?\n\nAntwoord 3\nn.t.b."}, "ANT005"),
        ({"text": labelled("1 en 2") + labelled("3 en 2")}, "NUM002"),
        ({"text": labelled(1, 2) + "Vraag 3\nZie vraag 13, hoe zit dat?\n\nAntwoord 3\nZo."}, "VRG004"),
    ],
)
def test_one_slip_gives_one_finding(parts: dict[str, str], expected: str) -> None:
    assert codes(made({"kind": "lva", "text": labelled(1, 2), **parts})) == {expected}


@pytest.mark.parametrize(
    ("stage", "severest"), [(Stage.DEFINITIEF, {"VST001", "KOP002", "ANT001"}), (Stage.CONCEPT, set())]
)
def test_the_real_list(seed: Path, stage: Stage, severest: set[str]) -> None:
    document = parse(read(Source(seed.name, seed.read_bytes())))
    found = judge(
        document, applicable(BY_THEMSELVES, document.soort, stage), Inputs(TODAY, stage), "nl"
    ).findings
    assert {one.code for one in found if one.severity == "error"} == severest
    pages = [
        (one.question, one.message.split("blz. ")[1].split(",")[0]) for one in found if one.code == "BIJ001"
    ]
    assert pages == [
        ("23", "11-15"),
        ("24", "11-15"),
        ("25", "13"),
        ("26", "144"),
        ("27", "254"),
        ("28", "254"),
    ]
    assert [one.question for one in found if one.code == "VRG005"] == ["25"]
    assert not any(one.code.startswith("NUM") for one in found)
