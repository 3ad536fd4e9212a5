"""Paragraphs become blocks."""

from linter.model.flow import BlockKind, FactKind, PartAnchor
from tests.formats.odt.made import DOTTED, facts, flow, grid, h, items, kinds, p, style, styles, td, tr

SECTION = "<text:section{}>{}</text:section>"
HIDE = '<text:hidden-paragraph text:is-hidden="{}"/>'


def test_headings_have_their_level() -> None:
    found = flow(h("a", 2) + p("b") + "<text:h>c</text:h>" + h("d", 99))
    assert [(block.kind, block.layout.level) for block in found.blocks] == [
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, None),
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 10),
    ]


def test_a_paragraph_in_the_style_of_a_heading_is_one() -> None:
    """LibreOffice writes so what was a heading in RTF."""
    named = style("Heading_20_2", family="paragraph") + style("Heading_20_10", family="paragraph")
    own = style("P1", more=' style:parent-style-name="Heading_20_2"', family="paragraph")
    body = "".join(p(name, name) for name in ("P1", "Heading_20_2", "Heading_20_10"))
    found = flow(body, own, styles(named))
    assert [block.layout.level for block in found.blocks] == [2, 2, None]


def test_a_heading_elsewhere_is_what_stands_there() -> None:
    page = f'<style:master-page style:name="Een"><style:header>{h("kop")}</style:header></style:master-page>'
    assert kinds(flow(p("a"), "", styles(pages=page)))[1] == (BlockKind.HEADER, "kop")


def test_a_place_is_counted_per_part() -> None:
    page = f'<style:master-page style:name="Een"><style:footer>{p("voet")}</style:footer></style:master-page>'
    found = flow(p("a") + grid(tr(td(p("b") + p("c")), "d")), "", styles(pages=page))
    assert [block.anchor for block in found.blocks] == [
        PartAnchor("content.xml", 1),
        PartAnchor("content.xml", 2, 1, 1, 1),
        PartAnchor("content.xml", 3, 1, 1, 1),
        PartAnchor("content.xml", 4, 1, 1, 2),
        PartAnchor("styles.xml", 1),
    ]


def test_a_style_may_hide_a_paragraph_with_its_number() -> None:
    hidden = style("V", 'text:display="none"', "", "paragraph")
    found = flow(items(f"<text:list-item>{p('a', 'V')}</text:list-item>") + p("b"), DOTTED + hidden)
    assert facts(found) == [("hidden", "1.\ta", "", "")]


def test_a_field_may_hide_a_paragraph() -> None:
    hidden = style("V", 'text:display="none"')
    inside = f'a<text:span text:style-name="V">b</text:span>c{HIDE.format("true")}'
    found = flow(items(inside) + p("d" + HIDE.format("false")), DOTTED + hidden)
    assert facts(found) == [("hidden", "1.\tabc", "", "")]
    assert facts(flow(p(HIDE.format("true")))) == []


def test_a_section_may_hide_what_is_in_it() -> None:
    shown = style("W", 'text:display="true"')
    inside = p('<text:span text:style-name="W">a</text:span>') + SECTION.format("", grid(tr("b", "")))
    found = flow(p("x") + SECTION.format(' text:display="none"', inside) + p("y"), shown)
    assert found.text == "x\na\nb\t\ny\n"
    assert [fact[1] for fact in facts(found, FactKind.HIDDEN)] == ["a", "b"]


def test_a_section_that_is_hidden_by_a_condition_was_or_was_not() -> None:
    met = ' text:display="condition" text:condition="x" text:is-hidden="{}"'
    assert facts(flow(SECTION.format(met.format("true"), p("a")))) == [("hidden", "a", "", "")]
    assert facts(flow(SECTION.format(met.format("false"), p("a")))) == []


def test_the_colour_of_a_whole_paragraph_is_a_fact() -> None:
    yellow = style("G", 'fo:background-color="#ffff00"', "", "paragraph")
    assert facts(flow(p("a<text:tab/>b", "G"), yellow)) == [("highlight", "a\tb", "", "yellow")]


def test_the_ground_of_a_paragraph_is_a_colour_and_that_of_a_cell_is_none() -> None:
    ground = '<style:paragraph-properties fo:background-color="{}"/>'
    made = '<style:style style:name="{}" style:family="paragraph">{}</style:style>'
    held = made.format("G", ground.format("#ffff66")) + made.format("W", ground.format("#d9d9d9"))
    cell = (
        '<style:style style:name="C" style:family="table-cell">'
        '<style:table-cell-properties fo:background-color="#ffff00"/></style:style>'
    )
    row = grid(tr(td("Nr", ' table:style-name="C"')))
    found = facts(flow(p("a", "G") + p("b", "W") + row, held + cell))
    assert [(text, value) for _, text, _, value in found] == [("a", "yellow"), ("b", "#d9d9d9")]


def test_a_number_tells_how_deep_it_stands() -> None:
    inner = f"<text:list-item>{p('b')}{items('c', more='')}</text:list-item>"
    found = flow(items("a", inner) + h("d", 2), DOTTED)
    numbers = [block for block in found.blocks if block.kind is BlockKind.NUMBER]
    assert [block.layout.level for block in numbers] == [None, None, 1]
