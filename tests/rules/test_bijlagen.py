"""Bijlagen as files: which there are, which pages they have, and which no question names."""

import time
from typing import Any

import pytest

from linter.errors import BrokenSource
from linter.model.bijlagen import Bijlage, Bijlagen, Counted, Pages
from linter.model.report import Failure
from linter.model.rule import Safety, Severity
from tests.rules.asking import Draft, reported, rule
from tests.rules.examples import Example, judged, made

TABLE = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
CODES = ("BIJ001", "BIJ003", "BIJ004", "BIJ005", "BIJ006", "BIJ007", "BIJ008")
SOFT = {Severity.WARNING: "?", Severity.INFO: ""}


def said(*rows: str, **files: Any) -> dict[str, Any]:
    lines = [f"{number}\tWaarom?\t{row}\n" for number, row in enumerate(rows, 1)]
    return {"text": TABLE + "".join(lines), "bijlagen": files}


def found(example: dict[str, Any]) -> list[str]:
    """Return the codes of what is found, a question mark behind what weighs as a warning."""
    findings, _failures = judged(made(example), rule("BIJ003"))
    return [one.code + SOFT.get(one.severity, "") for one in findings if one.code in CODES]


def untold(example: dict[str, Any], lang: str = "nl") -> list[Failure]:
    return list(judged(made(example), rule("BIJ007"), lang).failures)


@pytest.mark.parametrize(
    ("row", "files", "expected"),
    [
        ("\t2\t3", {"bijlage-02.pdf": 3}, "2"),
        ("\t\t3", {"1 - nota.docx": 3}, "1"),
        ("\t2\t4", {"2.pdf": 3}, None),
        ("\t2\t3", {"2.pdf": 3, "3.pdf": 9}, None),
        ("\t2\t3", {"nota.pdf": 3}, None),
        ("\t2\t3", {"2.pdf": "onbekend"}, None),
        ("\t2\t3", {"2.pdf": "beveiligd"}, None),
        ("-\t2\t3", {"2.pdf": 3}, None),
        ("\t2\t3", {}, None),
    ],
)
def test_the_only_bijlage_is_filled_in_where_it_has_the_pages(
    row: str, files: dict[str, Any], expected: str | None
) -> None:
    findings, _failures = judged(made(said(row, **files)), rule("BIJ001"))
    (fix,) = (one.fix for one in findings if one.code == "BIJ001")
    assert (fix.edits[0].text if fix else None) == expected
    assert fix is None or fix.safety is Safety.UNSAFE


@pytest.mark.parametrize(
    ("row", "files", "expected"),
    [
        ("1\t2\t3", {"1.pdf": 3}, []),
        ("1\t2\t4", {"1.pdf": 3}, ["BIJ007"]),
        ("1\t0\t", {"1.pdf": 3}, ["BIJ007"]),
        ("1\t4\t", {"1.docx": 3}, ["BIJ007?"]),
        ("1\t4\t", {"1.odt": 3}, ["BIJ007?"]),
        ("1\t3\t", {"1.docx": 3}, []),
        ("1\t5\t4", {"1.pdf": 3}, ["BIJ004"]),
        ("1\t\t4", {"1.pdf": 3}, ["BIJ005", "BIJ007"]),
        ("1\telf\t", {"1.pdf": 3}, ["BIJ006"]),
        ("\t9\t", {"1.pdf": 3}, ["BIJ008", "BIJ001"]),
        ("1\t\t", {"1.pdf": 3}, []),
        ("1\t4\t", {"1.xlsx": "onbekend"}, []),
        ("1, 2\t4\t", {"1.xlsx": "onbekend", "2.pdf": 3}, []),
        ("1, 2\t4\t", {"1.pdf": 2, "2.pdf": 3}, ["BIJ007"]),
        ("1, 2\t4\t", {"1.pdf": 2, "2.docx": 3}, ["BIJ007?"]),
        ("1, 2\t3\t", {"1.pdf": 2, "2.pdf": 3}, []),
        ("2a\t4\t", {"2.pdf": 3}, ["BIJ007?"]),
        ("1\t4\t", {"1.pdf": ["i", "ii", "1", "2"]}, ["BIJ007"]),
        ("1\t2\t", {"1.pdf": ["i", "ii", "1", "2"]}, []),
        ("1\t4\t", {"1.pdf": ["1", "2", "1", "2"]}, ["BIJ007?"]),
        ("1\t5\t", {"1.pdf": ["1", "2", "1", "2"]}, ["BIJ007"]),
        ("1\t4\t", {"1.pdf": ["A-1", "A-2", "A-3", "A-4"]}, []),
        ("1\t5\t", {"1.pdf": ["A-1", "A-2", "A-3", "A-4"]}, ["BIJ007"]),
        ("3\t4\t", {"1.pdf": 2}, ["BIJ008", "BIJ003"]),
        ("3\t4\t", {"1.pdf": 2, "nota.pdf": 2}, ["BIJ003?"]),
        ("3\t4\t", {"1 - deel 3.pdf": 2}, ["BIJ003?"]),
        ("4a\t\t", {"1.pdf": 2}, ["BIJ008", "BIJ003"]),
        ("1-3\t\t", {"1.pdf": 2, "3.pdf": 2}, ["BIJ003"]),
        ("Nota\t\t", {"1.pdf": 2}, []),
        ("12 mei 2026\t\t", {"1.pdf": 2}, []),
        ("1\t\t", {"1.pdf": 2, "1.docx": 2}, []),
    ],
)
def test_one_cause_is_one_finding(row: str, files: dict[str, Any], expected: list[str]) -> None:
    example = said(row, **files)
    assert sorted(found(example)) == sorted(expected)
    assert untold(example) == []


