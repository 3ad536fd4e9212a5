import pytest
from lxml import etree

from linter.model.finding import Finding, Related
from linter.model.flow import Flow, Span
from linter.model.rule import Edit, Fix
from linter.report.html.finding import MOST_EDITS, Ground, shown
from linter.report.pages import pages
from linter.report.place import Places
from linter.report.text import View
from tests.report.html.made import ABSENT, FLOW, GAP, PAGES


def made(
    finding: Finding, lang: str = "nl", flow: Flow | None = FLOW, view: View | None = None
) -> etree._Element:
    return shown(finding, Ground(flow, {"": Places(flow, lang)}, view or View(lang)))


def test_the_code_is_a_link_where_its_page_is_known() -> None:
    (link,) = made(GAP, view=View(page=pages("https://a.nl", ["NUM001"]))).iter("a")
    assert (link.get("href"), "".join(link.itertext())) == ("https://a.nl/nl/rules/num001.html", "NUM001")
    assert not list(made(GAP).iter("a"))


def said(finding: Finding, lang: str = "nl", flow: Flow | None = FLOW) -> list[str]:
    return ["".join(one.itertext()) for one in made(finding, lang, flow)]


def test_all_that_a_reader_needs_is_said() -> None:
    assert said(PAGES) == [
        "waarschuwing BIJ001 Vraag 4 noemt blz. 11-15 zonder bijlage.",
        "4    Hoe groot is dat? 11 15",
        "Wat te doen: Vul de bijlage in.",
        "Voorstel: Zet er een streepje tussen (kan zonder nakijken)11 15 wordt 11-15",
        "regel 2, teken 21",
    ]
    assert said(GAP, "en") == [
        "error NUM001 Vraag 5 ontbreekt.",
        "6    Wat nu",
        "line 3, character 1",
        "see also 2:1: hier staat vraag 4",
    ]


def test_the_characters_are_marked_in_their_sentence() -> None:
    assert made(PAGES).findtext("blockquote/mark") == "11 15"
    assert made(PAGES)[1].text == "4    Hoe groot is dat? "


def test_where_something_is_absent_its_place_is_marked() -> None:
    assert said(ABSENT)[1] == "6    Wat nu[hier]"
    assert made(ABSENT, "en").findtext("blockquote/mark") == "[here]"


def test_without_the_text_the_message_is_there() -> None:
    assert said(PAGES, flow=None)[:2] == [
        "waarschuwing BIJ001 Vraag 4 noemt blz. 11-15 zonder bijlage.", "Wat te doen: Vul de bijlage in.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (Edit(Span(10, 10), "a"), "4 wordt 4a"),
        (Edit(Span(9, 10), ""), "4 wordt "),
        (Edit(Span(24, 27), "wat"), "dat? wordt wat?"),
        (Edit(Span(0, 0), "x"), "Nr wordt xNr"),
        (Edit(Span(29, 34), "9" * 300), "11 15 wordt " + "9" * 200 + "…"),
    ],
)
def test_an_edit_is_shown_as_words_before_and_after(edit: Edit, expected: str) -> None:
    found = made(PAGES._replace(fix=Fix("Titel", (edit,)))).find("div/ul/li")
    assert found is not None
    assert "".join(found.itertext()) == expected


def test_of_many_edits_and_places_the_first_are_shown() -> None:
    edits = (Edit(Span(0, 1), "x"),) * (MOST_EDITS + 2)
    related = (Related("hier", Span(0, 1), PAGES.place, "ander.txt"),) * 12
    found = said(PAGES._replace(fix=Fix("Titel", edits), related=related))
    assert "en nog 2" in found[3]
    assert "(kijk het eerst na)" in found[3]
    assert found[-2:] == ["zie ook ander.txt:2:21: hier", "en nog 2"]


def test_a_fix_without_edits_has_its_title() -> None:
    assert said(PAGES._replace(fix=Fix("Maak het zo")))[3] == "Voorstel: Maak het zo (kijk het eerst na)"
