"""The tree of an XML file, with the place of every text."""

import pytest

from linter.errors import BrokenSource, HostileSource
from linter.formats.koop import build as module
from linter.formats.koop.build import build
from linter.formats.tree import Element, Text

BOMB = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>'


def test_texts_know_their_line_and_column() -> None:
    root = build(b"<a>\n een <b>&amp;</b> tw<?pi?>ee<!-- c -->\ndrie</a>")
    assert root.children[0] == Text("\n een ", 1, 4)
    assert isinstance(root.children[1], Element)
    assert root.children[1].children == [Text("&", 2, 9)]
    assert root.children[2:] == [Text(" tw", 2, 18), Text("ee", 2, 27), Text("\ndrie", 2, 39)]


def test_behind_an_entity_a_text_begins() -> None:
    assert build(b"<a>b&#233;c</a>").children == [Text("bé", 1, 4), Text("c", 1, 11)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_the_file_may_be_in_any_encoding_it_names(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    data = f'<?xml version="1.0" encoding="{declared}"?><a>één</a>'.encode(encoding)
    assert build(data).said() == "één"


def test_namespaces_are_left_out() -> None:
    root = build(b'<x:a xmlns:x="n" x:b="1" xml:lang="nl"><c/></x:a>')
    assert (root.tag, root.attributes) == ("a", {"b": "1", "lang": "nl"})
    element = next(root.elements())
    assert (element.tag, element.line, element.column) == ("c", 1, 40)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a>",
        b"<a></b>",
        b"<a>\xff</a>",
        b"<a/><b/>",
        b"<?xml version='1.0' encoding='x'?><a/>",
        b"\0",
    ],
)
def test_what_is_not_well_formed_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenSource, match="XML klopt niet"):
        build(data)


@pytest.mark.parametrize("data", [BOMB, '<!DOCTYPE a SYSTEM "http://x/y.dtd"><a/>', "<!DOCTYPE a><a/>"])
def test_a_document_type_is_refused_before_it_is_read(data: str) -> None:
    with pytest.raises(HostileSource, match="DOCTYPE"):
        build(data.encode())


@pytest.mark.parametrize("inside", ["<a>" * 300 + "</a>" * 300, "<b/>" * 200, "b&#99;" * 200])
def test_too_much_is_refused(inside: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PIECES", 150)
    with pytest.raises(HostileSource, match="te veel of te diep"):
        build(f"<a>{inside}</a>".encode())


def test_depth_has_a_bound() -> None:
    with pytest.raises(HostileSource):
        build(b"<a>" * 300)


def test_a_large_file_is_read_the_same_by_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    data = "<a>één <b c='d'>twee &amp; drie</b>\n vier</a>".encode()
    whole = list(build(data).texts())
    for size in (5, 7, 30):
        monkeypatch.setattr(module, "CHUNK", size)
        assert list(build(data).texts()) == whole


def test_a_long_tag_and_too_many_lines_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHUNK", 20)
    monkeypatch.setattr(module, "MOST_TOLD", 100)
    for data in (b'<a>b<b c="' + b"c" * 200, b"<a>" + b"\n b" * 100):
        with pytest.raises(HostileSource):
            build(data)
