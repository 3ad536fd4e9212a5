"""The examples are what their script makes, and show what their README says."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.intake import read
from linter.model.options import Options
from linter.model.report import FileReport, Outcome
from linter.model.rule import Stage
from linter.pipeline import lint
from tools import make_examples


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    monkeypatch.setattr(make_examples, "FOLDER", tmp_path)
    return tmp_path


def test_the_files_in_the_repository_are_what_the_script_makes() -> None:
    there = {path.name: path.read_bytes() for path in make_examples.FOLDER.glob("*.docx")}
    assert there == {name: make() for name, make in make_examples.EXAMPLES.items()}


def test_a_file_that_differs_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["make_examples"])
    assert make_examples.main() == 0
    (folder / "schoon.docx").write_bytes(b"x")
    (folder / "fouten.docx").unlink()
    monkeypatch.setattr(sys, "argv", ["make_examples", "--check"])
    assert make_examples.main() == 1
    out = capsys.readouterr().out
    assert "schoon.docx differs" in out
    assert "fouten.docx differs" in out
    assert "antwoorden.docx" not in out


def judged(name: str, stage: Stage = Stage.DEFINITIEF) -> FileReport:
    return lint(read(str(make_examples.FOLDER / name)), Options(stage=stage))


def test_the_clean_list_is_clean() -> None:
    report = judged("schoon.docx")
    assert (report.outcome, report.kind, report.questions) == (Outcome.ACCEPTED, "lv", 4)
    assert report.findings == ()


def test_the_faulty_list_has_each_fault_once() -> None:
    report = judged("fouten.docx")
    assert (report.outcome, report.kind, report.questions) == (Outcome.REJECTED, "lva", 4)
    assert Counter(finding.code for finding in report.findings) == Counter(
        ["VST001", "KOP002", "ANT001", "PUB001", "PUB002", "NUM001", "BIJ001", "INV001", "VRG002"]
    )


def test_the_answered_list_is_ready() -> None:
    report = judged("antwoorden.docx")
    assert (report.outcome, report.kind, report.questions) == (Outcome.ACCEPTED, "lva", 3)


def test_the_real_list_is_right_as_a_draft() -> None:
    assert judged("nareis.txt").outcome is Outcome.REJECTED
    assert judged("nareis.txt", Stage.CONCEPT).outcome is Outcome.ACCEPTED
