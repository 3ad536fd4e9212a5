"""Where a span stands on its pages."""

import pytest

from linter.formats.pdf.spots import ICON, MOST_LINES, Spot, Spots
from linter.model.flow import Block, BlockKind, Box, Flow, PageAnchor, PlacedWord, Span

NOWHERE = Box(0, 0, 0, 0)


def word(start: int, text: str, x: float, y: float, page: int = 1) -> PlacedWord:
    """Return a word of letters ten points wide and high."""
    return PlacedWord(start, start + len(text), page, x, y, x + 10 * len(text), y + 10)


def flow(*blocks: tuple[str, tuple[PlacedWord, ...]]) -> Flow:
    made, at = [], 0
    for text, words in blocks:
        page = words[0].page if words else 1
        anchor = PageAnchor(page, words[0].box if words else NOWHERE, words)
        made.append(Block(Span(at, at + len(text)), BlockKind.PARAGRAPH, anchor))
        at += len(text) + 1
    return Flow("".join(f"{text}\n" for text, _words in blocks), tuple(made), format="pdf")


FLOW = flow(
    ("een twee drie", (word(0, "een", 50, 100), word(4, "twee", 90, 100), word(9, "drie", 50, 115))),
    ("", ()),
    ("vier", (word(0, "vier", 50, 130),)),
    ("vijf zes", (word(0, "vijf", 50, 800), word(5, "zes", 50, 40, 2))),
)


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span(0, 3), [Spot(1, Box(50, 100, 80, 110))]),
        (Span(0, 8), [Spot(1, Box(50, 100, 130, 110))]),
        (Span(4, 13), [Spot(1, Box(90, 100, 130, 110)), Spot(1, Box(50, 115, 90, 125))]),
        (Span(5, 7), [Spot(1, Box(100, 100, 120, 110))]),
        (Span(3, 4), []),
        (Span(2, 2), []),
        (Span(9, 17), [Spot(1, Box(50, 115, 90, 125)), Spot(1, Box(50, 130, 70, 140))]),
        (Span(20, 28), [Spot(1, Box(50, 800, 90, 810)), Spot(2, Box(50, 40, 80, 50))]),
    ],
)
def test_a_span_is_a_box_for_each_line(span: Span, expected: list[Spot]) -> None:
    assert Spots(FLOW).lines(span) == expected


@pytest.mark.parametrize(
    ("at", "page", "x"),
    [(0, 1, 50 - ICON), (3, 1, 80), (8, 1, 130), (14, 1, 90), (15, 1, 50 - ICON), (28, 2, 80), (99, 2, 80)],
)
def test_a_place_is_behind_the_word_before_it(at: int, page: int, x: float) -> None:
    found = Spots(FLOW).place(at)
    assert (found.page, found.box.x0) == (page, x)
    assert found.box.x1 - found.box.x0 == ICON


def test_two_signs_never_cover_each_other() -> None:
    spots = Spots(FLOW)
    tops = [spots.place(3).box.y0 for _ in range(30)]
    assert tops[0] - tops[1] == ICON / 2
    assert min(tops) >= 0


def test_without_a_word_the_sign_is_at_the_top_of_the_first_page() -> None:
    for empty in (Flow("", ()), flow(("", ()))):
        assert Spots(empty).place(0).page == 1
        assert Spots(empty).lines(Span(0, 5)) == []


def test_of_a_span_over_everything_a_part_is_marked() -> None:
    words = tuple(word(2 * at, "x", 50, 20 * at) for at in range(MOST_LINES + 50))
    long = flow(("x " * len(words), words))
    assert len(Spots(long).lines(Span(0, len(long.text)))) == MOST_LINES
