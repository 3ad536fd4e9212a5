"""Spans, the block at a place, and text that XML can hold."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from linter.model.flow import (
    Block,
    BlockKind,
    Box,
    Fact,
    FactKind,
    Flow,
    LineAnchor,
    PlacedWord,
    Span,
    is_printable,
    legal,
)


def block(start: int, end: int) -> Block:
    return Block(Span(start, end), BlockKind.LINE, LineAnchor(1))


@pytest.mark.parametrize(
    ("other", "held"),
    [
        ((2, 5), True),
        ((2, 2), True),
        ((5, 5), True),
        ((3, 4), True),
        ((1, 4), False),
        ((4, 6), False),
        ((6, 6), False),
    ],
)
def test_a_span_holds_what_lies_within(other: tuple[int, int], held: bool) -> None:  # noqa: FBT001
    assert Span(2, 5).holds(Span(*other)) is held


def test_a_span_shifts_whole() -> None:
    assert Span(2, 5).shift(3) == Span(5, 8)
    assert Span(2, 5).shift(-2) == Span(0, 3)


def test_a_word_has_a_box() -> None:
    assert PlacedWord(0, 5, 3, 1.0, 2.0, 3.0, 4.0).box == Box(1.0, 2.0, 3.0, 4.0)


@pytest.mark.parametrize(
    ("offset", "index"), [(0, 0), (3, 0), (4, 0), (5, 1), (7, 1), (8, 2), (9, 2), (99, 2)]
)
def test_the_block_at_a_place_or_before_it(offset: int, index: int) -> None:
    flow = Flow("abc\n\nde\n\nf", (block(0, 3), block(5, 7), block(8, 8)))
    assert flow.block_at(offset) is flow.blocks[index]


def test_before_the_first_block_that_one_is_meant_and_without_blocks_none() -> None:
    flow = Flow("  abc", (block(2, 5),))
    assert flow.block_at(0) is flow.blocks[0]
    assert Flow("abc", ()).block_at(1) is None


def test_facts_are_told_by_kind_in_their_order() -> None:
    kinds = (FactKind.HIDDEN, FactKind.COMMENT, FactKind.MARKUP, FactKind.HIDDEN)
    facts = tuple(Fact(kind, Span(at, at + 1)) for at, kind in enumerate(kinds))
    flow = Flow("abcd", (), facts)
    assert list(flow.facts_of(FactKind.HIDDEN, FactKind.MARKUP)) == [facts[0], facts[2], facts[3]]
    assert list(flow.facts_of()) == []


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("een\ttwee\r\ndrie", "een\ttwee\r\ndrie"),
        ("a\x0cb\x00c\x1f", "a␌b␀c␟"),
        ("\ud800\udfff\ufffe\uffff", "\ufffd" * 4),
        ("é🙂\x7f\x85\u00ad", "é🙂\x7f\x85\u00ad"),
        ("", ""),
    ],
)
def test_what_xml_forbids_is_replaced(text: str, made: str) -> None:
    assert legal(text) == made


@given(st.text(st.characters(exclude_categories=())))
def test_legal_text_is_as_long_and_xml_can_hold_it(text: str) -> None:
    made = legal(text)
    assert len(made) == len(text)
    assert legal(made) == made
    etree.Element("r").text = made


@given(st.text())
def test_text_that_is_printable_holds_no_control_and_needs_no_change(text: str) -> None:
    if is_printable(text):
        assert legal(text) == text
        assert all(one in "\t\n" or category(one)[0] not in "C" for one in text)
