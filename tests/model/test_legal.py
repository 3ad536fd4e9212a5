"""Text that XML can hold."""

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from linter.model.legal import is_printable, legal


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("een\ttwee\r\ndrie", "een\ttwee\r\ndrie"),
        ("a\x0cb\x00c\x1f", "a␌b␀c␟"),
        ("\ud800\udfff\ufffe\uffff", "\ufffd" * 4),
        ("é🙂\x7f\x85\u00ad", "é🙂\x7f\x85\u00ad"),
        ("", ""),
    ],
)
def test_what_xml_forbids_is_replaced(text: str, made: str) -> None:
    assert legal(text) == made


@given(st.text(st.characters(exclude_categories=())))
def test_legal_text_is_as_long_and_xml_can_hold_it(text: str) -> None:
    made = legal(text)
    assert len(made) == len(text)
    assert legal(made) == made
    etree.Element("r").text = made


@given(st.text())
def test_text_that_is_printable_holds_no_control_and_needs_no_change(text: str) -> None:
    if is_printable(text):
        assert legal(text) == text
        assert all(one in "\t\n" or category(one)[0] not in "C" for one in text)
