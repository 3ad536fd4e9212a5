"""Canonical XML read back: the text, the marks, and where each piece stands in the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from linter.errors import BrokenSource, HostileSource, SourceError, UnknownFormat
from linter.formats.xml import read as module
from linter.formats.xml.read import read
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Mark, Span
from linter.model.source import Source
from linter.parse.marks import build
from linter.report.xml import render
from tests.flow_invariants import assert_sound


def flow(data: str | bytes) -> Flow:
    found = read(Source("a.xml", data if isinstance(data, bytes) else data.encode()))
    assert_sound(found)
    return found


def test_the_flow_is_the_text_and_the_marks_are_the_tree() -> None:
    found = flow(
        '<vragenlijst soort="lv" formaat="text">\n<vraag nr="3"><nr>3.</nr>\t<tekst/></vraag>\n</vragenlijst>'
    )
    assert found.text == "\n3.\t\n"
    assert found.format == "xml"
    vraag = Mark(Span(1, 4), "vraag", (("nr", "3"),), (Mark(Span(1, 3), "nr"), Mark(Span(4, 4), "tekst")))
    assert found.marks == Mark(Span(0, 5), "vragenlijst", (("soort", "lv"), ("formaat", "text")), (vraag,))


def test_each_piece_of_text_tells_its_line_and_column() -> None:
    found = flow("<vragenlijst>één 😀<a>twee &amp; drie</a>\n  vier\n\nvijf</vragenlijst>")
    places = {found.text[slice(*block.span)]: block.anchor for block in found.blocks}
    assert places == {
        "één 😀": LineAnchor(1, 14),
        "twee ": LineAnchor(1, 22),
        "&": LineAnchor(1, 27),
        " drie": LineAnchor(1, 32),
        "  vier": LineAnchor(2, 1),
        "vijf": LineAnchor(4, 1),
    }
    assert found.blocks[0] == Block(Span(0, 5), BlockKind.LINE, LineAnchor(1, 14))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_the_file_may_be_in_any_encoding_it_names(encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{declared}"?><vragenlijst>é</vragenlijst>'
    assert flow(text.encode(encoding)).text == "é"


def test_names_in_a_namespace_keep_it() -> None:
    found = flow('<vragenlijst xmlns:x="n" x:a="1" xml:space="preserve"><x:b/></vragenlijst>').marks
    assert found is not None
    assert [name for name, _ in found.attributes] == ["{n}a", "{http://www.w3.org/XML/1998/namespace}space"]
    assert found.children[0].tag == "{n}b"
    build(flow('<vragenlijst xmlns:x="n" x:a="1"><x:b/></vragenlijst>'), found._replace(attributes=()))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("", BrokenSource),
        ("<vragenlijst>", BrokenSource),
        ("<vragenlijst>&x;</vragenlijst>", BrokenSource),
        ("<vragenlijst>\x01</vragenlijst>", BrokenSource),
        ('<?xml version="1.0" encoding="klingon"?><vragenlijst/>', BrokenSource),
        ("<lijst/>", UnknownFormat),
        ('<vragenlijst xmlns="iets"/>', UnknownFormat),
        ("<!DOCTYPE vragenlijst><vragenlijst/>", HostileSource),
        ('<!DOCTYPE vragenlijst [<!ENTITY a "b">]><vragenlijst>&a;</vragenlijst>', HostileSource),
        ("<vragenlijst>" + "<a>" * 300 + "</a>" * 300 + "</vragenlijst>", HostileSource),
    ],
)
def test_what_is_no_canonical_xml_is_refused(data: str, error: type[SourceError]) -> None:
    with pytest.raises(error):
        flow(data)


def test_too_many_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PIECES", 3)
    assert flow("<vragenlijst><a/><a/></vragenlijst>").text == ""
    for inside in ("<a/><a/><a/>", "a\nb"):
        with pytest.raises(HostileSource):
            flow(f"<vragenlijst>{inside}</vragenlijst>")


@pytest.mark.parametrize(
    "attributes", [" ".join(f'a{number}="b"' for number in range(200_000)), f'a="{"9" * 2_000_000}"']
)
def test_too_many_or_too_long_attributes_are_refused(attributes: str) -> None:
    with pytest.raises(HostileSource, match="attributen"):
        flow(f"<vragenlijst {attributes}/>")


def test_a_file_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 40)
    assert flow("<vragenlijst>abc</vragenlijst>").text == "abc"
    with pytest.raises(HostileSource, match="splits haar"):
        flow("<vragenlijst>" + "a" * 40 + "</vragenlijst>")


def test_comments_and_instructions_are_no_text() -> None:
    assert flow("<vragenlijst>a<!-- b --><?c d?>e<![CDATA[<f>]]></vragenlijst>").text == "ae<f>"


TEXTS = st.text(
    st.characters(exclude_categories=("Cs",)).filter(lambda c: c.isprintable() or c in "\t\n\r\u00ad")
)
TREES = st.recursive(
    TEXTS,
    lambda inner: st.tuples(
        st.sampled_from(("vraag", "nr", "tekst", "blz", "opmaak")),
        st.dictionaries(st.sampled_from(("nr", "reeks")), TEXTS, max_size=2),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


def marked(tree: object, at: int, pieces: list[str]) -> tuple[list[Mark], int]:
    """Write a tree's text into `pieces`; return its marks and where it ends."""
    if isinstance(tree, str):
        pieces.append(tree)
        return [], at + len(tree)
    tag, attributes, inner = tree  # type: ignore[misc]
    start, children = at, []
    for one in inner:
        found, at = marked(one, at, pieces)
        children += found
    return [Mark(Span(start, at), tag, tuple(attributes.items()), tuple(children))], at


@settings(max_examples=200, deadline=None)
@given(st.lists(TREES, max_size=4))
def test_what_is_written_is_read_back_the_same(trees: list[object]) -> None:
    pieces: list[str] = []
    marks, end = marked(("vragenlijst", {"soort": "lva"}, trees), 0, pieces)
    written = render(build(Flow("".join(pieces), ()), marks[0]))
    found = flow(written)
    assert (found.text, len(found.text)) == ("".join(pieces), end)
    assert found.marks == marks[0]
    assert found.text == "".join(etree.fromstring(written).itertext())
