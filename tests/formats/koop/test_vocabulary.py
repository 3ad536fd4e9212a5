"""The elements of official XML."""

from linter.formats.koop import vocabulary
from linter.formats.xml.sniff import Markup, markup


def test_no_element_is_both_a_line_and_a_holder() -> None:
    assert not vocabulary.LINES & vocabulary.HOLDERS
    assert vocabulary.WORDS | vocabulary.JOINED <= vocabulary.LINES
    assert vocabulary.FURNITURE <= vocabulary.LINES | vocabulary.HOLDERS
    assert vocabulary.ROOTS <= vocabulary.HOLDERS


def test_every_root_is_told_apart() -> None:
    for root in vocabulary.ROOTS:
        assert markup(f"<{root} a='1'>".encode(), "xml") is Markup.OFFICIAL
