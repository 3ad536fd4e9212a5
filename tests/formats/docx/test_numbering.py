"""The definitions of lists."""

import pytest

from linter.formats.docx.numbering import Level, read_numbering
from tests.formats.docx.made import NAMESPACES

CHOICE = "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback/></mc:AlternateContent>"
SEVEN = '<w:start w:val="7"/>'


def lists(inside: str, styles: dict[str, int] | None = None):
    return read_numbering(
        f"<w:numbering {NAMESPACES}>{inside}</w:numbering>".encode(), (styles or {}).get
    ).lists


def abstract(name: str, inside: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{inside}</w:abstractNum>'


def num(name: int, target: str, inside: str = "") -> str:
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{target}"/>{inside}</w:num>'


def level(inside: str, index: int = 0) -> str:
    return f'<w:lvl w:ilvl="{index}">{inside}</w:lvl>'


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("", Level()),
        ('<w:start w:val="3"/><w:numFmt w:val="lowerRoman"/>', Level(3, "lowerRoman")),
        ("<w:numFmt/>", Level()),
        ('<w:lvlText w:val="Vraag %1.%2:"/>', Level(text=("Vraag ", 0, ".", 1, ":"))),
        ('<w:lvlText w:val="%1"/>', Level(text=(0,))),
        ('<w:lvlText w:val="100% %0"/>', Level(text=("100% %0",))),
        ('<w:lvlText w:val="%1" w:null="1"/>', Level()),
        ("<w:lvlText/>", Level()),
        (
            '<w:lvlRestart w:val="0"/><w:isLgl/><w:pStyle w:val="Kop1"/>',
            Level(restart=0, legal=True, style="Kop1"),
        ),
        ('<w:isLgl w:val="0"/>', Level()),
        (
            '<w:lvlText w:val="&#xF0A7;"/><w:rPr><w:rFonts w:hAnsi="Wingdings"/></w:rPr>',
            Level(text=("▪",)),
        ),
        ('<w:lvlText w:val="&#xF0B7;"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>', Level(text=("•",))),
        ('<w:lvlText w:val="o"/><w:rPr><w:rFonts/></w:rPr>', Level(text=("o",))),
        (
            CHOICE.format('<w:numFmt w:val="custom" w:format="01, 02"/>'),
            Level(notation="custom", pattern="01, 02"),
        ),
        ("<mc:AlternateContent/>", Level()),
    ],
)
def test_a_level_is_read(inside: str, expected: Level) -> None:
    assert lists(abstract("0", level(inside)) + num(1, "0"))[1].levels == {0: expected}


def test_a_list_may_overrule_levels_and_their_beginnings() -> None:
    over = f'<w:lvlOverride w:ilvl="0">{level(SEVEN)}</w:lvlOverride>'
    over += '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>'
    found = lists(abstract("5", level("") + level("", 1)) + num(1, "5", over) + num(2, "5"))
    assert (found[1].levels[0].start, found[1].starts) == (7, {1: 4})
    assert (found[2].levels[0].start, found[2].starts) == (0, {})
    assert found[1].key == found[2].key == "5"


def test_a_list_without_levels_is_not_there() -> None:
    assert lists(num(1, "9") + '<w:num w:numId="2"/>') == {}
    assert read_numbering(b"", {}.get).lists == {}


def test_a_link_to_a_style_leads_to_the_list_that_holds_the_levels() -> None:
    linked = abstract("0", '<w:numStyleLink w:val="Stijl"/>')
    real = abstract("1", '<w:styleLink w:val="Stijl"/>' + level('<w:lvlText w:val="%1"/>'))
    found = lists(linked + real + num(1, "0") + num(2, "1"), {"Stijl": 2})
    assert found[1].key == "1"
    assert found[1].levels == found[2].levels


def test_links_in_a_circle_or_to_nowhere_come_to_an_end() -> None:
    circle = abstract("0", '<w:numStyleLink w:val="A"/>') + num(1, "0")
    assert lists(circle, {"A": 1})[1].levels == {}
    assert lists(circle, {}) == {}
