"""Folders of LibreOffice's: gone when it is done, also where whoever made them was killed."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from linter.formats.office.scratch import scratch, sweep
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="where files cannot be locked nothing is swept")
KILLED = """
import subprocess, sys, time
from linter.formats.office.scratch import scratch
with scratch() as folder:
    other = subprocess.Popen(["sleep", "60"], cwd=folder)
    print(folder, other.pid, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files are."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def test_a_folder_is_gone_when_it_is_left(place: Path) -> None:
    with scratch() as folder:
        assert Path(folder).parent == place
    assert list(place.iterdir()) == []


def test_what_a_killed_process_left_is_removed_and_what_it_started_is_ended() -> None:
    typed = [sys.executable, "-c", KILLED]
    with subprocess.Popen(typed, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        folder, other = process.stdout.readline().split()
        sweep()
        assert Path(folder).is_dir()  # it is at work there
        process.kill()
        process.wait()
        assert Path(folder).is_dir()
        sweep()
    assert not Path(folder).exists()
    if Path("/proc/self/cwd").exists():
        with pytest.raises(ProcessLookupError):
            _wait_for_the_end(int(other))


def _wait_for_the_end(number: int) -> None:
    for _again in range(500):
        os.kill(number, 0)
        if Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
            raise ProcessLookupError
        signal.sigtimedwait([], 0.01)


def test_what_is_not_ours_stays(place: Path) -> None:
    (place / "vragenlint-x").mkdir()
    (place / "vragenlint-x" / "list.doc").write_bytes(b"x")
    (place / "elders").mkdir()
    (place / "vragenlint-y").symlink_to(place / "elders")
    (place / "elders" / "lock").write_bytes(b"")
    sweep()
    assert sorted(one.name for one in place.iterdir()) == ["elders", "vragenlint-x", "vragenlint-y"]
    assert (place / "elders" / "lock").exists()
