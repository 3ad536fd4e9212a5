from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.report import FileReport, Outcome
from linter.model.rule import Severity, Stage
from linter.report.statistics import statistics
from linter.report.text import View


def found(code: str, severity: Severity, name: str = "gat", *, known: bool = False) -> Finding:
    place = Place(1, 1, 1, 2)
    return Finding(Span(0, 1), code, name, severity, "Wat.", "", None, "x", place, known=known)


def file(*findings: Finding) -> FileReport:
    return FileReport("a.txt", Outcome.REJECTED, "text", "lva", Stage.DEFINITIEF, 1, findings)


INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR
FILES = (
    file(*[found("VRG001", WARNING)] * 9, found("NUM001", ERROR)),
    file(found("BIJ001", ERROR), found("BIJ001", WARNING), found("VRG001", WARNING)),
    file(found("TYP001", INFO, "een\x1b[31mnaam"), found("ANT001", ERROR, known=True)),
)


def test_each_rule_with_how_often_and_in_how_many_files_the_worst_first() -> None:
    assert statistics(FILES, View()) == (
        " 2  in 1 bestand    BIJ001  fout          gat\n"
        " 1  in 1 bestand    NUM001  fout          gat\n"
        "10  in 2 bestanden  VRG001  waarschuwing  gat\n"
        " 1  in 1 bestand    TYP001  info          een<U+001B>[31mnaam\n"
        "\n"
    )


def test_in_english_and_in_colour() -> None:
    lines = statistics(FILES[:1], View("en", colour=True)).splitlines()
    assert lines[0] == "1  in 1 file  NUM001  \x1b[31merror  \x1b[0m  gat"
    assert lines[1] == "9  in 1 file  VRG001  \x1b[33mwarning\x1b[0m  gat"


def test_quiet_ends_without_an_empty_line() -> None:
    assert not statistics(FILES, View(quiet=True)).endswith("\n\n")


def test_nothing_is_said_where_nothing_counts() -> None:
    assert statistics((file(found("ANT001", ERROR, known=True)),), View()) == ""
