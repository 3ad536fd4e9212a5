"""What is of the site and not of the document."""

import pytest

from linter.formats.html.furniture import furniture, read_aloud, says_nothing
from linter.formats.html.look import PLAIN, Look
from linter.formats.tree import Element
from linter.model.flow import BlockKind
from tests.formats.html.made import blocks, flow

HEADER, FOOTER, BOX = BlockKind.HEADER, BlockKind.FOOTER, BlockKind.TEXTBOX


@pytest.mark.parametrize(
    ("tag", "attributes", "expected"),
    [
        ("nav", {}, HEADER),
        ("dialog", {}, HEADER),
        ("footer", {}, FOOTER),
        ("aside", {}, BOX),
        ("aside", {"role": "doc-footnote"}, None),
        ("header", {}, None),
        ("div", {}, None),
        ("div", {"role": "banner"}, HEADER),
        ("div", {"role": "contentinfo"}, FOOTER),
        ("div", {"role": "complementary"}, BOX),
        ("div", {"title": "header"}, HEADER),
        ("div", {"title": "footer"}, FOOTER),
        ("div", {"class": "breadcrumb"}, HEADER),
        ("ol", {"class": "nav breadcrumbs--small"}, HEADER),
        ("div", {"id": "cookie-banner"}, HEADER),
        ("div", {"class": "skiplinks"}, HEADER),
        ("div", {"id": "Table of Contents1"}, HEADER),
        ("div", {"id": "Inhoudsopgave1"}, HEADER),
        ("div", {"id": "inhoud"}, None),
        ("div", {"id": "site-footer"}, FOOTER),
        ("div", {"class": "footer-note navigatieplan"}, None),
        ("p", {"class": "western"}, None),
        ("div", {"id": "cookie " * 500}, None),
    ],
)
def test_a_site_says_what_is_its_own(
    tag: str, attributes: dict[str, str], expected: BlockKind | None
) -> None:
    assert furniture(Element(tag, attributes, 1, 1), PLAIN) is expected


def test_word_says_what_is_a_running_header() -> None:
    assert furniture(Element("div", {}, 1, 1), Look(part="footer")) is FOOTER
    assert furniture(Element("div", {}, 1, 1), Look(part="footnote")) is None


def test_most_attributes_say_nothing() -> None:
    assert says_nothing({"width": "10", "class": "MsoNormal"})
    assert not says_nothing({"class": "breadcrumb"})
    assert not says_nothing({"class": "sr-only"})
    assert not says_nothing({"id": "a"})


@pytest.mark.parametrize(
    ("names", "expected"), [("a sr-only", True), ("visually-hidden", True), ("sr", False)]
)
def test_some_text_is_only_read_aloud(names: str, *, expected: bool) -> None:
    assert read_aloud(names) is expected


def test_a_header_with_links_is_the_sites_and_one_with_a_title_the_documents() -> None:
    page = (
        "<header><p>logo<a href=/>home</a></header>"
        "<header><h1>36 100</h1><p>Titel</header><p>a<footer>b</footer>"
    )
    assert blocks(flow(page)) == [
        ("header", "logohome"),
        ("heading", "36 100"),
        ("paragraph", "Titel"),
        ("paragraph", "a"),
        ("footer", "b"),
    ]
    assert blocks(flow("<header>" + "<b>x</b>" * 300 + "<a>y</a></header>"))[0][0] == "paragraph"


def test_what_stands_around_the_main_part_is_furniture_of_which_it_is_no_matter_whether_it_shows() -> None:
    page = (
        "<p>voor<div style='display:none'>cookies</div><h1>Site</h1>"
        "<main><h1>Lijst van vragen en antwoorden</h1><nav>delen</nav>"
        "<aside>kader</aside><p>de tekst van de lijst</main><p>na"
    )
    found = flow(page)
    assert blocks(found) == [
        ("header", "voor"), ("header", "cookies"), ("header", "Site"),
        ("heading", "Lijst van vragen en antwoorden"), ("header", "delen"), ("textbox", "kader"),
        ("paragraph", "de tekst van de lijst"), ("footer", "na"),
    ]  # fmt: skip
    assert found.facts == ()


def test_lists_of_a_site_get_no_numbers() -> None:
    assert blocks(flow("<nav><ol><li>a<li>b</ol></nav>")) == [("header", "a"), ("header", "b")]
