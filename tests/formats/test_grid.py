"""The grid of a table: columns of cells that reach over others."""

from linter.formats.grid import MOST_COLUMNS, Grid, Reach


def test_cells_stand_beside_each_other() -> None:
    grid = Grid()
    assert [grid.cell(1, 1), grid.cell(3, 1), grid.cell(0, 1)] == [(0, 1), (1, 3), (4, 1)]
    grid.end_row()
    assert (grid.row, grid.cell(1, 1)) == (1, (0, 1))


def test_a_cell_that_reaches_down_takes_its_columns_below() -> None:
    grid = Grid()
    grid.cell(1, 1)
    grid.cell(2, 3)
    grid.end_row()
    assert grid.continued() is None
    assert grid.cell(1, 1) == (0, 1)
    assert grid.continued() == Reach(0, 1, 2, 3)
    assert grid.continued() is None
    assert grid.cell(1, 1) == (3, 1)
    grid.end_row()
    assert [grid.left(), grid.left()] == [Reach(0, 1, 2, 3), None]
    grid.end_row()
    assert grid.left() is None


def test_cells_from_above_come_in_the_order_of_their_columns() -> None:
    grid = Grid()
    for _ in range(3):
        grid.cell(1, 2)
    grid.end_row()
    assert [grid.left() for _ in range(4)] == [Reach(0, 0, 1, 2), Reach(0, 1, 1, 2), Reach(0, 2, 1, 2), None]


def test_a_group_of_rows_ends_what_reaches_down() -> None:
    grid = Grid()
    grid.cell(1, 9)
    grid.end_row()
    grid.close()
    assert grid.left() is None


def test_columns_can_be_stepped_over_but_not_back() -> None:
    grid = Grid()
    grid.skip_to(3)
    grid.skip_to(1)
    assert grid.cell(1, 1) == (3, 1)
    grid.skip_to(10**9)
    assert grid.cell(10**9, 1) == (MOST_COLUMNS, MOST_COLUMNS)
