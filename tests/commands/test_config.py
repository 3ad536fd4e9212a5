import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from linter.cli import run

ROOT = Path(__file__).parents[2]
TEXT = """\
stage = "concept"
include = ["*.docx", "*.txt"]

[severity]
VST006 = "warning"

[[per-file]]
files = "klaar/**"
stage = "definitief"
ignore = ["BIJ", "num001"]
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "vragenlint.toml").write_text(TEXT)
    return tmp_path


@pytest.mark.usefixtures("here")
def test_each_setting_is_shown_with_its_origin(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "klaar/lijst.docx", "--fail-on", "info"]) == 0
    assert capsys.readouterr().out == (
        "Configuratie: vragenlint.toml\n"
        "\n"
        "stage            definitief     vragenlint.toml, regel 9\n"
        "select           (niets)        standaard\n"
        "ignore           BIJ, num001    vragenlint.toml, regel 10\n"
        "fail-on          info           opdrachtregel\n"
        "lang             nl             standaard\n"
        "kind             auto           standaard\n"
        "baseline         (niets)        standaard\n"
        "rules            (niets)        standaard\n"
        "bijlagen         (niets)        standaard\n"
        "offices          (niets)        standaard\n"
        "dictionary       (niets)        standaard\n"
        "site             (niets)        standaard\n"
        "include          *.docx, *.txt  vragenlint.toml, regel 2\n"
        "exclude          (niets)        standaard\n"
        "severity.VST006  warning        vragenlint.toml, regel 5\n"
    )


@pytest.mark.usefixtures("here")
def test_without_a_file_it_is_of_this_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "stage            concept        vragenlint.toml, line 1\n" in out
    assert "lang             en             command line\n" in out
    assert run(["config", "--isolated", "--lang", "en"]) == 0
    assert capsys.readouterr().out.startswith(
        "Configuration: no file found\n\nstage       definitief  default\n"
    )


def test_a_folder_has_its_own(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a").mkdir()
    (here / "a" / "vragenlint.toml").write_text("lang = 'en'")
    assert run(["config", "a"]) == 0
    assert capsys.readouterr().out.startswith(f"Configuratie: {Path('a', 'vragenlint.toml')}\n")


@pytest.mark.usefixtures("here")
def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "klaar/x.docx", "--format", "json", "--select", "NUM"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["config"] == "vragenlint.toml"
    assert made["settings"]["stage"] == {
        "value": "definitief",
        "origin": "file",
        "file": "vragenlint.toml",
        "line": 9,
    }
    assert made["settings"]["select"] == {"value": ["NUM"], "origin": "command line"}
    assert made["settings"]["exclude"] == {"value": [], "origin": "default"}
    assert run(["config", "--format", "json", "--isolated"]) == 0
    assert json.loads(capsys.readouterr().out)["config"] is None


def test_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "vragenlint.toml").write_text("\n\n\nigore = []\n")
    done = subprocess.run(
        [sys.executable, "-m", "linter", "config"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "vragenlint: vragenlint.toml, regel 4: 'igore' kent vragenlint niet; bedoelde u ignore?\n"
    )


def test_bijlagen_are_shown_with_who_named_them(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "klaar" / "bijlagen").mkdir(parents=True)
    (here / "vragenlint.toml").write_text("[bijlagen]\n2 = 'besluit.pdf'")
    assert run(["config", "klaar/lijst.docx"]) == 0
    out = capsys.readouterr().out
    assert f"bijlagen    {Path('klaar', 'bijlagen')}  standaard\n" in out
    assert "bijlagen.2  besluit.pdf     vragenlint.toml, regel 2\n" in out
    assert run(["config", "klaar/lijst.docx", "--bijlagen", "x"]) == 0
    assert "bijlagen    x            opdrachtregel\n" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "nergens.docx"]) == 0
    assert capsys.readouterr().err == (
        "vragenlint: nergens.docx is er niet; dit geldt voor een bestand dat zo heet.\n"
    )
