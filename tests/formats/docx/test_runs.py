"""What stands in a paragraph comes out as Word shows it, and the rest as facts."""

import pytest

from linter.errors import BrokenSource
from linter.model.flow import BlockKind, FactKind
from tests.formats.docx.made import WHO, facts, flow, kinds, p, r, tbl, tc, tr


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (r("<w:t>a</w:t><w:tab/><w:t>b</w:t>"), "a\tb"),
        (r("<w:t>a</w:t><w:ptab/><w:t>b</w:t>"), "a\tb"),
        (r("<w:t>a</w:t><w:br/><w:t>b</w:t>"), "a\nb"),
        (r('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>'), "a\nb"),
        (r("<w:t>a</w:t><w:cr/><w:t>b</w:t>"), "a\nb"),
        (r("<w:t>as</w:t><w:softHyphen/><w:t>iel</w:t>"), "as\u00adiel"),
        (r("<w:t>IND</w:t><w:noBreakHyphen/><w:t>stuk</w:t>"), "IND\u2011stuk"),
        (r("<w:t>nr.\u00a03</w:t>"), "nr.\u00a03"),
        (r("<w:t> a </w:t>"), "a"),
        (r('<w:t xml:space="preserve"> a </w:t>'), " a "),
        (r("<w:t>a\nb&#13;c</w:t>"), "a b c"),
        (r("<w:t/>"), ""),
        (r('<w:sym w:font="Symbol" w:char="F0B3"/>'), "≥"),
        (r('<w:sym w:font="Arial" w:char="D800"/>'), "\ufffd"),
        (r("<w:delText>weg</w:delText>"), ""),
        (r("<w:lastRenderedPageBreak/><w:t>a</w:t>"), "a"),
        (f"<w:hyperlink>{r('koppeling')}</w:hyperlink>", "koppeling"),
        (f"<w:smartTag><w:smartTag>{r('a')}</w:smartTag></w:smartTag>", "a"),
        (f"<w:customXml>{r('a')}</w:customXml>", "a"),
        (f"<w:sdt><w:sdtPr><w:t>nee</w:t></w:sdtPr><w:sdtContent>{r('a')}</w:sdtContent></w:sdt>", "a"),
        (f'<w:fldSimple w:instr=" DATE ">{r("vandaag")}</w:fldSimple>', "vandaag"),
        (
            f"<w:r><w:ruby><w:rt>{r('boven')}</w:rt><w:rubyBase>{r('onder')}</w:rubyBase></w:ruby></w:r>",
            "onder",
        ),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
        (f"<w:bdo>{r('a')}</w:bdo><w:onbekend>{r('b')}</w:onbekend>", "ab"),
        (
            f"<mc:AlternateContent><mc:Choice>{r('een')}</mc:Choice><mc:Fallback/></mc:AlternateContent>",
            "een",
        ),
        (
            "<w:r><mc:AlternateContent><mc:Fallback><w:t>twee</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "twee",
        ),
        ("<w:r><mc:AlternateContent/></w:r>", ""),
    ],
)
def test_text_is_what_word_shows(inside: str, text: str) -> None:
    assert flow(p(inside)).text == text + "\n"


def test_a_field_shows_its_result_and_not_its_instruction() -> None:
    inner = field("begin") + r("binnen") + field("separate") + r("3") + field("end")
    inside = (
        r("blz. ")
        + field("begin")
        + r("<w:instrText> REF b1 </w:instrText>")
        + inner
        + field("separate")
        + r("12")
    )
    assert flow(p(inside + field("end") + r("."))).text == "blz. 12.\n"


def test_the_result_of_a_field_may_run_over_paragraphs() -> None:
    first = p(field("begin") + r("<w:instrText>TOC</w:instrText>") + field("separate") + r("een"))
    assert flow(first + p(r("twee") + field("end") + r("drie"))).text == "een\ntweedrie\n"


def test_text_is_not_lost_to_a_field_that_never_ends() -> None:
    assert flow(p(field("begin") + r("a")) + p("b")).text == "a\nb\n"
    assert flow(p(field("end") + field("begin") + r("a"))).text == "a\n"


def test_tracked_changes_are_read_as_accepted() -> None:
    found = flow(
        p(
            r("aa")
            + f"<w:ins {WHO}>{r('bb')}</w:ins><w:ins {WHO}>{r('cc')}</w:ins>"
            + f"<w:del {WHO}><w:r><w:delText>d</w:delText><w:tab/></w:r></w:del>"
            + f"<w:del {WHO}>{r('<w:delText>e</w:delText>')}</w:del>"
            + r("ff")
        )
    )
    assert found.text == "aabbccff\n"
    assert facts(found) == [("inserted", "bbcc", "J. Jansen", ""), ("deleted", "", "J. Jansen", "d\te")]
    assert found.facts[1].span == (6, 6)


