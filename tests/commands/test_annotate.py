"""The command hands a file back where it was asked, whole or not at all."""

import io
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from linter import __version__, annotating
from linter.check.catalog import load
from linter.cli import run
from tests.formats.docx.annotated import shown, stored

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("lijst.docx").write_bytes((EXAMPLES / "fouten.docx").read_bytes())
    Path("brief.txt").write_text("Geachte voorzitter,\n")


def test_a_file_is_written_and_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", "lijst.docx", "-o", "uit.docx"]) == 0
    told = shown(Path("uit.docx").read_bytes())
    before, after = (sha256(Path(name).read_bytes()).hexdigest() for name in ("lijst.docx", "uit.docx"))
    made = f"vragenlint {__version__}, regels {load().version}"
    assert capsys.readouterr() == (
        "", f"uit.docx: {len(told)} opmerkingen\n    SHA-256 {before}, daarna {after}; {made}\n",
    )  # fmt: skip
    assert any(said.startswith("FOUT ") for _, said in told)


def test_the_options_of_check_hold(capsys: pytest.CaptureFixture[str]) -> None:
    asked = [
        "annotate",
        "lijst.docx",
        "-o",
        "uit.docx",
        "--select",
        "NUM",
        "--lang",
        "en",
        "--stage",
        "concept",
    ]
    assert run([*asked, "--today", "2026-03-04"]) == 0
    told = shown(Path("uit.docx").read_bytes())
    assert {said.split()[1][:3] for _, said in told} <= {"NUM"}
    assert "comment" in capsys.readouterr().err
    Path("vragenlint.toml").write_text('ignore = ["NUM"]\n')
    assert run(["annotate", "lijst.docx", "-o", "geen.docx", "--select", "NUM"]) == 0
    assert capsys.readouterr().err.startswith("geen.docx: geen opmerkingen\n")


def test_what_a_baseline_knows_is_not_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["baseline", "update", "lijst.docx", "--baseline", "bekend.json"]) == 0
    capsys.readouterr()
    assert run(["annotate", "lijst.docx", "-o", "uit.docx", "--baseline", "bekend.json"]) == 0
    assert capsys.readouterr().err.startswith("uit.docx: geen opmerkingen\n")


def test_remarks_are_taken_out_again() -> None:
    assert run(["annotate", "lijst.docx", "-o", "uit.docx"]) == 0
    assert run(["annotate", "uit.docx", "--remove", "-o", "terug.docx"]) == 0
    assert stored(Path("terug.docx").read_bytes()) == stored(Path("lijst.docx").read_bytes())
    assert run(["annotate", "uit.docx", "--remove", "--in-place"]) == 0
    assert Path("uit.docx").read_bytes() == Path("terug.docx").read_bytes()


def test_a_file_is_written_in_itself_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    before = Path("lijst.docx").read_bytes()
    assert run(["annotate", "lijst.docx", "-o", "./lijst.docx"]) == 2
    assert run(["annotate", "lijst.docx"]) == 2
    assert run(["annotate", "lijst.docx", "-o", "uit.docx", "--in-place"]) == 2
    assert "--in-place" in capsys.readouterr().err
    assert Path("lijst.docx").read_bytes() == before
    assert run(["annotate", "lijst.docx", "--in-place"]) == 0
    assert shown(Path("lijst.docx").read_bytes())


def test_the_file_may_come_in_and_go_out_by_pipes(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    data = Path("lijst.docx").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert run(["annotate", "-", "-o", "-", "--stdin-name", "lijst.docx"]) == 0
    found = capfdbinary.readouterr()
    assert shown(found.out)
    assert b" opmerkingen\n" in found.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["brief.txt", "-o", "uit.txt"], "geen vragenlijst"),
        (["weg.docx", "-o", "uit.docx"], "weg.docx"),
        ([".", "-o", "uit.docx"], "is een map"),
        (["lijst.docx", "-o", "uit.txt"], "laat de naam achter -o daarop eindigen (.docx)"),
        (["lijst.docx", "-o", "map/uit.docx"], "kan niet worden geschreven"),
        (["lijst.docx", "-o", "uit.docx", "--today", "2026-02-30"], "geen bestaande dag"),
        (["stuk.docx", "--remove", "-o", "uit.docx"], "stuk.docx"),
        (["lijst.docx", "--remove", "-o", "uit.pdf"], "laat de naam achter -o daarop eindigen (.docx)"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("stuk.docx").write_bytes(b"PK\x03\x04 en verder niets [Content_Types].xml")
    before = sorted(Path().iterdir())
    assert run(["annotate", *words]) == 2
    assert said in capsys.readouterr().err
    assert sorted(Path().iterdir()) == before


def test_the_new_file_may_be_read_by_whom_the_old_one_may_be() -> None:
    Path("lijst.docx").chmod(0o640)
    assert run(["annotate", "lijst.docx", "-o", "uit.docx"]) == 0
    assert Path("uit.docx").stat().st_mode & 0o777 == 0o640


def test_a_target_that_may_not_be_written_stays(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("uit.docx").write_bytes(b"oud")
    monkeypatch.setattr("linter.commands.output.os.access", lambda *_: False)
    assert run(["annotate", "lijst.docx", "-o", "uit.docx"]) == 2
    assert capsys.readouterr().err.startswith("uit.docx: Dit bestand mag niet worden veranderd")
    assert Path("uit.docx").read_bytes() == b"oud"


def test_what_changed_meanwhile_or_is_read_only_is_not_written_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, made = Path("lijst.docx"), annotating.annotate
    before = path.read_bytes()

    def late(*given: Any) -> annotating.Annotated:
        path.write_bytes(b"nieuw werk")
        return made(*given)

    with monkeypatch.context() as patched:
        patched.setattr(annotating, "annotate", late)
        assert run(["annotate", "lijst.docx", "--in-place"]) == 2
    assert "intussen door iemand anders veranderd" in capsys.readouterr().err
    assert path.read_bytes() == b"nieuw werk"
    path.write_bytes(before)
    path.chmod(0o444)
    assert run(["annotate", "lijst.docx", "--in-place"]) == 2
    assert "alleen-lezen" in capsys.readouterr().err
    assert path.read_bytes() == before
    assert run(["annotate", "lijst.docx", "--remove", "--in-place"]) == 0  # there is nothing to write


def test_help_is_there_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["annotate", "--help"]) == 0
    assert "haal de opmerkingen" in capsys.readouterr().out
    assert run(["annotate", "--help", "--lang", "en"]) == 0
    assert "0 written" in capsys.readouterr().out
