"""Annexes and pages: read from the table's own columns, in doubt where the columns are not known."""

import pytest

from linter.model.rule import Severity
from tests.rules.asking import Draft, hits, reported

TABLE = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
CODES = ("BIJ001", "BIJ002", "BIJ004", "BIJ005", "BIJ006")


def codes(row: str) -> list[str]:
    return [one.code for code in CODES for one in reported(code, TABLE + row)]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("1\tWaarom?\t2\t11\t15", []),
        ("1\tWaarom?\t\t\t", []),
        ("1\tWaarom?\t-\t-\t-", []),
        ("1\tWaarom?\t\t11\t15", ["BIJ001"]),
        ("1\tWaarom?\t\t15\t11", ["BIJ001"]),
        ("1\tWaarom?\t\t\t15", ["BIJ001"]),
        ("1\tWaarom?\t-\t11\t", ["BIJ001"]),
        ("1\tWaarom?\t2\t15\t11", ["BIJ004"]),
        ("1\tWaarom?\t2\t\t15", ["BIJ005"]),
        ("1\tWaarom?\t2\telf\t", ["BIJ006"]),
        ("1\tWaarom?\t\telf\t", ["BIJ006"]),
        ("1\tWaarom staat dat in bijlage 2?\t3\t11\t", ["BIJ002"]),
        ("1\tWaarom staat dat in bijlage 3?\tBijlage 3: besluit\t11\t", []),
        ("1\tWaarom staat dat in bijlage 3?\tBesluit\t11\t", []),
        ("1\tWaarom staat dat in de bijlagen 2 t/m 4?\t2-4\t11\t", []),
        ("1\tWaarom staat dat in de bijlagen 2 t/m 4?\t2-3\t11\t", ["BIJ002"]),
        ("1\tWaarom staat dat in bijlage 2024?\t3\t11\t", []),
    ],
)
def test_one_cause_is_one_finding(row: str, expected: list[str]) -> None:
    assert codes(row) == expected


def test_the_annexes_that_are_missing_are_named() -> None:
    (finding,) = reported("BIJ002", TABLE + "1\tWaarom staat dat in de bijlagen 1, 2 en 3?\t2\t\t")
    assert finding.message == "Vraag 1 noemt bijlage 1 en 3, maar de kolom Bijlage niet."


def test_a_page_without_an_annex_under_unknown_columns_is_said_of_the_columns_alone() -> None:
    said = "Nr\tVraag\tStuk\tBlz. (van)\tt/m\n1\tWaarom?\t\t11\t15"
    assert (len(reported("BIJ001", said)), len(reported("BIJ009", said))) == (0, 1)


def test_an_empty_annex_beside_unknown_columns_leaves_doubt() -> None:
    draft = Draft()
    head = draft.mark("kolomkop", "Nr Vraag Bijlage Stuk Blz.", onbekend="Stuk")
    bijlage, blz = draft.mark("bijlage", ""), draft.mark("blz", " 11", van="11")
    (hit,) = hits("BIJ001", draft.document(head, draft.mark("vraag", bijlage, blz, nr="1")))
    assert hit.doubt


def test_a_page_that_leaked_into_the_sentence_is_the_question_s() -> None:
    draft = Draft()
    blz = draft.mark("blz", "13", van="13", twijfel="voor-paginagrens")
    tekst = draft.mark("tekst", blz, " kwalificaties?")
    (hit,) = hits("BIJ001", draft.document(draft.mark("vraag", tekst, nr="25")))
    assert (hit.doubt, hit.words) == (True, {"bladzijden": "13"})


def test_a_page_outside_a_question_names_no_annex() -> None:
    draft = Draft()
    assert len(hits("BIJ001", draft.document(draft.mark("blz", "13", van="13")))) == 1


def test_what_leaked_in_the_wrong_order_is_not_accused() -> None:
    said = TABLE + "1\tWaarom?\t\t\t\n\n- 2 Hoezo is dat? 3 15 11\n- 3 Wie is dat?"
    assert reported("BIJ004", said) == []


def test_a_leaked_page_is_a_warning() -> None:
    (finding,) = reported("BIJ001", TABLE + "1\tWaarom?\t\t\t\n\n- 2 Hoezo is dat? 11 15\n- 3 Wie is dat?")
    assert finding.severity is Severity.WARNING
