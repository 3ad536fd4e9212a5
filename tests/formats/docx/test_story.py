"""Tables become rows of cells in the flow, and every block knows which."""

from linter.model.flow import BlockKind, FactKind, Layout, PartAnchor
from tests.formats.docx.made import WHO, facts, flow, kinds, numbered, p, r, tbl, tc, tr
from tests.formats.docx.test_paragraphs import ONE_LIST

HEADER = "<w:tblHeader/>"
START, GO_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def layouts(body: str) -> list[Layout]:
    return [block.layout for block in flow(body).blocks]


def test_cells_are_parted_by_a_tab_and_rows_end_in_a_newline() -> None:
    found = flow(p("voor") + tbl(tr("a", "b"), tr("", "d")) + p("na"))
    assert found.text == "voor\na\tb\n\td\nna\n"
    assert [(layout.table, layout.row, layout.column) for layout in (b.layout for b in found.blocks)] == [
        (None, 0, 0),
        (0, 0, 0),
        (0, 0, 1),
        (0, 1, 0),
        (0, 1, 1),
        (None, 0, 0),
    ]
    assert found.blocks[4].anchor == PartAnchor("word/document.xml", 5, 1, 2, 2)


def test_paragraphs_of_one_cell_are_parted_by_a_newline() -> None:
    assert flow(tbl(tr(tc(p("a") + p("b")), "c"))).text == "a\nb\tc\n"


def test_a_number_in_a_cell_stands_in_the_layout_of_the_cell() -> None:
    found = flow(tbl(tr(tc(numbered(1)), "Kunt u?")), {"numbering": ONE_LIST})
    assert found.text == "1.\t\tKunt u?\n"
    assert [block.layout.column for block in found.blocks] == [0, 0, 1]


def test_header_rows_are_those_at_the_top() -> None:
    rows = (tr("a", properties=HEADER), tr("b", properties=HEADER), tr("c"), tr("d", properties=HEADER))
    assert [layout.header for layout in layouts(tbl(*rows))] == [True, True, False, False]
    off = tr("a", properties='<w:tblHeader w:val="false"/>')
    assert [layout.header for layout in layouts(tbl(off))] == [False]


def test_spans_and_skipped_columns_count_in_the_grid() -> None:
    row = tr(
        tc("a", '<w:gridSpan w:val="2"/>'),
        "b",
        properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>',
    )
    assert [(layout.column, layout.columns) for layout in layouts(tbl(row))] == [(1, 2), (3, 1)]


def test_a_cell_that_goes_on_from_above_has_no_text_of_its_own() -> None:
    found = flow(
        tbl(
            tr("1", tc("11", START)),
            tr("2", tc("verborgen", GO_ON)),
            tr("3", tc("", '<w:vMerge w:val="continue"/>')),
            tr("4", tc("los")),
            tr("5", tc("weer", GO_ON)),
        )
    )
    assert found.text == "1\t11\n2\t\n3\t\n4\tlos\n5\tweer\n"
    assert [block.layout.merged for block in found.blocks] == [None, None, None, 0, None, 0] + [None] * 4
    assert [b.anchor.paragraph for b in found.blocks] == list(range(1, 11))  # type: ignore[union-attr]


def test_a_numbered_cell_that_goes_on_does_not_count() -> None:
    rows = (tr(tc(numbered(1, 0, "a"), START)), tr(tc(numbered(1), GO_ON)), tr(tc(numbered(1, 0, "b"))))
    assert flow(tbl(*rows), {"numbering": ONE_LIST}).text == "1.\ta\n\n2.\tb\n"


def test_cells_merged_sideways_the_old_way_are_one() -> None:
    row = tr(tc("a", '<w:hMerge w:val="restart"/>'), tc("weg", "<w:hMerge/>"), "b")
    found = flow(tbl(row))
    assert found.text == "a\tb\n"
    assert [(b.layout.column, b.layout.columns) for b in found.blocks] == [(0, 2), (2, 1)]
    assert flow(tbl(tr(tc("a", "<w:hMerge/>")))).text == "a\n"


def test_a_nested_table_stands_in_the_cell_of_the_outer_one() -> None:
    inner = tbl(tr("x", "y", properties=HEADER), tr(tc("p", START)), tr(tc("q", GO_ON)))
    found = flow(tbl(tr("a", tc(p("b") + inner + p("c")), properties=HEADER), tr("d")) + tbl(tr("e")))
    assert found.text == "a\tb\nx\ty\np\n\nc\nd\ne\n"
    outer = Layout(0, 0, 1, header=True)
    nested = outer._replace(nested=True)
    assert [block.layout for block in found.blocks] == [
        Layout(0, header=True),
        outer,
        *[nested] * 4,
        outer,
        Layout(0, 1),
        Layout(1),
    ]
    places = [(b.anchor.table, b.anchor.row, b.anchor.cell) for b in found.blocks]  # type: ignore[union-attr]
    assert places == [
        *[(1, 1, 1), (1, 1, 2), (2, 1, 1), (2, 1, 2), (2, 2, 1), (2, 3, 1), (1, 1, 2), (1, 2, 1)],
        (3, 1, 1),
    ]


