"""The elements of official XML."""

from linter.formats.known import KNOWN
from linter.formats.koop import vocabulary


def test_no_element_is_both_a_line_and_a_holder() -> None:
    assert not vocabulary.LINES & vocabulary.HOLDERS
    assert vocabulary.WORDS | vocabulary.JOINED <= vocabulary.LINES
    assert vocabulary.FURNITURE <= vocabulary.LINES | vocabulary.HOLDERS
    assert vocabulary.ROOTS <= vocabulary.HOLDERS


def test_every_root_is_told_apart() -> None:
    (known,) = (form.roots for form in KNOWN if form.reader.startswith("koop."))
    assert set(known) == vocabulary.ROOTS
