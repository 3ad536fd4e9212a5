"""What styles say, through their parents, of lists, the outline and the look of characters."""

import pytest

from linter.formats.odt.numbering import BULLETS
from linter.formats.odt.refusal import ODT
from linter.formats.odt.styles import Look, Sheet, Styles, read_sheet
from linter.formats.xmlpart import Element, child, parse
from tests.formats.odt.made import level, list_style, root, sections, style

BASE = ' style:parent-style-name="{}"'
PLACE = ' style:default-outline-level="{}"'
LIST = ' style:list-style-name="{}"'


def holder(inside: str, name: str) -> Element | None:
    return child(
        parse(root("a", inside).encode(), ODT), "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}" + name
    )


def made(named: str = "", automatic: str = "") -> Styles:
    inside = sections(named, automatic)
    return Styles(read_sheet(holder(inside, "styles")), read_sheet(holder(inside, "automatic-styles")))


def paragraph(name: str, more: str = "") -> str:
    return style(name, "", more, "paragraph")


@pytest.mark.parametrize(
    ("look", "wanted"),
    [
        ("", Look()),
        ('text:display="none"', Look(hidden=True)),
        ('text:display="true"', Look(hidden=False)),
        ('text:display="condition"', Look(hidden=False)),
        ('fo:background-color="#FFFF00"', Look(colour="yellow")),
        ('fo:background-color="#123456"', Look(colour="#123456")),
        ('fo:background-color="transparent"', Look(colour="")),
        ('fo:background-color="#ffffff"', Look(colour="")),
        ('style:font-name="Symbol1"', Look(font="Symbol")),
        ('style:font-name="Calibri"', Look(font="")),
        ('fo:color="#ff0000"', Look()),
    ],
)
def test_a_style_says_how_characters_look(look: str, wanted: Look) -> None:
    assert made(automatic=style("T1", look)).look("text", "T1") == wanted


def test_a_style_has_what_its_parents_have() -> None:
    found = made(
        style("Geel", 'fo:background-color="#ffff00"'),
        style("T1", 'text:display="none"', BASE.format("Geel")),
    )
    assert found.look("text", "T1") == Look(hidden=True, colour="yellow")
    assert found.look("text", "Geel") == found.look("text", "Geel") == Look(colour="yellow")
    assert (
        found.look("paragraph", "Geel") == found.look("text", "nergens") == found.look("text", None) == Look()
    )


def test_a_circle_of_parents_ends() -> None:
    assert (
        made(style("A", "", BASE.format("B")) + style("B", "", BASE.format("A"))).look("text", "A") == Look()
    )


def test_a_list_style_of_the_text_goes_before_one_of_the_document() -> None:
    one, other = (list_style(level(1, f' text:start-value="{start}"')) for start in (3, 5))
    found = made(one + list_style(level(1), name="X"), other)
    assert found.list_style("L").level(0).start == 5
    assert found.list_style("X") is found.list_style("X") is not BULLETS
    assert found.list_style("nergens") is BULLETS


@pytest.mark.parametrize(
    ("name", "depth", "wanted"),
    [
        (None, None, None),
        (None, 2, 1),
        ("nergens", 1, 0),
        ("H1", None, 0),
        ("H1", 2, 0),
        ("H2", 1, 1),
        ("Los", None, None),
        ("Los", 3, 2),
        ("Afgeleid", 1, None),
        ("P1", 1, 0),
        ("P2", 1, None),
        ("P3", 1, None),
        ("Lijst", 1, None),
        ("H0", 1, 0),
    ],
)
def test_the_outline_counts_by_style(name: str | None, depth: int | None, wanted: int | None) -> None:
    named = paragraph("H1", PLACE.format(1)) + paragraph("H2", PLACE.format(2)) + paragraph("Los")
    named += paragraph("Afgeleid", BASE.format("H1")) + paragraph("Lijst", PLACE.format(1) + LIST.format("L"))
    named += paragraph("H0", PLACE.format(""))
    automatic = paragraph("P1", BASE.format("H1")) + paragraph("P2", BASE.format("H1") + LIST.format(""))
    automatic += paragraph("P3", BASE.format("Lijst"))
    found = made(named, automatic)
    assert found.outlined(name, depth) == found.outlined(name, depth) == wanted


def test_no_styles_are_none() -> None:
    assert read_sheet(None) == Sheet()
    assert read_sheet(holder(sections("<text:notes-configuration/>"), "styles")) == Sheet()
