"""What is traced is what is read, and each piece is where its characters stand."""

from pathlib import Path

import pytest

from linter.formats.docx.read import read
from linter.formats.docx.trace import SIGNS, TEXTS, Traced, trace
from linter.model.flow import Flow, PartAnchor, Span
from linter.model.source import Source
from tests.formats.docx.made import WHO, docx
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import docx as written
from tests.generate.written.sheet import sheet
from tests.golden.test_golden import NAMES, case

_WHITE = str.maketrans("\r\n", "  ")
_HERE = Path(__file__).parents[3]


def traced(data: bytes) -> Traced:
    """Return a document traced, after seeing that nothing is otherwise than it is read."""
    source = Source("lijst.docx", data)
    found = trace(source)
    assert found.flow == read(source)
    assert_sound(found)
    return found


def assert_sound(found: Traced) -> None:
    """Fail where pieces overlap, or hold other characters than the flow."""
    end = 0
    for one in found.pieces:
        assert end <= one.start < one.end
        end = one.end
        told = found.flow.text[one.start : one.end]
        if one.element.tag in TEXTS:
            text = (one.element.text or "").translate(_WHITE)
            assert text[one.offset : one.offset + len(told)] == told
        else:
            assert one.element.tag in SIGNS
            assert one.offset == 0
        assert one.element.getroottree().getroot() is found.stories[one.part].root


def stored(found: Traced) -> str:
    """Return the flow with a dot for each character that no piece stores."""
    text = list("·" * len(found.flow.text))
    for one in found.pieces:
        text[one.start : one.end] = found.flow.text[one.start : one.end]
    return "".join(text)


@pytest.mark.parametrize("folder", ["examples", "samples"])
def test_what_is_traced_is_what_is_read(folder: str, samples: Path) -> None:
    files = sorted((samples if folder == "samples" else _HERE / folder).rglob("*.docx"))
    for path in files:
        traced(path.read_bytes())
    assert files


@pytest.mark.parametrize("name", NAMES)
def test_a_golden_case_is_traced(name: str) -> None:
    assert traced(written.write(case(name).sheet)).pieces


@pytest.mark.parametrize("seed", range(40))
def test_a_generated_list_is_traced(seed: int) -> None:
    from random import Random

    found = traced(written.write(sheet(noted(told(seed), Random(seed)))))
    assert found.pieces
    lost = {
        character
        for character, kept in zip(found.flow.text, stored(found), strict=True)
        if kept == "·" and not character.isspace()
    }
    numbers = _numbers(found.flow)
    assert lost <= numbers


def _numbers(flow: Flow) -> set[str]:
    return {
        character
        for block in flow.blocks
        if block.generated
        for character in flow.text[block.span.start : block.span.end]
    }


CASES = {
    "runs": ("<w:p><w:r><w:t>Een</w:t><w:tab/><w:t>twee</w:t></w:r></w:p>", "Een\ttwee·"),
    "white space": (
        '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r></w:p>',
        "a b ·",
    ),
    "lines": ("<w:p><w:r><w:t>een\ntwee &#13;drie &amp; vier</w:t></w:r></w:p>", "een twee  drie & vier·"),
    "signs": (
        (
            "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/><w:br/><w:cr/><w:ptab/>"
            '<w:sym w:font="Wingdings"'
            ' w:char="F0FC"/></w:r></w:p>'
        ),
        "a‑\xad\n\n\t✓·",
    ),
    "unknown": ("<w:p><w:hyperlink><w:vreemd><w:r><w:t>ja</w:t></w:r></w:vreemd></w:hyperlink></w:p>", "ja·"),
    "fraction": (
        (
            "<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den>"
            "</m:f></m:oMath></w:p>"
        ),
        "1·2·",
    ),
    "field": (
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:t>niet</w:t>'
            '<w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        ),
        "7·",
    ),
    "counting field": (
        (
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> AUTONUM </w:instrText>'
            '<w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> Kunt u</w:t></w:r></w:p>'
        ),
        "··Kunt u·",
    ),
    "changes": (
        (
            f"<w:p><w:ins {WHO}><w:r><w:t>nieuw</w:t></w:r></w:ins>"
            f"<w:del {WHO}><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>"
        ),
        "nieuw·",
    ),
    "control": (
        (
            "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>in</w:t></w:r></w:sdtContent></w:sdt></w:p>"
            "</w:sdtContent></w:sdt>"
        ),
        "in·",
    ),
    "cells": (
        (
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc>"
            "<w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        ),
        "1··c·",
    ),
    "branches": (
        (
            '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>nu</w:t></mc:Choice>'
            "<mc:Fallback><w:t>toen</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
        ),
        "nu·",
    ),
    "box": (
        (
            "<w:p><w:r><w:t>bij</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>kader</w:t></w:r></w:p>"
            "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
        ),
        "kader·bij·",
    ),
    "picture": ('<w:p><w:r><w:pict><v:textpath string="Boog"/></w:pict></w:r></w:p>', "·····"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_the_file_stores_is_known_and_the_rest_is_not(name: str) -> None:
    body, expected = CASES[name]
    found = traced(docx(body))
    assert stored(found).removeprefix("·" if name == "picture" else "") == expected


def test_notes_headers_and_footers_are_traced_in_their_parts() -> None:
    data = docx(
        '<w:p><w:r><w:t>tekst</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        '<w:sectPr><w:headerReference r:id="rId2"/></w:sectPr>',
        {
            "footnotes": '<w:footnote w:id="2"><w:p><w:r><w:t>noot</w:t></w:r></w:p></w:footnote>',
            "header1": "<w:p><w:r><w:t>kop</w:t></w:r></w:p>",
        },
    )
    found = traced(data)
    assert [(one.part, one.element.text) for one in found.pieces] == [
        ("word/document.xml", "tekst"),
        ("word/footnotes.xml", "noot"),
        ("word/header1.xml", "kop"),
    ]


def test_the_pieces_of_a_span_are_those_it_touches() -> None:
    found = traced(docx("<w:p><w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t></w:r></w:p>"))
    assert [one.element.text for one in found.within(Span(1, 3))] == ["een"]
    assert [one.element.text for one in found.within(Span(2, 5))] == ["een", None, "twee"]
    assert not found.within(Span(3, 3))
    assert [one.element.text for one in found.within(Span(2, 2))] == ["een"]
    assert not found.within(Span(8, 9))


def test_a_paragraph_is_found_by_its_anchor() -> None:
    found = traced(docx("<w:p/><w:p><w:r><w:t>een</w:t></w:r></w:p>"))
    anchor = found.flow.blocks[-1].anchor
    assert isinstance(anchor, PartAnchor)
    assert found.paragraph(anchor)[0][0].text == "een"
