"""What stands alone, and that it is written at once as it is written step by step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.formats.html import cells, story
from linter.formats.html.build import build
from linter.formats.html.sole import Held, held, is_plain, sole
from linter.formats.tree import Element, Text
from linter.model.flow import Flow
from tests.formats.html.made import flow

PIECES = [
    "<tr>", "</tr>", "<td>", "</td>", "<th>", "<td rowspan=2>", "<td colspan=2>", "<td width=3 valign=top>",
    "<td class=sr-only>", "<td style='background:yellow'>", "<td id=a>", "<td style='white-space:pre'>",
    "<p>", "</p>", "<p class=MsoNormal>", "<p hidden>", "<p title=header>", "<b>", "</b>", "<font size=2>",
    "<ol>", "<ol start=4>", "<ol start=x>", "<ol type=a>", "<li>", "<li value=2>", "</li>", "</ol>",
    "<ol start=7><li></li></ol>", "<ol><li><p></ol>", "<td><ol><li></ol>", "<td><p>a</p></td>", "<br>",
    "a", "1. ", " ", "\n", "  b  ", "&euml;", "<!-- c -->", "<pre>", "</pre>", "<table>", "</table>",
    "<thead>", "<tbody>", "<o:p></o:p>", "<o:p>", "<p class=MsoNormal>a<o:p></o:p></p>",
    "<header><a href=x></a>", "</header>", "<a href='#a'>1</a>", "<div>", "</div>",
]  # fmt: skip
HEADS = ["", "<table><tr><td>a<td>b<tr>", "<table><tr><th>a<th>b<tr>", "<pre><table><tr><td>a<td>b<tr>"]


def first(page: str, tag: str) -> Element:
    waiting = [build(page).root]
    while waiting:
        one = waiting.pop()
        if one.tag == tag:
            return one
        waiting += [*one.elements()][::-1]
    raise ValueError(tag)


def shown(inside: Held) -> str | None:
    return inside.text if isinstance(inside, Text) else inside and inside.tag


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>", None),
        ("<p>a", "a"),
        ("<p> a\n ", " a\n "),
        ("<p><b><i>a</i></b>", "a"),
        ("<p><br>\n<br>", None),
        ("<p><br>a", "p"),
        ("<p>a<b>b</b>", "p"),
        ("<p><b></b> <b></b>", "p"),
        ("<p><b style='display:none'>a</b>", "p"),
        ("<p><b class=nav id=a>a</b>", "p"),
        ("<p><a>a</a>", "p"),
        ("<p><!-- a -->", "p"),
        ("<p>a&euml;", "p"),
        ("<p>a<o:p></o:p>", "a"),
        ("<p><b>a</b><o:p></o:p>", "a"),
        ("<p><o:p>a</o:p>", "a"),
        ("<p>a<o:p>b</o:p>", "p"),
    ],
)
def test_a_paragraph_holds_one_text_or_none_or_more(page: str, expected: str | None) -> None:
    assert shown(sole(first(page, "p"), {})) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("<td>1<td><p>a<th>", ["1", "a", None]),
        ("<td width=3><td><ol start=2><li></ol>", [None, "ol"]),
        ("<td>\n<ol><li><p></p>\n</ol>\n<td><br>", ["ol", None]),
        ("<td><ol><li>a</ol>", None),
        ("<td><ol type=a><li></ol>", None),
        ("<td><ol><li value=2></ol>", None),
        ("<td><ol><li><li></ol>", None),
        ("<td><ol></ol>", None),
        ("<td><ul><li></ul>", None),
        ("<td>a<ol><li></ol>", None),
        ("<td id=a>a", None),
        ("<td>a<p>b", None),
        ("<!-- a --><td>a", None),
        ("", []),
    ],
)
def test_a_row_holds_cells_of_one_text_number_or_nothing(row: str, expected: list[str | None] | None) -> None:
    cells = held(first(f"<table><tr>{row}</table>", "tr"), {})
    assert expected == (None if cells is None else [shown(inside) for _cell, inside in cells])


def test_a_note_is_more_than_what_it_holds() -> None:
    row = first("<table><tr><td><ol><li></ol><td>a</table>", "tr")
    cell, other = row.elements()
    list_ = next(cell.elements())
    assert held(row, {}) == [(cell, list_), (other, Text("a", 1, 33))]
    for note in (cell, list_, next(list_.elements())):
        assert held(row, {note: "1"}) is None
    assert not is_plain(cell, {cell: "1"})
    assert is_plain(cell, {other: "1"})


def _stepwise(page: str) -> Flow:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(story, "sole", lambda element, _notes: element)
        patch.setattr(cells, "held", lambda _row, _notes: None)
        return flow(page)


@given(st.sampled_from(HEADS), st.lists(st.sampled_from(PIECES), max_size=30))
def test_what_is_written_at_once_is_what_is_written_step_by_step(head: str, pieces: list[str]) -> None:
    page = head + "".join(pieces)
    assert repr(flow(page)) == repr(_stepwise(page))
