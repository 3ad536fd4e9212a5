"""Columns that white space parts: tables and text told apart."""

from collections.abc import Sequence

import pytest

from linter.formats.pdf import rivers
from linter.formats.pdf.rivers import Text, divided
from linter.formats.pdf.table import Table
from linter.formats.pdf.words import Line, lines_of
from tests.formats.pdf.set import column, line, word
from tests.formats.pdf.test_table import names, row


def of(lines: Sequence[Line], before: Table | None = None) -> list[Text | Table]:
    return list(divided(lines, [], before))


def shapes(found: Sequence[Text | Table]) -> list[str]:
    return [type(one).__name__ for one in found]


def rows(*numbers: int, y: float = 130) -> list[Line]:
    made = []
    for at, number in enumerate(numbers):
        made += [row(y + at * 30, (50, str(number)), (90, "Kunt"), (118, "u"), (127, "dat"))]
        made += [row(y + at * 30 + 12, (90, "uitleggen?"))]
    return made


HEAD = row(100, (50, "Nr"), (90, "Vraag"))


def test_names_above_numbers_are_a_table_and_prose_behind_it_is_not() -> None:
    prose = column(["Een alinea die weer over de hele breedte gaat en doorloopt"], y=400)
    found = of([*column(["Inleiding"], y=50), HEAD, *rows(1, 2), *prose])
    assert shapes(found) == ["Text", "Table", "Text"]
    assert isinstance(found[1], Table)
    assert names(found[1]) == [
        ("Nr", "Vraag"),
        ("1", "Kunt u dat uitleggen?"),
        ("2", "Kunt u dat uitleggen?"),
    ]


def test_a_table_goes_on_on_the_next_page_with_its_names_or_without() -> None:
    (first,) = of([HEAD, *rows(1, 2)])
    assert isinstance(first, Table)
    (again,) = of([HEAD, row(115, (90, "rest")), *rows(3)], first)
    assert isinstance(again, Table)
    assert (again.heads, names(again)) == (1, [("Nr", "Vraag"), ("", "rest"), ("3", "Kunt u dat uitleggen?")])
    (bare,) = of(rows(3), first)
    assert isinstance(bare, Table)
    assert (bare.heads, bare.names) == (0, ("Nr", "Vraag"))
    assert shapes(of(column(["Een alinea over de hele breedte van blad en meer"]), first)) == ["Text"]
    assert shapes(of(rows(3), first._replace(drawn=True))) == ["Text"]
    assert of([], first) == []


def test_columns_may_become_wider_on_a_later_page() -> None:
    (first,) = of([HEAD, *rows(1, 2)])
    assert isinstance(first, Table)
    (wider,) = of([row(100, (50, "1234567"), (90, "Kunt"), (118, "dat"))], first)
    assert isinstance(wider, Table)
    assert (names(wider), wider.edges) == ([("1234567", "Kunt dat")], first.edges)


def test_numbers_in_front_of_paragraphs_are_no_table() -> None:
    assert shapes(of(rows(1, 2, 3))) == ["Text"]
    assert shapes(
        of([row(100, (50, "Nr."), (90, "LIJST")), row(112, (90, "van")), row(124, (90, "iets"))])
    ) == ["Text"]


def test_long_pieces_or_few_rows_are_no_table() -> None:
    assert shapes(of([row(100, (50, "x" * 41), (300, "y"))])) == ["Text"]
    wide = [
        line(f"{name}\t{name}", y=100 + at * 20) for at, name in enumerate(("Onderwerpen", "Uitgangspunt"))
    ]
    assert shapes(of(wide)) == ["Text"]


def test_gaps_in_justified_prose_are_no_table() -> None:
    prose = column(["Een\tregel\tmet\tgaten", "en\tnog\teen\tregel", "en het slot daarvan"])
    assert shapes(of([line("Er gaat een regel aan vooraf", y=88), *prose])) == ["Text"]


def test_text_beside_text_is_two_columns() -> None:
    pairs = [
        "De voorzitter van de commissie,\tDe griffier van de commissie,",
        "Peter de Groot\tBurger van Dam",
    ]
    found = of([line(pairs[0], y=100), row(112, (50, "Peter"), (80, "Groot"), (223, "Burger"), (260, "Dam"))])
    assert shapes(found) == ["Text", "Text"]
    assert all(one.beside for one in found if isinstance(one, Text))


def test_a_page_of_pieces_costs_no_more_than_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [line("\t".join(["a"] * 60), y=100 + at * 12) for at in range(20)]
    assert shapes(of(many)) == ["Text"]
    monkeypatch.setattr(rivers, "STEPS", 0)
    assert shapes(of([HEAD, *rows(1, 2)])) == ["Text"]


def test_a_table_ends_at_a_large_gap() -> None:
    far = [row(900 + at * 12, (50, "9"), (90, "ver")) for at in range(2)]
    found = of([HEAD, *rows(1, 2), *far])
    assert isinstance(found[0], Table)
    assert len(found[0].rows) == 3


def test_names_at_several_heights_are_one_row() -> None:
    signed = [row(88, (50, "Ter"), (67, "Veen"))]
    middle = [row(100, (90, "Vraag"), (300, "Bijlage")), row(106, (50, "Nr")), *rows(1, 2)]
    lowest = [row(100, (90, "Vraag")), row(112, (50, "Nr"), (300, "Bijlage")), *rows(1, 2)]
    for held in (middle, lowest):
        found = of([*signed, *held])
        assert shapes(found) == ["Text", "Table"]
        assert isinstance(found[1], Table)
        assert names(found[1])[0] == ("Nr", "Vraag", "Bijlage")


def test_names_far_apart_need_no_space_above() -> None:
    found = of([row(88, (50, "Kuiken")), row(100, (50, "Nr"), (90, "Vraag")), *rows(1, 2)])
    assert shapes(found) == ["Text", "Table"]


def test_names_at_the_foot_of_a_page_head_what_stands_on_the_next() -> None:
    words = [word(text, x, 700)._replace(at=at) for at, (x, text) in enumerate(NAMED)]
    (table,) = divided(lines_of(words), [], None)
    assert isinstance(table, Table)
    assert table.names == ("Nr", "Vraag", "Bijlage")
    (text,) = divided(lines_of(words[:2]), [], None)
    assert isinstance(text, Text)


NAMED = ((50, "Nr"), (90, "Vraag"), (300, "Bijlage"))