UNTOLD = "Of de bladzijden bij vraag 1 en 2 in bijlage {} staan, is niet na te gaan: {}"
NAME_IT = "Zet onder [bijlagen] in vragenlint.toml welk bestand het is."
NUMBER_IT = "of zet onder [bijlagen] in vragenlint.toml welk bestand welke bijlage is."


@pytest.mark.parametrize(
    ("row", "files", "error", "message"),
    [
        ("2\t1\t", {"2.pdf": "beveiligd"}, "EncryptedSource", "2.pdf is met een wachtwoord beveiligd."),
        (
            "2\t1\t3",
            {"2.pdf": "beschadigd"},
            "BrokenSource",
            "2.pdf is beschadigd of niet wat het zegt te zijn.",
        ),
        (
            "2\t1\t",
            {"2.pdf": 9, "2.docx": 9},
            "",
            f"er zijn meer bestanden die zo heten (2.pdf en 2.docx). {NAME_IT}",
        ),
        ("Nota\t1\t", {"2.pdf": 9}, "", f"geen bestand heet zo. {NAME_IT}"),
    ],
)
def test_what_cannot_be_told_is_said_once(row: str, files: dict[str, Any], error: str, message: str) -> None:
    example = said(row, row, **files)
    whole = UNTOLD.format(row.partition("\t")[0], message)
    assert untold(example) == [Failure(error or "UnclearSource", whole)]
    assert len(untold(example, "en")) == 1
    assert not {"BIJ003", "BIJ007"} & set(found(example))


def test_files_without_numbers_cannot_be_told_apart() -> None:
    example = said("2\t1\t", "3\t1\t", **{"nota.pdf": 9})
    (failure,) = untold(example)
    assert failure.error == "UnclearSource"
    assert failure.message.startswith(
        "Of bijlage 2 en 3 erbij zit, is niet te zien: geen enkel bestand heeft"
    )
    assert failure.message.endswith(NUMBER_IT)
    assert found(example) == []


def test_a_page_that_is_in_another_annex_of_the_question_needs_no_broken_one() -> None:
    assert untold(said("1, 2\t3\t", **{"1.pdf": "beschadigd", "2.pdf": 3})) == []
    assert len(untold(said("1, 2\t4\t", **{"1.pdf": "beschadigd", "2.pdf": 3}))) == 1


def test_a_question_without_a_number_is_told_by_a_mark() -> None:
    (one,) = untold(
        {"text": TABLE + "1\tWaarom?\t\t\t\n\tHoe?\t2\t3\t\n", "bijlagen": {"2.pdf": "beveiligd"}}
    )
    assert "bij vraag ? in" in one.message


def test_the_messages_name_the_file_and_its_pages() -> None:
    (one,) = reported("BIJ007", said("2\t30\t31", **{"2 - nota.pdf": 24}))
    assert one.message == "Vraag 1 noemt blz. 30-31, maar bijlage 2 (2 - nota.pdf) heeft blz. 1 t/m 24."
    (one,) = reported("BIJ007", said("1, 2\t30\t", **{"1.pdf": 24, "2.pdf": 3}))
    assert one.message == "Blz. 30 bij vraag 1 komt niet voor in bijlage 1 en 2 (1.pdf en 2.pdf)."
    (one,) = reported("BIJ003", said("2, 3, 4\t\t", **{"2.pdf": 24}))
    assert one.message == "Vraag 1 noemt een bijlage die er niet is: 3 en 4."
    (one,) = reported("BIJ008", said("2\t\t", **{"2.pdf": 24, "3.pdf": 1, "4.pdf": 1}))
    assert one.message == "Geen enkele vraag verwijst naar deze bijlage: 3.pdf en 4.pdf."


