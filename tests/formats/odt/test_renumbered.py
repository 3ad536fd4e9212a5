"""Automatic numbers read as asked, with as few of them told where to begin as can be."""

import re

import pytest

from linter.errors import UnwritableSource
from linter.formats.odt.edit import edit
from linter.formats.odt.read import read
from linter.formats.odt.renumbered import renumbered
from linter.formats.odt.trace import trace
from linter.model.flow import Span
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.odt.made import grid, h, item, items, level, list_style, p, parts, styles, td, tr, zipped
from tests.formats.odt.test_annotate import text_of

STYLE = list_style(level(1, ' style:num-suffix="."'), level(2, ' style:num-suffix="."'))
START = ' text:start-value="{}"'
OUTLINE = (
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/></text:outline-style>'
)


def numbered(body: str, numbers: list[str]) -> str:
    """Return the text of a document whose automatic numbers are to read so."""
    source = Source("a.odt", zipped(parts(body, STYLE, styles(OUTLINE))))
    flow = read(source)
    blocks = [block for block in flow.blocks if block.generated]
    edits = [
        Edit(Span(block.span.start, block.span.end - 1), new)
        for block, new in zip(blocks, numbers, strict=True)
        if flow.text[block.span.start : block.span.end - 1] != new
    ]
    made = edit(source, edits, ())
    found = read(source._replace(data=made))
    told = [found.text[slice(*block.span)].strip() for block in found.blocks if block.generated]
    assert told == numbers
    return text_of(made, "content.xml")


FOUR = items("a", "b", "c", "d")
CASES = {
    "on from another": (FOUR, ["1.", "2.", "4.", "5."], ["4"]),
    "one alone": (FOUR, ["1.", "5.", "3.", "4."], ["5", "3"]),
    "the first": (FOUR, ["7.", "8.", "9.", "10."], ["7"]),
    "one that began too high": (
        items("a", "b", item("c", more=START.format(4)), "d"),
        ["1.", "2.", "3.", "4."],
        [],
    ),
    "one that begins at another": (
        items("a", item("b", more=START.format(4)), "c"),
        ["1.", "6.", "7."],
        ["6"],
    ),
    "lists that go on": (
        items("a") + p("tussen") + items("b", more=' text:style-name="L" text:continue-numbering="true"'),
        ["1.", "3."],
        ["3"],
    ),
    "deeper": (
        items(item("a", items("x", "y", more="")), "b"),
        ["1.", "1.", "3.", "2."],
        ["3"],
    ),
    "cells": (
        grid(
            *(
                tr(td(items("", more=f' text:style-name="L"{more}')), "vraag")
                for more in ("", ' text:continue-numbering="true"')
            )
        ),
        ["1.", "4."],
        ["4"],
    ),
    "headings": (h("een") + h("twee") + h("drie"), ["1", "4", "5"], ["4"]),
}


@pytest.mark.parametrize("name", CASES)
def test_numbers_read_as_asked(name: str) -> None:
    body, numbers, starts = CASES[name]
    assert re.findall(r'text:start-value="(\d+)"', numbered(body, numbers)) == starts


def test_what_is_no_plain_number_is_left() -> None:
    automatic = list_style(level(1, form="a"))
    found = trace(Source("a.odt", zipped(parts(items("x"), automatic))))
    assert renumbered(found, [Edit(Span(0, 1), "b")]) is None
    with pytest.raises(UnwritableSource):
        numbered(items("a", "b"), ["1.", "x."])


def test_a_number_in_a_row_that_stands_there_twice_is_left() -> None:
    body = grid(tr(td(items("")), more=' table:number-rows-repeated="2"'))
    with pytest.raises(UnwritableSource):
        numbered(body, ["1.", "5."])
