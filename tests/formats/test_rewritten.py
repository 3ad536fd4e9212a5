"""Characters put in the place of others: every other byte stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.errors import UnwritableSource
from linter.formats.rewritten import Splice, Stored


@pytest.mark.parametrize(
    ("data", "bom", "encoding", "expected"),
    [
        (b"a\r\nb\r\nc", 0, "utf-8", b"a\r\nX\r\nY\r\nc"),
        (b"\xef\xbb\xbfa\nb\nc", 3, "utf-8", b"\xef\xbb\xbfa\nX\nY\nc"),
        (b"a\rb\rc", 0, "windows-1252", b"a\rX\rY\rc"),
        ("a\nb\nc".encode("utf-16-le"), 0, "utf-16-le", "a\nX\nY\nc".encode("utf-16-le")),
        (b"\x81\nb\n\x9d", 0, "windows-1252", b"\x81\nX\nY\n\x9d"),
    ],
)
def test_line_ends_are_as_most_are(data: bytes, bom: int, encoding: str, expected: bytes) -> None:
    assert Stored(data, bom, encoding).spliced([Splice(2, 3, "X\nY")]) == expected


def test_without_a_splice_nothing_changes() -> None:
    assert Stored(b"\xef\xbb\xbfa\r\n", 3, "utf-8").spliced(()) == b"\xef\xbb\xbfa\r\n"


def test_what_is_no_text_in_its_encoding_is_refused() -> None:
    with pytest.raises(UnwritableSource, match="UTF-8"):
        Stored(b"a\xffb", 0, "utf-8")


def test_what_an_encoding_has() -> None:
    assert Stored(b"", 0, "windows-1252").holds("€é")
    assert not Stored(b"", 0, "windows-1252").holds("☃")


TEXTS = st.text(st.sampled_from("aé\r\n\U0001f600"), max_size=30)


@given(TEXTS, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]), st.data())
def test_the_text_is_the_one_that_was_asked(kept: str, encoding: str, data: st.DataObject) -> None:
    stored = Stored(kept.encode(encoding), 0, encoding)
    text = stored.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = stored.spliced([Splice(start, end, "x")]).decode(encoding)
    assert made.replace("\r\n", "\n").replace("\r", "\n") == text[:start] + "x" + text[end:]