def test_content_controls_around_blocks_rows_and_cells_are_seen_through() -> None:
    sdt = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    row = f"<w:tr>{sdt.format(tc('a'))}{tc(sdt.format(p('b')))}</w:tr>"
    body = sdt.format(p("voor")) + tbl(sdt.format(row)) + f"<w:customXml>{p('na')}</w:customXml>"
    assert flow(body).text == "voor\na\tb\nna\n"
    choice = f"<mc:Choice>{p('een')}</mc:Choice><mc:Fallback>{p('twee')}</mc:Fallback>"
    assert flow(f"<mc:AlternateContent>{choice}</mc:AlternateContent><mc:AlternateContent/>").text == "een\n"


def test_a_deleted_row_is_gone_and_the_anchors_still_count_it() -> None:
    rows = (tr("a"), tr("weg", "ook", properties=f"<w:del {WHO}/>"), tr("c"))
    found = flow(tbl(*rows))
    assert found.text == "a\nc\n"
    assert facts(found) == [("deleted", "", "J. Jansen", "weg\nook")]
    last = found.blocks[-1]
    assert (last.layout.row, last.anchor) == (1, PartAnchor("word/document.xml", 4, 1, 3, 1))


def test_a_table_deleted_as_a_whole_does_not_count_as_one() -> None:
    found = flow(p("a") + tbl(tr("weg", properties=f"<w:del {WHO}/>")) + tbl(tr("b")))
    assert found.text == "a\nb\n"
    assert found.blocks[1].layout.table == 0


def test_an_inserted_row_is_one_insertion() -> None:
    cell = tc(p(f"<w:ins {WHO}>{r('b')}</w:ins>", f"<w:rPr><w:ins {WHO}/></w:rPr>"))
    found = flow(tbl(tr("a"), tr(cell, cell, properties=f"<w:ins {WHO}/>"), tr("c")))
    assert facts(found) == [("inserted", "b\tb", "J. Jansen", "")]


def test_cells_may_be_inserted_deleted_and_merged_by_a_tracked_change() -> None:
    found = flow(tbl(tr("a", tc("weg", f"<w:cellDel {WHO}/>"), tc("b", f"<w:cellIns {WHO}/>"))))
    assert found.text == "a\tb\n"
    assert [b.layout.column for b in found.blocks] == [0, 1]
    assert facts(found) == [("deleted", "", "J. Jansen", "weg"), ("inserted", "b", "J. Jansen", "")]
    merge = f'<w:cellMerge {WHO} w:vMerge="{{}}"/>'
    found = flow(tbl(tr(tc("a", merge.format("rest"))), tr(tc("b", merge.format("cont")))))
    assert found.text == "a\nb\n"
    assert [b.layout.merged for b in found.blocks] == [None, 0]
    assert facts(found) == [("formatted", "a", "J. Jansen", ""), ("formatted", "b", "J. Jansen", "")]


def test_a_row_of_which_every_cell_is_deleted_is_no_row() -> None:
    found = flow(tbl(tr("a"), tr(tc("weg", f"<w:cellDel {WHO}/>")), tr("c")))
    assert found.text == "a\nc\n"
    assert [b.layout.row for b in found.blocks] == [0, 1]


def test_changes_of_the_form_of_tables_and_sections_are_facts() -> None:
    change = "<w:{0}Pr><w:{0}PrChange " + WHO + "/></w:{0}Pr>"
    cell = f"<w:tc>{change.format('tc')}{p('a')}</w:tc>"
    table = f"<w:tbl>{change.format('tbl')}<w:tr>{change.format('tr')}{cell}</w:tr></w:tbl>"
    found = flow(p("x") + table + change.format("sect"))
    assert facts(found) == [*[("formatted", "a", "J. Jansen", "")] * 3, ("formatted", "", "J. Jansen", "")]


def test_a_hidden_row_hides_its_text() -> None:
    found = flow(tbl(tr("a", properties="<w:hidden/>"), tr("b")))
    assert facts(found, FactKind.HIDDEN) == [("hidden", "a", "", "")]


def test_a_cell_without_a_paragraph_is_an_empty_block() -> None:
    found = flow(p("x") + tbl("<w:tr><w:tc/><w:tc><w:tcPr/></w:tc></w:tr>") + "<w:tbl/>")
    assert found.text == "x\n\t\n"
    assert kinds(found)[1:] == [(BlockKind.PARAGRAPH, "")] * 2
