"""The geometry of tables."""

import time

import pytest

from linter.errors import HostileSource
from linter.formats.odt import budget
from linter.formats.odt.budget import Budget
from linter.formats.odt.names import TABLE
from linter.formats.odt.refusal import ODT
from linter.formats.odt.table import MANY, MOST_PLACED, Grid, places_only, rows
from linter.formats.xmlpart import Element, parse
from tests.formats.odt.made import covered, flow, grid, items, p, root, td, tr

WIDE, DEEP = ' table:number-columns-spanned="{}"', ' table:number-rows-spanned="{}"'
REPEAT = ' table:number-columns-repeated="{}"'
Shape = tuple[int, int, int, int | None]


def table(*inside: str) -> Element:
    return parse(root("a", grid(*inside)).encode(), ODT)[0]


def shapes(*inside: str) -> list[list[Shape]]:
    """Return place, column, columns and the row it continues of each cell, by row."""
    found = Grid(Budget())
    return [
        [(cell.place, cell.column, cell.columns, cell.above) for cell in found.cells(row.element)]
        for row in rows(table(*inside))
    ]


def test_a_cell_takes_columns_and_rows() -> None:
    assert shapes(
        tr("a", td("b", WIDE.format(2)), covered(), "c"),
        tr(td("d", DEEP.format(2)), "e", "f", "g"),
        tr(covered(), "h", "i", "j"),
        tr("k", "l", "m", "n"),
    ) == [
        [(1, 0, 1, None), (2, 1, 2, None), (3, 3, 1, None)],
        [(1, 0, 1, None), (2, 1, 1, None), (3, 2, 1, None), (4, 3, 1, None)],
        [(1, 0, 1, 1), (2, 1, 1, None), (3, 2, 1, None), (4, 3, 1, None)],
        [(1, 0, 1, None), (2, 1, 1, None), (3, 2, 1, None), (4, 3, 1, None)],
    ]


def test_a_block_of_columns_and_rows_is_continued_once_a_row() -> None:
    both = WIDE.format(2) + DEEP.format(3)
    assert shapes(
        tr(td("a", both), covered(), "b"),
        tr(covered(REPEAT.format(2)), "c"),
        tr(covered(), covered(), "d"),
        tr("e", "f", "g"),
    )[1:] == [
        [(1, 0, 2, 0), (2, 2, 1, None)],
        [(1, 0, 2, 0), (2, 2, 1, None)],
        [(1, 0, 1, None), (2, 1, 1, None), (3, 2, 1, None)],
    ]


def test_several_cells_may_be_continued_by_one() -> None:
    deep = td("x", DEEP.format(2))
    assert shapes(tr(deep, deep, "a"), tr(covered(REPEAT.format(2)), "b"))[1] == [
        (1, 0, 1, 0),
        (2, 1, 1, 0),
        (3, 2, 1, None),
    ]


def test_what_is_covered_may_be_left_out() -> None:
    assert shapes(tr(td("a", WIDE.format(2)), "b"), tr("c", "d", "e"))[0] == [
        (1, 0, 2, None),
        (2, 2, 1, None),
    ]
    assert shapes(tr(td("a", DEEP.format(2)), "b"), tr("c"))[1] == [(1, 0, 1, 0), (2, 1, 1, None)]


def test_a_covered_cell_that_nothing_covers_is_none() -> None:
    assert shapes(tr("a", covered(), "b"), tr(covered())) == [[(1, 0, 1, None), (2, 2, 1, None)], []]


@pytest.mark.parametrize("value", ["0", "-1", "x", ""])
def test_a_span_that_is_none_is_one(value: str) -> None:
    assert shapes(tr(td("a", WIDE.format(value) + DEEP.format(value)), "b"), tr("c")) == [
        [(1, 0, 1, None), (2, 1, 1, None)],
        [(1, 0, 1, None)],
    ]


def test_rows_stand_in_groups_too() -> None:
    head = f"<table:table-header-rows>{tr('a')}</table:table-header-rows><text:soft-page-break/>"
    inner = f"<table:table-rows>{tr('b')}</table:table-rows>"
    group = f"<table:table-row-group>{inner}{tr('c')}</table:table-row-group>"
    more = ' table:number-rows-repeated="3" table:visibility="collapse"'
    found = list(rows(table(head, group, tr("d", more=more))))
    assert [(row.header, row.hidden, row.times) for row in found] == [
        (True, False, 1),
        (False, False, 1),
        (False, False, 1),
        (False, True, 3),
    ]
    assert {row.element.tag for row in found} == {TABLE + "table-row"}


@pytest.mark.parametrize(
    "inside",
    [
        tr(*[td("a", DEEP.format(65535))] * 1000) + tr(covered(REPEAT.format(1000))) * 200,
        tr(*[td("a", DEEP.format(65535))] * 1000, "b") + tr(*[td()] * 1000, "b") + tr("c") * 200,
        tr(td("a", DEEP.format(65535))) + tr(covered(REPEAT.format(1000))) * 2000,
        tr(td("", REPEAT.format(1000))) * 40,
        tr(td(p("x" * 2000), REPEAT.format(1000))),
        tr("a", more=' table:number-rows-repeated="65535"'),
        tr(more=' table:number-rows-repeated="65535"') * 99,
    ],
)
def test_little_that_stands_for_much_is_refused_soon(inside: str) -> None:
    began = time.process_time()
    with pytest.raises(HostileSource, match="herhaalde"):
        flow(grid(inside))
    assert time.process_time() - began < 5


def test_empty_cells_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "MOST", 100 * budget.EMPTY)
    for above, inside in (("", td()), (tr(*[td("a", DEEP.format(65535))] * 10), covered())):
        assert flow(grid(above + tr(*[inside] * 10) * 10)).text.endswith("\t" * 9 + "\n")
        with pytest.raises(HostileSource, match="lege"):
            flow(grid(above + tr(*[inside] * 10) * 11))


MUCH, INNER = td(MANY * p("a")), td(grid(tr("a"), tr("b")))


@pytest.mark.parametrize(
    ("inside", "paragraphs", "expected"),
    [
        ([tr("", MUCH)], 2 * MANY - 1, True),
        ([tr("", MUCH)], 2 * MANY, False),
        ([tr("", MUCH), *[tr("b")] * MOST_PLACED], MANY, False),
        ([tr("Menu", INNER)], 99, True),
        ([tr("Menu", INNER), tr("")], 99, False),
        ([tr("Vraag 1", INNER)], 99, False),
        ([tr(td(items("")), INNER)], 99, False),
        ([f"<table:table-header-rows>{tr('a', INNER)}</table:table-header-rows>"], 99, False),
        ([tr("a", INNER, more=' table:number-rows-repeated="2"')], 99, False),
        ([tr()], 0, False),
    ],
)
def test_a_table_can_be_there_only_to_place_things(
    inside: list[str], paragraphs: int, *, expected: bool
) -> None:
    assert places_only(table(*inside), paragraphs) is expected
