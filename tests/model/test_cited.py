"""What a list says of bijlagen: in its columns, and in a list of its own."""

import time

import pytest

from linter.model.cited import Cited, citations, listed, mentioned, number, values
from linter.model.document import Document
from tests.rules.asking import Draft
from tests.rules.examples import made

HEAD = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
INTRO = "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën."


def table(*rows: str) -> Document:
    lines = [f"{number}\tWaarom?\t{row}\n" for number, row in enumerate(rows, 1)]
    return made(HEAD + "".join(lines)).document


def summary(one: Cited) -> tuple[str | None, str, tuple[str, ...]]:
    return one.vraag.get("nr"), one.said, one.values


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2", ["2"]),
        ("02", ["2"]),
        ("2.", ["2"]),
        ("000", ["0"]),
        ("1, 2", ["1", "2"]),
        ("1 en 2", ["1", "2"]),
        ("1/2", ["1", "2"]),
        ("1-3", ["1", "3", "2"]),
        ("2 t/m 4", ["2", "4", "3"]),
        ("1a", ["1a"]),
        ("1A, 1b", ["1a", "1b"]),
        ("Bijlage 3", ["3"]),
        ("bijlagen 1 en 3", ["1", "3"]),
        ("Bijlage nr. 3: besluit", ["3"]),
        ("3 (besluit)", ["3"]),
        ("3 - besluit", ["3"]),
        ("Besluit", []),
        ("A", []),
        ("IV", []),
        ("12 mei 2026", []),
        ("2026", []),
        ("1.2", []),
        ("3 besluit", []),
        ("1 ab", []),
    ],
)
def test_what_a_column_names_by_number(said: str, expected: list[str]) -> None:
    assert list(values(said)) == expected
    assert [number(one) for one in values(said)] == [one.rstrip("ab") for one in expected]


def test_questions_come_with_what_their_columns_say() -> None:
    found = citations(table("2\t11\t15", "\t\t", "-\t\t", "Het  besluit\t3\t", "1, 2\t\t"))
    assert [summary(one) for one in found] == [
        ("1", "2", ("2",)),
        ("4", "Het besluit", ()),
        ("5", "1, 2", ("1", "2")),
    ]
    assert not any(one.doubt for one in found)


def test_a_merged_cell_says_what_the_cell_above_says() -> None:
    draft = Draft()
    first = draft.mark("vraag", draft.mark("bijlage", "Besluit"), nr="1")
    second = draft.mark("vraag", draft.mark("bijlage", "", twijfel="samengevoegd"), nr="2")
    third = draft.mark("vraag", draft.mark("bijlage", "", nr="4"), nr="3")
    fourth = draft.mark("vraag", draft.mark("bijlage", ""), nr="4")
    found = citations(draft.document(first, second, third, fourth))
    assert [(one.said, one.doubt) for one in found] == [("Besluit", False), ("Besluit", False), ("4", False)]


def test_a_value_that_leaked_out_of_its_column_is_in_doubt() -> None:
    draft = Draft()
    leaked = draft.mark("bijlage", "3", nr="3", twijfel="achter-zin")
    (one,) = citations(draft.document(draft.mark("vraag", leaked, nr="1")))
    assert (one.said, one.doubt) == ("3", True)


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ("Bijlagen:\n1. Besluit\n2. Nota", 2),
        ("BIJLAGEN\n\n", 0),
        ("Bijlagen\n1\tBesluit\n\n2\tNota", 2),
        ("Bijlagen :\n- Bijlage 1: Besluit\n- Bijlage 2: Nota\n- Bijlage 3: Brief", 3),
        ("Bijlagen:\n1 – Besluit\n3 – Brief", 1),
        ("Bijlagen:\n2. Besluit", 0),
        ("Bijlagen: 3", 0),
        ("Bijlagen bij de brief:\n1. Besluit", 0),
        ("Bijlagen:\nBesluit", 0),
    ],
)
def test_a_list_sums_up_its_bijlagen(lines: str, count: int) -> None:
    document = made({"inleiding": f"{INTRO}\n\n{lines}", "text": f"{HEAD}1\tWaarom?\t2\t\t"}).document
    found = listed(document)
    assert (sorted(found.numbers) if found else []) == [str(one) for one in range(1, count + 1)]
    assert found is None or document.text(found.span).lower().startswith("bijlagen")


def test_behind_the_questions_it_is_that_of_the_answers_where_there_are_any() -> None:
    text = f"{HEAD}1\tWaarom?\t2\t\t\n\nBijlagen:\n1. Besluit\n2. Nota\n"
    assert listed(made(text).document) is not None
    assert listed(made({"text": text, "kind": "lva"}).document) is None


def test_before_the_questions_of_an_answered_list_it_is_in_doubt() -> None:
    parts = {"inleiding": f"{INTRO}\n\nBijlagen:\n1. Besluit", "text": f"{HEAD}1\tWaarom?\t2\t\t"}
    found = listed(made({**parts, "kind": "lva"}).document)
    assert found is not None
    assert found.doubt


def test_a_list_without_questions_sums_nothing_up() -> None:
    assert listed(Draft().document()) is None


def test_bijlagen_are_named_in_the_text_too() -> None:
    text = "1\tWat staat er in bijlage 3?\n2\tEn in de bijlagen 5 t/m 7, en in nota 9?"
    assert mentioned(made(text).document) >= {"3", "5", "6", "7"}
    assert mentioned(made("1\tWaarom staat dat in nota 9?").document) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "bijlagen" + " " * 200_000 + "x",
        "Bijlagen:\n" + "1." + " " * 200_000,
        "1, " * 70_000,
        "bijlage " * 30_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    draft = Draft()
    draft.mark("opmaak", text)
    document = draft.document(draft.mark("vragen", draft.mark("vraag", draft.mark("bijlage", text))))
    start = time.process_time()
    citations(document), listed(document), mentioned(document)
    assert time.process_time() - start < 1
