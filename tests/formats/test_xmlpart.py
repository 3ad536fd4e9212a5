"""The XML of a part: what is parsed and what is refused."""

import pytest

from linter.errors import BrokenSource, HostileSource
from linter.formats.refusal import Refusal
from linter.formats.xmlpart import child, parse, utf8, whole

WORD = Refusal("Word-bestand", "Word file", "Word", ".docx")


def test_a_part_may_be_in_utf_8_or_utf_16() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>'
    found = [parse(utf8(text.encode(name), WORD), WORD).text for name in ("utf-16", "utf-8", "utf-8-sig")]
    assert found == ["é"] * 3
    with pytest.raises(BrokenSource):
        utf8(b"\xff\xfea", WORD)


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "http://localhost/x.dtd"><a/>',
        b"<a>" * 300 + b"</a>" * 300,
        b"<a>" + b"x" * 11_000_000 + b"</a>",
    ],
)
def test_what_no_word_processor_writes_is_refused(data: bytes) -> None:
    with pytest.raises(HostileSource):
        parse(data, WORD)


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a>&x;</a>", b"<a></b>", b"\xff", b"<a>\x01</a>"])
def test_what_is_no_xml_is_broken(data: bytes) -> None:
    with pytest.raises(BrokenSource):
        parse(data, WORD)


@pytest.mark.parametrize("piece", [b"<a/>", b"<a>x</a>", b'<a b="" c="" d=""/>x'])
def test_markup_that_would_fill_the_memory_is_refused_before_it_is_parsed(piece: bytes) -> None:
    with pytest.raises(HostileSource, match="opmaak"):
        parse(b"<a>" + piece * (10_000_000 // len(piece)) + b"</a>", WORD)


def test_a_long_text_with_little_markup_is_not_too_much() -> None:
    assert len(parse(b"<a><b>" + b"x" * 2_000_000 + b"</b></a>", WORD)[0].text or "") == 2_000_000


def test_children_are_asked_by_tag_and_numbers_kept_within_reason() -> None:
    root = parse(b"<a><b/><c d='1'/><c/></a>", WORD)
    found = child(root, "c")
    assert found is not None
    assert (found.get("d"), child(root, "x")) == ("1", None)
    assert [whole(value, 3, 50) for value in ("7", "", None, "x", "99999999", "-9")] == [7, 3, 3, 3, 50, -1]
