"""Bytes to a flow of lines: encodings, line ends, characters that XML cannot hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.errors import BrokenSource, HostileSource
from linter.formats.text.read import MOST_LINES, read
from linter.model.flow import FactKind, Flow, LineAnchor
from linter.model.source import Source

LINE = "Vraag één — “nareis”\n"


def flow(data: bytes, name: str = "lijst.txt") -> Flow:
    return read(Source(name, data))


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_utf_8_with_and_without_a_mark(bom: bytes) -> None:
    made = flow(bom + LINE.encode())
    assert made.text == LINE
    assert made.facts == ()


@pytest.mark.parametrize(("bom", "name"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")])
def test_utf_16_by_its_mark(bom: bytes, name: str) -> None:
    assert flow(bom + LINE.encode(name)).text == LINE


def test_windows_1252_is_reported_at_the_first_character_that_shows_it() -> None:
    made = flow("Vraag 1\nEén “vraag”\n".encode("windows-1252"))
    assert made.text == "Vraag 1\nEén “vraag”\n"
    (fact,) = made.facts_of(FactKind.ENCODING)
    assert fact.name == "windows-1252"
    assert made.text[fact.span.start : fact.span.end] == "é"


@pytest.mark.parametrize(
    "data",
    [
        "Vraag".encode("utf-16-le"),
        b"\xff\xfeV",
        b"PNG\x00\x01\x00\x00\x00",
        b"\xe9" + b"a" * 40 + b"\x00",
        b"\xef\xbb\xbf\xe9 ",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenSource, match="UTF-8"):
        flow(data)


@pytest.mark.parametrize("end", ["\x0b", "\u2028", "\u2029"])
def test_other_ends_of_lines_are_newlines_too(end: str) -> None:
    made = flow(f"een{end}twee".encode())
    assert made.text == "een\ntwee"
    assert [block.anchor for block in made.blocks] == [LineAnchor(1), LineAnchor(2)]
    assert made.facts == ()


def test_where_a_file_has_newlines_the_other_ends_leave_the_line_it_is_on() -> None:
    made = flow(b"een\x0btwee\ndrie")
    assert made.text == "een\ntwee\ndrie"
    assert [block.anchor for block in made.blocks] == [LineAnchor(1), LineAnchor(1, 5), LineAnchor(2)]


def test_every_line_end_is_one_newline() -> None:
    made = flow(b"een\r\ntwee\rdrie\n\nvier")
    assert made.text == "een\ntwee\ndrie\n\nvier"
    assert [block.anchor for block in made.blocks] == [LineAnchor(number) for number in range(1, 6)]
    assert [made.text[slice(*block.span)] for block in made.blocks] == ["een", "twee", "drie", "", "vier"]


def test_a_control_character_is_shown_and_reported() -> None:
    made = flow("a\x0cb\x85".encode())
    assert made.text == "a␌b\x85"
    controls = [(fact.name, fact.span.start) for fact in made.facts_of(FactKind.CONTROL)]
    assert controls == [("U+000C", 1), ("U+0085", 3)]


def test_an_empty_file_is_an_empty_flow() -> None:
    assert flow(b"") == Flow("", ())


def test_a_log_of_endless_lines_is_kept_and_not_looked_into() -> None:
    made = flow(b"12:00 gestart\n" * (MOST_LINES + 1))
    assert made.blocks == ()
    assert len(made.text) == 14 * (MOST_LINES + 1)


def test_a_list_of_endless_lines_is_refused() -> None:
    with pytest.raises(HostileSource, match="regels"):
        flow(b"Lijst van  vragen\n" + b"\n" * (MOST_LINES + 1))


@given(st.text())
def test_any_text_is_kept_line_by_line(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass") if not any(map(_lone, text)) else b""
    if data.count(0) * 8 > len(data):
        return
    made = flow(data)
    assert "\n".join(made.text[slice(*block.span)] for block in made.blocks) == made.text.removesuffix("\n")


def _lone(character: str) -> bool:
    return 0xD800 <= ord(character) <= 0xDFFF
