"""Edits are put where they stay, and nowhere else."""

import pytest

from linter.errors import UnwritableSource
from linter.formats.docx.edit import edit
from linter.formats.docx.read import read
from linter.model.flow import Span
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.docx.made import WHO, p
from tests.formats.docx.test_edit import changed, source, suggested

HERE = p("hier")
REFUSED = {
    "field": (
        p(
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText>'
            '<w:fldChar w:fldCharType="separate"/><w:t>hier</w:t><w:fldChar w:fldCharType="end"/></w:r>'
        )
    ),
    "simple field": p('<w:fldSimple w:instr="REF a"><w:r><w:t>hier</w:t></w:r></w:fldSimple>'),
    "bound control": p(
        "<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent><w:r><w:t>hier</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    "placeholder": p(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>hier</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    "locked control": (
        '<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>'
        f"{p('hier')}</w:sdtContent></w:sdt>"
    ),
    "choice": p(
        "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>hier</w:t></w:r></w:sdtContent></w:sdt>"
    ),
    "branches": p(
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>hier</w:t></w:r></mc:Choice>'
        "</mc:AlternateContent>"
    ),
    "formula": p("<m:oMath><m:r><m:t>hier</m:t></m:r></m:oMath>"),
    "move": p(f"<w:moveTo {WHO}><w:r><w:t>hier</w:t></w:r></w:moveTo>"),
    "paragraphs": p("hi") + p("er"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_nothing_is_put_where_it_would_not_stay(name: str) -> None:
    found = source(REFUSED[name] + p("daar"))
    text = read(found).text
    hard, easy = Edit(Span(0, text.index("er") + 2), "weg"), Edit(Span(len(text) - 5, len(text) - 1), "ginds")
    with pytest.raises(UnwritableSource) as caught:
        edit(found, [hard, easy], ())
    assert caught.value.parts == (hard,)
    assert "daar" not in read(Source("a.docx", edit(found, [easy], ()))).text


@pytest.mark.parametrize(
    "inside",
    [
        p("<w:hyperlink><w:r><w:t>hier</w:t></w:r></w:hyperlink>"),
        p("<w:sdt><w:sdtContent><w:r><w:t>hier</w:t></w:r></w:sdtContent></w:sdt>"),
        f"<w:sdt><w:sdtContent>{p('hier')}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtPr><w:lock w:val='sdtLocked'/></w:sdtPr><w:sdtContent>{HERE}</w:sdtContent></w:sdt>",
        p("<w:smartTag><w:r><w:t>hier</w:t></w:r></w:smartTag>"),
    ],
)
def test_what_only_wraps_a_run_is_no_hindrance(inside: str) -> None:
    assert "<w:t>daar</w:t>" in changed(inside, ("hier", "daar"))
    assert "<w:delText>hier</w:delText>" in suggested(inside, ("hier", "daar"))
