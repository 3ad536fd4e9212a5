import time
from collections.abc import Iterator

import pytest

from linter import pipeline, rulebook
from linter.check.catalog import Catalog
from linter.errors import BrokenSource, ConfigError, EncryptedSource, InternalError
from linter.formats import detect
from linter.model.bijlagen import Bijlagen
from linter.model.document import Document
from linter.model.flow import BLIND, Fact, FactKind, Flow, Span
from linter.model.options import Options
from linter.model.report import Failure, Outcome
from linter.model.rule import Hit, Inputs, Rule, Severity, Stage
from linter.model.source import Source
from tests.check.sample import rule
from tests.rules.template import assembled

GOOD = assembled(
    "lva",
    {"text": "Vraag 1\nKunt u dit toelichten?\n\nAntwoord 1\nJa.\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom."},
)
SEEN: list[Inputs] = []


def _warn(document: Document, inputs: Inputs) -> Iterator[Hit]:
    SEEN.append(inputs)
    for vraag in document.nodes["vraag"]:
        yield Hit(document.span(vraag))


def _crash(_document: Document, _inputs: Inputs) -> Iterator[Hit]:
    raise KeyError


def _rules(monkeypatch: pytest.MonkeyPatch, *rules: Rule) -> None:
    monkeypatch.setattr(rulebook, "load", lambda: Catalog("abc", rules))
    monkeypatch.setattr(pipeline, "load", lambda: Catalog("abc", rules))


def _lint(text: str = GOOD, options: Options = pipeline.DEFAULT) -> pipeline.FileReport:
    return pipeline.lint(Source("map/lijst.txt", text.encode()), options)


def test_a_list_that_is_right_is_accepted() -> None:
    found = _lint()
    assert (found.path, found.outcome, found.findings, found.failures) == (
        "map/lijst.txt",
        Outcome.ACCEPTED,
        (),
        (),
    )
    assert (found.format, found.kind, found.stage, found.questions) == ("text", "lva", Stage.DEFINITIEF, 2)
    assert found.flow is not None
    assert found.flow.text == GOOD


def test_a_list_with_a_fault_is_rejected() -> None:
    found = _lint(GOOD.replace("Vraag 2", "Vraag 3"))
    assert found.outcome is Outcome.REJECTED
    assert [(one.code, one.question) for one in found.findings] == [("NUM001", "3")]


@pytest.mark.parametrize(
    ("fail_on", "outcome"),
    [
        (Severity.INFO, Outcome.REJECTED),
        (Severity.WARNING, Outcome.REJECTED),
        (Severity.ERROR, Outcome.ACCEPTED),
        (Severity.OFF, Outcome.ACCEPTED),
    ],
)
def test_from_where_on_it_counts(
    monkeypatch: pytest.MonkeyPatch, fail_on: Severity, outcome: Outcome
) -> None:
    _rules(monkeypatch, rule(_warn, severity=Severity.WARNING))
    found = _lint(options=Options(fail_on=fail_on))
    assert (found.outcome, len(found.findings)) == (outcome, 2)


def test_a_crash_is_undetermined_whatever_else_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    _rules(monkeypatch, rule(_crash), rule(_warn, code="XYZ002"))
    found = _lint(options=Options(fail_on=Severity.OFF))
    assert found.outcome is Outcome.UNDETERMINED
    assert [one.code for one in found.findings] == ["XYZ002", "XYZ002"]
    assert [one.ours for one in found.failures] == [True]


