"""Remarks stay within what holds their first character."""

import pytest

from linter.errors import BrokenSource
from linter.formats.odt.places import Places
from linter.formats.odt.spots import Side
from linter.formats.odt.trace import trace
from linter.model.flow import Span
from linter.model.source import Source
from tests.formats.odt.made import grid, items, p, parts, td, tr, zipped


def around(body: str, start: int, end: int) -> list[tuple[Side, str, int]]:
    places = Places(trace(Source("a.odt", zipped(parts(body)))))
    return [
        (spot.side, spot.element.text or spot.element.tag.rpartition("}")[2], spot.told)
        for spot in places.around(Span(start, end))
    ]


BOX = "<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>"
CASES = {
    "text": (p("abc"), (1, 2), [(Side.AMID, "abc", 1), (Side.AMID, "abc", 2)]),
    "two cells": (grid(tr("een", "twee")), (1, 6), [(Side.AMID, "een", 1), (Side.AMID, "twee", 2)]),
    "into a table": (p("abc") + grid(tr("een")), (1, 6), [(Side.AMID, "abc", 1), (Side.AMID, "abc", 3)]),
    "out of a nested table": (
        grid(tr(td(p("x") + grid(tr("een"))))),
        (0, 4),
        [(Side.AMID, "x", 0), (Side.AMID, "een", 2)],
    ),
    "out of a box": (p("abc" + BOX), (2, 8), [(Side.AMID, "kader", 2), (Side.AMID, "kader", 5)]),
    "a number": (items("een"), (0, 0), [(Side.AMID, "een", 0)] * 2),
    "the end of a block": (p("abc") + p("d"), (3, 3), [(Side.AMID, "abc", 3)] * 2),
    "white space that goes on": (
        p("a <text:span> b</text:span>"),
        (0, 2),
        [(Side.AMID, "a ", 0), (Side.AMID, " b", 1)],
    ),
    "white space that ends elsewhere": (
        p("a <text:span>  </text:span>"),
        (0, 2),
        [(Side.AMID, "a ", 0), (Side.AMID, "  ", 2)],
    ),
    "what parts blocks": (p("abc") + p("d"), (3, 4), [(Side.AMID, "d", 0)] * 2),
}


@pytest.mark.parametrize("name", CASES)
def test_a_remark_begins_and_ends_there(name: str) -> None:
    body, span, expected = CASES[name]
    assert around(body, *span) == expected


def test_what_has_no_text_has_no_place() -> None:
    with pytest.raises(BrokenSource):
        around("", 0, 0)
    with pytest.raises(BrokenSource):
        around("<draw:rect><text:p>1</text:p></draw:rect>", 0, 1)
