"""Comments on a document that was saved as a page."""

import pytest

from linter.formats.html.build import build
from linter.formats.html.remarks import Comment, remarked, written
from linter.model.flow import FactKind
from tests.formats.html.made import facts, flow

OFFICE = "<head><meta name=generator content='LibreOffice 7'></head>"
LIST = (
    "<div style='mso-element:comment-list'><![if x]><hr><![endif]><div style='mso-element:comment'>"
    "<div id=_com_1><a name='_msocom_1'></a><p>&nbsp;"
    "<a href='#_msoanchor_1' class=msocomoff>[JB1]</a>Klopt <b>dit</b>?"
    "</div></div><div style='mso-element:comment'><a name=_msocom_2></a>En dit?</div></div>"
)


def test_word_lists_its_comments_at_the_end() -> None:
    assert written(build(LIST).comments) == {
        "_msocom_1": Comment("JB1", "Klopt dit?"),
        "_msocom_2": Comment("JB1", "En dit?"),
    }
    assert written(None) == {}


def test_a_comment_of_word_is_about_the_characters_it_marks() -> None:
    page = (
        "<p>Een <a style='mso-comment-reference:JB_1'>woord</a><span>"
        "<a class=msocomanchor href='#_msocom_1'>[JB1]</a></span> en "
        "<a class='x msocomanchor' href='#_msocom_9'>[x]</a>meer.</p>" + LIST
    )
    found = flow(page)
    assert found.text == "Een woord en meer.\n"
    assert facts(found) == [("comment", "woord", "JB1", "Klopt dit?")]


def test_libreoffice_leaves_comments_in_the_text() -> None:
    found = flow(OFFICE + "<p>stukken<!-- Controleer deze  vraag --> over<!--[if x]>y<![endif]-->")
    assert facts(found) == [("comment", "", "", "Controleer deze vraag")]
    assert next(found.facts_of(FactKind.COMMENT)).span == (7, 7)
    assert facts(flow("<p>stukken<!-- Controleer -->")) == []


@pytest.mark.parametrize(
    "text", ["StartFragment", "EndFragment ", "[if mso]", "/header", " main ", "#include x", ""]
)
def test_what_a_program_wrote_is_no_remark(text: str) -> None:
    assert remarked(text) == ""
