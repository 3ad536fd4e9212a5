"""What a table is, and which of its numbers were lost."""

import pytest

from linter.formats.html.build import build
from linter.formats.html.tables import Shape, lost_numbers, places_only, rows, spans
from linter.formats.tree import Element
from linter.model.flow import FactKind, Layout
from tests.formats.html.made import facts, flow, text

CELL = "<tr><td><ol{}><li{}><p>{}</p></ol></td><td>Hoe?</td></tr>"


def table(page: str) -> tuple[Element, Shape]:
    element = next(build(page).root.elements())
    return element, build(page).shapes.popitem()[1]


def lost(*cells: tuple[str, str, str]) -> list[int]:
    element, _shape = table("<table>" + "".join(CELL.format(*cell) for cell in cells) + "</table>")
    return list(lost_numbers(element).values())


def test_lists_of_one_that_all_begin_at_1_have_lost_their_numbers() -> None:
    assert lost(("", "", ""), ("", "", ""), ("", "", "")) == [1, 2, 3]
    assert lost((" start=1", "", ""), ("", " value=1", "")) == [1, 2]
    assert lost(*[(" start=4", "", "")] * 3) == [4, 5, 6]


@pytest.mark.parametrize(
    "cells",
    [
        [("", "", "")],
        [("", "", ""), (" start=2", "", "")],
        [(" start=2", "", ""), (" start=2", "", "")],
        [(" start=2", "", ""), (" start=2", "", ""), (" start=3", "", "")],
        [("", "", ""), ("", " value=2", "")],
        [("", "", "a"), ("", "", "b")],
        [("", "", ""), ("", "><li", "")],
    ],
)
def test_numbers_that_are_there_are_not_lost(cells: list[tuple[str, str, str]]) -> None:
    assert lost(*cells) == []


def test_lost_numbers_are_counted_by_their_rows_and_doubted() -> None:
    page = "<table><tr><th>Nr<th>Vraag" + CELL.format("", "", "") * 3 + "</table>"
    found = flow(page)
    assert found.text == "Nr\tVraag\n1.\t\tHoe?\n2.\t\tHoe?\n3.\t\tHoe?\n"
    assert facts(found) == [("lost-number", f"{number}.", "", "") for number in (1, 2, 3)]


def test_numbers_that_were_kept_are_those_a_browser_shows() -> None:
    page = "<table>" + "".join(CELL.format(f" start={number}", "", "") for number in (1, 2, 4)) + "</table>"
    found = flow(page)
    assert found.text == "1.\t\tHoe?\n2.\t\tHoe?\n4.\t\tHoe?\n"
    assert not list(found.facts_of(FactKind.LOST_NUMBER))


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<table><tr><td>a<td>b</table>", False),
        ("<table><tr><td>a</table>", True),
        ("<table></table>", True),
        ("<table role=presentation><tr><td>a<td>b</table>", True),
        ("<table role=none><tr><th>a<td>b</table>", True),
        ("<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table></table>", True),
        ("<table><tr><th>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table></table>", False),
        ("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", False),
        ("<table><tr><td>1.<td><table><tr><td>b<td>c<tr><td>d<td>e</table></table>", False),
        ("<table><tr><td><ol><li></ol><td><table><tr><td>b<tr><td>d</table></table>", False),
        (f"<table><tr><td>a<td>{8 * '<p>b'}</table>", True),
        (f"<table><tr><td><td>{8 * 'b<br>'}</table>", True),
        (f"<table><tr><td>a<td>{7 * '<p>b'}</table>", False),
        (f"<table><tr><td>{9 * 'a'}<td>{8 * '<p>b'}</table>", False),
        (f"<table>{5 * '<tr><td><td>'}{8 * '<p>b'}</table>", False),
        (f"<table><tr><th>a<td>{8 * '<p>b'}</table>", False),
        (f"<table><tr><td>Vraag 1<td>{8 * '<p>b'}</table>", False),
    ],
)
def test_a_table_can_be_there_only_to_place_things(page: str, *, expected: bool) -> None:
    survey = build(page)
    element = next(survey.root.elements())
    assert places_only(element, survey.shapes[element], survey.length) is expected


