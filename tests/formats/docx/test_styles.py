"""What styles say: the chain they are based on, numbering, hidden text, outline, language."""

import pytest

from linter.formats.docx.styles import NumberReference, Style, read_styles
from tests.formats.docx.made import NAMESPACES

PLAIN = Style(None, NumberReference(), None, None)
TABLE = '<w:style w:type="table" w:styleId="T{}"><w:name w:val="T"/><w:tblPr/></w:style>'


def styles(inside: str) -> bytes:
    return f"<w:styles {NAMESPACES}>{inside}</w:styles>".encode()


def style(name: str, inside: str = "", more: str = "") -> str:
    return f'<w:style w:type="paragraph"{more} w:styleId="{name}">{inside}</w:style>'


def test_a_style_is_followed_to_the_one_it_is_based_on() -> None:
    based = '<w:basedOn w:val="{}"/>'
    found = read_styles(styles(style("A", based.format("B")) + style("B", based.format("C")) + style("C")))
    assert [name for name, _ in found.chain("A")] == ["A", "B", "C"]
    assert found.chain("onbekend") == found.chain(None) == []


def test_an_unknown_style_is_the_default_one() -> None:
    found = read_styles(
        styles(style("A") + style("S", more=' w:default="1"') + style("N", more=' w:default="0"'))
    )
    assert [name for name, _ in found.chain("onbekend")] == ["S"]


def test_styles_in_a_circle_come_to_an_end() -> None:
    found = read_styles(styles(style("A", '<w:basedOn w:val="B"/>') + style("B", '<w:basedOn w:val="A"/>')))
    assert len(found.chain("A")) < 100
    assert found.hidden("A") is False


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("", PLAIN),
        ("<w:rPr><w:vanish/></w:rPr>", PLAIN._replace(hidden=True)),
        ('<w:rPr><w:vanish w:val="0"/></w:rPr>', PLAIN._replace(hidden=False)),
        ('<w:name w:val="Heading 3"/>', PLAIN._replace(outline=2)),
        ('<w:name w:val="heading 1 a"/>', PLAIN),
        ('<w:outlineLvl w:val="4"/><w:name w:val="heading 1"/>', PLAIN._replace(outline=4)),
        (
            '<w:pPr><w:numPr><w:ilvl w:val="12"/><w:numId w:val="x"/><w:ins/></w:numPr></w:pPr>',
            PLAIN._replace(number=NumberReference(0, 8)),
        ),
        (
            '<w:pPr><w:numPr><w:ilvl w:val="-3"/></w:numPr></w:pPr>',
            PLAIN._replace(number=NumberReference(None, 0)),
        ),
    ],
)
def test_of_a_style_only_what_text_needs_is_kept(inside: str, expected: Style) -> None:
    assert read_styles(styles(style("A", inside))).chain("A") == [("A", expected)]


def test_the_language_is_that_of_the_default_style_or_of_all() -> None:
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    dutch = style("S", '<w:rPr><w:lang w:val="nl-NL"/></w:rPr>', ' w:default="1"')
    assert read_styles(styles(defaults)).language == "en-US"
    assert read_styles(styles(defaults + dutch)).language == "nl-NL"
    assert read_styles(styles(defaults + style("S", more=' w:default="1"'))).language == "en-US"
    assert read_styles(styles("<w:docDefaults><w:lang/></w:docDefaults>")).language == ""
    assert read_styles(b"").language == ""


def test_a_style_of_numbering_tells_its_list() -> None:
    found = read_styles(styles(style("A", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>')))
    assert (found.numbering("A"), found.numbering("B")) == (4, None)


def test_styles_of_tables_are_left_out_before_they_are_parsed() -> None:
    mixed = TABLE.format(1) + style("A") + TABLE.format(2) + TABLE.format(3) + style("B")
    found = read_styles(styles(mixed + TABLE.format(4)))
    assert [len(found.chain(name)) for name in ("A", "B", "T1", "T2", "T3", "T4")] == [1, 1, 0, 0, 0, 0]


def test_where_text_could_look_like_a_style_every_style_is_parsed() -> None:
    found = read_styles(styles("<!-- </w:style> -->" + TABLE.format(1) + style("A")))
    assert [len(found.chain(name)) for name in ("A", "T1")] == [1, 1]
