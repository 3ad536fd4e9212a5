import subprocess
import sys
from pathlib import Path

import pytest

from linter.cli import run
from linter.commands import pace


@pytest.mark.parametrize("word", ["0", "-1", "x", "1.5", "²"])
def test_a_number_of_jobs_is_a_number(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "x.docx", "--jobs", word]) == 2
    assert "--jobs" in capsys.readouterr().err


def test_by_itself_it_is_as_quick_as_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pace._cores() >= 1
    monkeypatch.delattr("os.sched_getaffinity", raising=False)
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert pace._cores() == 1


def test_pre_commit_runs_as_many_of_us_as_there_are_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRE_COMMIT", raising=False)
    assert pace._own() == pace._cores()
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert pace._own() == 1


def test_one_file_needs_none_of_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("1\tKunt u dit toelichten?\n")
    code = f"import sys; from linter.cli import run; run(['check', {str(tmp_path)!r}]); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "linter.check.engine" in loaded
    assert (
        not {"multiprocessing", "pebble", "linter.pool", "linter.commands.many", "linter.commands.pace"}
        & loaded
    )
