"""Rows and cells, of a line with tabs and of the blocks of a table."""

import pytest

from linter.model.flow import Block, BlockKind, Layout, PartAnchor, Span
from linter.parse.tables import Piece, row_of, rows_of
from tests.parse.scenes import lines_of

ANCHOR = PartAnchor("word/document.xml", 1)


def piece(start: int, end: int, layout: Layout, label: Span | None = None) -> Piece:
    number = Block(label, BlockKind.NUMBER, ANCHOR, layout, generated=True) if label else None
    return Block(Span(start, end), BlockKind.PARAGRAPH, ANCHOR, layout), number


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Nr\tVraag\tBijlage", ["Nr", "Vraag", "Bijlage"]),
        ("1\tWaarom  is dat?\t\t11\t", ["1", "Waarom is dat?", "", "11", ""]),
        ("\tis dat zo?", ["", "is dat zo?"]),
        ("geen tab", ["geen tab"]),
    ],
)
def test_tabs_part_the_cells_of_a_line(line: str, cells: list[str]) -> None:
    row = row_of(line, lines_of(line)[0])
    assert [cell.text for cell in row.cells] == cells
    assert "\t".join(line[slice(*cell.span)] for cell in row.cells) == line
    assert [cell.layout.column for cell in row.cells] == list(range(len(cells)))
    assert row.span == (0, len(line))


def test_a_row_stands_where_its_line_does() -> None:
    text = "1\tA?\n2\tB?"
    row = row_of(text, lines_of(text)[1])
    assert [text[slice(*cell.span)] for cell in row.cells] == ["2", "B?"]


def test_paragraphs_of_a_cell_are_one_cell_and_empty_ones_add_no_space() -> None:
    text = "1\tKunt u\n\ndat?\n2\t"
    rows = rows_of(
        text,
        [
            piece(0, 1, Layout(0, 0, 0)),
            piece(2, 8, Layout(0, 0, 1)),
            piece(9, 9, Layout(0, 0, 1)),
            piece(10, 14, Layout(0, 0, 1)),
            piece(15, 16, Layout(0, 1, 0)),
            piece(17, 17, Layout(0, 1, 1)),
        ],
    )
    assert [[cell.text for cell in row.cells] for row in rows] == [["1", "Kunt u dat?"], ["2", ""]]
    assert [row.span for row in rows] == [Span(0, 14), Span(15, 17)]


def test_a_cell_begins_at_its_automatic_number() -> None:
    (row,) = rows_of("3\tWaarom?", [piece(2, 9, Layout(0, 0, 0), Span(0, 2))])
    (cell,) = row.cells
    assert (cell.span, cell.label, cell.text) == (Span(0, 9), Span(0, 2), "3 Waarom?")


def test_a_merged_cell_knows_the_one_it_goes_on_with() -> None:
    text = "a\tb\n\tc\n\td\ne\tf"
    merged = Layout(0, 1, 0, merged=0)
    rows = rows_of(
        text,
        [
            piece(0, 1, Layout(0, 0, 0)),
            piece(2, 3, Layout(0, 0, 1)),
            piece(4, 4, merged),
            piece(5, 6, Layout(0, 1, 1)),
            piece(7, 7, merged._replace(row=2)),
            piece(8, 9, Layout(0, 2, 1)),
            piece(10, 11, Layout(0, 3, 0)),
            piece(12, 13, Layout(0, 3, 1)),
        ],
    )
    assert [row.cells[0].above for row in rows] == [None, Span(0, 1), Span(0, 1), None]
    assert {row.cells[1].above for row in rows} == {None}


def test_a_table_without_blocks_has_no_rows() -> None:
    assert rows_of("", []) == []
