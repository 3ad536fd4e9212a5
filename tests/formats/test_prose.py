"""Running text: white space as a browser shows it, and where each character stood."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.formats.prose import Prose
from linter.formats.tree import Text
from linter.formats.writer import Writer
from linter.model.flow import PLAIN, BlockKind, FactKind, Flow, LineAnchor
from tests.flow_invariants import assert_sound

WHITE = " \t\n\f"


def written(*texts: Text) -> Flow:
    prose = Prose(Writer())
    for text in texts:
        prose.put(text)
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    flow = prose.writer.flow("html")
    assert_sound(flow)
    return flow


def source_of(flow: Flow, offset: int) -> tuple[int, int]:
    """Return the line and column of a character of the first block."""
    anchor = flow.blocks[0].anchor
    assert isinstance(anchor, LineAnchor)
    line, column, start = anchor.line, anchor.column, 0
    for at, new_line, new_column in anchor.turns:
        if at <= offset:
            line, column, start = new_line, new_column, at
    return line, column + offset - start


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a", "a"),
        ("  a  ", "a"),
        ("a  b", "a b"),
        ("a\n\t\tb", "a b"),
        ("a \n b\n", "a b"),
        ("\n\na\n\n\nb c\td", "a b c d"),
        ("a\fb", "a b"),
        ("a\u00a0\u00a0b ", "a\u00a0\u00a0b"),
        (" \n ", ""),
        ("", ""),
    ],
)
def test_a_run_of_white_space_is_one_space(text: str, shown: str) -> None:
    assert written(Text(text, 1, 1)).text.removesuffix("\n") == shown


def test_white_space_is_folded_across_texts() -> None:
    assert written(Text("a ", 1, 1), Text(" b", 1, 9), Text("c", 1, 20), Text(" ", 2, 1)).text == "a bc\n"


@given(st.lists(st.text("ab \n\t\u00a0", max_size=9), min_size=1, max_size=5))
def test_each_character_tells_where_it_stood(pieces: list[str]) -> None:
    texts = [Text(piece, 10 * number + 1, 1) for number, piece in enumerate(pieces)]
    flow = written(*texts)
    whole = "".join(pieces)
    shown = " ".join(part for part in re.split(rf"[{WHITE}]+", whole) if part)
    assert flow.text.removesuffix("\n") == shown
    lines = {text.line + number: line for text in texts for number, line in enumerate(text.text.split("\n"))}
    for offset, character in enumerate(shown):
        line, column = source_of(flow, offset)
        if character != " ":
            assert lines[line][column - 1] == character


def test_what_is_kept_is_kept_and_a_line_begins_a_line() -> None:
    prose = Prose(Writer())
    prose.put_as_it_stands(Text("\n  a  b\n\tc\n", 3, 5))
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    flow = prose.writer.flow("html")
    assert flow.text == "  a  b\n\tc\n"
    assert flow.blocks[0].anchor == LineAnchor(4, 1, ((7, 5, 1),))


def test_a_break_begins_a_line_and_is_not_shown_at_the_ends() -> None:
    prose = Prose(Writer())
    prose.newline(1, 1)
    prose.put(Text("a ", 1, 5))
    prose.newline(1, 7)
    prose.newline(1, 11)
    prose.put(Text(" b", 1, 15))
    prose.newline(1, 17)
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    assert prose.writer.flow("html").text == "a\n\nb\n"


def test_words_that_markup_parts_get_a_space_where_there_is_none() -> None:
    prose = Prose(Writer())
    prose.space()
    prose.put(Text("a", 1, 1))
    prose.space()
    prose.put(Text("b ", 1, 9))
    prose.space()
    prose.put(Text("c", 1, 20))
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    assert prose.writer.flow("xml").text == "a b c\n"


def test_a_number_waits_for_its_text() -> None:
    prose = Prose(Writer())
    prose.number(Text("1.", 1, 1))
    assert (prose.waiting, prose.open, prose.next) == (True, False, 3)
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    prose.put(Text("a", 2, 1))
    assert (prose.waiting, prose.open, prose.next) == (False, True, 4)
    prose.put(Text(" ", 2, 2))
    assert prose.next == 5
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    flow = prose.writer.flow("html")
    assert_sound(flow)
    assert flow.text == "1.\ta\n"
    assert [(block.kind, block.anchor) for block in flow.blocks] == [
        (BlockKind.NUMBER, LineAnchor(2, 1)),
        (BlockKind.PARAGRAPH, LineAnchor(2, 1)),
    ]


def test_a_number_without_text_stands_before_an_empty_block() -> None:
    prose = Prose(Writer())
    prose.number(Text("2.", 3, 4), FactKind.LOST_NUMBER)
    prose.blank()
    prose.blank(9, 9)
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    flow = prose.writer.flow("html")
    assert_sound(flow)
    assert (flow.text, flow.blocks[1].anchor) == ("2.\t\n", LineAnchor(3, 4))
    assert [(fact.kind, fact.span) for fact in flow.facts] == [(FactKind.LOST_NUMBER, (0, 2))]


def test_a_block_without_text_stands_where_it_is_told() -> None:
    prose = Prose(Writer())
    prose.blank(7, 8)
    prose.end(BlockKind.PARAGRAPH, PLAIN)
    assert prose.writer.flow("html").blocks[0].anchor == LineAnchor(7, 8)


@given(
    st.lists(
        st.tuples(
            st.text("ab \t\n\f\u00a0", max_size=8), st.booleans(), st.integers(1, 9), st.integers(1, 9)
        ),
        max_size=6,
    )
)
def test_a_text_that_is_a_whole_block_is_written_as_put_and_end_write_it(
    texts: list[tuple[str, bool, int, int]],
) -> None:
    quick, slow = Prose(Writer()), Prose(Writer())
    for characters, numbered, *place in texts:
        text = Text(characters, *place)
        if numbered:
            quick.number(Text("1.", *place))
            slow.number(Text("1.", *place))
        quick.whole(text, BlockKind.PARAGRAPH, PLAIN)
        slow.put(text)
        slow.end(BlockKind.PARAGRAPH, PLAIN)
        assert (quick.next, quick.place, quick.waiting) == (slow.next, slow.place, slow.waiting)
    assert repr(quick.writer.flow("html")) == repr(slow.writer.flow("html"))


@pytest.mark.parametrize("number", ["1.", "12."])
def test_a_number_written_at_once_is_the_number_written_step_by_step(number: str) -> None:
    flows, label = [], Text(number, 3, 4)
    for step in (True, False):
        prose = Prose(Writer())
        prose.whole(Text("a", 1, 1), BlockKind.PARAGRAPH, PLAIN)
        if step:
            prose.number(label)
            prose.blank()
            prose.end(BlockKind.PARAGRAPH, PLAIN)
        else:
            prose.whole_number(label, BlockKind.PARAGRAPH, PLAIN)
        flows.append((repr(prose.writer.flow("html")), prose.place, prose.open, prose.waiting))
    assert flows[0] == flows[1]
