"""A remark stands where Word can show it: on its characters, or on the nearest place in the body."""

import pytest

from linter.errors import BrokenSource
from linter.formats.docx.annotate import annotate
from linter.formats.docx.read import read
from linter.model.source import Source
from tests.formats.docx.annotated import STAMP, annotated, main, on, plainly, remark, spans
from tests.formats.docx.made import WHO, docx, p, r, tbl, tc, tr

NOTE = {"footnotes": f'<w:footnote w:id="2">{p("een noot")}</w:footnote>'}
BOX = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
PLACEHOLDER = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
BOUND = PLACEHOLDER.replace("<w:showingPlcHdr/>", '<w:dataBinding w:xpath="/a"/>')
RUBY = (
    "<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>een</w:t></w:r></w:rubyBase>"
    "</w:ruby></w:r>"
)
CASES = {
    "a note": (
        p(r("tekst") + r('<w:footnoteReference w:id="2"/>')),
        "noot",
        '[0<w:r><w:footnoteReference w:id="2"/></w:r>0]^',
    ),
    "a note referred to amid a run": (
        p(r('<w:t>tekst</w:t><w:footnoteReference w:id="2"/>')),
        "noot",
        '<w:t>tekst</w:t></w:r >[0<w:r><w:footnoteReference w:id="2"/></w:r>0]^',
    ),
    "a note with a mark of its own": (
        p(r("tekst") + r('<w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t>')),
        "noot",
        '[0<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>0]^',
    ),
    "a mark of one's own": (
        p(r("tekst") + r('<w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>**</w:t>')),
        "*",
        '[0<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>**</w:t></w:r>0]^',
    ),
    "a box": (p(r("tekst") + r(BOX.format(p("kader")))), "ade", f"[0{r(BOX.format(p('kader')))}0]^"),
    "a box amid a run": (
        p(r("<w:t>bij</w:t>" + BOX.format(p("kader")))),
        "kader",
        f"<w:t>bij</w:t></w:r >[0{r(BOX.format(p('kader')))}0]^",
    ),
    "a formula": (
        p(r("x = ") + "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>"),
        "2",
        "[0<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>0]^",
    ),
    "an example to be filled in": (
        p(r("Datum: ") + PLACEHOLDER.format(r("Kies een datum"))),
        "datum",
        f"[0{PLACEHOLDER.format(r('Kies een datum'))}0]^",
    ),
    "an example of blocks": (PLACEHOLDER.format(p("Kies een datum")), "datum", f"[0{r('Kies een datum')}0]^"),
    "what Word fills in": (
        p(r("Aan ") + BOUND.format(r("de minister"))),
        "minister",
        f"[0{BOUND.format(r('de minister'))}0]^",
    ),
    "letters with help to read": (p(RUBY), "ee", f"[0{RUBY}0]^"),
    "what is not known": (
        p(f"<w:vreemd>{r('een')}</w:vreemd>"),
        "ee",
        f"[0<w:vreemd>{r('een')}</w:vreemd>0]^",
    ),
    "a simple field": (
        p(f'<w:fldSimple w:instr=" PAGE ">{r("12")}</w:fldSimple>'),
        "2",
        f'[0<w:fldSimple w:instr=" PAGE ">{r("12")}</w:fldSimple>0]^',
    ),
    "branches of runs": (
        p(f'<mc:AlternateContent><mc:Choice Requires="wps">{r("een")}</mc:Choice></mc:AlternateContent>'),
        "ee",
        "[0<mc:AlternateContent>",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_cannot_be_marked_itself_is_marked_around(name: str) -> None:
    body, word, expected = CASES[name]
    data = docx(body, NOTE)
    assert expected in plainly(main(annotated(data, on(data, word))))


def test_what_is_absent_from_a_note_or_a_box_is_said_there_too() -> None:
    data = docx(p(r("tekst") + r('<w:footnoteReference w:id="2"/>')), NOTE)
    assert '[0<w:r><w:footnoteReference w:id="2"/></w:r>0]^' in plainly(main(annotated(data, [remark(9, 9)])))
    data = docx(p(r("tekst") + r(BOX.format(p()))))
    assert "0]^" in plainly(main(annotated(data, [remark(0, 0)])))


def test_headers_and_notes_without_a_reference_are_spoken_of_at_the_beginning() -> None:
    data = docx(
        p("tekst") + '<w:sectPr><w:headerReference r:id="rId1"/></w:sectPr>', {"header1": p("kopregel")}
    )
    assert plainly(main(annotated(data, on(data, "regel")))).startswith("<w:p>[00]^")


def test_an_automatic_number_is_spoken_of_at_its_text() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    body = p("een", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    data = docx(body, {"numbering": numbering})
    assert [tuple(one) for one in spans(annotated(data, [remark(0, 2), remark(0, 4), remark(1, 1)]))] == [
        (3, 3),
        (3, 3),
        (3, 4),
    ]


def test_a_remark_on_text_and_a_note_is_on_the_text() -> None:
    data = docx(p(r("tekst") + r('<w:footnoteReference w:id="2"/>')), NOTE)
    assert [tuple(one) for one in spans(annotated(data, [remark(1, 9)]))] == [(1, 5)]


@pytest.mark.parametrize("body", ["", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"])
def test_a_document_with_nowhere_to_stand_is_refused(body: str) -> None:
    with pytest.raises(BrokenSource):
        annotate(Source("lijst.docx", docx(body)), [remark(0, 0)], STAMP)


def test_a_cell_that_another_covers_is_spoken_of_in_that_one() -> None:
    restart, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    data = docx(tbl(tr("1", tc("boven", restart)), tr("2", tc("", goes_on)), tr("3", tc("", goes_on))))
    text = read(Source("lijst.docx", data)).text
    last, second = len(text) - 1, text.index("2") + 2
    found = annotated(data, [remark(last, last), remark(second, second)])
    assert [tuple(one) for one in spans(found)] == [(text.index("boven") + 5,) * 2] * 2


def test_a_note_is_spoken_of_where_its_reference_is_seen() -> None:
    reference = r('<w:footnoteReference w:id="2"/>')
    gone = f"<w:del {WHO}>{reference}</w:del>"
    covered = tbl(tr(tc("a", '<w:vMerge w:val="restart"/>')), tr(tc(p(reference), "<w:vMerge/>")))
    data = docx(p(gone + r("x")) + covered + p(r("tekst") + reference), NOTE)
    found = plainly(main(annotated(data, on(data, "noot"))))
    assert f"{r('tekst')}[0{reference}0]^" in found
