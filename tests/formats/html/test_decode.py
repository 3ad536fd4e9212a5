"""The encoding of a page: as marked, as declared, else UTF-8, else the one old pages are in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.formats.html.decode import Decoded, decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbf<p>\xc3\xa9", "<p>é"),
        ("<p>é".encode("utf-16"), "<p>é"),
        (b"\xfe\xff" + "<p>é".encode("utf-16-be"), "<p>é"),
        (b'<meta charset="utf-8">\xc3\xa9', '<meta charset="utf-8">é'),
        (b"<meta charset=iso-8859-1>\x80\xe9", "<meta charset=iso-8859-1>€é"),
        (b"<meta charset=' windows-1250'>\xe8", "<meta charset=' windows-1250'>č"),
        (b"<META http-equiv=x content='text/html; charset=Latin1'>\xe9", None),
        (b"<?xml version='1.0' encoding=\"iso-8859-15\"?><p>\xa4", None),
        (b"<meta charset=utf-16>\xc3\xa9", "<meta charset=utf-16>é"),
        (b"<!-- <meta charset=windows-1251> -->\xc3\xa9", "<!-- <meta charset=windows-1251> -->é"),
        (b"\xc3\xa9", "é"),
        (b"a\r\nb\rc\nd\0", "a\nb\nc\nd\ufffd"),
    ],
)
def test_a_page_is_in_the_encoding_it_says(data: bytes, text: str | None) -> None:
    found = decode(data)
    assert found.guessed == ""
    assert found.text[-1] in "é€" if text is None else found.text == text


@pytest.mark.parametrize(
    "declared", [b"", b"<meta charset=utf-7>", b"<meta charset=rot13>", b"<meta charset=hex>"]
)
def test_what_is_not_declared_nor_utf_8_is_windows_1252(declared: bytes) -> None:
    assert decode(declared + b"\x80\xe9") == Decoded(declared.decode() + "€é", "windows-1252")
    assert decode(declared + b"\x81").text.endswith("\ufffd")


def test_only_the_first_part_of_a_page_declares() -> None:
    page = b"<!DOCTYPE html>" + b" " * 1024 + b"<meta charset=windows-1251>\xc3\xa9"
    assert decode(page).text.endswith("é")


def test_bytes_that_mean_nothing_are_replaced() -> None:
    assert decode(b"<meta charset=utf-8>\xff").text.endswith("\ufffd")


@given(st.binary(max_size=60))
def test_any_bytes_are_text(data: bytes) -> None:
    assert not {"\r", "\0"} & set(decode(data).text)
