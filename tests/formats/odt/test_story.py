"""The order of what a document says, and its tables."""

from linter.model.flow import Block, BlockKind, Flow
from tests.formats.odt.made import DOTTED, covered, facts, flow, grid, h, items, kinds, lines, p, td, tr

REPEAT = ' table:number-columns-repeated="{}"'
ROWS = ' table:number-rows-repeated="{}"'


def cells(found: Flow) -> list[tuple[str, int | None, int, int]]:
    """Return text, table, row and column of each block."""
    return [
        (found.text[slice(*block.span)], block.layout.table, block.layout.row, block.layout.column)
        for block in found.blocks
    ]


def anchors(blocks: tuple[Block, ...]) -> list[tuple[int | None, ...]]:
    return [tuple(block.anchor[1:]) for block in blocks]


def test_cells_are_parted_by_tabs_and_rows_by_newlines() -> None:
    found = flow(p("a") + grid(tr("b", "", td(p("c") + p("d"))), tr("e", "f", "g")) + p("h"))
    assert lines(found) == ["a", "b\t\tc", "d", "e\tf\tg", "h"]
    assert cells(found)[1:-1] == [
        ("b", 0, 0, 0),
        ("", 0, 0, 1),
        ("c", 0, 0, 2),
        ("d", 0, 0, 2),
        ("e", 0, 1, 0),
        ("f", 0, 1, 1),
        ("g", 0, 1, 2),
    ]


def test_an_empty_cell_without_a_paragraph_has_a_block() -> None:
    found = flow(grid(tr("a", td(), "b")))
    assert found.text == "a\t\tb\n"
    assert anchors(found.blocks) == [(1, 1, 1, 1), (1, 1, 1, 2), (2, 1, 1, 3)]


def test_header_rows_are_marked() -> None:
    head = f"<table:table-header-rows>{tr('a')}{tr('b')}</table:table-header-rows>"
    assert [block.layout.header for block in flow(grid(head, tr("c"))).blocks] == [True, True, False]
    assert [block.layout.header for block in flow(grid(tr("c"), head)).blocks] == [False] * 3


def test_a_merged_cell_has_no_text_of_its_own_below() -> None:
    deep = td("a", ' table:number-rows-spanned="2"')
    below = f"<table:covered-table-cell>{p('weg')}</table:covered-table-cell>"
    found = flow(grid(tr(deep, "b"), tr(below, "c"), tr("d", "e")))
    assert lines(found) == ["a\tb", "\tc", "d\te"]
    assert [block.layout.merged for block in found.blocks] == [None, None, 0, None, None, None]
    assert anchors(found.blocks)[2:4] == [(3, 1, 2, 1), (4, 1, 2, 2)]


def test_a_wide_cell_takes_its_columns() -> None:
    found = flow(grid(tr(td("a", ' table:number-columns-spanned="2"'), covered(), "b")))
    assert [(block.layout.column, block.layout.columns) for block in found.blocks] == [(0, 2), (2, 1)]


def test_a_nested_table_has_the_place_of_its_cell() -> None:
    found = flow(grid(tr("a", td(p("b") + grid(tr("c", "d"), tr("e")))), tr("f")))
    assert lines(found) == ["a\tb", "c\td", "e", "f"]
    layouts = [(block.layout.row, block.layout.column, block.layout.nested) for block in found.blocks]
    assert layouts == [(0, 0, False), (0, 1, False), *[(0, 1, True)] * 3, (1, 0, False)]
    assert anchors(found.blocks)[2:] == [(3, 2, 1, 1), (4, 2, 1, 2), (5, 2, 2, 1), (6, 1, 2, 1)]


def test_repeated_cells_and_rows_stand_there_as_often() -> None:
    found = flow(grid(tr("a", td("b", REPEAT.format(2)), more=ROWS.format(2))))
    assert lines(found) == ["a\tb\tb", "a\tb\tb"]
    assert cells(found)[-1] == ("b", 0, 1, 2)
    assert anchors(found.blocks)[-1] == (2, 1, 2, 3)


def test_a_row_without_cells_is_passed_over() -> None:
    found = flow(grid(tr("a"), tr(), tr("b")) + grid() + grid(tr("c")))
    assert cells(found) == [("a", 0, 0, 0), ("b", 0, 1, 0), ("c", 1, 0, 0)]
    assert anchors(found.blocks) == [(1, 1, 1, 1), (2, 1, 3, 1), (3, 3, 1, 1)]


def test_a_hidden_row_is_hidden() -> None:
    found = flow(grid(tr("a", "b", more=' table:visibility="collapse"'), tr("c")))
    assert [found.text[slice(*fact.span)] for fact in found.facts] == ["a", "b"]


def test_lists_sections_and_indexes_are_read_in_order() -> None:
    index = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template>"
        f"</text:table-of-content-source><text:index-body><text:index-title>{p('Inhoud')}</text:index-title>"
        f"{p('een<text:tab/>1')}</text:index-body></text:table-of-content>"
    )
    inner = f"<text:section>{items('c')}</text:section>"
    section = f"<text:section><text:section-source/>{p('b')}{inner}</text:section>"
    decls = '<text:sequence-decls><text:sequence-decl text:name="x"/></text:sequence-decls>'
    body = decls + index + h("a") + section + f"<text:onbekend>{p('d')}</text:onbekend>"
    assert lines(flow(body, DOTTED)) == ["Inhoud", "een\t1", "a", "b", "1.\tc", "d"]


def test_a_table_stands_in_a_list_and_a_list_in_a_table() -> None:
    inner = grid(tr(td(items("a", "b")), "c"))
    found = flow(items("x", f"<text:list-item>{inner}</text:list-item>", "y"), DOTTED)
    assert lines(found) == ["1.\tx", "1.\ta", "2.\tb\tc", "2.\ty"]
    assert [kind for kind, _ in kinds(found)].count(BlockKind.NUMBER) == 4


def test_a_table_of_contents_is_no_text() -> None:
    toc = "<text:table-of-content><text:index-body>{}</text:index-body></text:table-of-content>"
    found = flow(
        p("a") + toc.format(p("Vraag 1<text:tab/>2") + p("Vraag 2<text:tab/>3")) + toc.format("") + p("b")
    )
    assert found.text == "a\nVraag 1\t2\nVraag 2\t3\nb\n"
    assert facts(found) == [("markup", "Vraag 1\t2\nVraag 2\t3", "", "")]
