"""Spans, and the block at a place."""

import pytest

from linter.model.flow import Block, BlockKind, Box, Fact, FactKind, Flow, LineAnchor, PlacedWord, Span


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
