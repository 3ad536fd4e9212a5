"""Text and Markdown changed: what was asked, and no byte more."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.errors import UnwritableSource
from linter.formats.text.edit import edit
from linter.formats.text.read import read
from linter.model.edited import applied
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.rule import Edit
from linter.model.source import Source


def changed(data: bytes, old: str, new: str, name: str = "a.txt") -> bytes:
    source = Source(name, data)
    at = read(source).text.index(old)
    return edit(source, [Edit(Span(at, at + len(old)), new)], ())


@pytest.mark.parametrize(
    ("data", "old", "new", "expected"),
    [
        (
            b"\xef\xbb\xbfEen\r\ntwee\n\xc3\xa9\r\n",
            "twee",
            "drie é",
            b"\xef\xbb\xbfEen\r\ndrie \xc3\xa9\n\xc3\xa9\r\n",
        ),
        (b"E\xe9n  twee\r\n", "  ", " ", b"E\xe9n twee\r\n"),
        (b"E\xe9n \x81 twee", "twee", "€", b"E\xe9n \x81 \x80"),
        ("één\r\ntwee".encode("utf-16"), "twee", "\U0001f600", "één\r\n\U0001f600".encode("utf-16")),
        (b"een\rtwee\rdrie", "twee", "x\ny", b"een\rx\ry\rdrie"),
        (b"een\r\ntwee\r\n", "een\n", "", b"twee\r\n"),
        (b"een\r\r\ntwee", "\n\n", "\n", b"een\r\ntwee"),
        (b"een\x0btwee\x00drie", "twee", "x", b"een\x0bx\x00drie"),
        (b"\xef\xbb\xbfeen", "", "x", b"\xef\xbb\xbfxeen"),
    ],
)
def test_all_else_keeps_its_bytes(data: bytes, old: str, new: str, expected: bytes) -> None:
    assert changed(data, old, new) == expected


@pytest.mark.parametrize(
    ("data", "old", "new", "expected"),
    [
        ("Een &eacute;&eacute;n twee", "twee", "drie", "Een &eacute;&eacute;n drie"),
        ("Een &eacute;&eacute;n twee", "é", "e", "Een e&eacute;n twee"),
        (
            "| 1 | Hoe  kan <br>dat? |\n|---|---|\n| 1 | x |",
            "  ",
            " ",
            "| 1 | Hoe kan <br>dat? |\n|---|---|\n| 1 | x |",
        ),
        ("**Een** twee", "twee", "a*b_c|d", "**Een** a&#42;b&#95;c&#124;d"),
        ("<!-- een &amp; --> &amp;  x", "  ", " ", "<!-- een &amp; --> &amp; x"),
    ],
)
def test_markdown_keeps_its_syntax(data: str, old: str, new: str, expected: str) -> None:
    assert changed(data.encode(), old, new, "a.md").decode() == expected


@pytest.mark.parametrize(
    ("data", "old", "new"),
    [("x # een", "x ", ""), ("1 &fjlig; x", "f", "g"), ("a x*b* c", "x", " "), ("een\n- -x-", "x", "")],
)
def test_what_would_become_syntax_is_refused(data: str, old: str, new: str) -> None:
    with pytest.raises(UnwritableSource, match="met de hand"):
        changed(data.encode(), old, new, "a.md")


def test_what_its_encoding_lacks_is_refused() -> None:
    one, other = Edit(Span(0, 1), "☃"), Edit(Span(1, 2), "y")
    with pytest.raises(UnwritableSource) as caught:
        edit(Source("a.txt", b"a\xe9b"), [one, other], ())
    assert caught.value.parts == (one,)


def test_a_text_has_no_properties() -> None:
    change = Change(ChangeKind.LANGUAGE, Span(0, 0), value="nl-NL")
    with pytest.raises(UnwritableSource) as caught:
        edit(Source("a.txt", b"een"), (), (change,))
    assert caught.value.parts == (change,)


TEXTS = st.lists(
    st.sampled_from(["een", "é", " ", "\r\n", "\n", "\r", "\t", "\x0b", "|", "**", "&eacute;", "\\"])
)


@settings(max_examples=400, deadline=None)
@given(
    TEXTS,
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 5), st.sampled_from(["", "x", "ë ", "|*"])), max_size=4
    ),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    st.sampled_from(["a.txt", "a.md"]),
)
def test_the_new_file_reads_as_the_old_one_with_the_edits(
    pieces: list[str], wanted: list[tuple[int, int, str]], encoding: str, name: str
) -> None:
    source = Source(name, "".join(pieces).encode(encoding))
    text = read(source).text
    edits: list[Edit] = []
    at = 0
    for skip, length, said in wanted:
        start = at + skip
        if start + length <= len(text):
            edits.append(Edit(Span(start, start + length), said))
            at = start + length + 1
    try:
        made = edit(source, edits, ())
    except UnwritableSource:
        return
    assert read(source._replace(data=made)).text == applied(text, edits)


def test_nothing_asked_is_the_same_file() -> None:
    data = "een\r\ntwee\n\x0bdrie".encode("utf-16")
    assert edit(Source("a.txt", data), (), ()) == data
