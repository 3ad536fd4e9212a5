"""What is a table, and what only looks like one."""

import pytest

from linter.formats.pdf.plausible import is_table, may_name
from linter.formats.pdf.table import Cell, Row, Table
from tests.formats.pdf.set import line


def table(*rows: tuple[str, ...], edges: tuple[float, ...] = (40, 80, 400)) -> Table:
    made = [
        Row({at: Cell([line(text, edges[at] + 1)] if text else []) for at, text in enumerate(row)})
        for row in rows
    ]
    return Table(made, list(edges), 1, 1, drawn=False)


def test_names_are_short_and_the_first_is_no_number() -> None:
    assert may_name(("Nr", "Vraag 1"))
    assert not may_name(("1", "Vraag"))
    assert not may_name(("Nr", "a" * 41))


@pytest.mark.parametrize(
    ("rows", "is_one"),
    [
        ([("Nr", "Vraag"), ("1", "Hoe")], True),
        ([("Nr", "Vraag")], False),
        ([("Nr", "Vraag"), ("", "Hoe")], False),
        ([("Voorzitter", "Griffier"), ("Post", "De Roon")], False),
        ([("Voorzitter van de commissie", "Griffier"), ("Post", "a"), ("Een", "b")], False),
    ],
)
def test_a_table_has_rows_of_several_cells(rows: list[tuple[str, ...]], is_one: bool) -> None:  # noqa: FBT001
    assert is_table(table(*rows)) is is_one


def test_rows_of_three_columns_need_two_cells() -> None:
    edges = (40, 80, 300, 400)
    assert is_table(table(("Nr", "Vraag", "Bijlage"), ("1", "", "3"), edges=edges))
    assert not is_table(table(("Nr", "Vraag", "Bijlage"), ("", "", "3"), edges=edges))
