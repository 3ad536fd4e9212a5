"""Lists in shapes that are met in the wild are read as those in the usual shape are, without a false word."""

import pytest

from linter.pipeline import convert
from tests.parse.shapes import (
    ASKED,
    CHAIR,
    CLERK,
    FRONT,
    INTRO,
    KOP,
    LABELLED,
    ROWS,
    Piece,
    asked,
    files,
    signed,
    told,
)

BESIDE = (
    f"functie voorzitter {CHAIR}",
    f"functie griffier {CLERK}",
    "naam voorzitter Van der Plas",
    "naam griffier Hessing-Puts",
)
CHAIRS = ("De voorzitter van de commissie voor Financiën,", "De voorzitter van de commissie voor Zorg,")


@pytest.mark.parametrize(
    ("pieces", "parts"),
    [
        ((f"{CHAIR}\t{CLERK}", "Van der Plas\tHessing-Puts"), BESIDE),
        ((f"{CHAIR}\t\t\t{CLERK}", "", "", "Van der Plas\t\t\t\tHessing-Puts"), BESIDE),
        ((f"{CHAIR}\u00a0 \u00a0 \u00a0{CLERK}", f"Van der Plas{8 * chr(160)}Hessing-Puts"), BESIDE),
        ((f"\t{CHAIR}\t{CLERK}", "\tVan der Plas\tHessing-Puts"), BESIDE),
        (([(CHAIR, CLERK), ("Van der Plas", "Hessing-Puts")],), BESIDE),
        (([(CHAIR, "", CLERK), ("", "", ""), ("Van der Plas", "", "Hessing-Puts")],), BESIDE),
        (([(CLERK, CHAIR), ("Hessing-Puts", "Van der Plas")],), (*BESIDE[1::-1], *BESIDE[:1:-1])),
        (
            ([(*CHAIRS, CLERK), ("Van der Plas", "Van den Burg", "Hessing-Puts")],),
            (
                f"functie voorzitter {CHAIRS[0]}",
                f"functie voorzitter {CHAIRS[1]}",
                BESIDE[1],
                BESIDE[2],
                "naam voorzitter Van den Burg",
                BESIDE[3],
            ),
        ),
        (([(f"{CHAIR}\nVan der Plas", f"{CLERK}\nHessing-Puts")],), BESIDE[::2] + BESIDE[1::2]),
        (([(CHAIR, "Van der Plas"), (CLERK, "Hessing-Puts")],), BESIDE[::2] + BESIDE[1::2]),
        ((f"{CHAIR} Van der Plas\t{CLERK} Hessing-Puts",), BESIDE[::2] + BESIDE[1::2]),
        (
            (f"{CHAIR} {CLERK}", "Van der Plas Hessing-Puts"),
            (*BESIDE[:2], "naam - Van der Plas Hessing-Puts"),
        ),
        ((f"{CHAIR}\t{CLERK}", "Hessing-Puts"), (*BESIDE[:2], "naam - Hessing-Puts")),
    ],
)
def test_who_sign_beside_each_other(pieces: tuple[Piece, ...], parts: tuple[str, ...]) -> None:
    for source in files(*KOP, *INTRO, *pieces, ROWS):
        document = convert(source)
        assert tuple(signed(document)) == parts, source.name
        assert (asked(document), told(source)) == (ASKED, []), source.name


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (("Van der Plas", ""), ["OND002"]),
        (("", "Hessing-Puts"), ["OND001"]),
        (("", ""), ["OND001", "OND002"]),
    ],
)
def test_whose_name_is_missing_in_a_table(names: tuple[str, ...], codes: list[str]) -> None:
    for source in files(*KOP, *INTRO, [(CHAIR, CLERK), names], "", ROWS):
        assert told(source) == codes, source.name


def test_names_in_a_row_of_their_own_are_compared() -> None:
    names = ("Hessing-Puts", "Hessing-Put", "Post")
    for source in files(*KOP, *INTRO, [(*CHAIRS, CLERK), names], "", ROWS):
        assert told(source) == ["INL005"], source.name


