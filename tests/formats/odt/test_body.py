"""Text boxes stand in the flow where they hang, each in front of its paragraph or behind its table."""

from linter.model.flow import BlockKind
from tests.formats.odt.made import flow, kinds, p
from tests.formats.odt.test_runs import box, note

BODY, FRAME = BlockKind.PARAGRAPH, BlockKind.FRAME


def test_boxes_and_shapes_stand_before_the_paragraph_they_hang_on() -> None:
    shape = f"<draw:g><draw:custom-shape>{p('vorm')}<draw:enhanced-geometry/></draw:custom-shape></draw:g>"
    found = flow(p("a" + box(p("een" + box(p("twee")))) + "b" + shape) + box(p("los")) + p("c"))
    assert found.text == "een\nvorm\ntwee\nab\nlos\nc\n"
    assert [kind for kind, _ in kinds(found)] == [FRAME] * 3 + [BODY, FRAME, BODY]
    assert [block.anchor[1] for block in found.blocks] == [2, 4, 3, 1, 5, 6]


def test_a_box_in_a_table_is_told_behind_it() -> None:
    cell = f"<table:table-cell>{p('a' + box(p('vak')))}</table:table-cell>"
    found = flow(
        f"<table:table><table:table-row>{cell}<table:table-cell/></table:table-row></table:table>" + p("na")
    )
    assert [kind for kind, _ in kinds(found)] == [BODY, BODY, FRAME, BODY]
    assert found.text == "a\t\nvak\nna\n"


def test_a_box_in_a_note_stands_beside_the_text() -> None:
    found = flow(p("a" + note("1", p("b" + box(p("c"))))))
    assert [kind for kind, _ in kinds(found)] == [BODY, BlockKind.NOTE, BlockKind.TEXTBOX]


def test_what_is_drawn_without_text_is_no_box() -> None:
    assert flow(p("a<draw:frame><draw:image/></draw:frame>b")).text == "ab\n"