def test_what_was_inserted_and_then_deleted_is_gone() -> None:
    found = flow(p(f"{r('a')}<w:ins {WHO}><w:del {WHO}>{r('<w:delText>b</w:delText>')}</w:del></w:ins>"))
    assert (found.text, facts(found)) == ("a\n", [("deleted", "", "J. Jansen", "b")])
    found = flow(p(f"<w:del {WHO}><w:del>{r('<w:delText>b</w:delText>')}</w:del></w:del>"))
    assert facts(found) == [("deleted", "", "J. Jansen", "b")]


def test_moved_text_stands_where_it_went() -> None:
    found = flow(
        p(f"<w:moveFrom {WHO}>{r('x')}</w:moveFrom>{r('midden')}<w:moveTo {WHO}>{r('x')}</w:moveTo>")
    )
    assert found.text == "middenx\n"
    assert facts(found) == [("deleted", "", "J. Jansen", "x"), ("inserted", "x", "J. Jansen", "")]


def test_hidden_and_highlighted_text_stays_with_a_fact() -> None:
    found = flow(
        p(
            r("a")
            + r("b", "<w:vanish/>")
            + r("c", "<w:b/><w:vanish/>")
            + r("d", '<w:vanish w:val="0"/>')
            + r("e", '<w:highlight w:val="yellow"/>')
            + r("f", '<w:highlight w:val="none"/>')
            + r("", '<w:vanish/><w:highlight w:val="red"/>')
            + r("g")
        )
    )
    assert found.text == "abcdefg\n"
    assert facts(found) == [("hidden", "bc", "", ""), ("highlight", "e", "", "yellow")]


def test_what_is_hidden_in_the_view_for_the_web_alone_is_not_hidden() -> None:
    assert facts(flow(p(r("12", "<w:webHidden/>")))) == []


STYLES = (
    '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Kind"><w:basedOn w:val="Weg"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Alinea"><w:rPr><w:vanish/></w:rPr></w:style>'
)


def test_a_style_may_hide_text() -> None:
    inside = r("a") + r("b", '<w:rStyle w:val="Kind"/>') + r("c", '<w:rStyle w:val="Onbekend"/>')
    assert facts(flow(p(inside), {"styles": STYLES})) == [("hidden", "b", "", "")]
    shown = r("b", '<w:rStyle w:val="Weg"/>') + r("c", '<w:vanish w:val="false"/>')
    found = flow(p(r("a") + shown, '<w:pStyle w:val="Alinea"/>'), {"styles": STYLES})
    assert facts(found) == [("hidden", "a", "", "")]


def shade(fill: str, pattern: str = "clear", colour: str = "auto") -> str:
    return f'<w:shd w:val="{pattern}" w:color="{colour}" w:fill="{fill}"/>'


PAINTED = (
    f'<w:style w:type="character" w:styleId="Geel"><w:rPr>{shade("FFFF00")}</w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Kind"><w:basedOn w:val="Geel"/></w:style>'
    '<w:style w:type="character" w:styleId="Merk"><w:rPr><w:highlight w:val="yellow"/></w:rPr></w:style>'
    f'<w:style w:type="paragraph" w:styleId="Alinea"><w:pPr>{shade("FFFF99")}</w:pPr></w:style>'
)


@pytest.mark.parametrize(
    ("inside", "properties", "yellow"),
    [
        (r("a", shade("FFFF00")) + r("b"), "", "a"),
        (r("a", shade("auto", "solid", "FFFF00")) + r("b", shade("FFFF00", "solid", "FFFFFF")), "", "a"),
        (r("a", shade("000000")) + r("b", shade("D9D9D9")) + r("c", shade("FFFFFF")), "", ""),
        (r("a") + r("b", '<w:rStyle w:val="Kind"/>') + r("c", '<w:rStyle w:val="Merk"/>'), "", "bc"),
        (r("a", '<w:rStyle w:val="Geel"/>' + shade("FFFFFF")) + r("b"), "", ""),
        (r("a") + r("b", shade("FFFFFF")), shade("FFFF00"), "a"),
        (r("a") + r("b", "<w:b/>"), '<w:pStyle w:val="Alinea"/>', "ab"),
        (r("a"), '<w:pStyle w:val="Alinea"/>' + shade("auto"), ""),
        (r("a", '<w:highlight w:val="none"/>' + shade("FFFF00")), "", "a"),
    ],
)
def test_yellow_behind_text_is_a_mark_however_it_came_there(
    inside: str, properties: str, yellow: str
) -> None:
    found = facts(flow(p(inside, properties) + p("x"), {"styles": PAINTED}))
    assert found == ([("highlight", yellow, "", "yellow")] if yellow else [])


def test_a_table_of_contents_is_no_text() -> None:
    page = (
        field("begin")
        + r("<w:instrText> PAGEREF _T </w:instrText>")
        + field("separate")
        + r("2")
        + field("end")
    )
    toc = field("begin") + r('<w:instrText xml:space="preserve"> TOC \\o </w:instrText>') + field("separate")
    found = flow(p(toc + r("Vraag 1 ") + page) + p(r("Vraag 2 ") + page + field("end") + r("na")))
    assert found.text == "Vraag 1 2\nVraag 2 2na\n"
    assert facts(found) == [("markup", "Vraag 1 2\nVraag 2 2", "", "")]


