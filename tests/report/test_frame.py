import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model.flow import Block, BlockKind, Flow, Layout, LineAnchor, PartAnchor, Span
from linter.report.frame import WINDOW, columns, frame


def lines(text: str) -> Flow:
    blocks, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        blocks.append(Block(Span(at, at + len(line)), BlockKind.LINE, LineAnchor(number)))
        at += len(line) + 1
    return Flow(text, tuple(blocks))


def shown(text: str, start: int, end: int) -> str:
    found = frame(lines(text), Span(start, end))
    assert found is not None
    return f"{found.head}[{found.marked}]{found.tail}"


def test_the_line_is_shown_with_its_characters_marked() -> None:
    assert shown("een\ntwee drie\nvier", 9, 13) == "twee [drie]"
    found = frame(lines("een\ntwee drie"), Span(9, 13))
    assert found is not None
    assert found.carets == "     ^^^^"


def test_a_place_without_characters_gets_one_caret() -> None:
    found = frame(lines("ab"), Span(1, 1))
    assert found is not None
    assert (found.head, found.marked, found.carets) == ("a", "", " ^")


def test_more_than_a_line_is_marked_to_the_end_of_the_first() -> None:
    assert shown("een twee\ndrie", 4, 12) == "een [twee]"


def test_an_empty_line_shows_nothing() -> None:
    assert frame(lines("een\n\ntwee"), Span(4, 4)) is None
    assert frame(Flow("", ()), Span(0, 0)) is None


def test_a_long_line_is_cut_to_a_window_around_the_mark() -> None:
    text = "a" * 500 + "X" + "b" * 500
    assert shown(text, 500, 501) == "…" + "a" * 40 + "[X]" + "b" * 59 + "…"
    assert shown(text, 0, 1001).endswith("]…")


def test_a_window_does_not_begin_with_an_accent_nor_end_before_one() -> None:
    text = "x" * 9 + "e\u0301" + "y" * 99 + "e\u0301" + "z" * 100
    assert shown(text, 50, 51).startswith("…y")
    assert shown(text, 51, 52).endswith("e\u0301…")


@pytest.mark.parametrize(("text", "wide"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("😀", 2), ("é", 1)])
def test_carets_follow_the_width_on_screen(text: str, wide: int) -> None:
    assert columns(text) == wide


def row(*cells: tuple[str, bool]) -> Flow:
    """A row of a table whose cells lie in columns 0, 1, ...; True marks an automatic number."""
    text, blocks, column = "", [], 0
    for value, generated in cells:
        kind = BlockKind.NUMBER if generated else BlockKind.PARAGRAPH
        anchor = PartAnchor("word/document.xml", 1, 1, 1, column + 1)
        span = Span(len(text), len(text) + len(value))
        blocks.append(Block(span, kind, anchor, Layout(0, 0, column), generated))
        text += value
        if not generated:
            text, column = text + "\t", column + 1
    return Flow(text[:-1] + "\n", tuple(blocks))


def test_a_cell_is_shown_alone_with_its_number() -> None:
    flow = row(("1.\t", True), ("Kunt u?", False), ("2", False))
    for span in (Span(0, 1), Span(3, 7)):
        found = frame(flow, span)
        assert found is not None
        assert found.head + found.marked + found.tail == "1.    Kunt u?"
    found = frame(flow, Span(11, 12))
    assert found is not None
    assert found.marked == "2"
    assert found.head == found.tail == ""


def test_of_an_empty_cell_the_row_is_shown() -> None:
    found = frame(row(("1", False), ("", False), ("5", False)), Span(2, 2))
    assert found is not None
    assert (found.head, found.tail) == ("1    ", "    5")


@given(st.text(alphabet="a \t\n漢\u0301\u200b😀", max_size=400), st.data())
def test_any_span_of_any_text_is_framed(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = frame(lines(text), Span(start, end))
    if found is None:
        return
    assert (found.head + found.marked + found.tail).isprintable()
    assert len(found.carets) <= 20 * WINDOW
    assert len(found.head) + len(found.marked) + len(found.tail) <= 20 * WINDOW
