"""What the pages say of the figures."""

from linter import rulebook
from tests.generate.faults.known import UNPLANTED
from tests.generate.formats import FORMATS
from tools import measured

FIGURES = {
    "clean": {"text": [1000, 0, 0], "odt": [500, 0, 12], "pdf": [100, 0, 0]},
    "codes": {
        "NUM001": {"text": [100, 99, 99, 99, 1], "pdf": [0, 0, 0, 0, 2]},
        "NUM002": {"text": [1000, 1000, 1000, 1000, 0], "odt": [10, 0, 0, 0, 0]},
        "VGL001": {},
    },
}


def test_recall_and_precision_are_told_per_format_and_never_rounded_up() -> None:
    assert measured.section("NUM001", FIGURES, "nl").splitlines()[4:] == [
        "| bestand | lijsten met de fout | gevonden | recall | ten onrechte gemeld | precisie |",
        "|---|--:|--:|--:|--:|--:|",
        "| Tekst | 100 | 99 | 99,0% | 1 van 2.000 | 99,0% |",
        "| PDF | 0 | 0 |  | 2 van 100 | 0% |",
        "| alle samen | 100 | 99 | 99,0% | 3 van 2.100 | 97,0% |",
        "",
        "Niet gemeten, meestal omdat de fout er niet in kan voorkomen: OpenDocument (.odt).",
    ]
    assert "| OpenDocument (.odt) | 10 | 0 | 0% | 0 of 500 |  |" in measured.section("NUM002", FIGURES, "en")
    assert "| Text | 1,000 | 1,000 | 100% | 0 of 1,100 | 100% |" in measured.section("NUM002", FIGURES, "en")


def test_what_is_not_planted_says_why() -> None:
    said = measured.section("VGL001", FIGURES, "nl")
    assert said == "## Gemeten\n\nNiet gemeten; de regel gaat over twee lijsten samen.\n"
    said = measured.section("VGL001", FIGURES, "en")
    assert said == "## Measured\n\nNot measured; the rule is about two lists together.\n"


def test_a_rule_that_is_new_is_not_yet_measured() -> None:
    assert measured.section("NUM999", FIGURES, "en") == "## Measured\n\nNot yet measured.\n"


def test_lists_without_faults_are_told_too() -> None:
    said = measured.method(FIGURES, "en")
    assert "| OpenDocument (.odt) | 500 | 0 | 12 |" in said
    assert said.startswith("## Measured\n")


def test_every_reason_and_every_format_has_its_words() -> None:
    there = {UNPLANTED[code] for code in rulebook.codes() if code in UNPLANTED}
    assert there <= set(measured.WHY_NOT)
    for forms in measured.FORMS.values():
        assert {*FORMATS, "pdf", "doc"} <= set(forms)
