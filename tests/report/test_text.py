from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.model.finding import Finding, Place, Related
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Span
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Severity, Stage
from linter.model.visible import visible
from linter.report.frame import columns
from linter.report.pages import pages
from linter.report.text import View, notes, render, show, totals, verdict

TEXT = "Nr\tVraag\n4\tHoe groot is dat? 11 15\n6\tWat nu\n"
FLOW = Flow(
    TEXT,
    (
        Block(Span(0, 8), BlockKind.LINE, LineAnchor(1)),
        Block(Span(9, 34), BlockKind.LINE, LineAnchor(2)),
        Block(Span(35, 43), BlockKind.LINE, LineAnchor(3)),
    ),
)
PAGES = Finding(
    Span(29, 34), "BIJ001", "blz-zonder-bijlage", Severity.WARNING,
    "Vraag 4 noemt blz. 11-15 zonder bijlage.", "Vul de bijlage in.", "4", "11 15", Place(2, 21, 2, 26),
)  # fmt: skip
GAP = Finding(
    Span(35, 36), "NUM001", "gat", Severity.ERROR, "Vraag 5 ontbreekt.", "", "6", "6", Place(3, 1, 3, 2),
    (Related("hier staat vraag 4", Span(9, 10), Place(2, 1, 2, 2)),),
)  # fmt: skip


def file(
    *findings: Finding, outcome: Outcome = Outcome.ACCEPTED, stage: Stage = Stage.DEFINITIEF, note: str = ""
) -> FileReport:
    return FileReport("lijst.txt", outcome, "text", "lva", stage, 2, findings, (), note, FLOW)


REJECTED = file(PAGES, GAP, outcome=Outcome.REJECTED)
BROKEN = FileReport(
    "stuk.docx",
    Outcome.UNDETERMINED,
    None,
    None,
    Stage.DEFINITIEF,
    0,
    (),
    (Failure("BrokenSource", "Beschadigd."),),
)
SKIPPED = file(outcome=Outcome.SKIPPED, note="geen vragen")._replace(path="brief.txt")

DUTCH = """\
lijst.txt:2:21 BIJ001 waarschuwing Vraag 4 noemt blz. 11-15 zonder bijlage.
    4    Hoe groot is dat? 11 15
                           ^^^^^
    Vul de bijlage in.

lijst.txt:3:1 NUM001 fout Vraag 5 ontbreekt.
    6    Wat nu
    ^
    zie ook 2:1: hier staat vraag 4

lijst.txt: Niet gereed: 1 fout, 1 waarschuwing
    SHA-256 00ff

stuk.docx: Onbeslist: Beschadigd.

vragenlint 0.1.0, regels 1
3 bestanden: 1 niet gereed, 1 onbeslist, 1 overgeslagen; 1 fout, 1 waarschuwing
"""
ENGLISH = """\
lijst.txt:2:21 BIJ001 warning Vraag 4 noemt blz. 11-15 zonder bijlage.
    4    Hoe groot is dat? 11 15
                           ^^^^^
    Vul de bijlage in.

lijst.txt:3:1 NUM001 error Vraag 5 ontbreekt.
    6    Wat nu
    ^
    see also 2:1: hier staat vraag 4

lijst.txt: Not ready: 1 error, 1 warning
    SHA-256 00ff

stuk.docx: Undecided: Beschadigd.

vragenlint 0.1.0, rules 1
3 files: 1 not ready, 1 undecided, 1 skipped; 1 error, 1 warning
"""


def test_a_code_is_a_link_on_a_terminal_that_shows_links() -> None:
    view = View("en", colour=True, page=pages("https://a.nl/", ["NUM001"]), links=True)
    shown = show(REJECTED, view)
    link = "\x1b]8;;https://a.nl/en/rules/num001.html\x1b\\NUM001\x1b]8;;\x1b\\"
    assert f" {link} " in shown
    assert shown.count("\x1b]8;;") == 2
    for plain in (view._replace(links=False), view._replace(colour=False)):
        assert "\x1b]8" not in show(REJECTED, plain)


@pytest.mark.parametrize(("lang", "expected"), [("nl", DUTCH), ("en", ENGLISH)])
def test_the_whole_report(lang: str, expected: str) -> None:
    files = (REJECTED._replace(sha256="00ff"), BROKEN, SKIPPED._replace(sha256="ff00"))
    assert render(Report("0.1.0", "1", files), View(lang)) == expected


def test_where_it_came_from_is_faint_on_a_terminal() -> None:
    told = render(Report("0.1.0", "1", (file()._replace(sha256="00ff"),)), View(colour=True))
    assert "    \x1b[2mSHA-256 00ff\x1b[0m\n" in told
    assert "\n\x1b[2mvragenlint 0.1.0, regels 1\x1b[0m\n1 bestand" in told


