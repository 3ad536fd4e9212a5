"""Lines as a person sees them: what they read, and what is left out of that."""

import pytest

from linter.model.flow import Block, BlockKind, Fact, FactKind, Flow, PartAnchor, Span
from linter.parse.lines import Line, add_lines, feeds, fold, reading, trim, unread
from tests.parse.scenes import lines_of

ANCHOR = PartAnchor("word/document.xml", 1)


def block(start: int, end: int, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(Span(start, end), kind, ANCHOR)


def test_empty_lines_are_counted_by_the_line_behind_them() -> None:
    found = lines_of("een\n\n \ntwee\ndrie")
    assert [(line.text, line.after) for line in found] == [
        ("een", 0),
        ("", 0),
        ("", 1),
        ("twee", 2),
        ("drie", 0),
    ]


def test_a_paragraph_of_several_lines_has_its_number_at_the_first() -> None:
    text = "3\tKunt u\n\ndat toelichten?"
    found: list[Line] = []
    add_lines(text, block(2, len(text)), block(0, 2, BlockKind.NUMBER), found)
    assert [(line.text, line.label, line.after, line.part_of) for line in found] == [
        ("3 Kunt u", Span(0, 2), 0, 2),
        ("", None, 0, 2),
        ("dat toelichten?", None, 1, 2),
    ]
    assert [text[slice(*line.span)] for line in found] == ["3\tKunt u", "", "dat toelichten?"]


def test_an_empty_paragraph_with_a_number_reads_as_its_number() -> None:
    found: list[Line] = []
    add_lines("4\t", block(2, 2), block(0, 2, BlockKind.NUMBER), found)
    add_lines("4\t", block(2, 2), None, found)
    assert [(line.text, line.label) for line in found] == [("4", Span(0, 2)), ("", None)]


def test_what_is_not_read_is_in_order_and_apart() -> None:
    kinds = [
        (FactKind.MARKUP, 5, 9),
        (FactKind.HIDDEN, 2, 6),
        (FactKind.HIDDEN, 1, 1),
        (FactKind.COMMENT, 0, 3),
    ]
    flow = Flow("abcdefghij␌␌k", (), tuple(Fact(kind, Span(*span)) for kind, *span in kinds))
    assert unread(flow) == [Span(2, 9), Span(10, 12)]


def test_page_breaks_are_found_together() -> None:
    assert feeds("a␌␌b␌") == [Span(1, 3), Span(4, 5)]
    assert feeds("ab") == []


@pytest.mark.parametrize(
    ("span", "unread", "text"),
    [
        ((0, 11), [], "Kunt u, nee"),
        ((0, 11), [Span(6, 11)], "Kunt u"),
        ((0, 11), [Span(0, 5), Span(6, 8)], "unee"),
        ((2, 6), [Span(0, 4)], "u"),
        ((5, 11), [Span(0, 2), Span(6, 8)], "unee"),
        ((0, 4), [Span(4, 8)], "Kunt"),
        ((0, 4), [Span(2, 8)], "Ku"),
        ((3, 5), [Span(0, 11)], ""),
    ],
)
def test_reading_leaves_out_what_is_not_read(span: tuple[int, int], unread: list[Span], text: str) -> None:
    whole = "Kunt u, nee"
    read = reading(whole, Span(*span), unread)
    assert read.text == text
    assert all(whole[read.place(offset)] == character for offset, character in enumerate(read.text))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Kunt \t u\u00a0dat ", "Kunt u dat"),
        ("toe\u00adlichten", "toelichten"),
        ("\ufeffVraag 1", "Vraag 1"),
        ("␌ Vraag", "Vraag"),
        ("\u200b", ""),
        ("\u200eVraag 1\u200f", "Vraag 1"),
        ("\u2404Vraag\u2405 1", "Vraag 1"),
        ("één", "één"),
    ],
)
def test_white_space_is_folded_and_what_is_not_seen_left_out(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "span", "trimmed"),
    [
        ("abc", (0, 3), (0, 3)),
        (" a b\t", (0, 5), (1, 4)),
        ("   ", (0, 3), (0, 0)),
        ("  ", (1, 1), (1, 1)),
        ("a \u00a0b", (1, 4), (3, 4)),
    ],
)
def test_trimming_takes_the_white_space_at_both_ends(
    text: str, span: tuple[int, int], trimmed: tuple[int, int]
) -> None:
    assert trim(text, Span(*span)) == trimmed
