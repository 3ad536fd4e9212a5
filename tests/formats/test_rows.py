"""The rows of a table: layouts of cells."""

from linter.formats.rows import Rows
from linter.model.flow import PLAIN, Layout


def test_a_cell_has_the_place_it_stands_in() -> None:
    rows = Rows(2, PLAIN)
    assert not rows.any
    assert rows.cell(2, 1) == Layout(2, 0, 0, 2, header=True)
    assert rows.any
    assert rows.end_row() == []
    assert rows.headed
    rows.end_heads()
    assert not rows.headed
    rows.skip_to(1)
    assert rows.cell(1, 1) == Layout(2, 1, 1)


def test_a_merged_cell_tells_the_row_it_began_in() -> None:
    rows = Rows(0, PLAIN)
    rows.cell(1, 3)
    rows.cell(1, 2)
    rows.end_row()
    rows.end_heads()
    assert rows.continued() == [Layout(0, 1, 0, merged=0), Layout(0, 1, 1, merged=0)]
    assert rows.cell(1, 1) == Layout(0, 1, 2)
    assert rows.end_row() == []
    assert rows.end_row() == [Layout(0, 2, 0, merged=0)]


def test_a_group_ends_what_reaches_down() -> None:
    rows = Rows(0, PLAIN)
    rows.cell(1, 9)
    rows.end_row()
    rows.end_group()
    assert rows.end_row() == []


def test_a_table_in_a_cell_has_the_place_of_that_cell() -> None:
    around = Layout(4, 5, 6, note="1")
    rows = Rows(9, around)
    assert rows.nested
    assert rows.cell(3, 2) == around._replace(nested=True)
    rows.end_row()
    assert rows.continued() == rows.end_row() == []