def test_nothing_in_a_version_steers_the_terminal() -> None:
    foreign = Report("0\x1b[2J", "1\n", (file()._replace(sha256="\x1b"),))
    assert "SHA-256 <U+001B>\n\nvragenlint 0<U+001B>[2J, regels 1" in render(foreign, View())


def test_rules_of_a_users_own_are_told_with_the_file_they_judged() -> None:
    told = show(file()._replace(sha256="00ff", rules="7"), View("en"))
    assert told == "lijst.txt: Ready for publication\n    SHA-256 00ff, rules 7\n\n"


def test_quiet_is_one_line_per_finding() -> None:
    report = Report("0.1.0", "1", (REJECTED, BROKEN, SKIPPED))
    assert render(report, View(quiet=True)) == (
        "lijst.txt:2:21 BIJ001 waarschuwing Vraag 4 noemt blz. 11-15 zonder bijlage.\n"
        "lijst.txt:3:1 NUM001 fout Vraag 5 ontbreekt.\n"
    )


def test_colours_are_put_around_what_matters() -> None:
    shown = show(REJECTED, View(colour=True))
    assert "\x1b[33mwaarschuwing\x1b[0m" in shown
    assert "dat? \x1b[1;33m11 15\x1b[0m" in shown
    assert "\x1b" not in show(REJECTED, View())


def test_a_place_without_characters_is_not_painted() -> None:
    shown = show(file(GAP._replace(span=Span(43, 43), text="")), View(colour=True))
    assert "Wat nu\n" in shown


@pytest.mark.parametrize(
    ("report", "lang", "expected"),
    [
        (file(), "nl", "Gereed voor publicatie"),
        (file(), "en", "Ready for publication"),
        (file(PAGES, PAGES), "nl", "Gereed voor publicatie (2 waarschuwingen)"),
        (file(PAGES._replace(severity=Severity.INFO)), "nl", "Gereed voor publicatie (1 info)"),
        (file(stage=Stage.CONCEPT), "nl", "Gereed als concept"),
        (file(stage=Stage.CONCEPT), "en", "Ready as a draft"),
        (REJECTED, "nl", "Niet gereed: 1 fout, 1 waarschuwing"),
        (file(GAP, GAP), "nl", "Niet gereed: 2 fouten"),
        (file(outcome=Outcome.REJECTED), "nl", "Niet gereed"),
        (BROKEN, "nl", "Onbeslist: Beschadigd."),
        (file(outcome=Outcome.UNDETERMINED), "en", "Undecided"),
        (file(GAP, outcome=Outcome.UNDETERMINED), "nl", "Onbeslist (wel gevonden: 1 fout)"),
        (SKIPPED, "nl", "Overgeslagen: geen vragenlijst (geen vragen)"),
        (file(outcome=Outcome.SKIPPED), "en", "Skipped: not a list of questions"),
    ],
)
def test_the_verdict_in_words(report: FileReport, lang: str, expected: str) -> None:
    assert verdict(report, View(lang)) == expected


def test_an_error_is_never_called_ready_also_where_nothing_is_to_fail() -> None:
    assert verdict(file(GAP), View()).startswith("Niet gereed")
    assert totals([file(GAP)], View()) == "1 bestand: 1 niet gereed; 1 fout\n"


def test_nothing_is_called_ready_where_not_every_rule_was_asked_for() -> None:
    only, without = file()._replace(selected=("NUM", "BIJ001")), file()._replace(ignored=("VST004",))
    assert verdict(only, View()) == "Niets gevonden dat blokkeert, maar alleen nagekeken op NUM, BIJ001"
    assert verdict(without, View("en")) == "Nothing found that blocks, but not checked for VST004"
    assert totals([only, SKIPPED, BROKEN], View()) == (
        "3 bestanden: 1 zonder fouten, 1 onbeslist, 1 overgeslagen; geen bevindingen;"
        " alleen nagekeken op NUM, BIJ001\n"
    )
    assert totals([file(), without], View()) == (
        "2 bestanden: 1 gereed, 1 zonder fouten; geen bevindingen;"
        " niet elk bestand is op alle regels nagekeken\n"
    )
    assert totals([without._replace(outcome=Outcome.REJECTED)], View("en")) == (
        "1 file: 1 not ready; no findings; not checked for VST004\n"
    )


def test_both_what_was_selected_and_what_was_ignored_of_it_is_said() -> None:
    report = file()._replace(selected=("NUM",), ignored=("NUM008",))
    assert verdict(report, View()).endswith("maar alleen nagekeken op NUM, niet op NUM008")


