"""A mark stands in paragraphs, spans and links, and beside all else."""

import pytest

from linter.formats.odt.names import DRAW, TEXT
from linter.formats.odt.spots import Side, Spot, after, before, beside, last, shut
from linter.formats.odt.trace import Traced, trace
from linter.model.source import Source
from tests.formats.odt.made import p, parts, zipped


def traced(body: str) -> Traced:
    return trace(Source("a.odt", zipped(parts(body))))


def told(spot: Spot | None) -> tuple[Side, str, int] | None:
    return spot and (spot.side, spot.element.tag.rpartition("}")[2], spot.told)


def test_a_spot_is_told_in_characters_as_they_are_stored() -> None:
    first, second = traced(p("a  b<text:tab/>")).pieces
    assert told(before(first, 2)) == (Side.AMID, "p", 3)
    assert told(after(first, 3)) == (Side.AMID, "p", 4)
    assert told(before(second, 3)) == (Side.BEFORE, "tab", 0)
    assert told(after(second, 4)) == (Side.AFTER, "tab", 0)


def test_a_spot_in_a_tail_is_behind_its_element() -> None:
    _, tail = traced(p("<text:tab/>ab")).pieces
    assert told(before(tail, 2)) == (Side.BEHIND, "tab", 1)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<text:page-number>1</text:page-number>", TEXT + "page-number"),
        ("<text:vreemd><text:span>1</text:span></text:vreemd>", TEXT + "vreemd"),
        ("<text:span><text:a>1</text:a></text:span>", None),
        ("<draw:frame><draw:text-box><text:p>1</text:p></draw:text-box></draw:frame>", None),
        (
            "<draw:g><draw:frame><draw:text-box><text:p>1</text:p></draw:text-box></draw:frame></draw:g>",
            DRAW + "g",
        ),
        ("<draw:rect><text:p>1</text:p></draw:rect>", DRAW + "rect"),
    ],
)
def test_what_no_mark_may_stand_in_is_told(inside: str, expected: str | None) -> None:
    found = shut(traced(p(inside)).pieces[0].element)
    assert (None if found is None else found.tag) == expected


def test_outside_a_paragraph_there_is_no_spot() -> None:
    found = traced("<draw:rect><text:p>1</text:p></draw:rect>" + p("a")).told
    shape = next(one for one in found if one.element.text == "1")
    assert last(shape.part, shape.element) is None
    loose = next(one for one in found if one.element.text == "a")
    assert told(last(loose.part, loose.element)) == (Side.LAST, "p", 0)
    assert beside("x", loose.element, Side.BEFORE) is None
