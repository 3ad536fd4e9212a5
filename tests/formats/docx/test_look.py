"""A run looks as its paragraph does, but for what it says itself."""

from lxml import etree

from linter.formats.docx.look import PLAIN, Look, look
from linter.formats.docx.styles import read_styles
from tests.formats.docx.made import NAMESPACES

STYLES = read_styles(b"")


def properties(inside: str) -> etree._Element:
    return etree.fromstring(f"<w:rPr {NAMESPACES}>{inside}</w:rPr>")


def test_what_a_run_does_not_say_its_paragraph_says() -> None:
    around = Look(hidden=True, colour="yellow")
    assert look(properties("<w:b/>"), STYLES, around) == around
    assert look(properties('<w:vanish w:val="0"/><w:highlight w:val="none"/>'), STYLES, around) == PLAIN


def test_a_change_of_form_has_an_author() -> None:
    assert look(properties('<w:rPrChange w:author="J"/>'), STYLES, PLAIN) == Look(changed="J")
