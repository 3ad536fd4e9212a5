"""A remark in a control around one paragraph is referred to in the paragraph behind it."""

import pytest

from tests.formats.docx.annotated import annotated, main, on, plainly, remark, shown
from tests.formats.docx.made import docx, p, r, tbl, tr


def control(inside: str) -> str:
    """Return a control around blocks."""
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize("held", [control(p("een twee")), control(control(p("een twee") + "<w:proofErr/>"))])
def test_the_reference_and_the_end_stand_behind_the_control(held: str) -> None:
    data = docx(held + p("drie"))
    found = annotated(data, on(data, "twee"))
    assert plainly(main(found)).endswith(f"</w:sdt>0]<w:p>^{r('drie')}</w:p>")
    assert shown(found) == [("twee", "twee")]
    found = annotated(data, on(data, "een"))
    assert f"0]{r(' twee')}" in plainly(main(found))
    assert plainly(main(found)).endswith(f"<w:p>^{r('drie')}</w:p>")
    assert shown(found) == [("een", "een")]


def test_a_point_stays_where_it_is() -> None:
    found = plainly(main(annotated(docx(control("<w:p/>") + "<w:p/>"), [remark(0, 0)])))
    assert found == control("<w:p>[00]</w:p >") + "<w:p>^</w:p >"


def test_controls_side_by_side_are_passed_by() -> None:
    data = docx(control(p("een")) + control(p("twee")) + p("drie"))
    found = annotated(data, on(data, "een", "twee", "een\ntwee"))
    assert sorted(text for text, _ in shown(found)) == ["een", "een\ntwee", "twee"]


def test_before_a_table_the_reference_stands_in_its_first_cell() -> None:
    data = docx(p("een") + control(p("twee")) + tbl(tr("a")))
    found = annotated(data, on(data, "een\ntwee"))
    assert f"</w:sdt>0]<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr></w:tcPr><w:p>^{r('a')}" in plainly(main(found))
    assert shown(found) == [("een\ntwee", "een\ntwee")]


@pytest.mark.parametrize(
    "body",
    [
        control(p("een") + p("twee")) + p("drie"),
        control(p("twee")),
        control(tbl(tr("twee"))) + p("drie"),
        p(f"<w:sdt><w:sdtContent>{r('twee')}</w:sdtContent></w:sdt>") + p("drie"),
    ],
)
def test_elsewhere_a_remark_ends_where_it_ends(body: str) -> None:
    data = docx(body)
    found = annotated(data, on(data, "twee"))
    assert "0]^" in plainly(main(found))
    assert shown(found) == [("twee", "twee")]
