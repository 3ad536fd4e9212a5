"""What is traced is what is read, and each piece is where its characters stand."""

from pathlib import Path
from random import Random

import pytest

from linter.formats.odt.read import read
from linter.formats.odt.trace import Held, Traced, stands, trace
from linter.model.flow import Span
from linter.model.source import Source
from tests.formats.odt.made import WHO, flat, grid, items, list_style, p, parts, style, styles, td, tr, zipped
from tests.formats.odt.numbered import Lists
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import odt as written
from tests.generate.written.sheet import sheet
from tests.golden.test_golden import NAMES, case

_HERE = Path(__file__).parents[3]
_WHITE = str.maketrans("\r\n\t", "   ")


def traced(data: bytes) -> Traced:
    """Return a document traced, after seeing that nothing is otherwise than it is read."""
    source = Source("lijst.odt", data)
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
        if one.held is Held.ONE:
            continue
        text = found.flow.text[one.start : one.end]
        places = stands(one.said, len(text))
        assert len(places) == len(text) + 1
        stored = "".join(one.said[place] for place in places[:-1])
        assert stored.translate(_WHITE) == text or not stored.isascii()
    assert [one.start for one in found.told] == sorted({one.start for one in found.told})
    starts = {one.start for one in found.told}
    assert all(piece.said.isspace() for piece in found.passed)
    assert starts <= {block.span.start for block in found.flow.blocks}


def stored(found: Traced) -> str:
    """Return the flow with a dot for each character that no piece stores."""
    text = list("·" * len(found.flow.text))
    for one in found.pieces:
        text[one.start : one.end] = found.flow.text[one.start : one.end]
    return "".join(text)


@pytest.mark.parametrize("folder", ["examples", "samples"])
def test_what_is_traced_is_what_is_read(folder: str, samples: Path) -> None:
    files = [
        path
        for path in sorted((samples if folder == "samples" else _HERE / folder).rglob("*.*odt"))
        if path.suffix in {".odt", ".fodt"}
    ]
    for path in files:
        traced(path.read_bytes())
    assert files or folder == "examples"


@pytest.mark.parametrize("name", NAMES)
def test_a_golden_case_is_traced(name: str) -> None:
    assert traced(written.write(case(name).sheet)).pieces


@pytest.mark.parametrize("seed", range(40))
def test_a_generated_list_is_traced(seed: int) -> None:
    found = traced(written.write(sheet(noted(told(seed), Random(seed)))))
    lost = {
        character
        for character, kept in zip(found.flow.text, stored(found), strict=True)
        if kept == "·" and not character.isspace()
    }
    assert lost <= {
        character
        for block in found.flow.blocks
        if block.generated
        for character in found.flow.text[slice(*block.span)]
    }


@pytest.mark.parametrize("seed", range(20))
def test_lists_in_lists_are_traced(seed: int) -> None:
    assert traced(Lists(seed).document()).pieces


CASES = {
    "spans": (p("Een<text:span>t<text:span>w</text:span>ee</text:span> drie"), "Eentwee drie·"),
    "white space": (p(" a\n  b <text:span> c</text:span><text:s/> d "), "a b c  d ·"),
    "signs": (p('a<text:tab/>b<text:line-break/>c<text:s text:c="3"/>d'), "a\tb\nc   d·"),
    "unknown": (p("<text:vreemd>ja</text:vreemd>nee"), "janee·"),
    "field": (p('<text:page-number text:select-page="current">7</text:page-number> van'), "7 van·"),
    "note": (
        p(
            'a<text:note><text:note-citation text:label="x">x</text:note-citation>'
            "<text:note-body><text:p>noot</text:p></text:note-body></text:note>b"
        ),
        "axb·noot·",
    ),
    "cells": (grid(tr("1", td(), "c")), "1··c·"),
    "remark": (p(f"a<office:annotation>{WHO}{p('wat')}</office:annotation>b"), "ab·"),
    "number": (items("vraag"), "··vraag·"),
    "box": (
        p("a<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>b"),
        "kader·ab·",
    ),
    "repeated": (grid(tr("1", more=' table:number-rows-repeated="2"')), "1·1·"),
}


@pytest.mark.parametrize("name", CASES)
def test_what_the_file_stores_is_known_and_the_rest_is_not(name: str) -> None:
    body, expected = CASES[name]
    automatic = list_style('<text:list-level-style-number text:level="1" style:num-format="1"/>')
    assert stored(traced(zipped(parts(body, automatic)))).replace("\x00", "") == expected


def test_headers_are_traced_in_their_part() -> None:
    header = f"<style:header>{p('kop')}</style:header>"
    page = f'<style:master-page style:name="Standard">{header}</style:master-page>'
    found = traced(zipped(parts(p("tekst"), beside=styles(pages=page))))
    assert [(one.part, one.said) for one in found.pieces] == [("content.xml", "tekst"), ("styles.xml", "kop")]
    pages = f"<office:master-styles>{page}</office:master-styles>"
    assert [one.said for one in traced(flat(p("tekst"), pages)).pieces] == ["tekst", "kop"]


def test_signs_of_a_font_are_traced_as_they_are_stored() -> None:
    look = style("S", 'style:font-name="Wingdings"')
    found = traced(zipped(parts(p('<text:span text:style-name="S">\uf0fca</text:span>'), look)))
    assert found.flow.text == "✓a\n"
    assert [one.said for one in found.pieces] == ["\uf0fca"]


def test_pieces_and_paragraphs_are_found_by_their_place() -> None:
    found = traced(zipped(parts(p("een<text:tab/>twee") + p("drie"))))
    assert [one.said for one in found.within(Span(1, 3))] == ["een"]
    assert [one.said for one in found.within(Span(2, 5))] == ["een", "", "twee"]
    assert not found.within(Span(3, 3))
    assert [one.said for one in found.within(Span(2, 2))] == ["een"]
    paragraph = found.paragraph(10)
    assert paragraph is not None
    assert paragraph.element.text == "drie"
    assert found._replace(told=()).paragraph(3) is None


def test_white_space_that_is_not_shown_is_known() -> None:
    found = traced(zipped(parts(p("a <text:span>  </text:span> b"))))
    assert found.flow.text == "a b\n"
    assert [(one.held, one.said) for one in found.passed] == [(Held.TEXT, "  ")]
    assert list(stands(" b", 1)) == [1, 2]
    assert list(stands("a \n b", 3)) == [0, 1, 4, 5]
    assert list(stands("  ", 0)) == [2]
