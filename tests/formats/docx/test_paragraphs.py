"""Paragraphs become blocks: their kind, their place, their number, and what tracked changes do to them."""

from linter.model.flow import BlockKind, FactKind, Layout, PartAnchor, Span
from tests.formats.docx.made import WHO, facts, flow, kinds, numbered, p, r, tbl, tc, tr

GONE = f"<w:rPr><w:del {WHO}/></w:rPr>"
NEW = f"<w:rPr><w:ins {WHO}/></w:rPr>"
ONE_LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def gone(text: str) -> str:
    return f"<w:del {WHO}>{r(f'<w:delText>{text}</w:delText>')}</w:del>"


def test_paragraphs_end_in_a_newline_and_have_their_place() -> None:
    found = flow(p("een") + p() + p("drie"))
    assert found.text == "een\n\ndrie\n"
    assert [block.span for block in found.blocks] == [Span(0, 3), Span(4, 4), Span(5, 9)]
    assert [block.anchor for block in found.blocks] == [PartAnchor("word/document.xml", n) for n in (1, 2, 3)]
    assert found.format == "docx"


def test_a_heading_is_told_by_its_outline_level_or_that_of_its_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Eigen"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Kind"><w:basedOn w:val="Eigen"/></w:style>'
    )
    outline = '<w:outlineLvl w:val="{}"/>'
    found = flow(
        p("a", '<w:pStyle w:val="Kop1"/>')
        + p("b", '<w:pStyle w:val="Kind"/>')
        + p("c", outline.format(2))
        + p("d", '<w:pStyle w:val="Kop1"/>' + outline.format(9))
        + p("e", outline.format("x"))
        + p("f"),
        {"styles": styles},
    )
    levels = [(block.kind is BlockKind.HEADING, block.layout.level) for block in found.blocks]
    assert levels == [(True, 1), (True, 2), (True, 3), (False, None), (False, None), (False, None)]


def test_a_number_is_a_generated_block_before_its_paragraph() -> None:
    found = flow(numbered(1, 0, "Kunt u?") + numbered(1), {"numbering": ONE_LIST})
    assert found.text == "1.\tKunt u?\n2.\t\n"
    assert kinds(found) == [
        (BlockKind.NUMBER, "1.\t"),
        (BlockKind.PARAGRAPH, "Kunt u?"),
        (BlockKind.NUMBER, "2.\t"),
        (BlockKind.PARAGRAPH, ""),
    ]
    assert [block.generated for block in found.blocks] == [True, False, True, False]


def test_a_default_style_may_number_every_paragraph() -> None:
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    assert flow(p("a") + p("b"), {"styles": styles, "numbering": ONE_LIST}).text == "1.\ta\n2.\tb\n"


def test_a_deleted_mark_joins_two_paragraphs_and_the_last_sets_the_properties() -> None:
    found = flow(p("een", GONE) + numbered(1, 0, "twee") + numbered(1, 0, "drie"), {"numbering": ONE_LIST})
    assert found.text == "1.\teentwee\n2.\tdrie\n"
    assert facts(found) == [("deleted", "", "J. Jansen", "\n")]
    assert found.facts[0].span == (6, 6)
    assert [block.anchor.paragraph for block in found.blocks] == [1, 1, 3, 3]  # type: ignore[union-attr]


def test_a_paragraph_deleted_as_a_whole_leaves_nothing_and_does_not_count() -> None:
    deleted = p(gone("weg"), f'<w:numPr><w:numId w:val="1"/></w:numPr>{GONE}')
    found = flow(deleted + numbered(1, 0, "een"), {"numbering": ONE_LIST})
    assert found.text == "1.\teen\n"
    assert facts(found) == [("deleted", "", "J. Jansen", "weg\n")]
    assert found.blocks[0].anchor == PartAnchor("word/document.xml", 2)


def test_a_deleted_paragraph_with_no_next_one_is_gone_but_its_text_is_not() -> None:
    table = tbl(tr("x"))
    found = flow(p("a") + p(gone("weg"), GONE) + table + p(r("rest") + gone("b"), GONE))
    assert found.text == "a\nx\nrest\n"
    assert [value for *_, value in facts(found)] == ["weg\n", "b"]
    assert flow(p(gone("weg"), GONE)).text == "\n"
    assert flow(tbl(tr(tc(p(gone("weg"), GONE)), "b"))).text == "\tb\n"


def test_a_moved_paragraph_leaves_its_old_place() -> None:
    moved = f"<w:moveFrom {WHO}>{r('x')}</w:moveFrom>"
    found = flow(p(moved, f"<w:rPr><w:moveFrom {WHO}/></w:rPr>") + p("y"))
    assert (found.text, facts(found)) == ("y\n", [("deleted", "", "J. Jansen", "x\n")])


def test_an_inserted_paragraph_is_one_insertion_with_its_mark() -> None:
    inserted = f"<w:ins {WHO}>{{}}</w:ins>"
    found = flow(p("a") + p(inserted.format(r("b")), NEW) + p(inserted.format(r("c")), NEW) + p("d"))
    assert facts(found) == [("inserted", "b\nc\n", "J. Jansen", "")]
    found = flow(p("a", NEW))
    assert [fact.span for fact in found.facts] == [Span(1, 2)]


def test_changes_of_properties_are_facts_on_the_paragraph() -> None:
    changed = (
        f"<w:rPr><w:rPrChange {WHO}/></w:rPr><w:sectPr><w:sectPrChange {WHO}/></w:sectPr>"
        f"<w:pPrChange {WHO}><w:pPr/></w:pPrChange>"
    )
    found = flow(p("a") + p("bc", changed))
    assert facts(found) == [("formatted", "bc", "J. Jansen", "")] * 3


def test_a_style_may_hide_a_paragraph() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="Weg"><w:rPr><w:vanish/></w:rPr></w:style>'
    found = flow(p("a", '<w:pStyle w:val="Weg"/>') + p("b"), {"styles": styles})
    assert facts(found, FactKind.HIDDEN) == [("hidden", "a", "", "")]


def test_the_number_of_a_hidden_paragraph_is_hidden_too() -> None:
    number = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    inside = [number + f"<w:rPr>{mark}</w:rPr>" for mark in ("<w:vanish/>", '<w:vanish w:val="0"/>', "")]
    found = flow("".join(p(r("a", "<w:vanish/>"), one) for one in inside), {"numbering": ONE_LIST})
    assert [text for _, text, *_ in facts(found)] == ["1.\ta", "a", "a"]
    found = flow(tbl(tr(tc(p("a", number)), properties="<w:hidden/>")), {"numbering": ONE_LIST})
    assert facts(found) == [("hidden", "1.\ta", "", "")]


def test_an_empty_body_is_an_empty_flow() -> None:
    found = flow("<w:sectPr/>")
    assert (found.text, found.blocks) == ("", ())


def test_a_plain_paragraph_has_the_plain_layout() -> None:
    assert flow(p("a")).blocks[0].layout == Layout()
