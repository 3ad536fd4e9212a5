"""Tables over pages: one table, its rows whole, its names known wherever they come back."""

from linter.formats.pdf.rivers import Text
from linter.formats.pdf.stitch import Whole, stitched
from linter.formats.pdf.table import Cell, Row, Table
from tests.formats.pdf.set import line

TEXT = Text([line("Tekst")])


def row(*cells: str, page: int = 1) -> Row:
    return Row({at: Cell([line(text, page=page)] if text else []) for at, text in enumerate(cells)})


def table(
    page: int, *rows: tuple[str, ...], heads: int = 1, edges: tuple[float, ...] = (0, 30, 200)
) -> Table:
    made = [row(*cells, page=page) for cells in rows]
    return Table(made, list(edges), heads, page, drawn=True, names=made[0].names)


NAMES = ("Nr", "Vraag")


def whole(*tables: Table) -> list[tuple[list[tuple[str, ...]], set[int]]]:
    found = [one for one in stitched(tables) if isinstance(one, Whole)]
    return [([row.names for row in one.rows], one.heads) for one in found]


def test_a_row_goes_on_over_as_many_pages_as_it_takes() -> None:
    pages = [
        table(1, NAMES, ("1", "Kunt")),
        table(2, NAMES, ("", "u")),
        table(3, NAMES, ("", "dat?"), ("2", "Nee?")),
    ]
    assert whole(*pages) == [([NAMES, ("1", "Kunt u dat?"), NAMES, NAMES, ("2", "Nee?")], {0, 2, 3})]


def test_a_table_goes_on_without_its_names_and_in_columns_that_moved() -> None:
    assert len(whole(table(1, NAMES, ("1", "a")), table(2, ("2", "b"), heads=0))) == 1
    assert len(whole(table(1, NAMES, ("1", "a")), table(2, NAMES, ("2", "b"), edges=(20, 70, 300)))) == 1


def test_other_columns_or_other_pages_are_another_table() -> None:
    first = table(1, NAMES, ("1", "a"))
    assert len(whole(first, table(2, ("2", "b"), edges=(20, 70, 300)))) == 2
    assert len(whole(first, table(3, NAMES, ("2", "b")))) == 2
    assert len(whole(first, table(2, ("Jaar", "Bedrag", "x"), edges=(0, 30, 90, 200)))) == 2


def test_text_between_tables_parts_them() -> None:
    first, second = table(1, NAMES, ("1", "a")), table(2, NAMES, ("2", "b"))
    assert [type(one) for one in stitched([TEXT, first, TEXT, second])] == [Text, Whole, Text, Whole]
    assert list(stitched([TEXT])) == [TEXT]


def test_a_row_of_other_cells_or_with_a_number_is_a_row_of_its_own() -> None:
    merged = table(2, ("", "b"), heads=0)
    merged.rows[0].cells[1] = merged.rows[0].cells[1]._replace(columns=2)
    assert len(whole(table(1, NAMES, ("1", "a")), merged)[0][0]) == 3
    assert len(whole(table(1, NAMES), table(2, ("", "b"), heads=0))[0][0]) == 2
    assert whole(table(1, NAMES, ("1", "a")), table(2, NAMES))[0][1] == {0, 2}


def test_rows_of_an_unsure_table_are_unsure_also_where_they_go_on() -> None:
    sure = Table([Row({0: Cell([line("Nr")])}), Row({0: Cell([line("1")])})], [0, 1], 1, 1, drawn=False)
    rest = Row({0: Cell([line("2", page=2)])})
    more = Table([rest], [0, 1], 0, 2, drawn=False, unsure=True)
    (whole,) = stitched([sure, more])
    assert isinstance(whole, Whole)
    assert whole.unsure == {2}
    (whole,) = stitched([sure._replace(unsure=True)])
    assert isinstance(whole, Whole)
    assert whole.unsure == {1}


def test_a_table_that_ends_in_empty_rows_goes_on_or_ends_like_any_other() -> None:
    blank = ("", "")
    first = table(1, NAMES, ("1", "a"), blank, blank)
    assert len(whole(first, table(2, NAMES, ("2", "b")))) == 1
    assert len(whole(first, table(3, NAMES, ("2", "b")))) == 2
    assert len(whole(table(1, blank, blank), table(2, blank))) == 1
