from collections.abc import Sequence

from lxml import etree

from linter.hypertext.laid import Layout
from linter.hypertext.marked import Marks, Numbered
from linter.hypertext.page import Node, tag
from linter.model.flow import BlockKind, Flow, Span
from linter.model.flow import Layout as Place
from linter.model.remark import Remark
from tests.hypertext.flows import lines, remark, table


def notes(remarks: Sequence[Numbered]) -> Node:
    return tag("i", {}, ",".join(str(one.number) for one in remarks))


def laid(flow: Flow, *remarks: Remark) -> str:
    parts = Layout(flow, Marks(flow, remarks), notes, "nl").parts()
    text = "".join(etree.tostring(part, encoding="unicode") for part in parts)
    return text.replace(' class="row"', "").replace(' class="laid"', "").replace(' class="margin"', " ")


def test_each_line_has_its_remarks_beside_it() -> None:
    made = laid(lines("een", "twee"), remark(4, 4))
    assert made.startswith("<div><p>een</p></div><div><p><mark")
    assert made.endswith("twee</p><i>1</i></div>")


def test_headings_notes_and_furniture_are_told_apart() -> None:
    flow = lines("Kop", "1 noot", "onder")
    kinds = (BlockKind.HEADING, BlockKind.NOTE, BlockKind.FOOTER)
    layouts = (Place(level=1), Place(note="1"), Place())
    blocks = [
        block._replace(kind=kind, layout=layout)
        for block, kind, layout in zip(flow.blocks, kinds, layouts, strict=True)
    ]
    assert laid(flow._replace(blocks=tuple(blocks))) == (
        "<div><h2>Kop</h2></div><div><p><small>[noot 1] </small>1 noot</p></div>"
        "<div><p><small>[voettekst] </small>onder</p></div>"
    )


def test_an_automatic_number_stands_before_what_it_numbers() -> None:
    flow = lines("1.", "Kunt u?", "2.")
    blocks = [
        block._replace(generated=at != 1, kind=BlockKind.NUMBER) for at, block in enumerate(flow.blocks)
    ]
    assert laid(flow._replace(blocks=tuple(blocks))) == "<div><p>1.Kunt u?</p></div><div><p>2.</p></div>"


def test_a_table_has_a_column_for_remarks_where_there_are_any() -> None:
    flow = table((0, 0, "Nr"), (0, 1, "Vraag"), (1, 0, "1"), (1, 1, "Wat?"))
    assert laid(flow) == (
        "<table><tbody><tr><td><p>Nr</p></td><td><p>Vraag</p></td></tr>"
        "<tr><td><p>1</p></td><td><p>Wat?</p></td></tr></tbody></table>"
    )
    made = laid(flow, remark(9, 10))
    assert made.startswith("<table><tbody><tr><td><p>Nr</p></td><td><p>Vraag</p></td><td /></tr>")
    assert made.endswith("<td><p>Wat?</p></td><td ><i>1</i></td></tr></tbody></table>")


def test_cells_keep_their_columns() -> None:
    flow = table((0, 2, "a"), (0, 2, "b"), (1, 0, "c"))
    wide = flow.blocks[2]._replace(layout=Place(0, 1, 0, 3))
    made = laid(flow._replace(blocks=(*flow.blocks[:2], wide)))
    assert made == (
        '<table><tbody><tr><td colspan="2"/><td><p>a</p><p>b</p></td></tr>'
        '<tr><td colspan="3"><p>c</p></td></tr></tbody></table>'
    )


def test_two_tables_and_what_stands_between_them() -> None:
    flow = table((0, 0, "a"), (0, 0, "b"), (0, 0, "c"))
    first, middle, last = flow.blocks
    blocks = (first, middle._replace(layout=Place()), last._replace(layout=Place(1)))
    assert laid(flow._replace(blocks=blocks)).count("<table>") == 2


def test_remarks_on_no_text_at_all_are_told() -> None:
    assert laid(Flow("", ()), remark(0, 0)).endswith("<i>1</i></div>")
    assert laid(Flow("", ())) == ""


def test_a_span_over_cells_is_marked_in_each() -> None:
    made = laid(table((0, 0, "ab"), (0, 1, "cd")), remark(1, 4))
    assert made.count("<mark") == 2
    assert Span(1, 4).holds(Span(1, 2))


def test_cells_of_a_row_that_the_file_calls_a_head_are_heads() -> None:
    flow = table((0, 0, "Nr"), (0, 1, "Vraag"), (1, 0, "1"), (1, 1, "Wat?"))
    blocks = [
        block._replace(layout=block.layout._replace(header=block.layout.row == 0)) for block in flow.blocks
    ]
    assert laid(flow._replace(blocks=tuple(blocks))) == (
        '<table><tbody><tr><th scope="col"><p>Nr</p></th><th scope="col"><p>Vraag</p></th></tr>'
        "<tr><td><p>1</p></td><td><p>Wat?</p></td></tr></tbody></table>"
    )