def test_more_than_one_reason_and_findings_all_the_same() -> None:
    failures = (Failure("InternalError", "A.", ours=True), Failure("InternalError", "B.", ours=True))
    report = file(GAP, outcome=Outcome.UNDETERMINED)._replace(failures=failures)
    assert verdict(report, View()) == "Onbeslist: A. (en nog 1; wel gevonden: 1 fout)"
    assert list(notes(report, View())) == ["lijst.txt: Onbeslist: A.", "lijst.txt: Onbeslist: B."]


def test_what_was_skipped_is_a_note_unless_quiet() -> None:
    assert list(notes(SKIPPED, View())) == ["brief.txt: Overgeslagen: geen vragenlijst (geen vragen)"]
    assert list(notes(SKIPPED, View(quiet=True))) == []
    assert list(notes(REJECTED, View())) == []


def test_what_does_not_count_is_in_the_totals_too() -> None:
    known, silent = GAP._replace(known=True), GAP._replace(suppressed="want zo")
    assert totals([file(silent), file(known, silent)], View()) == (
        "2 bestanden: 2 gereed; 2 onderdrukt, 1 bekend\n"
    )
    assert totals([file(GAP, known)], View("en")) == "1 file: 1 not ready; 1 error, 1 known\n"


def test_no_files_at_all() -> None:
    assert totals([], View()) == "0 bestanden; geen bevindingen\n"


def test_a_place_that_is_not_known_leaves_the_path() -> None:
    report = file(GAP._replace(place=Place(), related=()))._replace(flow=None)
    assert show(report, View()).startswith("lijst.txt NUM001 fout Vraag 5 ontbreekt.\n\n")


def test_a_place_in_an_empty_line_shows_no_line() -> None:
    empty = file(GAP._replace(span=Span(0, 0), place=Place(1, 1, 1, 1), related=()))._replace(
        flow=Flow("\n", ())
    )
    assert show(empty, View()).startswith("lijst.txt:1:1 NUM001 fout Vraag 5 ontbreekt.\n\nlijst.txt: Niet")


def test_of_many_related_places_the_first_are_shown() -> None:
    shown = show(file(GAP._replace(related=GAP.related * 12)), View())
    assert shown.count("zie ook") == 10
    assert "    en nog 2\n" in shown


def test_neither_a_name_nor_a_message_steers_the_terminal() -> None:
    shown = show(file(GAP._replace(message="\x1b]0;x\x07"))._replace(path="a\x1b[2J\udcff.txt"), View())
    assert "\x1b" not in shown
    assert "a<U+001B>[2J\\xff.txt:3:1" in shown


spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))
places = st.builds(
    Place, *[st.none() | st.integers(1, 99)] * 8, st.none() | st.sampled_from(["word/document.xml"])
)
any_text = st.text(st.characters(codec=None), max_size=20)
findings = st.builds(
    Finding, spans, st.just("NUM001"), st.just("gat"), st.sampled_from([*Severity][:3]), any_text, any_text,
    st.none() | any_text, any_text, places,
    st.builds(Related, any_text, spans, places).map(lambda one: (one,)), st.none(),
)  # fmt: skip


@given(
    st.lists(findings, max_size=3),
    st.sampled_from(Outcome),
    st.builds(View, st.sampled_from(["nl", "en"]), *[st.booleans()] * 2),
)
def test_any_finding_is_shown(found: list[Finding], outcome: Outcome, view: View) -> None:
    report = Report("0", "0", (file(*found, outcome=outcome),))
    shown = render(report, view)
    shown.encode()
    assert view.quiet or shown.endswith("\n")


WIDE = "漢字かな交じり文" * 20
ACCENTS = "e\u0301" * 60
HIDDEN = "a\u202eb\tc" * 40


@pytest.mark.parametrize("line", ["letters " * 40, WIDE, ACCENTS, HIDDEN, "é" * 35])
@pytest.mark.parametrize("at", [0, 30, 60])
@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_line_fits_the_terminal_and_the_carets_are_below_its_characters(
    line: str, at: int, width: int
) -> None:
    start = min(at, len(line) - 2)
    flow = Flow(line, (Block(Span(0, len(line)), BlockKind.LINE, LineAnchor(1)),))
    finding = GAP._replace(span=Span(start, start + 2), related=())
    report = file(finding)._replace(flow=flow)
    _, shown, carets, *_ = show(report, View(width=width)).splitlines()
    assert columns(shown) <= width
    assert columns(carets) <= width
    marked = visible(line[start : start + 2])
    before = carets.index("^")
    found = "".join(one for place, one in _placed(shown) if before <= place < len(carets))
    assert found == marked


def _placed(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character with the column it stands in; an accent stands where its letter does."""
    place = 0
    for one in text:
        wide = columns(one)
        yield (place, one) if wide else (place - 1, one)
        place += wide


def test_where_there_is_no_terminal_nothing_depends_on_its_width() -> None:
    assert show(REJECTED, View(width=200)) == show(REJECTED, View())
