import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from linter import __version__
from linter.check.catalog import load
from linter.cli import run
from linter.errors import StoppedSource
from linter.report import FORMS
from tests.conftest import ROOT

LIST = "Nr. 4 LIJST VAN VRAGEN\n\n1\tWat kost dat?\n3\tWie betaalt dat?\n"


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lijst.txt").write_text(LIST)
    return tmp_path


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def check(*words: str) -> int:
    return run(["check", "--isolated", "--today", "2026-03-04", *words])


def test_files_are_written_and_the_terminal_still_gets_text(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("lijst.txt") == 1
    alone = capsys.readouterr()
    assert check("lijst.txt", "--output", "json:uit.json", "--output", "html:uit.html") == 1
    assert capsys.readouterr() == alone
    assert json.loads((folder / "uit.json").read_text())["summary"]["rejected"] == 1
    assert (folder / "uit.html").read_text().startswith("<!DOCTYPE html>")


def test_all_outputs_of_one_run_are_those_of_single_runs(folder: Path, capfdbinary: object) -> None:
    assert capfdbinary is not None
    together = [word for form in FORMS for word in ("--output", f"{form}:samen.{form}")]
    assert check("lijst.txt", "--format", "json", *together) == 1
    for form in FORMS:
        assert check("lijst.txt", "--output", f"{form}:apart.{form}") == 1
        assert (folder / f"samen.{form}").read_bytes() == (folder / f"apart.{form}").read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_a_run_tells_in_every_form_what_judged_and_which_bytes(
    form: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert check("lijst.txt", "--format", form) == 1
    made = capfd.readouterr().out
    hashed = sha256((folder / "lijst.txt").read_bytes()).hexdigest()
    assert [told for told in (__version__, load().version, hashed) if told not in made] == []


@pytest.mark.parametrize("form", FORMS)
def test_a_file_holds_what_standard_output_would(
    form: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert check("lijst.txt", "--format", form, "--output", f"{form}:uit") == 1
    out, _ = capfdbinary.readouterr()
    assert out == (folder / "uit").read_bytes()


def test_text_in_a_file_is_text_without_colours_of_any_width(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check("lijst.txt")
    plain = capsys.readouterr().out
    monkeypatch.setattr("linter.commands.check.width", lambda: 14)
    monkeypatch.setattr("linter.commands.check.colourful", lambda: True)
    assert check("lijst.txt", "--output", "text:uit.log") == 1
    shown = capsys.readouterr().out
    assert "\x1b[" in shown
    assert "…" in shown
    assert (folder / "uit.log").read_text() == plain


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["json"], "'json' kan niet bij --output; schrijf een vorm"),
        (["json:"], "'json:' kan niet bij --output"),
        (["json:-"], "'json:-' kan niet bij --output"),
        (["jsonn:x"], "'jsonn' is geen vorm bij --output; kies text, "),
        (["JSON:x"], "Bedoelde u json?"),
        (["json:."], ". is een map"),
        (["json:weg/x.json"], "De map van weg/x.json is er niet"),
        (["json:x.json", "html:./x.json"], "./x.json staat twee keer bij --output"),
        (["text:lijst.txt"], "lijst.txt wordt voor de controle gelezen"),
        (["text:./lijst.txt"], "wordt voor de controle gelezen"),
    ],
)
def test_what_cannot_be_written_is_told_before_anything_is_judged(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = names()
    assert check("lijst.txt", *(part for word in words for part in ("--output", word))) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1
    assert names() == before
    assert Path("lijst.txt").read_text() == LIST


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no devices here")
def test_a_device_is_never_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("lijst.txt", "--output", "json:/dev/null") == 2
    assert "geen gewoon bestand" in capsys.readouterr().err
    assert not Path("/dev/null").is_file()


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="there is no such name for it")
def test_standard_output_is_not_replaced_under_another_name(folder: Path) -> None:
    command = [sys.executable, "-m", "linter", "check", "lijst.txt", "--output", "json:/dev/stdout"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (folder / "log").open("wb") as log:
        done = subprocess.run(
            command, stdout=log, stderr=subprocess.PIPE, env=environment, timeout=60, check=False
        )
    assert done.returncode == 2
    assert b"gaat de gewone uitvoer al" in done.stderr


def test_an_output_of_an_earlier_run_in_the_folder_is_no_input(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "uit.html").write_text("<p>Een oud verslag.</p>")
    assert check(".", "--output", "html:uit.html") == 1
    assert "1 bestand: 1 niet gereed" in capsys.readouterr().out
    assert check(".", "--output", "html:uit.html") == 1
    assert "1 bestand: 1 niet gereed" in capsys.readouterr().out


def test_a_list_that_is_met_in_the_folder_is_never_written_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(".", "--output", "text:lijst.txt") == 2
    assert "lijst.txt wordt voor de controle gelezen" in capsys.readouterr().err
    assert (folder / "lijst.txt").read_text() == LIST


def test_a_baseline_is_never_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["baseline", "update", "--isolated", "--baseline", "b.json", "lijst.txt"]) == 0
    before = (folder / "b.json").read_bytes()
    assert check("--baseline", "b.json", "lijst.txt", "--output", "json:b.json") == 2
    assert "voor de controle gelezen" in capsys.readouterr().err
    assert (folder / "b.json").read_bytes() == before


def test_the_others_are_written_where_one_cannot_be(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from linter.commands import outputs
    from linter.errors import ConfigError

    put = outputs.exchange

    def full(path: str, data: bytes) -> None:
        if path == "a.json":
            raise ConfigError("De schijf is vol.", "The disk is full.")
        put(path, data)

    monkeypatch.setattr(outputs, "exchange", full)
    assert check("lijst.txt", "--output", "json:a.json", "--output", "json:b.json") == 2
    assert "a.json: De schijf is vol." in capsys.readouterr().err
    assert names() == ["b.json", "lijst.txt"]


@pytest.mark.parametrize("form", FORMS)
def test_a_crash_is_never_called_ready(
    form: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> object:
        raise KeyError("geheim")

    monkeypatch.setattr("linter.commands.judging.pipeline.lint", broken)
    assert check("lijst.txt", "--output", f"{form}:uit") == 3
    capsys.readouterr()
    made = (folder / "uit").read_text()
    assert "ging iets mis" in made
    assert "geheim" not in made
    assert "gereed" not in made.lower()


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_broke_off_is_never_called_ready(
    form: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> object:
        raise StoppedSource("Het controleren duurde te lang.", "Checking took too long.")

    monkeypatch.setattr("linter.commands.judging.pipeline.lint", stopped)
    assert check("lijst.txt", "--output", f"{form}:uit") == 2
    capsys.readouterr()
    made = (folder / "uit").read_text()
    assert "duurde te lang" in made
    assert "gereed" not in made.lower()


@pytest.mark.parametrize("count", [256, 512])
def test_the_exit_code_does_not_count(count: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "veel").mkdir()
    for number in range(count):
        (folder / f"veel/{number}.txt").write_text("Nr. 4 LIJST VAN VRAGEN\n\n1\tWat?\n3\tWie?\n")
    assert check("veel", "--quiet") == 1
    assert capsys.readouterr().out.count("NUM001") == count


def test_a_plain_check_imports_none_of_it(folder: Path) -> None:
    import subprocess
    import sys

    code = "import sys; from linter.cli import run; run(['check', sys.argv[1]]); print(*sys.modules)"
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder / "lijst.txt")],
        capture_output=True, text=True, check=True, cwd=root,
    )  # fmt: skip
    loaded = set(done.stdout.split())
    assert "linter.report.text" in loaded
    assert not loaded & {"linter.report.writer", "linter.commands.outputs", "linter.report.json"}


def test_on_github_the_summary_of_the_step_is_added_to(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "stap").write_text("eerder\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "stap"))
    assert check("lijst.txt", "--format", "github", "--output", "markdown:uit.md") == 1
    assert "::error file=lijst.txt" in capfd.readouterr().out
    assert (folder / "stap").read_text() == "eerder\n" + (folder / "uit.md").read_text()
    assert check("lijst.txt", "--output", "github:uit") == 1
    assert (folder / "stap").read_text().count("NUM001") == 1
    before = (folder / "stap").read_text()
    assert check("lijst.txt", "--format", "github", "--output", "markdown:stap") == 2
    assert (folder / "stap").read_text() == before
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder))
    assert check("lijst.txt", "--format", "github") == 2
