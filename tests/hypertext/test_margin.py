import re
import time

import pytest
from lxml import etree, html

from linter.hypertext.margin import About, document
from linter.model.flow import Flow
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from tests.hypertext.flows import lines, remark, table

NL = About("lijst.txt", "5ea1", Stamp("2026-03-04T12:00:00Z"))
EN = NL._replace(stamp=NL.stamp._replace(lang="en"))
FLOW = table((0, 0, "4"), (0, 1, "Hoe groot is dat? 11 15"), (1, 0, "6"), (1, 1, "Wat nu"))
REMARKS = (
    remark(20, 25, Severity.WARNING, ("WAARSCHUWING BIJ001", "Geen bijlage.", "Vul die in.")),
    remark(26, 27, lines=("FOUT NUM001", "Nummer 5 ontbreekt.")),
)


def page(flow: Flow, *remarks: Remark, about: About = NL) -> etree._Element:
    return html.document_fromstring(document(flow, remarks, about))


def test_findings_stand_beside_their_line() -> None:
    made = page(FLOW, *REMARKS)
    rows = made.xpath("//tr")
    assert [row.xpath("count(.//li)") for row in rows] == [1, 1]
    assert rows[0].xpath("string(.//mark)") == "11 15"
    assert [one.text_content() for one in rows[0].xpath(".//li/p")] == [
        "1 WAARSCHUWING BIJ001", "Geen bijlage.", "Vul die in.",
    ]  # fmt: skip


def test_links_lead_from_text_to_finding_and_back_and_to_the_next() -> None:
    made = page(FLOW, *REMARKS, *REMARKS)
    ids = made.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = [href[1:] for href in made.xpath("//a/@href")]
    assert set(targets) <= set(ids)
    for number in "1234":
        assert targets.count(f"m{number}") == 1
        assert f"n{number}" in targets
    assert made.xpath("string(//li[@id='n2']/nav)") == "vorige · volgende"
    assert made.xpath("string(//li[@id='n1']/nav)") == "volgende"


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        (
            NL,
            ("lijst.txt, met bevindingen", "1 fout, 1 waarschuwing", "door vragenlint op 2026-03-04, van"),
        ),
        (EN, ("lijst.txt, with findings", "1 error, 1 warning", "by vragenlint on 2026-03-04, from")),
    ],
)
def test_what_is_said_around_it_is_in_the_language_asked(about: About, expected: tuple[str, ...]) -> None:
    made = page(FLOW, *REMARKS, about=about)
    assert made.get("lang") == about.stamp.lang
    text = made.text_content()
    for words in (*expected, "5ea1"):
        assert words in text


def test_a_number_in_the_text_says_by_ear_what_it_leads_to() -> None:
    made = page(FLOW, *REMARKS)
    assert made.xpath("//sup/a/@aria-label") == ["1: WAARSCHUWING BIJ001", "2: FOUT NUM001"]


def test_nothing_found_is_said() -> None:
    made = page(lines("Kunt u?"))
    assert "Geen bevindingen." in made.text_content()
    assert made.xpath("count(//li)") == 0


def test_a_document_can_put_no_markup_on_the_page() -> None:
    bad = '<script src="http://x">alert(1)</script><img src=x onerror=y>\u202e&lt;'
    about = NL._replace(name=f"{bad}.txt")
    written = document(lines(bad, bad), [remark(3, 20, lines=(bad, bad)), remark(0, 0)], about).decode()
    body = written.split("<body>")[1]
    assert set(re.findall(r"<([a-z0-9]+)", body)) <= {
        "a", "header", "h1", "p", "b", "main", "div", "mark", "sup", "ul", "li", "nav", "footer",
    }  # fmt: skip
    assert "\u202e" not in written
    held = html.document_fromstring(written).xpath("//body//@*")
    assert {one.attrname for one in held} <= {"aria-hidden", "aria-label", "class", "href", "id", "tabindex"}
    assert "&lt;U+202E&gt;" in body


def test_a_long_list_with_a_thousand_findings_takes_a_moment() -> None:
    cells = [(row, column, "Hoe groot is dat? 11 15") for row in range(2800) for column in range(5)]
    flow = table(*cells)
    found = [remark(at * 300, at * 300 + 7) for at in range(1000)]
    begun = time.process_time()
    written = document(flow, found, NL)
    assert time.process_time() - begun < 2
    assert written.count(b"<li id=") == 1000


def test_remarks_without_a_word_have_their_number() -> None:
    empty = remark(0, 1)._replace(lines=())
    assert page(FLOW, empty).xpath("string(//li/p)").strip() == "1"
