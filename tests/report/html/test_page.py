import itertools
import time

from lxml import etree, html

from linter.model.report import FileReport, Outcome, Report
from linter.report.html.page import render
from linter.report.html.section import chapter
from linter.report.text import View
from tests.report.html.made import ABSENT, BROKEN, FLOW, GAP, PAGES, file

REJECTED = file(PAGES, GAP, outcome=Outcome.REJECTED)


def rendered(*files: FileReport, view: View | None = None) -> bytes:
    view = view or View()
    chapters = [chapter(one, view, number) for number, one in enumerate(files, 1)]
    return render(Report("0.1.0", "7", files, "2026-03-04"), chapters, view)


def page(*files: FileReport, view: View | None = None) -> etree._Element:
    return html.document_fromstring(rendered(*files, view=view))


def test_of_one_file_the_verdict_is_on_top_and_said_once() -> None:
    made = page(REJECTED)
    assert made.xpath("string(//header/h1)") == "Controle van lijst.txt" == made.xpath("string(//title)")
    assert made.xpath("string(//header/p)") == "✘ Niet gereed: 1 fout, 1 waarschuwing"
    assert made.xpath("count(//*[contains(@class, 'verdict')])") == 1
    assert made.xpath("count(//nav)") == 0


def test_of_more_files_there_is_a_table_of_contents() -> None:
    made = page(REJECTED, BROKEN, file())
    assert made.xpath("string(//header/p)") == (
        "3 bestanden: 1 gereed, 1 niet gereed, 1 onbeslist; 1 fout, 1 waarschuwing"
    )
    assert made.xpath("//header/p/@class") == ["verdict error"]
    for link in made.xpath("//nav//a"):
        assert made.xpath(f"count(//section[@id='{link.get('href')[1:]}'])") == 1
    assert made.xpath("count(//main/section/p[contains(@class, 'verdict')])") == 3


def test_a_run_that_asked_for_some_rules_is_never_called_ready() -> None:
    some = file()._replace(selected=("NUM",))
    said = page(some, some).xpath("string(//header/p[1])")
    assert said == "2 bestanden: 2 zonder fouten; geen bevindingen; alleen nagekeken op NUM"
    assert b"Gereed" not in rendered(some)
    assert b"eady" not in rendered(BROKEN, view=View("en")).split(b"<body>")[1]


def test_where_it_came_from_stands_at_the_foot() -> None:
    foot = page(REJECTED, view=View("en")).xpath("string(//footer)")
    assert "Made with vragenlint 0.1.0, rules 7; checked on 2026-03-04." in foot
    assert "5ea1" in foot
    assert "final (definitief)" in foot


def test_ids_are_unique_and_headings_step_by_one() -> None:
    made = page(REJECTED, file(ABSENT), BROKEN)
    ids = made.xpath("//@id")
    assert len(ids) == len(set(ids))
    levels = [int(one.tag[1]) for one in made.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert made.get("lang") == "nl"


def test_nothing_was_found_to_check() -> None:
    made = page()
    assert made.xpath("string(//h1)") == "Controle van 0 bestanden"
    assert made.xpath("//header/p/@class") == ["verdict info"]


def test_the_same_run_gives_the_same_bytes() -> None:
    assert rendered(REJECTED, BROKEN) == rendered(REJECTED, BROKEN)


def test_a_thousand_findings_take_a_moment() -> None:
    text = "".join(f"{number}\tHoe groot is dat in het jaar {number}? 11 15\n" for number in range(2800))
    long = file(*[GAP._replace(question=str(number)) for number in range(1000)])
    long = long._replace(flow=FLOW._replace(text=text))
    begun = time.process_time()
    assert rendered(long).count(b'class="finding error"') == 1000
    assert time.process_time() - begun < 2