def test_a_table_knows_its_rows_and_which_are_of_the_head() -> None:
    element, shape = table("<table><caption>c<thead><tr><th>a<tbody><tr><td>b<td>c</table>")
    assert [(row.said(), head) for row, head in rows(element)] == [("a", True), ("bc", False)]
    assert shape == Shape(2, 3, 2, 0)
    direct = Element("table", {}, 1, 1)
    direct.children.append(Element("tr", {}, 1, 1))
    assert [head for _row, head in rows(direct)] == [False]


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({}, (1, 1)),
        ({"colspan": "2"}, (2, 1)),
        ({"rowspan": "3"}, (1, 3)),
        ({"rowspan": "0"}, (1, 65534)),
        ({"colspan": "0", "rowspan": "x"}, (1, 1)),
    ],
)
def test_a_cell_says_what_it_spans(attributes: dict[str, str], expected: tuple[int, int]) -> None:
    assert spans(Element("td", attributes, 1, 1)) == expected


def layouts(page: str) -> list[tuple[str, Layout]]:
    found = flow(page)
    return [(found.text[slice(*block.span)], block.layout) for block in found.blocks]


def test_cells_have_their_row_and_column() -> None:
    assert layouts("<table><tr><th>Nr<th>Vraag<tr><td>1<td><p>a<p>b</table>") == [
        ("Nr", Layout(0, 0, 0, header=True)),
        ("Vraag", Layout(0, 0, 1, header=True)),
        ("1", Layout(0, 1, 0)),
        ("a", Layout(0, 1, 1)),
        ("b", Layout(0, 1, 1)),
    ]


def test_merged_cells_leave_an_empty_one_in_each_row_below() -> None:
    page = "<table><tr><td rowspan=3>a<td colspan=2>b<tr><td>c<td rowspan=0>d<tr><td>e</table>"
    assert layouts(page) == [
        ("a", Layout(0, 0, 0)),
        ("b", Layout(0, 0, 1, 2)),
        ("", Layout(0, 1, 0, merged=0)),
        ("c", Layout(0, 1, 1)),
        ("d", Layout(0, 1, 2)),
        ("", Layout(0, 2, 0, merged=0)),
        ("e", Layout(0, 2, 1)),
        ("", Layout(0, 2, 2, merged=1)),
    ]
    assert text(page) == "a\tb\n\tc\td\n\te\t"


def test_only_the_first_rows_are_the_head() -> None:
    found = layouts("<table><thead><tr><td>a<td>b<tr><td>c<td>d<tbody><tr><th>e<td>f<tr><th>g<th>h</table>")
    assert [one.header for _text, one in found] == [True] * 4 + [False] * 4


def test_a_group_of_rows_ends_what_reaches_down() -> None:
    assert text("<table><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>") == "a\tb\nc\td"


def test_a_table_in_a_cell_has_the_place_of_that_cell() -> None:
    page = (
        "<table><tr><td>a<td>b<table><tr><td rowspan=2>c<td>d<tr><td>e</table>f"
        "<tr><td>g<td>h<tr><td>i<td>j</table>"
    )
    found = layouts(page)
    nested = Layout(0, 0, 1, nested=True)
    assert [one for one in found if one[1].nested] == [("c", nested), ("d", nested), ("e", nested)]
    assert text(page) == "a\tb\nc\td\ne\nf\ng\th\ni\tj"


def test_tables_are_counted_but_for_those_that_place_things() -> None:
    page = (
        "<table><tr><td>menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table>"
        "</table><table><tr></table><table><tr><td>e<td>f</table>"
    )
    assert [(said, one.table) for said, one in layouts(page)] == [
        ("menu", None), ("a", 0), ("b", 0), ("c", 0), ("d", 0), ("e", 1), ("f", 1),
    ]  # fmt: skip


def test_what_stands_between_rows_is_no_cell() -> None:
    assert layouts("<table><caption>Titel</caption>los<tr><td>a<td>b</table>") == [
        ("Titel", Layout()),
        ("los", Layout()),
        ("a", Layout(0, 0, 0)),
        ("b", Layout(0, 0, 1)),
    ]
