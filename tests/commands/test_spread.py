"""Files judged by several processes: the same to the letter, whatever happens to a process."""

import os
import signal
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from linter.cli import run
from linter.commands import spread
from linter.commands.judging import Job, begin, jobs, judged
from linter.errors import ConfigError
from linter.model.report import Outcome
from linter.report import FORMS
from tests.commands import hurting
from tests.commands.test_many import NOTHING

linux = pytest.mark.skipif(sys.platform != "linux", reason="what is replaced here is not elsewhere")
ROOT = Path(__file__).parents[2]


def _said(capsysbinary: pytest.CaptureFixture[bytes], *words: str) -> tuple[int, bytes, bytes]:
    code = run(["check", *words])
    out, err = capsysbinary.readouterr()
    return code, out, err


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.usefixtures("lists")
def test_any_number_of_processes_says_the_same(
    form: str, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "_ROUNDS", 1)
    words = ("lijsten", "weg.docx", "--format", form, "--today", "2026-03-04", "--no-cache")
    alone = _said(capsysbinary, *words, "--jobs", "1")
    assert alone[0] == 2
    for hands in ("2", "4", "99"):
        assert _said(capsysbinary, *words, "--jobs", hands) == alone


@pytest.mark.usefixtures("lists")
def test_what_is_wrong_is_told_as_by_one(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    words = ("lijsten", "--select", "NUM999", "--no-cache")
    alone = _said(capsysbinary, *words, "--jobs", "1")
    assert alone[0] == 2
    assert _said(capsysbinary, *words, "--jobs", "2") == alone


def _todo(folder: Path) -> list[Job]:
    return list(jobs([str(folder)], begin({**NOTHING, "isolated": True})))


@linux
@pytest.mark.parametrize("what", ["kill", "hang", "groot"])
@pytest.mark.parametrize("rounds", [16, 1])
def test_a_file_that_breaks_its_process_is_the_only_one_not_judged(
    what: str, rounds: int, lists: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (lists / f"2-{what}.txt").write_text("1\tKunt u dit toelichten?\n")
    monkeypatch.setattr(spread, "SECONDS", 1.0 if what == "hang" else 60)
    monkeypatch.setattr(spread, "_ROUNDS", rounds)
    todo = [job for job in _todo(lists) if "stuk" not in job.path]
    found = list(spread.spread(todo, hurting.hurt, 2))
    (broken,) = [file for file in found if file.outcome is Outcome.UNDETERMINED]
    assert broken.path.endswith(f"2-{what}.txt")
    assert broken.failures[0].error == "StoppedSource"
    assert ("geheugen" in broken.failures[0].message) == (what == "groot")
    assert not broken.failures[0].ours
    assert [file.path for file in found] == [job.path for job in todo]


def test_a_configuration_that_is_wrong_ends_the_run(lists: Path) -> None:
    todo = [job._replace(options=job.options._replace(select=("NUM999",))) for job in _todo(lists)]
    with pytest.raises(ConfigError, match="NUM999") as caught:
        list(spread.spread(todo, judged, 2))
    assert caught.value.say("en") != caught.value.say("nl")


@linux
def test_an_interrupted_run_ends_at_once_and_leaves_no_process(lists: Path) -> None:
    for number in range(600):
        (lists / f"9-{number}.docx").write_bytes((ROOT / "examples" / "fouten.docx").read_bytes())
    command = [sys.executable, "-m", "linter", "check", "--jobs", "2", str(lists)]
    with Popen(command, cwd=ROOT, stdout=PIPE, stderr=PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        start = time.monotonic()
        process.stdout.read()
        code = process.wait(20)
        while _group(process.pid):  # what multiprocessing starts for itself ends when it sees us gone
            assert time.monotonic() - start < 5  # a second, where others do not work too
        assert b"Traceback" not in process.stderr.read()
    assert code == 130


def _group(leader: int) -> list[str]:
    """Return the processes of a group that have not ended."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            said = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(said[2]) == leader and said[0] != "Z":
            found.append(str(path))
    return found