FRONTS: list[list[tuple[str, ...]]] = [
    [(CHAIR, CLERK), ("Van der Plas", "Hessing-Puts")],
    [(f"{CHAIR}\nVan der Plas", f"{CLERK}\nHessing-Puts")],
    [(CHAIR, "Van der Plas"), (CLERK, "Hessing-Puts"), ("", "")],
    [(CHAIR,), ("Van der Plas",), (CLERK,), ("Hessing-Puts",)],
    [(CHAIR, CLERK), ("Van der Plas", "Hessing-Puts"), ("Vragen en antwoorden",)],
]


@pytest.mark.parametrize("front", FRONTS)
def test_signatures_in_one_table_with_the_questions(front: list[tuple[str, ...]]) -> None:
    for source in files(*KOP, *INTRO, [*front, *ROWS]):
        document = convert(source)
        assert sorted(signed(document)) == sorted(BESIDE), source.name
        assert (asked(document), told(source)) == (ASKED, []), source.name


@pytest.mark.parametrize("rows", [ROWS, ASKED], ids=["head", "no-head"])
def test_the_whole_front_in_one_table_with_the_questions(rows: tuple[tuple[str, ...], ...]) -> None:
    for front in ([[(line,) for line in FRONT]], [[("\n".join(FRONT),)]]):
        for source in files([*front[0], *rows]):
            document = convert(source)
            assert (asked(document), told(source)) == (ASKED, []), source.name
            assert sorted(signed(document)) == sorted(BESIDE), source.name


@pytest.mark.parametrize(
    "pieces",
    [
        ([[[*FRONT, ROWS]]],),
        ([["", [*FRONT, "", ROWS]]],),
        ([["", "\n".join((*FRONT, *LABELLED))]],),
        ([["", ""], ["", [*FRONT, ROWS]], ["", ""]],),
        ([["", ""], ["\n".join((*FRONT, *LABELLED)), ""], ["", ""]],),
        (*FRONT, [[[ROWS]]]),
        (*FRONT, [[[[[[ROWS]]]]]]),
        (*FRONT, [["", [ROWS[:2]]], ["", [ROWS[:1] + ROWS[2:]]]]),
    ],
)
def test_a_table_that_only_places_the_list_is_not_seen(pieces: tuple[Piece, ...]) -> None:
    for source in files(*pieces):
        assert (asked(convert(source)), told(source)) == (ASKED, []), source.name


@pytest.mark.parametrize("head", [ROWS[:1], ()], ids=["head", "no-head"])
def test_a_table_in_an_answer_leaves_the_table_of_questions_as_it_is(head: tuple[tuple[str, ...]]) -> None:
    number, question, answer = ASKED[1]
    inside = [(str(year), "12") for year in range(2001, 2012)]
    for source in files(*FRONT, [*head, ASKED[0], (number, question, [answer, inside]), ASKED[2]]):
        document = convert(source)
        assert [one[:2] for one in asked(document)] == [one[:2] for one in ASKED], source.name
        assert asked(document)[1][2].startswith(f"{answer} 2001 12 2002"), source.name
        assert told(source) == [], source.name


@pytest.mark.parametrize("labels", [("Vraag", "Antwoord"), ("Vraag:", "Antwoord:")])
def test_a_column_that_says_which_row_asks(labels: tuple[str, str]) -> None:
    rows = [
        row
        for number, question, answer in ASKED
        for row in ((number, labels[0], question), ("", labels[1], answer))
    ]
    for source in files(*FRONT, rows):
        assert (asked(convert(source)), told(source)) == (ASKED, []), source.name


@pytest.mark.parametrize(
    "broken", ["Fout! Verwijzingsbron niet gevonden.", "Fout! Bladwijzer niet gedefinieerd."]
)
def test_a_reference_that_leads_nowhere_is_to_be_filled_in(broken: str) -> None:
    number, question, answer = ASKED[0]
    for source in files(*FRONT, [*ROWS[:1], (number, question, f"{answer} Zie {broken}"), *ASKED[1:]]):
        assert told(source) == ["ANT005"], source.name
    for source in files(*FRONT, [*ROWS[:1], (number, f"Wat staat in {broken} en hoe?", answer), *ASKED[1:]]):
        assert told(source) == ["INV001"], source.name
