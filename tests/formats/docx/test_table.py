"""The geometry of a row."""

import pytest

from linter.formats.docx.markup import parse
from linter.formats.docx.table import (
    MANY,
    MOST_COLUMNS,
    MOST_PLACED,
    RowProperties,
    cells,
    places_only,
    row_properties,
)
from tests.formats.docx.made import NAMESPACES, WHO, numbered, p, tbl, tc, tr


def row(inside: str) -> object:
    return parse(inside.replace("<w:tr>", f"<w:tr {NAMESPACES}>", 1).encode())


@pytest.mark.parametrize(
    ("span", "columns"), [("3", 3), ("0", 1), ("-7", 1), ("veel", 1), ("99999999", MOST_COLUMNS)]
)
def test_a_span_is_a_number_within_reason(span: str, columns: int) -> None:
    found = cells(row(tr(tc("a", f'<w:gridSpan w:val="{span}"/>'), "b")), 0)
    assert [(cell.column, cell.columns, cell.place) for cell in found] == [(0, columns, 1), (columns, 1, 2)]


def test_cells_begin_where_the_row_does() -> None:
    assert [cell.column for cell in cells(row(tr("a", "b")), 2)] == [2, 3]


def test_a_row_without_properties_is_plain() -> None:
    assert row_properties(row(tr("a"))) == RowProperties()
    assert row_properties(row(tr("a", properties=""))) == RowProperties()


def test_a_row_tells_who_changed_it() -> None:
    properties = f"<w:trPrChange {WHO}/><w:ins {WHO}/>"
    found = row_properties(row(tr("a", properties=properties)))
    assert (found.inserted, found.changed, found.deleted) == ("J. Jansen", "J. Jansen", None)


def test_a_merge_by_a_tracked_change_of_no_known_kind_is_none() -> None:
    found = cells(row(tr(tc("a", f"<w:cellMerge {WHO}/><w:tcPrChange {WHO}/>"))), 0)
    assert (found[0].merge, found[0].changed) == ("", "J. Jansen")


MUCH = tc(MANY * p("a"))
INNER = tc(tbl(tr("a"), tr("b")) + p())


@pytest.mark.parametrize(
    ("rows", "paragraphs", "expected"),
    [
        ([tr("", MUCH)], 2 * MANY - 1, True),
        ([tr("", MUCH)], 2 * MANY, False),
        ([tr("", tc((MANY - 1) * p("a")))], MANY, False),
        ([tr("", MUCH), *[tr("b")] * MOST_PLACED], MANY, False),
        ([tr("Menu", INNER)], 99, True),
        ([tr("Menu", INNER), tr("")], 99, False),
        ([tr("Vraag 1", INNER)], 99, False),
        ([tr(tc(numbered(1)), INNER)], 99, False),
        ([tr("Een lang opschrift van 2026", INNER)], 99, True),
        ([tr("a", INNER, properties="<w:tblHeader/>")], 99, False),
        ([tr()], 0, False),
    ],
)
def test_a_table_can_be_there_only_to_place_things(
    rows: list[str], paragraphs: int, *, expected: bool
) -> None:
    assert places_only([row(one) for one in rows], paragraphs) is expected