def test_options_decide_which_rules_are_asked_and_what_they_know(monkeypatch: pytest.MonkeyPatch) -> None:
    SEEN.clear()
    _rules(
        monkeypatch,
        rule(_warn, message={"nl": "Fout.", "en": "Wrong."}),
        rule(_warn, code="XYZ002"),
        rule(_warn, code="XYZ003", kinds=frozenset({"vhlv"})),
        rule(_warn, code="XYZ004", stages={Stage.CONCEPT: Severity.OFF}),
    )
    options = Options(Stage.CONCEPT, "lv", ("XYZ",), ("XYZ002",), lang="en", today="2026-03-04")
    found = _lint(options=options)
    assert SEEN.pop()._replace(codes=None) == Inputs("2026-03-04", Stage.CONCEPT)
    assert not SEEN
    assert {(one.code, one.message) for one in found.findings} == {("XYZ001", "Wrong.")}
    assert (found.kind, found.stage) == ("lv", Stage.CONCEPT)


def test_a_severity_of_the_user_goes_before_that_of_the_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    _rules(monkeypatch, rule(_warn), rule(_crash, code="XYZ002"))
    weights = {"XYZ001": Severity.INFO, "XYZ002": Severity.OFF}
    found = _lint(options=Options(severity=weights))
    assert found.outcome is Outcome.ACCEPTED
    assert {one.severity for one in found.findings} == {Severity.INFO}


def test_the_codes_are_those_of_the_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    _rules(monkeypatch, rule(_warn), rule(_warn, code="XYZ002"))
    assert rulebook.codes() == ["XYZ001", "XYZ002"]


def test_today_is_the_day_of_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    SEEN.clear()
    _rules(monkeypatch, rule(_warn))
    before = time.strftime("%Y-%m-%d")
    _lint()
    assert before <= SEEN[0].today <= time.strftime("%Y-%m-%d")


def test_a_code_that_is_none_is_refused_before_the_file_is_read() -> None:
    with pytest.raises(ConfigError, match="XYZ999"):
        pipeline.lint(Source("x.docx", b""), Options(select=("XYZ999",)))


@pytest.mark.parametrize(
    ("text", "lang", "note"),
    [
        ("Geachte voorzitter,\n\nHierbij zend ik u de brief.\n", "nl", "brief"),
        ("Geachte voorzitter,\n\nHierbij zend ik u de brief.\n", "en", "letter"),
        ("Boodschappen\n\nmelk\n", "nl", ""),
        ("", "nl", ""),
    ],
)
def test_what_is_no_list_is_skipped(text: str, lang: str, note: str) -> None:
    found = _lint(text, Options(lang=lang))
    assert (found.outcome, found.kind, found.note) == (Outcome.SKIPPED, "onbekend", note)
    assert (found.findings, found.failures, found.questions) == ((), (), 0)


def test_what_is_no_list_is_judged_where_its_kind_is_forced() -> None:
    found = _lint("Boodschappen\n\nmelk\n", Options(kind="lv"))
    assert found.outcome is Outcome.REJECTED
    assert "STR001" in {one.code for one in found.findings}


@pytest.mark.parametrize("soort", ["", " soort='lvv'"])
def test_canonical_xml_must_say_its_kind(soort: str) -> None:
    source = Source("x.xml", f"<vragenlijst{soort}>x</vragenlijst>".encode())
    with pytest.raises(BrokenSource, match="@soort"):
        pipeline.lint(source)
    assert pipeline.convert(source).flow.text == "x"


def test_canonical_xml_of_what_is_no_list_is_skipped() -> None:
    inside = "<bestand/><onherkend reden='brief'>x</onherkend>"
    xml = f"<vragenlijst soort='onbekend' formaat='text'>{inside}</vragenlijst>"
    found = pipeline.lint(Source("x.xml", xml.encode()))
    assert (found.outcome, found.note, found.format) == (Outcome.SKIPPED, "brief", "xml")


def test_a_file_becomes_its_canonical_xml() -> None:
    made = pipeline.convert(Source("x.txt", GOOD.encode()))
    assert "".join(made.tree.itertext()) == GOOD
    assert made.soort == "lva"
    assert pipeline.convert(Source("x.txt", GOOD.encode()), "vhlva").soort == "vhlva"


