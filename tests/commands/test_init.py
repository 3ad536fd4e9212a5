import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linter.cli import run
from linter.repository import hook

LIST = "Nr. 4 LIJST VAN VRAGEN\n\n1\tWat kost dat?\n2\tWie betaalt dat?\n"
CONFIG, HOOK = Path("vragenlint.toml"), Path(".pre-commit-config.yaml")
Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(hook, "origin", lambda: None)
    Path(".git").mkdir()
    Path("concept").mkdir()
    Path("concept/a.txt").write_text(LIST)
    Path("brief.txt").write_text("Geachte voorzitter,\n")


def test_a_repository_is_set_up(capsys: Said) -> None:
    assert run(["init"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("Gevonden: 1 lijst van vragen, 1 ander document.\nIn concept liggen concepten;")
    assert "Geschreven: vragenlint.toml\nGeschreven: .pre-commit-config.yaml\nVerder:\n" in out
    assert 'files = "concept/**"' in CONFIG.read_text()
    assert "id: vragenlint" in HOOK.read_text()
    assert run(["check", "."]) == 1
    assert "KOP002" not in capsys.readouterr().out.replace("KOP002 info", "")


def test_a_second_time_nothing_changes(capsys: Said) -> None:
    run(["init"])
    before = CONFIG.read_bytes(), HOOK.read_bytes()
    capsys.readouterr()
    assert run(["init", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "There is a configuration already" in out
    assert "The hook is in .pre-commit-config.yaml already." in out
    assert (CONFIG.read_bytes(), HOOK.read_bytes()) == before


@pytest.mark.parametrize(
    ("places", "left_out"),
    [
        (["concept/bijlagen/1.txt"], True),
        (["bijlagen/1.txt"], False),
        (["concept/bijlagen/1.txt", "elders/bijlagen/b.txt"], False),
        (["concept/bijlagen-2026/1.txt"], False),
    ],
)
def test_bijlagen_beside_lists_are_left_out_of_the_hook(places: list[str], *, left_out: bool) -> None:
    for place in map(Path, places):
        place.parent.mkdir(parents=True)
        place.write_text(LIST)
    assert run(["init"]) == 0
    assert ("exclude: (^|/)bijlagen/" in HOOK.read_text()) is left_out


def test_only_shown(capsys: Said) -> None:
    assert run(["init", "--diff"]) == 0
    out = capsys.readouterr().out
    assert '+stage = "definitief"' in out
    assert "+repos:" in out
    assert not CONFIG.exists()
    assert not HOOK.exists()


def test_lines_end_as_they_did(capsys: Said) -> None:
    HOOK.write_bytes(b"repos:\r\n- repo: local\r\n  hooks: []\r\n")
    assert run(["init"]) == 0
    capsys.readouterr()
    written = HOOK.read_bytes()
    assert b"id: vragenlint" in written
    assert written.count(b"\r\n") == written.count(b"\n")


def test_what_to_type_next_can_be_typed(capsys: Said) -> None:
    Path("een map").mkdir()
    assert run(["init", "een map"]) == 0
    assert "    vragenlint check 'een map' " in capsys.readouterr().out


def test_no_git_and_a_hook_that_must_be_put_by_hand(capsys: Said) -> None:
    HOOK.write_text("repos: []\n")
    assert run(["init"]) == 0
    assert "Zet in .pre-commit-config.yaml zelf onder repos:\n  - repo: local" in capsys.readouterr().out
    assert HOOK.read_text() == "repos: []\n"
    Path(".git").rmdir()
    assert run(["init"]) == 0
    assert "geen git-repository" in capsys.readouterr().out


def test_pyproject_with_ours_is_a_configuration(capsys: Said) -> None:
    Path("pyproject.toml").write_text('[tool.vragenlint]\nstage = "concept"\n')
    assert run(["init"]) == 0
    assert "Er is al een configuratie" in capsys.readouterr().out
    assert not CONFIG.exists()


def test_no_folder(capsys: Said) -> None:
    assert run(["init", "brief.txt"]) == 2
    assert "brief.txt is geen map" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not at hand")
def test_pre_commit_takes_what_is_written() -> None:
    Path(".git").rmdir()
    subprocess.run(["git", "init", "--quiet"], check=True)
    run(["init"])
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", HOOK],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
