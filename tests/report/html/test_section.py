from lxml import etree

from linter.model.finding import Finding
from linter.model.report import FileReport, Outcome
from linter.model.rule import Severity, Stage
from linter.report.html.section import MOST_SILENT, chapter, told
from linter.report.text import View
from tests.report.html.made import ABSENT, BROKEN, FAILURE, GAP, PAGES, file

VIEW = View()


def texts(file: FileReport, view: View = VIEW) -> list[str]:
    return ["".join(one.itertext()) for one in chapter(file, view, 1).section]


def test_findings_stand_by_their_question_what_is_of_none_first() -> None:
    found = chapter(file(PAGES, GAP, ABSENT, PAGES, outcome=Outcome.REJECTED), VIEW, 3)
    heads = [one.text for one in found.section.iter("h3")]
    assert heads == ["Buiten de vragen", "Vraag 4", "Vraag 6"]
    assert [len(one) for one in found.section.iter("ol")] == [1, 2, 1]
    assert (found.id, found.verdict, found.look) == (
        "f3",
        "Niet gereed: 1 fout, 2 waarschuwingen, 1 info",
        "error",
    )
    assert found.section.get("id") == "f3"


def test_only_what_is_ready_looks_so() -> None:
    def look(one: FileReport, view: View = VIEW) -> str:
        return chapter(one, view, 1).look

    assert look(file()) == "good"
    assert look(file()._replace(ignored=("VRG002",))) == "warning"
    assert look(file(GAP)) == "error"
    assert look(BROKEN) == "warning"
    assert look(file(outcome=Outcome.SKIPPED)) == "info"
    assert texts(file()) == ["map/lijst.txt", "Geen bevindingen."]


def test_why_something_was_not_judged_is_said() -> None:
    assert texts(BROKEN) == ["stuk.docx", "Waarom dit niet is beoordeeld", "Beschadigd."]
    both = file(GAP, outcome=Outcome.UNDETERMINED)._replace(failures=(FAILURE, FAILURE))
    assert texts(both)[1:4] == ["Waarom dit niet is beoordeeld", "Beschadigd.Beschadigd.", "Vraag 6"]
    assert chapter(both, VIEW, 1).verdict.startswith("Onbeslist: Beschadigd.")


def test_of_a_file_that_was_skipped_nothing_is_said_but_that() -> None:
    skipped = file(outcome=Outcome.SKIPPED)._replace(note="een brief")
    assert texts(skipped) == ["map/lijst.txt"]
    assert chapter(skipped, VIEW, 1).verdict == "Overgeslagen: geen vragenlijst (een brief)"


def test_what_does_not_count_is_counted_and_told() -> None:
    silent: list[Finding] = [
        GAP._replace(suppressed="want ingetrokken"),
        GAP._replace(suppressed=""),
        GAP._replace(known=True),
    ]
    found = chapter(file(*silent), VIEW, 1)
    assert found.verdict == "Gereed voor publicatie (2 onderdrukt, 1 bekend)"
    assert found.section[-2].text == "Niet meegeteld (3)"
    assert ["".join(one.itertext()) for one in found.section[-1]] == [
        "NUM001 Vraag 5 ontbreekt. (regel 3, teken 1; onderdrukt: want ingetrokken)",
        "NUM001 Vraag 5 ontbreekt. (regel 3, teken 1; onderdrukt, zonder reden)",
        "NUM001 Vraag 5 ontbreekt. (regel 3, teken 1; al bekend (baseline))",
    ]
    many = chapter(file(*silent * MOST_SILENT), View("en"), 1).section
    assert len(many[-1]) == MOST_SILENT + 1
    assert many[-1][-1].text == "and 400 more"


def test_the_row_says_where_it_came_from() -> None:
    def row(one: FileReport) -> list[str]:
        return ["".join(cell.itertext()) for cell in chapter(one, VIEW, 1).row]

    assert row(file()._replace(stage=Stage.CONCEPT)) == [
        "map/lijst.txt", "lijst van vragen en antwoorden", "2", "concept", "text", "5ea1",
    ]  # fmt: skip
    assert row(BROKEN) == ["stuk.docx", "–", "–", "definitief", "–", "–"]


def test_hostile_names_and_texts_are_no_markup() -> None:
    bad = GAP._replace(
        message="<script>x</script>\u202e", help="<b>", question='"><img>', severity=Severity.INFO
    )
    found = chapter(file(bad, path="<i>\x1b[31m\udcff.docx"), VIEW, 1)
    written = etree.tostring(found.section, encoding="unicode", method="html")
    for tag in ("<script", "<img", "<i>", "<b></b>", "\u202e", "\x1b"):
        assert tag not in written
    assert "&lt;U+001B&gt;[31m\\xff.docx" in written


def test_the_sign_of_a_verdict_is_for_the_eye_alone() -> None:
    assert etree.tostring(told("Goed", "good", "+")) == (
        b'<p class="verdict good"><span aria-hidden="true">+ </span>Goed</p>'
    )
    assert etree.tostring(told("Goed", "good")) == b'<p class="verdict good">Goed</p>'
