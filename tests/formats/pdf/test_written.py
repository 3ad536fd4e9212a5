"""Rows told by the order in which the file holds their cells."""

from linter.formats.pdf.words import Line
from linter.formats.pdf.written import written_head, written_tops
from tests.formats.pdf.set import line


def parts(*cells: tuple[int, float, str]) -> list[dict[int, Line]]:
    """Return the lines of cells (column, height, text), which the file holds in this order."""
    rows: dict[float, dict[int, Line]] = {}
    for at, (column, y, text) in enumerate(cells):
        made = line(text, x=50 + 40 * column, y=y)
        words = [word._replace(at=10 * at + number) for number, word in enumerate(made.words)]
        rows.setdefault(y, {})[column] = made._replace(words=words)
    return [rows[y] for y in sorted(rows)]


ASKED = ((1, 100, "Hoe is dat zo"), (1, 112, "gekomen?"))
THEN = ((1, 124, "Kunt u dat"), (1, 136, "nu uitleggen?"))


def test_a_row_is_told_wherever_its_number_stands() -> None:
    for first, second in ((100, 124), (106, 130), (112, 136)):
        assert written_tops(parts((0, first, "1"), *ASKED, (0, second, "2"), *THEN)) == [90, 114.5]


def test_the_rest_of_a_row_stands_at_the_top_of_a_page() -> None:
    assert written_tops(parts(*ASKED, (0, 130, "2"), *THEN)) == [90, 114.5]


def test_numbers_of_several_lines_are_of_one_row() -> None:
    assert written_tops(parts((0, 100, "1,"), (0, 112, "4"), *ASKED, (0, 124, "2"), *THEN)) == [90, 114.5]


def test_another_order_tells_nothing() -> None:
    assert written_tops(parts((0, 100, "1"), (0, 124, "2"), *ASKED, *THEN)) == []
    assert written_tops(parts(*ASKED, *THEN)) == []
    assert written_tops(parts((0, 124, "2"), *THEN, (0, 100, "1"), *ASKED)) == []
    assert written_tops(parts(*ASKED, (0, 150, "2"), *THEN)) == []
    assert written_tops(parts((0, 100, "1"), *ASKED, *THEN, (0, 150, "2"))) == []


def test_the_names_are_what_is_written_before_the_second_row() -> None:
    names = ((0, 94, "Nr"), (1, 88, "Vraag van"), (1, 100, "de leden"))
    asked = ((0, 118, "1"), (1, 112, "Hoe is dat zo"), (1, 124, "gekomen?"))
    assert written_head(parts(*names, *asked)) == 3
    assert written_head(parts(*asked, *names)) == 0
    assert written_head(parts(*names)) == 0
