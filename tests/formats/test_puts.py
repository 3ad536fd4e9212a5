"""Edits are told apart, and what is put goes to its part."""

from linter.formats.puts import Put, Splices, add, apart, change
from linter.formats.spliced import Splice
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Span
from linter.model.remark import Change, ChangeKind
from linter.model.rule import Edit

TITLE, LANGUAGE = (Change(kind, Span(0, 0)) for kind in (ChangeKind.PROPERTY, ChangeKind.LANGUAGE))
ONE, TWO = Splice(1, 2, b"a"), Splice(4, 4, b"b")


def test_automatic_numbers_are_told_from_text() -> None:
    anchor = LineAnchor(1)
    number = Block(Span(0, 3), BlockKind.NUMBER, anchor, generated=True)
    flow = Flow("1.\tWaarom?\n", (number, Block(Span(3, 10), BlockKind.PARAGRAPH, anchor)))
    renumber, reword = Edit(Span(0, 2), "2."), Edit(Span(3, 9), "Hoezo")
    assert apart(flow, [renumber, reword]) == ([renumber], [reword])
    assert apart(Flow("", ()), [reword]) == ([], [reword])


def test_splices_go_to_their_part_in_order() -> None:
    splices: Splices = {"a.xml": [TWO]}
    add(splices, [Put("a.xml", ONE), Put("b.xml", TWO)])
    assert splices == {"a.xml": [TWO, ONE], "b.xml": [TWO]}


def test_a_change_without_a_place_is_told_and_one_that_holds_already_is_not() -> None:
    splices: Splices = {}
    assert list(change([TITLE, LANGUAGE], {TITLE: None, LANGUAGE: []}.get, splices)) == [TITLE]
    assert splices == {}
    assert list(change([TITLE], lambda _one: [Put("a.xml", ONE)], splices)) == []
    assert splices == {"a.xml": [ONE]}