@pytest.mark.parametrize("name", ["MACROBUTTON NoMacro", "macrobutton  X", "GOTOBUTTON Plek"])
def test_a_button_shows_the_words_of_its_instruction(name: str) -> None:
    said = field("begin") + r(f"<w:instrText> {name} [Klik hier]</w:instrText>") + field("end")
    found = flow(p(r("Kunt u ") + said + f"<w:del {WHO}>{said}</w:del>" + r("?")))
    assert found.text == "Kunt u [Klik hier]?\n"
    assert facts(found)[0] == ("placeholder", "[Klik hier]", "", "")


def test_paragraphs_that_a_field_numbers_are_counted() -> None:
    number = field("begin") + r("<w:instrText> AUTONUM </w:instrText>") + field("end")
    assert flow(p(number + r(" Hoe?")) + p("a") + p(number + r(" Wat?"))).text == "1. Hoe?\na\n2. Wat?\n"


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (["LISTNUM", "LISTNUM", "listnum NumberDefault \\l 1"], "1)a\n2)a\n3)a\n"),
        (["LISTNUM LegalDefault", "LISTNUM LegalDefault \\s 5", "LISTNUM X"], "1.a\n5.a\n6.a\n"),
        (
            ["LISTNUM", "LISTNUM \\l 2", "LISTNUM \\l 2", "LISTNUM \\l 3", "LISTNUM"],
            "1)a\na)a\nb)a\n(1)a\n2)a\n",
        ),
        (["LISTNUM \\l 2", "LISTNUM", "LISTNUM \\l2"], "a)a\n1)a\na)a\n"),
    ],
)
def test_items_that_a_field_numbers_are_counted_by_level(said: list[str], text: str) -> None:
    whole = (field("begin") + r(f"<w:instrText> {one} </w:instrText>") + field("end") for one in said)
    assert flow("".join(p(number + r("a")) for number in whole)).text == text
    simple = (f'<w:fldSimple w:instr="{one}"/>' for one in said)
    assert flow("".join(p(number + r("a")) for number in simple)).text == text


def test_a_simple_field_that_shows_something_is_not_counted() -> None:
    assert flow(p(f'<w:fldSimple w:instr="LISTNUM">{r("7.")}</w:fldSimple>') + p("a")).text == "7.\na\n"


def test_a_control_that_is_not_filled_in_is_a_place_to_fill_in() -> None:
    control = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    waits = control.format("<w:showingPlcHdr/>", p("Klik hier") + tbl(tr("en hier")))
    off = p(control.format('<w:showingPlcHdr w:val="0"/>', r("vol")) + control.format("", r("ook vol")))
    assert facts(flow(waits + off)) == [
        ("placeholder", "Klik hier", "", ""),
        ("placeholder", "en hier", "", ""),
    ]


def test_a_letter_set_apart_begins_its_word() -> None:
    for where, text in (("drop", "De\n"), ("margin", "De\n"), ("none", "D\ne\n")):
        assert flow(p("D", f'<w:framePr w:dropCap="{where}"/>') + p("e")).text == text
    assert facts(flow(p("D", '<w:framePr w:dropCap="drop"/>') + p("e") + p("f", "<w:framePr/>"))) == []


def test_a_fraction_is_not_one_number() -> None:
    part = "<m:{0}><m:r><m:t>{1}</m:t></m:r></m:{0}>"
    half = f"<m:oMath><m:f>{part.format('num', 1)}{part.format('den', 2)}</m:f></m:oMath>"
    assert flow(p(half)).text == "1/2\n"


def test_the_shade_of_a_cell_is_no_mark() -> None:
    assert facts(flow(tbl(tr(tc("Nr", shade("FFFF00")))))) == []


def test_a_change_of_form_is_a_fact_on_its_run() -> None:
    found = flow(p(r("a") + r("b", f"<w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange>")))
    assert facts(found) == [("formatted", "b", "J. Jansen", "")]


def test_word_art_is_a_text_box() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="CONCEPT"/><v:textpath/></v:shape></w:pict></w:r>'
    assert kinds(flow(p(art))) == [(BlockKind.PARAGRAPH, ""), (BlockKind.TEXTBOX, "CONCEPT")]


def test_a_file_within_the_file_is_refused_rather_than_passed_over() -> None:
    for body in ('<w:altChunk r:id="rId1"/>', p('<w:subDoc r:id="rId1"/>')):
        with pytest.raises(BrokenSource, match="samengesteld"):
            flow(body)


def test_facts_are_in_the_order_of_the_flow() -> None:
    found = flow(p(r("a", '<w:highlight w:val="red"/>') + f"<w:ins {WHO}>{r('b', '<w:vanish/>')}</w:ins>"))
    assert [fact.kind for fact in found.facts] == [FactKind.HIGHLIGHT, FactKind.HIDDEN, FactKind.INSERTED]