def test_what_could_not_be_read_is_undetermined() -> None:
    error = EncryptedSource("Met wachtwoord.", "With a password.")
    found = pipeline.unreadable("x.docx", error, Options(Stage.CONCEPT, lang="en"))
    assert found.outcome is Outcome.UNDETERMINED
    assert (found.path, found.format, found.kind, found.stage) == ("x.docx", None, None, Stage.CONCEPT)
    assert found.failures == (Failure("EncryptedSource", "With a password.", ours=False),)
    ours = pipeline.unreadable("x.docx", InternalError("Onze fout."), Options())
    assert ours.failures == (Failure("InternalError", "Onze fout.", ours=True),)


def test_a_report_bears_the_versions_and_the_worst_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    _rules(monkeypatch)
    made = pipeline.report([_lint(), pipeline.unreadable("x", BrokenSource("Stuk."), Options())])
    assert (made.tool_version, made.rules_version) == (pipeline.__version__, "abc")
    assert made.exit_code == 2


def test_the_rules_are_told_as_their_files_say_they_are() -> None:
    found = rulebook.rule_sources()
    assert [one.code for one in found] == sorted(one.code for one in found)
    assert all(one.header["examples"]["bad"] for one in found)


def test_a_page_that_is_a_picture_is_not_called_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    read = detect.read

    def with_a_blind_page(source: Source) -> Flow:
        flow = read(source)
        return flow._replace(facts=(*flow.facts, Fact(FactKind.PROPERTY, Span(0, 0), BLIND, "3")))

    monkeypatch.setattr(detect, "read", with_a_blind_page)
    report = _lint()
    assert report.outcome is Outcome.UNDETERMINED
    assert [(failure.error, failure.ours) for failure in report.failures] == [("ScannedSource", False)]
    assert "blz. 3" in report.failures[0].message


@pytest.mark.parametrize(("said", "found"), [("9 juni 2026", 2), ("9 juni 2025", 0), ("[datum]", 2)])
def test_the_day_of_the_list_says_which_rules_hold(
    said: str, found: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _rules(monkeypatch, rule(_warn, since="2026-01-01"))
    text = GOOD.replace("Vastgesteld 9 juni 2026", f"Vastgesteld {said}")
    assert len(_lint(text, Options(today="2026-07-01")).findings) == found


def test_rules_are_told_of_the_bijlagen(monkeypatch: pytest.MonkeyPatch) -> None:
    _rules(monkeypatch, rule(_warn))
    given = Bijlagen(())
    _lint(options=Options(bijlagen=given))
    assert SEEN[-1].bijlagen is given
    _lint()
    assert SEEN[-1].bijlagen is None


def test_the_rules_about_two_lists_have_codes_too(monkeypatch: pytest.MonkeyPatch) -> None:
    _rules(monkeypatch, rule(_warn))
    for home in (pipeline, rulebook):
        monkeypatch.setattr(home, "load_beside", lambda: Catalog("def", (rule(_warn, code="XYZ009"),)))
    assert rulebook.all_codes() == ["XYZ001", "XYZ009"]
    assert pipeline.report_beside([]).rules_version == "def"


def test_a_list_whose_questions_are_not_recognised_is_undetermined_and_not_accused() -> None:
    text = GOOD[: GOOD.index("Vraag 1")] + "Kunt u dit toelichten?\n\nWaarom is dat zo?\n"
    found = pipeline.lint(Source("x.txt", text.encode()))
    assert (found.outcome, found.questions) == (Outcome.UNDETERMINED, 0)
    assert [failure.error for failure in found.failures] == ["UnreadQuestions"]
    assert {one.code: one.severity for one in found.findings}["STR001"] is Severity.WARNING


def test_rules_know_the_offices_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    SEEN.clear()
    _rules(monkeypatch, rule(_warn))
    _lint(options=Options(offices=("Parlis",)))
    assert SEEN[0].offices == ("Parlis",)
