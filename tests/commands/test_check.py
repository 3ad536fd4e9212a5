import io
import json
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from linter import __version__
from linter.cli import run
from linter.errors import BrokenSource, ConfigError, VragenlintError
from linter.model.finding import Finding, Place
from linter.model.flow import Flow, Span
from linter.model.options import Options
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Severity, Stage
from linter.model.source import Source

FAULT = Finding(
    Span(0, 1), "NUM001", "gat", Severity.ERROR, "Vraag 1 ontbreekt.", "", "2", "2", Place(1, 1, 1, 2)
)
SEAL = sha256(b"2\tKunt u?\n").hexdigest()
"""The hash of what every file of these tests holds."""


class Pipeline:
    """Judges by the name: `fout` is rejected, `stuk` cannot be read, `brief` is skipped, `ramp` crashes."""

    def __init__(self) -> None:
        self.options: list[Options] = []

    def lint(self, source: Source, options: Options) -> FileReport:
        self.options.append(options)
        if "ramp" in source.name:
            raise KeyError("geheime tekst")
        if "stuk" in source.name:
            raise BrokenSource("Beschadigd.", "Damaged.")
        if "optie" in source.name:
            raise ConfigError("Onbekende regel.", "Unknown rule.")
        if "brief" in source.name:
            made = FileReport(source.name, Outcome.SKIPPED, "text", "onbekend", options.stage, 0)
            return made._replace(note="een brief", sha256=source.sha256)
        wrong = "fout" in source.name
        outcome = Outcome.REJECTED if wrong else Outcome.ACCEPTED
        flow = Flow(source.data.decode(), ())
        found = (FAULT,) if wrong else ()
        made = FileReport(source.name, outcome, "text", "lva", options.stage, 1, found, flow=flow)
        return made._replace(selected=options.select, ignored=options.ignore, sha256=source.sha256)

    def unreadable(self, path: str, error: VragenlintError, options: Options) -> FileReport:
        name = type(error).__name__
        failure = Failure(name, error.say(options.lang), ours=name == "InternalError")
        return FileReport(path, Outcome.UNDETERMINED, None, None, options.stage, 0, (), (failure,))

    def report(self, files: list[FileReport], day: str) -> Report:
        return Report("0.1.0", "1", tuple(files), day)


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Pipeline:
    fake = Pipeline()
    monkeypatch.setattr("linter.commands.check.pipeline", fake)
    monkeypatch.setattr("linter.commands.judging.pipeline", fake)
    monkeypatch.chdir(tmp_path)
    for name in ("goed", "fout", "stuk", "brief", "ramp", "optie"):
        Path(f"{name}.txt").write_text("2\tKunt u?\n")
    return fake


@pytest.mark.usefixtures("pipeline")
@pytest.mark.parametrize(
    ("names", "code"),
    [
        ("goed", 0),
        ("brief", 0),
        ("fout", 1),
        ("fout goed", 1),
        ("stuk fout", 2),
        ("weg fout", 2),
        ("ramp stuk fout", 3),
        ("optie", 2),
    ],
)
def test_the_highest_exit_code_counts(names: str, code: int) -> None:
    assert run(["check", *(f"{name}.txt" for name in names.split())]) == code


@pytest.mark.usefixtures("pipeline")
def test_findings_go_out_and_the_rest_beside(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "fout.txt", "weg.txt", "brief.txt", "goed.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == (
        "fout.txt:1:1 NUM001 fout Vraag 1 ontbreekt.\n"
        "    2    Kunt u?\n"
        "    ^\n"
        "\n"
        "fout.txt: Niet gereed: 1 fout\n"
        f"    SHA-256 {SEAL}\n"
        "\n"
        "weg.txt: Onbeslist: Dit bestand of deze map bestaat niet; controleer de naam.\n"
        "\n"
        "goed.txt: Gereed voor publicatie\n"
        f"    SHA-256 {SEAL}\n"
        "\n"
        "vragenlint 0.1.0, regels 1\n"
        "4 bestanden: 1 gereed, 1 niet gereed, 1 onbeslist, 1 overgeslagen; 1 fout\n"
    )
    assert err == (
        "weg.txt: Onbeslist: Dit bestand of deze map bestaat niet; controleer de naam.\n"
        "brief.txt: Overgeslagen: geen vragenlijst (een brief)\n"
    )


@pytest.mark.usefixtures("pipeline")
def test_on_a_terminal_a_reason_is_said_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("linter.commands.check.on_terminal", lambda: True)
    assert run(["check", "stuk.txt"]) == 2
    out, err = capsys.readouterr()
    assert "stuk.txt: Onbeslist: Beschadigd." in out
    assert err == ""
    assert run(["check", "stuk.txt", "--quiet"]) == 2
    assert capsys.readouterr() == ("", "stuk.txt: Onbeslist: Beschadigd.\n")


@pytest.mark.usefixtures("pipeline")
def test_a_crash_over_one_file_tells_nothing_of_it_and_the_rest_goes_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["check", "ramp.txt", "fout.txt"]) == 3
    out, err = capsys.readouterr()
    assert "geheim" not in out + err
    assert "KeyError" in err
    assert "NUM001" in out


@pytest.mark.usefixtures("pipeline")
def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "fout.txt", "stuk.txt", "--format", "json"]) == 2
    out, err = capsys.readouterr()
    made = json.loads(out)
    assert {file["sha256"] for file in made["files"]} == {SEAL}
    assert [file["outcome"] for file in made["files"]] == ["rejected", "undetermined"]
    assert made["files"][1]["failures"] == [{"error": "BrokenSource", "message": "Beschadigd."}]
    assert err == "stuk.txt: Onbeslist: Beschadigd.\n"


