"""Text boxes stand in the flow where they hang, once, each in front of its paragraph or behind its table."""

import pytest

from linter.model.flow import BlockKind, FactKind
from tests.formats.docx.made import WHO, facts, flow, kinds, p, r, tbl, tc, tr

BODY, FRAME, BESIDE = BlockKind.PARAGRAPH, BlockKind.FRAME, BlockKind.TEXTBOX


def box(*paragraphs: str) -> str:
    """Return a run with a text box."""
    inside = "".join(paragraphs)
    return f"<w:r><w:pict><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict></w:r>"


@pytest.mark.parametrize("choice", ["<wps:txbx>{}</wps:txbx>", "<v:textbox>{}</v:textbox>"])
def test_a_text_box_is_told_once_and_before_its_paragraph(choice: str) -> None:
    content = choice.format(f"<w:txbxContent>{p('vak')}{p('twee')}</w:txbxContent>")
    inside = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{content}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{content}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    found = flow(p("nul") + p(r("een") + inside) + p("twee"))
    assert kinds(found) == [(BODY, "nul"), (FRAME, "vak"), (FRAME, "twee"), (BODY, "een"), (BODY, "twee")]
    assert [block.anchor.paragraph for block in found.blocks] == [1, 3, 4, 2, 7]  # type: ignore[union-attr]


def test_a_text_box_in_a_text_box_is_told_too_and_a_deleted_one_is_not() -> None:
    outer = box(p(r("buiten") + box(p("binnen"))))
    found = flow(p(outer + f"<w:del {WHO}>{box(p('weg'))}</w:del>" + r("tekst")))
    assert kinds(found) == [(FRAME, "buiten"), (FRAME, "binnen"), (BODY, "tekst")]


def test_a_box_that_a_tracked_change_brought_is_inserted() -> None:
    found = flow(p(f"<w:ins {WHO}>{box(p('nieuw'))}</w:ins>") + p(box(p("oud"))))
    assert facts(found) == [("inserted", "nieuw", "J. Jansen", "")]


def test_a_text_box_in_a_table_is_told_behind_it() -> None:
    inner = tbl(tr(tc(p(r("x") + box(p("vak"))))))
    found = flow(tbl(tr("a", tc(inner + p("b")))) + p("na"))
    assert kinds(found)[-2:] == [(FRAME, "vak"), (BODY, "na")]
    assert found.text == "a\tx\nb\nvak\nna\n"
    gone = tbl(tr("a"), tr(tc(p(box(p("weg")))), properties=f"<w:del {WHO}/>"))
    assert flow(gone).text == "a\n"


def test_a_table_in_a_text_box_is_one() -> None:
    found = flow(p(box(tbl(tr("1", "Kunt u?")), p(""))) + tbl(tr("2")))
    assert [block.layout.table for block in found.blocks] == [0, 0, None, None, 1]


def test_what_a_box_holds_is_looked_at_as_all_text_is() -> None:
    found = flow(p(box(p(r("geel", '<w:highlight w:val="yellow"/>') + r("weg", "<w:vanish/>")))))
    assert facts(found, FactKind.HIGHLIGHT, FactKind.HIDDEN) == [
        ("highlight", "geel", "", "yellow"),
        ("hidden", "weg", "", ""),
    ]


def test_a_box_in_a_running_header_stands_beside_the_text() -> None:
    found = flow(
        '<w:p/><w:sectPr><w:headerReference r:id="rId1"/></w:sectPr>', {"header1": p(r("a") + box(p("b")))}
    )
    assert kinds(found)[1:] == [(BlockKind.HEADER, "a"), (BESIDE, "b")]


def test_word_art_amid_boxes_stands_beside_the_text_and_behind_it() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="CONCEPT"/></v:shape></w:pict></w:r>'
    found = flow(p(art + box(p("vak"))) + tbl(tr(tc(p(art + box(p("in tabel")))))) + p("na"))
    assert [text for _, text in kinds(found)] == ["vak", "", "", "in tabel", "na", "CONCEPT", "CONCEPT"]
    assert kinds(found)[-1] == (BESIDE, "CONCEPT")
