"""A start tag with another attribute."""

import pytest

from linter.formats.html.tag import attributes, valued
from linter.model.flow import Span


def changed(tag: str, name: str, value: str) -> str:
    start, end, text = valued(f"x{tag}y", Span(1, len(tag) + 1), name, value)
    return f"x{tag}y"[1:start] + text + f"x{tag}y"[end:-1]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("<li>", '<li value="3">'),
        ("<LI\nclass=x>", '<LI value="3"\nclass=x>'),
        ("<li/>", '<li value="3"/>'),
        ("<li value=7>", '<li value="3">'),
        ("<li Value = '7'>", '<li Value = "3">'),
        ('<li class="value=8" value="">', '<li class="value=8" value="3">'),
        ("<li value>", '<li value="3">'),
    ],
)
def test_an_attribute_is_given_or_changed(tag: str, expected: str) -> None:
    assert changed(tag, "value", "3") == expected


def test_a_value_is_quoted() -> None:
    assert changed("<p>", "title", 'a"b<c&d') == '<p title="a&quot;b&lt;c&amp;d">'


def test_attributes_as_they_are_written() -> None:
    tag = "<a href='x y' b c=d/e>"
    found = list(attributes(tag, Span(0, len(tag))))
    assert [(one.name, tag[slice(*one.value)] if one.value else None) for one in found] == [
        ("href", "'x y'"),
        ("b", None),
        ("c", "d/e"),
    ]
