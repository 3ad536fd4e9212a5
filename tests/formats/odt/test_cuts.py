"""Edits are put where they stay, and take in the blanks that would be lost."""

import pytest

from linter.formats.odt.cuts import Cuts
from linter.formats.odt.trace import trace
from linter.model.flow import Span
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.odt.made import p, parts, zipped


def cuts(body: str) -> Cuts:
    return Cuts(trace(Source("a.odt", zipped(parts(body)))))


@pytest.mark.parametrize(
    ("body", "edits", "expected"),
    [
        (p("a b c"), [(2, 3, "")], [(2, 4, " ")]),
        (p("ab c"), [(0, 2, "")], [(0, 3, " ")]),
        (p("ab c"), [(0, 2, "x ")], [(0, 3, "x  ")]),
        (p("ab c"), [(0, 2, "x")], [(0, 2, "x")]),
        (p("a <text:s/>b"), [(0, 1, "")], [(0, 2, " ")]),
        (p("ab<text:s/>c"), [(0, 2, "")], [(0, 2, "")]),
        (p("a<text:tab/> b"), [(0, 1, "")], [(0, 1, "")]),
        (p("abcd"), [(0, 1, "x"), (1, 2, "y"), (3, 3, "z")], [(0, 2, "xy"), (3, 3, "z")]),
        (p("a b c"), [(0, 1, ""), (1, 2, "")], [(0, 2, "")]),
        (p("a b c"), [(0, 1, ""), (2, 3, "")], [(0, 4, "  ")]),
    ],
)
def test_edits_that_touch_are_one_and_take_in_blanks(
    body: str, edits: list[tuple[int, int, str]], expected: list[tuple[int, int, str]]
) -> None:
    asked = [Edit(Span(start, end), text) for start, end, text in edits]
    found = cuts(body).joined([(one, one) for one in asked])
    assert [(*joint.edit.span, joint.edit.text) for joint in found] == expected
    assert [one for joint in found for one in joint.of] == asked


def test_what_is_cut_is_told_as_it_is_stored() -> None:
    found = cuts(p("a \n <text:span> b</text:span>")).of(Edit(Span(1, 3), "x"))
    assert found is not None
    assert [(cut.said, cut.shown) for cut in found.cuts] == [(" ", True), ("b", True), ("", False)]
    assert found.edges == (False, True)


def test_of_many_blanks_some_stay() -> None:
    found = cuts(p('<text:s text:c="5"/>')).of(Edit(Span(1, 3), "x"))
    assert found is not None
    assert [(cut.said, cut.left, cut.right) for cut in found.cuts] == [("  ", 1, 2)]


def test_beside_a_field_nothing_is_put_in_it() -> None:
    page = "<text:page-number>7</text:page-number>"
    assert cuts(p(page)).of(Edit(Span(1, 1), "x")) is None
    found = cuts(p(f"{page}b")).of(Edit(Span(1, 1), "x"))
    assert found is not None
    assert found.spot.element.tail == "b"
    assert cuts(p(f"{page}b")).of(Edit(Span(0, 1), "x")) is None
