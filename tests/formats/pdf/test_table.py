"""Lines in columns to rows of cells."""

from linter.formats.pdf.grid import Grid, Stroke, grids, strokes
from linter.formats.pdf.table import Table, drawn_table, flowing_table, head_lines
from linter.formats.pdf.words import Line, line_of
from tests.formats.pdf.set import word


def names(table: Table) -> list[tuple[str, ...]]:
    return [row.names for row in table.rows]


def row(y: float, *cells: tuple[float, str]) -> Line:
    return line_of([word(text, x, y) for x, text in cells])


def drawn(rules: list[float]) -> Grid:
    (found,) = grids(*strokes(rules))
    return found


GRID = drawn([0, 0, 200, 0, 0, 20, 200, 20, 0, 40, 200, 40, 0, 0, 0, 40, 30, 0, 30, 40, 200, 0, 200, 40])


def test_a_drawn_table_has_its_cells_also_the_empty_ones() -> None:
    found = drawn_table(GRID, [row(15, (5, "Nr"), (40, "Vraag")), row(35, (40, "Kunt"))])
    assert names(found) == [("Nr", "Vraag"), ("", "Kunt")]
    assert (found.heads, found.names, found.drawn) == (1, ("Nr", "Vraag"), True)


def test_a_row_of_numbers_or_long_texts_does_not_name_columns() -> None:
    assert drawn_table(GRID, [row(15, (5, "1"), (40, "Kunt")), row(35, (5, "2"))]).heads == 0
    assert drawn_table(GRID, [row(15, (5, "Nr"), (40, "x" * 41)), row(35, (5, "2"))]).heads == 0
    assert drawn_table(GRID, [row(35, (5, "2"))]).heads == 0
    bold = line_of([word("1", 5, 15, flags=1), word("2", 40, 15, flags=1)])
    assert drawn_table(GRID, [bold, row(35, (5, "2"))]).heads == 1


def test_cells_without_a_line_between_them_are_one() -> None:
    grid = drawn([0, 0, 200, 0, 0, 20, 200, 20, 0, 40, 200, 40, 0, 0, 0, 40, 30, 20, 30, 40, 200, 0, 200, 40])
    found = drawn_table(grid, [row(15, (5, "Over"), (60, "alles")), row(35, (5, "1"), (40, "Kunt"))])
    assert [(cell.columns, len(cell.lines)) for cell in found.rows[0].cells.values()] == [(2, 1)]
    assert found.rows[0].names == ("Over alles",)
    assert names(drawn_table(grid, [row(15, (60, "alles")), row(35, (5, "1"))]))[0] == ("alles",)


def test_a_cell_goes_on_below_where_no_line_closes_it() -> None:
    grid = drawn([0, 0, 200, 0, 0, 20, 30, 20, 0, 40, 200, 40, 0, 0, 0, 40, 30, 0, 30, 40, 200, 0, 200, 40])
    found = drawn_table(grid, [row(15, (5, "1"), (40, "Kunt")), row(35, (5, "2"))])
    assert [cell.merged for cell in found.rows[1].cells.values()] == [False, True]


def test_rows_begin_where_the_first_column_does() -> None:
    lines = [
        row(10, (0, "Nr"), (40, "Vraag")),
        row(30, (0, "1"), (40, "Kunt")),
        row(42, (40, "u")),
        row(54, (0, "2"), (40, "Nee")),
    ]
    found = flowing_table(lines, [-1, 30, 200], [], 1)
    assert names(found) == [("Nr", "Vraag"), ("1", "Kunt u"), ("2", "Nee")]
    assert (found.heads, found.drawn) == (1, False)
    assert flowing_table(lines, [-1, 30, 200], [], 0).heads == 0


def test_a_list_of_numbers_goes_on_in_its_cell() -> None:
    lines = [row(10, (0, "1,")), row(22, (0, "4"), (40, "Kunt")), row(40, (0, "2")), row(52, (0, "3"))]
    assert names(flowing_table(lines, [-1, 30, 200], [], 0)) == [("1, 4", "Kunt"), ("2", ""), ("3", "")]


def test_text_that_begins_a_little_higher_than_its_number_is_of_its_row() -> None:
    lines = [row(10, (0, "1"), (40, "Een")), row(28, (40, "Twee")), row(31, (0, "2"))]
    assert names(flowing_table(lines, [-1, 30, 200], [], 0)) == [("1", "Een"), ("2", "Twee")]


def test_a_line_across_most_of_the_table_parts_rows() -> None:
    lines = [row(10, (0, "1"), (40, "Een")), row(30, (40, "Zonder"))]
    assert len(flowing_table(lines, [-1, 30, 60], [Stroke(20, 0, 60)], 0).rows) == 2
    assert len(flowing_table(lines, [-1, 30, 60], [Stroke(20, 0, 10), Stroke(500, 0, 60)], 0).rows) == 1
    assert names(flowing_table(lines[:1], [-1, 30, 60], [Stroke(20, 0, 60)], 1)) == [("1", "Een")]


def test_names_that_come_back_are_counted_in_lines() -> None:
    head = [row(10, (0, "Nr"), (40, "Blz.")), row(22, (40, "(van)"))]
    table = flowing_table([*head, row(40, (0, "1"))], [-1, 30, 200], [], 2)
    assert table.names == ("Nr", "Blz. (van)")
    assert head_lines([*head, row(60, (40, "rest"))], table) == 2
    assert head_lines([row(60, (40, "rest"))], table) == 0
    assert head_lines(head, table._replace(names=())) == 0
