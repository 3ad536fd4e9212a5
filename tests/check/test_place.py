import pytest

from linter.check.place import place
from linter.model.finding import Place
from linter.model.flow import (
    Block,
    BlockKind,
    Box,
    Flow,
    LineAnchor,
    PageAnchor,
    PartAnchor,
    PlacedWord,
    Span,
)

TEXT = Flow(
    "één\ntwee\tdrie\n",
    (
        Block(Span(0, 3), BlockKind.LINE, LineAnchor(1)),
        Block(Span(4, 8), BlockKind.LINE, LineAnchor(2)),
        Block(Span(9, 13), BlockKind.LINE, LineAnchor(2, 8)),
    ),
)
CELL = PartAnchor("word/document.xml", 14, 1, 5, 2)
WORD = Flow(
    "1.\tHoe?", (Block(Span(0, 3), BlockKind.NUMBER, CELL), Block(Span(3, 7), BlockKind.PARAGRAPH, CELL))
)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((0, 3), (1, 1, 1, 4)),
        ((1, 1), (1, 2, 1, 2)),
        ((2, 6), (1, 3, 2, 3)),
        ((3, 4), (1, 4, 1, 5)),
        ((8, 8), (2, 5, 2, 5)),
        ((9, 13), (2, 8, 2, 12)),
        ((5, 11), (2, 2, 2, 10)),
        ((14, 14), (2, 13, 2, 13)),
    ],
)
def test_a_text_has_lines_and_columns(span: tuple[int, int], expected: tuple[int, int, int, int]) -> None:
    assert place(TEXT, Span(*span)) == Place(*expected)


def test_a_word_processor_has_parts_and_cells() -> None:
    expected = Place(part="word/document.xml", paragraph=14, table=1, row=5, cell=2)
    assert place(WORD, Span(0, 7)) == place(WORD, Span(5, 5)) == expected


def test_without_text_there_is_no_place() -> None:
    assert place(Flow("", ()), Span(0, 0)) == Place()


def test_white_space_before_the_first_block_is_its_beginning() -> None:
    flow = Flow("  a", (Block(Span(2, 3), BlockKind.LINE, LineAnchor(1, 3)),))
    assert place(flow, Span(0, 0)) == Place(1, 3, 1, 3)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((0, 4), (3, 5, 3, 9)),
        ((2, 6), (3, 7, 4, 2)),
        ((5, 6), (4, 1, 4, 2)),
        ((4, 5), (3, 9, 3, 10)),
        ((9, 9), (6, 3, 6, 3)),
    ],
)
def test_a_block_can_turn_to_other_lines(span: tuple[int, int], expected: tuple[int, int, int, int]) -> None:
    turned = LineAnchor(3, 5, ((5, 4, 1), (9, 6, 3)))
    flow = Flow("vier vijf zes", (Block(Span(0, 13), BlockKind.PARAGRAPH, turned),))
    assert place(flow, Span(*span)) == Place(*expected)


def test_a_number_that_is_not_stored_is_where_its_text_begins() -> None:
    anchor = LineAnchor(3, 5, ((2, 4, 1),))
    blocks = (
        Block(Span(0, 3), BlockKind.NUMBER, anchor, generated=True),
        Block(Span(3, 7), BlockKind.PARAGRAPH, anchor),
    )
    assert place(Flow("1.\tHoe?", blocks), Span(0, 2)) == Place(3, 5, 3, 5)


WORDS = (
    PlacedWord(0, 4, 3, 50.04, 90, 70, 102),
    PlacedWord(5, 8, 3, 72, 90, 90, 102.26),
    PlacedWord(9, 12, 4, 50, 30, 70, 42),
)
PAGED = Flow(
    "Kunt dat hoe\n\n",
    (
        Block(Span(0, 12), BlockKind.PARAGRAPH, PageAnchor(3, Box(50, 90, 90, 102), WORDS)),
        Block(Span(13, 13), BlockKind.PARAGRAPH, PageAnchor(4, Box(1, 2, 3, 4))),
    ),
    format="pdf",
)


@pytest.mark.parametrize(
    ("span", "page", "box"),
    [
        ((0, 4), 3, (50.0, 90, 70, 102)),
        ((2, 2), 3, (50.0, 90, 70, 102)),
        ((0, 8), 3, (50.0, 90, 90, 102.3)),
        ((5, 12), 3, (72, 90, 90, 102.3)),
        ((9, 12), 4, (50, 30, 70, 42)),
        ((8, 9), 3, (72, 90, 90, 102.3)),
        ((13, 13), 4, (1, 2, 3, 4)),
    ],
)
def test_a_place_on_a_page_is_the_box_of_its_words(
    span: tuple[int, int], page: int, box: tuple[float, ...]
) -> None:
    assert place(PAGED, Span(*span)) == Place(page=page, box=box)