@pytest.mark.usefixtures("pipeline")
def test_json_tells_which_bytes_were_judged(capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", "ramp.txt", "brief.txt", "weg.txt", "--format", "json"])
    made = json.loads(capsys.readouterr().out)
    assert [file["sha256"] is None for file in made["files"]] == [False, False, True]


@pytest.mark.usefixtures("pipeline")
def test_quiet_prints_the_lines_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "-q", "fout.txt", "brief.txt"]) == 1
    assert capsys.readouterr() == ("fout.txt:1:1 NUM001 fout Vraag 1 ontbreekt.\n", "")


def test_options_reach_the_pipeline(pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
    line = "check goed.txt --stage concept --select num,BIJ001 --ignore VRG --fail-on never --kind lva"
    assert run([*line.split(), "--lang", "en", "--today", "2026-03-04"]) == 0
    assert pipeline.options == [
        Options(Stage.CONCEPT, "lva", ("NUM", "BIJ001"), ("VRG",), Severity.OFF, "en", "2026-03-04")
    ]
    totals = "1 file: 1 without errors; no findings; only checked for NUM, BIJ001, not for VRG\n"
    assert capsys.readouterr().out.endswith(totals)
    assert run(["check", "goed.txt"]) == 0
    assert pipeline.options[1] == Options()


@pytest.mark.usefixtures("pipeline")
@pytest.mark.parametrize("day", ["2026-02-30", "20260304", "2026-W10-3", "morgen"])
def test_a_day_that_is_none(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "goed.txt", "--today", day]) == 2
    assert capsys.readouterr().err.startswith(f"vragenlint: '{day}' is geen bestaande dag bij --today")


def test_each_file_has_the_options_of_its_folder(pipeline: Pipeline, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "goed.txt").write_text("x")
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.vragenlint]\nstage = 'concept'\nlang = 'en'\n")
    assert run(["check", "goed.txt", "a", "--kind", "lv"]) == 0
    assert pipeline.options == [Options(kind="lv"), Options(Stage.CONCEPT, "lv", lang="en")]


def test_standard_input_has_the_options_of_the_working_directory(
    pipeline: Pipeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vragenlint.toml").write_text("[[per-file]]\nfiles = 'a/*.md'\nstage = 'concept'\n")
    for name in ("a/goed.md", "goed.md"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"2\n")))
        assert run(["check", "-", "--stdin-name", name]) == 0
    assert [one.stage for one in pipeline.options] == [Stage.CONCEPT, Stage.DEFINITIEF]


def test_without_a_path_it_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check"]) == 2
    assert "vragenlint check lijst.docx" in capsys.readouterr().err


def test_standard_input_has_the_name_it_is_given(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"2\n")))
    assert run(["check", "-", "--stdin-name", "fout.md"]) == 1
    assert capsys.readouterr().out.startswith("fout.md:1:1 NUM001")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"2\n")))
    assert run(["check", "-"]) == 0
    assert "stdin: Gereed" in capsys.readouterr().out
    assert len(pipeline.options) == 2


def test_a_name_for_standard_input_needs_standard_input(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "x.docx", "--stdin-name", "y"]) == 2
    assert "--stdin-name hoort bij -" in capsys.readouterr().err


@pytest.mark.usefixtures("pipeline")
def test_a_folder_without_documents_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "leeg").mkdir()
    assert run(["check", "leeg"]) == 0
    out, err = capsys.readouterr()
    assert out == "vragenlint 0.1.0, regels 1\n0 bestanden; geen bevindingen\n"
    assert err.startswith("Geen documenten gevonden")


@pytest.mark.usefixtures("pipeline")
def test_a_folder_that_may_not_be_read_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def closed(_path: str) -> object:
        raise PermissionError(13, "dicht")

    monkeypatch.setattr("linter.walk.os.scandir", closed)
    assert run(["check", "."]) == 2
    assert ".: Onbeslist: U mag dit niet lezen" in capsys.readouterr().err


def test_a_page_holds_every_file_and_where_it_came_from(
    pipeline: Pipeline, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert pipeline.options == []
    asked = ["check", "--format", "html", "--today", "2026-03-04", "fout.txt", "stuk.txt", "goed.txt"]
    assert run(asked) == 2
    out, err = capsysbinary.readouterr()
    page = out.decode()
    assert page.startswith("<!DOCTYPE html>")
    assert "3 bestanden: 1 gereed, 1 niet gereed, 1 onbeslist; 1 fout" in page
    assert SEAL in page
    assert "gecontroleerd op 2026-03-04" in page
    assert err.decode() == "stuk.txt: Onbeslist: Beschadigd.\n"


@pytest.mark.usefixtures("pipeline")
def test_statistics_come_before_the_totals(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "fout.txt", "--statistics"]) == 1
    assert capsys.readouterr().out.endswith(
        "\n\n1  in 1 bestand  NUM001  fout  gat\n\n"
        f"vragenlint {__version__}, regels 1\n1 bestand: 1 niet gereed; 1 fout\n"
    )
    assert run(["check", "fout.txt", "--statistics", "--format", "json"]) == 2
    assert capsys.readouterr() == (
        "",
        "vragenlint: --statistics hoort bij --format text; laat een van de twee weg.\n",
    )
