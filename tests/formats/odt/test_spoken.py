"""Characters are written so that all of them are read again, in the names that a part itself uses."""

import pytest

from linter.formats.odt.names import DC, TEXT
from linter.formats.odt.refusal import ODT
from linter.formats.odt.spoken import spoken
from linter.formats.xmlpart import parse
from tests.formats.odt.made import flow, p, root


def test_the_prefixes_are_those_of_the_part() -> None:
    data = root("office:document", "").encode()
    words = spoken(data, parse(data, ODT))
    assert (words.office, words.text, words.declared) == ("office", "text", "")
    assert words.who("a & b", "nu") == "<dc:creator>a &amp; b</dc:creator><dc:date>nu</dc:date>"


def test_a_prefix_that_is_not_there_or_given_twice_is_declared() -> None:
    data = root("office:document", '<a xmlns:dc="urn:x"/>').replace("xmlns:text=", "xmlns:t=").encode()
    words = spoken(data, parse(data, ODT))
    assert (words.prefixes[TEXT], words.prefixes[DC]) == ("t", "vld")
    assert words.declared == f' xmlns:vld="{DC[1:-1]}"'
    bare = b"<a/>"
    assert spoken(bare, parse(bare, ODT)).declared.count(" xmlns:") == 4


@pytest.mark.parametrize("said", ["a", "a b", " a  b ", "\ta\nb\t c", "a<&>é", "   ", " ", "a \t b"])
def test_characters_are_read_as_they_were(said: str) -> None:
    data = root("office:document", "").encode()
    written = spoken(data, parse(data, ODT)).characters(said, "")
    assert flow(p(written)).text == f"{said}\n"


def test_a_blank_beside_what_stays_may_stand_for_itself() -> None:
    data = root("office:document", "").encode()
    words = spoken(data, parse(data, ODT))
    assert words.characters(" a ", "", edges=(False, False)) == " a "
    assert words.characters(" a ", "", edges=(True, False)) == "<text:s/>a "
    assert words.characters("  ", " x", edges=(False, False)) == '<text:s x text:c="2"/>'
