import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from linter.cli import run
from linter.report import FORMS

LIST = "Nr. 4 LIJST VAN VRAGEN\n\n1\tWat kost  dat?\n3\tWie betaalt dat?\n"
MADE_OF_THE_TEXT = {"text", "html"}


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("lijst.txt").write_text(LIST)
    every = [word for form in FORMS for word in ("--output", f"{form}:eerst.{form}")]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        assert run(["check", "--isolated", "lijst.txt", "weg.docx", *every]) == 2
    return tmp_path


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_made_of_what_was_kept(form: str, folder: Path) -> None:
    assert run(["report", "eerst.json", "--output", f"{form}:later"]) == 0
    later = (folder / "later").read_text()
    assert "NUM001" in later
    assert "weg.docx" in later
    if form not in MADE_OF_THE_TEXT:
        assert later == (folder / f"eerst.{form}").read_text()


def test_the_day_of_the_check_is_kept(folder: Path) -> None:
    made = ["--output", "json:toen.json", "--today", "2020-01-31"]
    with redirect_stdout(io.StringIO()):
        assert run(["check", "--isolated", "lijst.txt", *made]) == 1
    assert run(["report", "toen.json", "--output", "html:toen.html"]) == 0
    assert "gecontroleerd op 2020-01-31." in (folder / "toen.html").read_text()
    kept = json.loads((folder / "toen.json").read_text())
    del kept["date"]  # as an earlier version left it out
    (folder / "toen.json").write_text(json.dumps(kept))
    assert run(["report", "toen.json", "--output", "html:toen.html"]) == 0
    assert "gecontroleerd op" not in (folder / "toen.html").read_text()


def test_without_more_it_is_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "eerst.json"]) == 0
    out, err = capsys.readouterr()
    assert "lijst.txt:4:1 NUM001 fout Nummer 2 ontbreekt.\n" in out
    assert out.endswith("2 bestanden: 1 niet gereed, 1 onbeslist; 3 fouten, 1 info\n")
    assert err == ""


def test_standard_output_has_the_form_that_is_asked(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["report", "eerst.json", "--format", "sarif", "--output", "text:later"]) == 0
    assert capfdbinary.readouterr() == ((folder / "eerst.sarif").read_bytes(), b"")
    assert "NUM001" in (folder / "later").read_text()


def test_lines_of_json_are_a_report_too(folder: Path) -> None:
    assert run(["report", "eerst.jsonl", "--output", "json:later"]) == 0
    assert (folder / "later").read_text() == (folder / "eerst.json").read_text()


def test_with_an_output_there_is_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "eerst.json", "--output", "junit:later"]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_report_may_come_in_by_standard_input(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = io.BytesIO((folder / "eerst.json").read_bytes())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(kept))
    assert run(["report", "-", "--lang", "en"]) == 0
    assert "2 files: 1 not ready, 1 undecided" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["weg.json"], "weg.json: Dit bestand of deze map bestaat niet"),
        (["lijst.txt"], "lijst.txt is geen JSON-verslag van deze versie"),
        (["eerst.json", "--output", "html:./eerst.json"], "eerst.json is het verslag zelf"),
        ([], "Noem het JSON-verslag"),
    ],
)
def test_what_cannot_be_shown_is_told(
    words: list[str], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "eerst.json").read_bytes()
    assert run(["report", *words]) == 2
    assert said in capsys.readouterr().err
    assert (folder / "eerst.json").read_bytes() == before
