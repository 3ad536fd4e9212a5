"""Rows of names told from prose."""

from linter.formats.pdf.named import MOST_COLUMNS, are_names, pieces, row_of_names
from tests.formats.pdf.set import line
from tests.formats.pdf.test_table import row

ABOVE = row(88, (50, "Kuiken"))


def test_gaps_between_names() -> None:
    assert pieces(row(100, (50, "Nr"), (90, "Vraag"))) == [(60, 90)]
    assert pieces(row(100, (50, "Nr"), (67, "Vraag"))) == []
    assert pieces(line("\t".join("a" * (MOST_COLUMNS + 2)))) == []


def test_a_row_of_names_stands_apart_or_its_names_do() -> None:
    for names, gaps in (((90, "Vraag"), 1), ((69, "Vraag"), 0), ((90, "vraag"), 0)):
        assert len(row_of_names([ABOVE, row(100, (50, "Nr"), names)], 1)[1]) == gaps
    assert len(row_of_names([ABOVE, row(110, (50, "Nr"), (69, "vraag"))], 1)[1]) == 1


def test_names_at_several_heights() -> None:
    lowest = [row(100, (90, "Vraag"), (400, "(van)")), row(106, (50, "Nr"), (300, "Bijlage"))]
    assert row_of_names([ABOVE, *lowest], 1) == (2, [(60, 90), (115, 300), (335, 400)])
    assert row_of_names([lowest[0], row(130, (50, "Nr"), (300, "Bijlage"))], 0)[0] == 1
    assert row_of_names([lowest[0], line("een alinea die doorloopt tot hier " * 3, y=106)], 0)[0] == 1


def test_what_begins_with_a_number_names_no_columns() -> None:
    names, first = row(100, (62, "Nr"), (90, "Vraag")), row(112, (45, "1"), (90, "Welke"))
    assert row_of_names([ABOVE, names, first], 1) == (1, [(72, 90)])


def test_a_name_above_the_others_is_one_of_them_where_it_stands_over_a_column() -> None:
    lines = [row(100, (300, "Blz.")), row(112, (50, "Nr"), (69, "Vraag"), (300, "(van)"))]
    assert row_of_names([row(80, (50, "Kuiken")), *lines], 1) == (2, [(60, 69), (94, 300)])
    assert row_of_names([row(90, (50, "Kuiken")), *lines], 1)[1] == []


def test_one_very_wide_gap_among_several_is_enough() -> None:
    names = row(100, (50, "Nr"), (67, "Vraag"), (300, "Bijlage"), (342, "Blz."))
    assert len(row_of_names([ABOVE, names], 1)[1]) == 3


def test_what_surely_names_columns() -> None:
    assert are_names(row(100, (50, "Nr"), (90, "Vraag"), (300, "Bijlage"), (400, "Blz.")))
    assert not are_names(row(100, (50, "Nr"), (90, "Vraag"), (300, "Bijlage")))
    assert not are_names(row(100, (50, "nr"), (90, "Vraag"), (300, "Bijlage"), (400, "Blz.")))
