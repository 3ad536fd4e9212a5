"""An attribute is set, put in or taken out; all else of a tag stays."""

import pytest

from linter.formats.odt.tags import with_attribute


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        ("<a>", "1", '<a x:b="1">'),
        ("<a/>", "1", '<a x:b="1"/>'),
        ("<a c='2' />", "1", "<a c='2' x:b=\"1\" />"),
        ("<a  x:b = '2'  c='3'/>", "1", "<a x:b=\"1\"  c='3'/>"),
        ('<a y:b="2">', "<&é", '<a y:b="2" x:b="&lt;&amp;&#233;">'),
        ('<a x:b="2" c="3">', None, '<a c="3">'),
        ("<a>", None, "<a>"),
    ],
)
def test_an_attribute_says_what_is_asked(tag: str, value: str | None, expected: str) -> None:
    assert with_attribute(tag.encode(), "x:b", value).decode() == expected
