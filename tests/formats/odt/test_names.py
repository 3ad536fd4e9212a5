"""White space, blanks, and the plain text of what stands aside."""

import pytest

from linter.formats.odt.names import author, blanks, folded, font, plain
from linter.formats.odt.refusal import ODT
from linter.formats.xmlpart import Element, parse
from tests.formats.odt.made import WHO, p, root


def one(inside: str) -> Element:
    return parse(root("a", inside).encode(), ODT)[0]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("een twee", "een twee"),
        ("een  twee", "een twee"),
        (" een\n\t twee ", " een twee "),
        ("\r", " "),
        ("een\u00a0\u00a0twee", "een\u00a0\u00a0twee"),
        ("be\u00adleid\n", "be\u00adleid "),
    ],
)
def test_a_run_of_white_space_is_one_blank(text: str, shown: str) -> None:
    assert folded(text) == shown


@pytest.mark.parametrize(
    ("more", "count"), [("", 1), (' text:c="3"', 3), (' text:c="x"', 1), (' text:c="-4"', 0)]
)
def test_blanks_are_counted_within_reason(more: str, count: int) -> None:
    assert blanks(one(f"<text:s{more}/>"), 9) == count
    assert blanks(one('<text:s text:c="99"/>'), 9) == 9


def test_plain_text_has_a_line_for_each_paragraph_and_no_notes() -> None:
    note = "<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note>"
    span = f'<text:span>b<text:s text:c="2"/><text:tab/>c</text:span>{note}d<text:line-break/>'
    listed = f"<text:list><text:list-item>{p('e')}</text:list-item></text:list>"
    assert (
        plain(one(f"<office:annotation>{WHO}{p('a' + span)}{listed}</office:annotation>")) == "ab  \tcd\n\ne"
    )
    assert plain(one("<text:deletion/>")) == ""


def test_an_author_may_be_unknown() -> None:
    assert author(one(f"<office:annotation>{WHO}</office:annotation>")) == "J. Jansen"
    assert author(one("<office:annotation><dc:creator/></office:annotation>")) == ""
    assert author(one("<office:annotation/>")) == ""


@pytest.mark.parametrize(
    ("more", "name"),
    [("", None), ('style:font-name="Symbol2"', "Symbol"), ("fo:font-family=\"'Wingdings'\"", "Wingdings")],
)
def test_a_font_is_named_without_its_count(more: str, name: str | None) -> None:
    assert font(one(f"<style:text-properties {more}/>")) == name
    assert font(None) is None
