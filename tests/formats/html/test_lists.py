"""Numbers of lists as a browser shows them."""

import pytest

from linter.formats.html.build import build
from linter.formats.html.lists import Numbering, whole
from linter.formats.html.look import look
from tests.formats.html.made import text


def labels(page: str) -> list[str]:
    element = next(build(page).root.elements())
    numbering = Numbering(element, look(element.attributes).list_style)
    return [numbering.label(item, look(item.attributes).list_style) for item in element.elements()]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<ol><li>a<li>b</ol>", ["1.", "2."]),
        ("<ol start=9><li>a<li>b</ol>", ["9.", "10."]),
        ("<ol start=x><li>a</ol>", ["1."]),
        ("<ol start=-1><li>a<li>b<li>c</ol>", ["-1.", "0.", "1."]),
        ("<ol><li value=4>a<li>b</ol>", ["4.", "5."]),
        ("<ol reversed><li>a<li>b</ol>", ["2.", "1."]),
        ("<ol reversed start=9><li>a<li>b</ol>", ["9.", "8."]),
        ("<ol type=a><li>a<li>b</ol>", ["a.", "b."]),
        ("<ol type=A><li value=27>a</ol>", ["AA."]),
        ("<ol type=i><li value=4>a</ol>", ["iv."]),
        ("<ol type=I><li value=9>a</ol>", ["IX."]),
        ("<ol style='list-style-type:decimal-leading-zero'><li>a</ol>", ["01."]),
        ("<ol style='list-style:none'><li>a</ol>", [""]),
        ("<ol><li style='list-style-type:none'>a<li>b</ol>", ["", "2."]),
        ("<ol><li style='list-style-type:lower-roman'>a</ol>", ["i."]),
        ("<ol style='list-style:disc'><li>a</ol>", ["•"]),
        ("<ol><li style='list-style:disc'>a</ol>", ["•"]),
        ("<ul><li>a<li>b</ul>", ["•", "•"]),
        ("<ul style='list-style-type:decimal'><li>a</ul>", ["1."]),
        ("<ul type=square><li>a</ul>", ["•"]),
        ("<ul style='list-style:none'><li>a</ul>", [""]),
    ],
)
def test_a_list_is_numbered_as_it_is_shown(page: str, expected: list[str]) -> None:
    assert labels(page) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<ol><li>1. a<li>3. b<li>c</ol>", ["", "2.", "3."]),
        ("<ol type=a><li><p><span>a.</span> een</ol>", [""]),
        ("<ol><li><b></b><span>(1)</span> een</ol>", [""]),
        ("<ol><li>1 jaar</ol>", ["1."]),
        ("<ul><li>&ndash; een<li>- twee<li>drie-vier</ul>", ["", "", "•"]),
        ("<ol><li></ol>", ["1."]),
        ("<ol><li><p></p><p></p></ol>", ["1."]),
    ],
)
def test_an_item_that_has_its_own_number_gets_no_other(page: str, expected: list[str]) -> None:
    assert labels(page) == expected


def test_an_item_is_not_searched_far_for_its_number() -> None:
    assert labels("<ol><li>" + "<b></b>" * 500 + "1. a</ol>") == ["1."]
    assert labels("<ol><li>" + "<b>" * 200 + "1. a</ol>") == ["1."]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, None), ("", None), ("x", None), (" 12px", 12), ("-3", -3), ("9" * 30, None)],
)
def test_an_attribute_begins_with_a_number(value: str | None, expected: int | None) -> None:
    assert whole(value) == expected


def test_numbers_stand_before_their_texts() -> None:
    assert text("<ol><li>a<li><p>b<p>c<li><ul><li>d</ul>e</ol>f") == "1.\ta\n2.\tb\nc\n3.\t\n•\td\ne\nf"
    assert text("<ol start=4><li><table><tr><td>a<td>b</table></ol>") == "4.\t\na\tb"
    assert text("<li>a<li>b") == "a\nb"
