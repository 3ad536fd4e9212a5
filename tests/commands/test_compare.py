import io
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from linter import __version__
from linter.check.catalog import load_beside
from linter.cli import run
from tests.conftest import ROOT

LIST = """<vragenlijst soort="lva" formaat="xml"><bestand/><vragen>
<vraag nr="1" reeks="1"><nr>1</nr> <tekst>Wat is «dit»?</tekst></vraag>
</vragen></vragenlijst>"""


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.xml").write_text(LIST, "utf-8")
    Path("b.xml").write_text(LIST.replace("«dit»", "“dit”"), "utf-8")
    Path("c.xml").write_text(LIST.replace("dit", "dat"), "utf-8")
    Path("brief.txt").write_text("Geachte voorzitter,\n\nHierbij zend ik u de brief.\n", "utf-8")


def test_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "a.xml", "b.xml"]) == 0
    first, second = (sha256(Path(name).read_bytes()).hexdigest() for name in ("a.xml", "b.xml"))
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        f"Eerste bestand: a.xml (SHA-256 {first})",
        f"Tweede bestand: b.xml (SHA-256 {second})",
        f"vragenlint {__version__}, regels {load_beside().version}",
        "Geen verschillen: soort, kop en 1 vraag zijn gelijk.",
    ]
    assert err == ""


def test_different(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "a.xml", "c.xml", "--lang", "en"]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[2:] == [
        "question 1, text: “«dit»?” against “«dat»?” (first: 2:50; second: 2:50)",
        f"vragenlint {__version__}, rules {load_beside().version}",
        "1 difference; compared: 1 question.",
    ]
    assert err == ""


@pytest.mark.parametrize(("quotes", "code"), [("any", 0), ("exact", 1)])
def test_quotes_count_where_that_is_asked(quotes: str, code: int) -> None:
    assert run(["compare", "--quotes", quotes, "a.xml", "b.xml"]) == code


def test_standard_input_may_be_one_of_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIST.encode())))
    assert run(["compare", "a.xml", "-"]) == 0
    assert run(["compare", "-", "-"]) == 2
    assert "Alleen een van de twee" in capsys.readouterr().err


def test_both_are_named_where_neither_can_be_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "weg.docx", "brief.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    gone, letter = err.splitlines()
    assert gone == "weg.docx: Dit bestand of deze map bestaat niet; controleer de naam."
    assert letter.startswith(
        "brief.txt: Dit is geen vragenlijst (brief); kies een ander bestand, of zeg met --kind"
    )


def test_a_kind_forces_what_is_no_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "brief.txt", "brief.txt", "--kind", "lv"]) == 0
    assert "0 vragen" in capsys.readouterr().out


@pytest.mark.parametrize(("second", "code"), [("b.xml", 0), ("c.xml", 1), ("weg.xml", 2)])
def test_json(second: str, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "a.xml", second, "--format=json"]) == code
    made = json.loads(capsys.readouterr().out)
    schema = json.loads((ROOT / "schemas/comparison.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(made)
    assert made["tool"]["version"] == __version__
    assert made["outcome"] == ("same", "different", "undetermined")[code]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ([], "Noem twee bestanden (bijvoorbeeld: vragenlint compare lijst.docx lijst.pdf)."),
        (["a.xml"], "Noem twee bestanden om te vergelijken, niet 1."),
        (["a.xml", "b.xml", "c.xml"], "Noem twee bestanden om te vergelijken, niet 3."),
    ],
)
def test_two_files_must_be_named(typed: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", *typed]) == 2
    assert capsys.readouterr().err == f"vragenlint: {expected}\n"


def test_the_other_commands_do_not_pay_for_it() -> None:
    code = "import sys; from linter.cli import run; run(['check', 'a.xml']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "linter.check.engine" in loaded
    assert not {"rapidfuzz", "linter.model.comparison", "linter.compare", "linter.commands.compare"} & loaded


def test_the_help_says_what_its_exit_codes_mean(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "--help"]) == 0
    assert "0 geen verschil, 1 wel verschil" in capsys.readouterr().out
