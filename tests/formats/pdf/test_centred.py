"""Rows whose number stands at their middle."""

from linter.formats.pdf.centred import centred_tops
from linter.formats.pdf.words import Line
from tests.formats.pdf.set import line


def row(number: str, y: float) -> list[dict[int, Line]]:
    first, last = {1: line("Hoe is dat", x=80, y=y)}, {1: line("zo gekomen?", x=80, y=y + 12)}
    return [first, *([{0: line(number, y=y + 6)}] if number else []), last]


def test_rows_are_told_by_the_space_between_them() -> None:
    assert centred_tops([*row("1", 100), *row("2", 127)]) == [90, 116]


def test_a_row_without_a_number_is_a_row() -> None:
    assert centred_tops([*row("1", 100), *row("", 127), *row("3", 154)]) == [90, 116, 143]


def test_numbers_at_the_first_line_are_of_other_tables() -> None:
    assert centred_tops([{0: line("1"), 1: line("Hoe?", x=80)}, {1: line("Zo.", x=80, y=112)}]) == []
    assert centred_tops([*row("1", 100), {0: line("2", y=120.5)}, *row("", 127)]) == []
