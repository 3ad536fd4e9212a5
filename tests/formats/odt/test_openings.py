"""Marks go in at the very byte, and what was put in is told from what was there."""

from linter.formats.odt.openings import closing, openings
from linter.formats.odt.refusal import ODT
from linter.formats.odt.spots import Side, Spot
from linter.formats.spliced import spliced
from linter.formats.xmlpart import parse

_DATA = "<a><b>één &amp; <![CDATA[<twee>]]></b>staart<c/></a>".encode()


def put(side: Side, name: str, told: int = 0) -> str:
    """Return the part with a bar at a spot."""
    root = parse(_DATA, ODT)
    element = next(root.iter(name))
    spot = Spot("x", side, element, told)
    return spliced(_DATA, [openings(_DATA, root, [spot])[spot].put(b"|")]).decode()


def test_a_spot_is_opened() -> None:
    whole = _DATA.decode()
    assert put(Side.BEFORE, "b") == whole.replace("<b>", "|<b>")
    assert put(Side.AFTER, "b") == whole.replace("</b>", "</b>|")
    assert put(Side.AMID, "b", 1) == whole.replace("één", "é|én")
    assert put(Side.AMID, "b", 5) == whole.replace("&amp;", "&amp;|")
    assert put(Side.AMID, "b", 8) == whole.replace("<tw", "<t]]>|<![CDATA[w")
    assert put(Side.BEHIND, "b", 2) == whole.replace("staart", "st|aart")
    assert put(Side.LAST, "b") == whole.replace("</b>", "|</b>")
    assert put(Side.LAST, "c") == whole.replace("<c/>", "<c>|</c >")


def test_cuts_take_the_ends_of_a_section_along() -> None:
    data = b"<![CDATA[a]]>||<![CDATA[b]]>|<i/>"
    assert closing(data, [(13, 14), (14, 15)]) == [(10, 24)]
    assert closing(data, [(13, 14)]) == [(13, 14)]
    assert closing(data, [(28, 29)]) == [(28, 29)]