def test_a_list_of_its_own_names_what_is_not_at_hand() -> None:
    listed = "1. Besluit\n2. Nota\n3. Brief"
    intro = (
        "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën."
    )
    example = {**said("3\t4\t", "4\t\t", **{"1.pdf": 2}), "inleiding": f"{intro}\n\nBijlagen:\n{listed}"}
    (one,) = reported("BIJ003", example)
    assert (one.text, one.question, one.related[0].message) == ("4", "2", "de lijst van bijlagen")
    (one,) = reported("BIJ003", {**example, "bijlagen": {}})
    assert one.message == "Vraag 2 noemt een bijlage die niet in de lijst van bijlagen staat: 4."
    (one,) = reported("BIJ003", {**example, "bijlagen": {}, "kind": "lva", "text": example["text"] + " "})
    assert one.severity is Severity.WARNING


def test_what_leaked_out_of_its_column_weighs_less() -> None:
    draft = Draft()
    leaked = draft.mark("blz", "13", van="13", twijfel="achter-zin")
    bijlage = draft.mark("bijlage", " 2", nr="2", twijfel="achter-zin")
    document = draft.document(draft.mark("vraag", leaked, bijlage, nr="1"))
    given = Bijlagen([Bijlage("2.pdf", lambda: Pages(3))])
    inputs = made("1\tWaarom?").inputs._replace(bijlagen=given)
    findings, _failures = judged(Example(document, [], inputs), rule("BIJ007"))
    assert [(one.text, one.severity) for one in findings if one.code == "BIJ007"] == [
        ("13", Severity.WARNING)
    ]


def test_without_names_of_columns_what_is_unused_is_told_where_the_questions_begin() -> None:
    draft = Draft()
    draft.mark("opmaak", "   ")
    vraag = draft.mark("vraag", draft.mark("bijlage", "1", nr="1"), nr="1")
    inputs = made("1\tWaarom?").inputs._replace(bijlagen=Bijlagen([Bijlage("2.pdf", lambda: None)]))
    (hit,) = rule("BIJ008").check(draft.document(vraag), inputs)
    assert tuple(hit.span) == (3, 3)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("1\tii\tiii", []),
        ("1\tII\t", []),
        ("1\tiv\t", ["iv"]),
        ("1\t ii - iii \t", ["ii - iii"]),
        ("2\tii\t", ["ii"]),
        ("9\tii\t", ["ii"]),
        ("1, 2\tii\t", []),
    ],
)
def test_a_page_that_an_annex_calls_so_is_one(row: str, expected: list[str]) -> None:
    example = said(row, **{"1.pdf": ["i", "ii", "iii", "1"], "2.pdf": 4})
    assert [one.text for one in reported("BIJ006", example)] == expected


def test_many_questions_with_many_bijlagen_take_no_longer_each() -> None:
    example = made(
        said(*(f"{number % 50 + 1}, {number % 7 + 1}\t{number % 400}\t" for number in range(2800)))
    )
    pages = Pages(3000, [*map(str, range(1, 3001))])
    given = Bijlagen([Bijlage(f"bijlage-{number}.pdf", lambda: pages) for number in range(1, 51)])
    inputs = example.inputs._replace(bijlagen=given)
    start = time.process_time()
    for code in ("BIJ003", "BIJ007", "BIJ008"):
        list(rule(code).check(example.document, inputs))
    assert time.process_time() - start < 2


def test_each_file_is_read_once_and_only_where_pages_are_named() -> None:
    read: list[str] = []

    def counted(name: str, pages: Counted) -> Counted:
        read.append(name)
        return pages

    kept: dict[str, Counted] = {}

    def file(name: str, pages: Counted) -> Bijlage:
        return Bijlage(name, lambda: kept.get(name) or kept.setdefault(name, counted(name, pages)))

    example = made(said("1\t2\t", "1\t3\t", "2\t\t", "3\t1\t"))
    given = Bijlagen([file("1.pdf", Pages(9)), file("2.pdf", Pages(9)), file("3.pdf", BrokenSource("x"))])
    judged(example._replace(inputs=example.inputs._replace(bijlagen=given)), rule("BIJ007"))
    assert read == ["1.pdf", "3.pdf"]
