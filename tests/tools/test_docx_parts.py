"""The parts beside the text are what Word's own are: whole, and consistent in themselves."""

import re
from collections import Counter

import pytest
from lxml import etree

from tools import docx_latent, docx_numbering, docx_settings, docx_styles, docx_theme

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def styles() -> etree._Element:
    return etree.fromstring(docx_styles.styles().encode())


def test_word_knows_376_styles_by_itself() -> None:
    made = docx_latent.latent()
    names = re.findall('w:lsdException w:name="([^"]*)"', made)
    assert len(names) == len(set(names)) == 376
    assert 'w:count="376"' in made
    assert {"heading 9", "HTML Cite", "List Table 7 Colorful Accent 6", "Plain Table 5"} <= set(names)


def test_styles_of_each_kind_with_one_default(styles: etree._Element) -> None:
    kinds = Counter(one.get(f"{W}type") for one in styles.iterchildren(f"{W}style"))
    defaults = Counter(
        one.get(f"{W}type") for one in styles.iterchildren(f"{W}style") if one.get(f"{W}default")
    )
    assert set(kinds) == {"paragraph", "character", "table", "numbering"}
    assert set(defaults.values()) == {1}
    assert set(defaults) == set(kinds)
    assert sum(kinds.values()) > 60


def test_styles_refer_to_styles(styles: etree._Element) -> None:
    found = [one.get(f"{W}styleId") for one in styles.iterchildren(f"{W}style")]
    names = [one.get(f"{W}val") for one in styles.iterfind(f"{W}style/{W}name")]
    assert len(found) == len(set(found)) == len(set(names))
    for tag in ("basedOn", "next", "link"):
        referred = {one.get(f"{W}val") for one in styles.iterfind(f"{W}style/{W}{tag}")}
        assert referred
        assert referred <= set(found)


def test_a_twin_and_its_style_refer_to_each_other(styles: etree._Element) -> None:
    links = {
        one.get(f"{W}styleId"): link.get(f"{W}val")
        for one in styles.iterchildren(f"{W}style")
        for link in one.iterchildren(f"{W}link")
    }
    assert len(links) > 20
    assert all(links[other] == one for one, other in links.items())


def test_tables_have_conditional_formats(styles: etree._Element) -> None:
    kinds = Counter(one.get(f"{W}type") for one in styles.iter(f"{W}tblStylePr"))
    assert kinds["firstRow"] == kinds["band1Horz"] == 7


def test_lists_have_nine_levels_and_their_own_ids() -> None:
    root = etree.fromstring(docx_numbering.numbering().encode())
    abstracts = list(root.iterchildren(f"{W}abstractNum"))
    assert [len(list(one.iterchildren(f"{W}lvl"))) for one in abstracts] == [9] * len(abstracts)
    for tag in ("nsid", "tmpl"):
        found = [one.get(f"{W}val") for one in root.iter(f"{W}{tag}")]
        assert len(set(found)) == len(abstracts) > 2
        assert all(re.fullmatch("[0-9A-F]{8}", one or "") for one in found)
    nums = {one.get(f"{W}numId"): one[0].get(f"{W}val") for one in root.iterchildren(f"{W}num")}
    assert nums == {str(index + 1): str(index) for index in range(len(abstracts))}


def test_the_list_of_the_questions_is_the_same_in_both_packages() -> None:
    large, small = (
        etree.fromstring(made().encode()).find(f"{W}abstractNum/{W}lvl")
        for made in (docx_numbering.numbering, docx_numbering.single)
    )
    assert large is not None
    assert small is not None
    assert [(one.tag, one.attrib) for one in large.iter()] == [(one.tag, one.attrib) for one in small.iter()]


def test_theme_and_settings_name_the_same_colours() -> None:
    theme, settings = docx_theme.theme(), docx_settings.settings()
    schemes = re.findall(r"<a:(\w+)><a:(?:srgb|sys)Clr ", theme)
    mapping = re.search("<w:clrSchemeMapping ([^/]*)/>", settings)
    assert schemes == ["dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink"]
    assert mapping is not None
    assert mapping[1].count("=") == len(schemes)
