"""What Markdown writes otherwise than it shows is read as shown, and each character still has its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.check.place import place as place_of
from linter.model.flow import Span
from tests.flow_invariants import assert_sound
from tests.formats.text.test_markdown import flow, seen


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("een<br>twee<BR />drie\n", "een\ntwee\ndrie\n"),
        ("nr.&nbsp;3 &amp; &#233;&#xe9;&eacute;\n", "nr.\u00a03 & ééé\n"),
        ("a &onbekend; &notit; & b; &#1; &#0;\n", "a &onbekend; &notit; & b; &#1; \ufffd\n"),
        ("\\&amp; \\<br> &#42;niet&#42;\n", "&amp; <br> *niet*\n"),
        ("<!-- &amp;<br> -->a\n", "a\n"),
    ],
)
def test_it_is_read_as_it_is_shown(written: str, read_as: str) -> None:
    assert seen(flow(written)) == read_as


def test_a_cell_keeps_its_column() -> None:
    made = flow("| Nr | Vraag |\n|--|--|\n| 1 | Kunt&nbsp;u<br>dit? |\n")
    place = place_of(made, Span(made.text.index("dit"), made.text.index("dit") + 4))
    assert (place.line, place.column, place.end_column) == (3, 22, 26)


PIECES = ("a", "Vraag 1", " ", "\n", "&amp;", "&nbsp;", "<br>", "<!-- x -->", "<!--\n-->", "**", "\\", "|--|")
STORED = {"\n": "<br>", "\u00a0": "&nbsp;"}


@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_every_character_stands_where_its_place_says(written: str) -> None:
    made = flow(written)
    assert_sound(made)
    lines = written.split("\n")
    for block in made.blocks:
        for at in range(*block.span):
            place = place_of(made, Span(at, at + 1))
            assert place.line is not None
            assert place.column is not None
            stored = lines[place.line - 1][place.column - 1 :]
            character = made.text[at]
            assert stored[0] == character or stored.startswith(STORED.get(character, "&"))
