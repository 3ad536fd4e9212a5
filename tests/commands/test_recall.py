"""What was judged before is said again to the letter, and never where anything it depends on is otherwise."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from linter.cli import run
from linter.commands import recall
from linter.commands.judging import Job, begin, jobs
from linter.commands.recall import Memory
from linter.model.report import Failure, FileReport, Outcome
from linter.model.rule import Severity
from linter.report import FORMS
from tests.commands.test_many import NOTHING

ROOT = Path(__file__).parents[2]
FAULTS = ROOT / "examples" / "fouten.docx"


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder where reports are kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "vragenlint" / "reports"


def _said(capsysbinary: pytest.CaptureFixture[bytes], *words: str) -> tuple[int, bytes, bytes]:
    code = run(["check", "lijsten", *words])
    out, err = capsysbinary.readouterr()
    return code, out, err


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.usefixtures("lists")
def test_what_was_judged_before_is_said_to_the_letter(
    form: str, kept: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    words = ("--format", form, "--today", "2026-03-04")
    alone = _said(capsysbinary, *words, "--jobs", "1", "--no-cache")
    assert not kept.exists()
    for hands in ("2", "1", "2"):
        assert _said(capsysbinary, *words, "--jobs", hands) == alone
    found = sorted(kept.iterdir())
    assert len(found) > 5
    for path in found[::2]:
        path.unlink()
    assert _said(capsysbinary, *words, "--jobs", "1") == alone
    assert sorted(kept.iterdir()) == found


def test_a_list_that_changed_is_judged_anew(lists: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    first = _said(capsysbinary)
    (lists / "0-schoon.docx").write_bytes(FAULTS.read_bytes())
    second = _said(capsysbinary)
    assert first != second
    assert second == _said(capsysbinary, "--no-cache")


def _job(tmp_path: Path, **said: Any) -> Job:
    path = tmp_path / "x.docx"
    path.write_bytes(FAULTS.read_bytes())
    (job,) = jobs([str(path)], begin({**NOTHING, "isolated": True}))
    return job._replace(options=job.options._replace(**said))


def _is_known(memory: Memory, job: Job) -> bool:
    return memory.recalled(job) is not None


@pytest.mark.parametrize(
    "said",
    [
        {"lang": "en"}, {"today": "2020-01-01"}, {"kind": "lva"}, {"select": ("NUM",)}, {"ignore": ("NUM",)},
        {"fail_on": Severity.INFO}, {"severity": {"NUM001": Severity.INFO}}, {"offices": ("Parlis",)},
    ],
)  # fmt: skip
def test_what_is_asked_otherwise_is_not_known(said: dict[str, Any], tmp_path: Path) -> None:
    memory, job = Memory(), _job(tmp_path)
    file = memory.judged(job)
    assert _is_known(memory, job)
    assert not _is_known(memory, _job(tmp_path, **said))
    for path in ("y.docx", "z/x.docx"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(FAULTS.read_bytes())
    assert not _is_known(memory, _moved(job, str(tmp_path / "y.docx")))
    again = memory.recalled(_moved(job, str(tmp_path / "z/x.docx")))
    assert again is not None
    assert (again.path, again.sha256) == (str(tmp_path / "z/x.docx"), file.sha256)
    assert again.findings == file.findings


def _moved(job: Job, path: str) -> Job:
    return job._replace(found=job.found._replace(path=path))


def test_another_program_or_day_does_not_know_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory, job = Memory(), _job(tmp_path)
    memory.judged(job)
    monkeypatch.setattr(recall, "__version__", "0.0.0")
    assert not _is_known(Memory(), job)
    monkeypatch.undo()
    monkeypatch.setattr(recall.time, "strftime", lambda _form: "2020-01-01")
    assert not _is_known(Memory(), job)


@pytest.mark.parametrize("said", [{"select": ("TYP007",)}, {"dictionary": lambda: None}])
def test_what_depends_on_more_is_not_kept(said: dict[str, Any], tmp_path: Path) -> None:
    assert not Memory().heeds(_job(tmp_path, **said))


def test_what_is_undetermined_is_not_kept(
    tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = recall.judged

    def broken(job: Job, opened: Any) -> FileReport:
        return real(job, opened)._replace(outcome=Outcome.UNDETERMINED, failures=(Failure("X", "x"),))

    def foreign(job: Job, opened: Any) -> FileReport:
        return real(job, opened)._replace(format="doc")

    for judged in (broken, foreign):
        monkeypatch.setattr(recall, "judged", judged)
        Memory().judged(_job(tmp_path))
        assert not kept.exists()


@pytest.mark.parametrize("damage", [b"", b"x" * 31, b"x" * 500])
@pytest.mark.usefixtures("lists")
def test_what_is_damaged_is_judged_anew(
    damage: bytes, kept: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    alone = _said(capsysbinary)
    for path in kept.iterdir():
        path.write_bytes(damage)
    assert _said(capsysbinary) == alone
    assert all(path.read_bytes() != damage for path in kept.iterdir())


def test_what_is_whole_but_no_report_is_judged_anew(
    lists: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    alone = _said(capsysbinary)
    monkeypatch.setattr(recall, "packed", lambda _file: b"[]")
    (lists / "0-schoon.docx").write_bytes(FAULTS.read_bytes())
    changed = _said(capsysbinary)
    assert changed != alone
    assert _said(capsysbinary) == changed


def test_the_oldest_go_where_there_is_too_much(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory()
    memory.prune()
    kept.mkdir(parents=True)
    for age in range(6):
        path = kept / str(age)
        path.write_bytes(b"x" * 5000)
        os.utime(path, (1000 - age, 1000 - age))
    monkeypatch.setattr(recall, "LARGEST", 20_000)
    memory.prune()
    assert sorted(path.name for path in kept.iterdir()) == ["0", "1", "2", "3"]


def test_without_a_place_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recall, "home", lambda: "")
    memory = Memory()
    memory.prune()
    assert not memory.heeds(_job(tmp_path))
    assert memory.judged(_job(tmp_path)).findings


def test_a_place_that_cannot_be_written_harms_nothing(
    lists: Path, kept: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    kept.parent.parent.write_text("no folder")
    assert _said(capsysbinary) == _said(capsysbinary, "--no-cache")
    assert lists.is_dir()


@pytest.mark.usefixtures("lists")
def test_runs_that_share_it_do_each_other_no_harm(kept: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "linter",
        "check",
        "--today",
        "2026-03-04",
        str(Path("lijsten").absolute()),
    ]
    said = set()
    for turn in range(int(os.environ.get("VRAGENLINT_TURNS", "4"))):
        runs = [
            subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for _ in range(2)
        ]
        said.update((*one.communicate(), one.returncode) for one in runs)
        for path in sorted(kept.iterdir())[turn % 3 :: 2]:
            path.unlink()
    assert len(said) == 1
    assert b"Traceback" not in next(iter(said))[1]
