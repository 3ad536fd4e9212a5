"""The XML of a part: what is parsed, what is refused, and how elements are asked."""

import pytest

from linter.errors import BrokenSource, HostileSource
from linter.formats.docx import markup
from linter.formats.docx.markup import (
    MATH,
    VAL,
    W,
    branch,
    flag,
    head,
    number,
    parse,
    plain,
    switched,
    unwrapped,
    utf8,
    whole,
)
from tests.formats.docx.made import NAMESPACES, WHO, p, r


def one(inside: str) -> markup.Element:
    return parse(f"<a {NAMESPACES}>{inside}</a>".encode())[0]


def test_a_part_may_be_in_utf_8_or_utf_16() -> None:
    text = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>'
    assert [parse(utf8(text.encode(name))).text for name in ("utf-16", "utf-8", "utf-8-sig")] == ["é"] * 3
    with pytest.raises(BrokenSource):
        utf8(b"\xff\xfea")


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
        parse(data)


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a>&x;</a>", b"<a></b>", b"\xff", b"<a>\x01</a>"])
def test_what_is_no_xml_is_broken(data: bytes) -> None:
    with pytest.raises(BrokenSource):
        parse(data)


@pytest.mark.parametrize("piece", [b"<a/>", b"<a>x</a>", b'<a b="" c="" d=""/>x'])
def test_markup_that_would_fill_the_memory_is_refused_before_it_is_parsed(piece: bytes) -> None:
    with pytest.raises(HostileSource, match="opmaak"):
        parse(b"<a>" + piece * (30_000_000 // len(piece)) + b"</a>")


def test_a_long_text_with_little_markup_is_not_too_much() -> None:
    assert len(parse(b"<a>" + b"<b>" + b"x" * 2_000_000 + b"</b>" + b"</a>")[0].text or "") == 2_000_000


def test_strict_names_are_read_as_those_of_word() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    root = parse(f'<w:p xmlns:w="{strict}" w:val="{strict}x"/>'.encode())
    assert (root.tag, root.get(VAL)) == (W + "p", strict + "x")
    sums = "http://purl.oclc.org/ooxml/officeDocument/math"
    assert parse(f'<m:t xmlns:m="{sums}"/>'.encode()).tag == MATH + "t"


@pytest.mark.parametrize(
    ("value", "on"),
    [(None, False), ("1", True), ("true", True), ("on", True), ("0", False), ("False", False)],
)
def test_an_attribute_is_on_or_off(value: str | None, on: bool) -> None:  # noqa: FBT001
    assert switched(value) is on


def test_a_property_is_on_by_being_there() -> None:
    assert [flag(one(f"<w:b{more}/>")) for more in ("", ' w:val="off"', ' w:val="1"')] == [True, False, True]


@pytest.mark.parametrize(("value", "expected"), [("7", 7), ("", 3), ("x", 3), ("99999999", 50), ("-9", -1)])
def test_a_number_is_within_reason(value: str, expected: int) -> None:
    assert whole(value, 3, 50) == number(one(f'<w:b w:val="{value}"/>'), 3, 50) == expected
    assert whole(None, 3) == 3


def test_the_branch_to_read_is_the_first_choice_then_the_fallback() -> None:
    choice, fallback = '<mc:Choice Requires="wps"/>', "<mc:Fallback/>"
    found = [
        branch(one(f"<mc:AlternateContent>{x}</mc:AlternateContent>")) for x in (choice + fallback, fallback)
    ]
    assert [element.tag.rpartition("}")[2] for element in found if element is not None] == [
        "Choice",
        "Fallback",
    ]
    assert branch(one("<mc:AlternateContent/>")) is None


def test_wrappers_are_taken_away_however_deep() -> None:
    inner = "<w:sdt><w:sdtContent>" * 20 + p("a") + "</w:sdtContent></w:sdt>" * 20
    choice = f"<mc:AlternateContent><mc:Fallback>{p('b')}</mc:Fallback></mc:AlternateContent>"
    found = unwrapped(one(f"<w:body>{inner}{choice}<mc:AlternateContent/>{p('c')}</w:body>"))
    assert [plain(element) for element in found] == ["a", "b", "c"]


def test_properties_are_the_first_child() -> None:
    assert head(one("<w:p/>"), W + "pPr") is None
    assert head(one(p("a")), W + "pPr") is None
    assert head(one(p("a", "<w:jc/>")), W + "pPr") is not None


def test_plain_text_holds_deleted_characters_too() -> None:
    deleted = f"<w:del {WHO}>{r('<w:delText>b</w:delText><w:tab/><w:noBreakHyphen/>')}</w:del>"
    assert plain(one(f"<w:comment>{p(r('a') + deleted)}{p('c')}</w:comment>")) == "ab\t\u2011\nc"
