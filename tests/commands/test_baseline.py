"""A baseline as it is used: made, checked against, brought up to date."""

import json
from pathlib import Path

import pytest

from linter.check import baseline
from linter.cli import run
from tests.generate.formats import FORMATS
from tests.golden import source
from tests.rules.template import assembled

GOLDEN = Path(__file__).parents[1] / "golden" / "fouten-kolommen" / "list.txt"
QUESTIONS = (
    "1\tBent u bekend met dit bericht.",
    "2\tWat kost een bed per dag?",
    "3\tHoeveel bedden zijn er?",
)
BASELINE = "baseline.json"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "vragenlint.toml").write_text(f"baseline = '{BASELINE}'\nfail-on = 'info'\n")
    return tmp_path


def put(*questions: str, name: str = "lijst.txt") -> None:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(assembled("lv", {"text": "\n".join(questions)}), "utf-8")


def lists() -> baseline.Known:
    return baseline.loaded(Path(BASELINE).read_bytes(), BASELINE)


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert run(words) == code, capsys.readouterr()
    return capsys.readouterr().out


def test_a_repaired_fault_and_a_new_one_are_seen(capsys: pytest.CaptureFixture[str]) -> None:
    put(*QUESTIONS)
    assert said(capsys, "baseline", "update", ".") == "baseline.json: 1 nieuw, 0 weg; 1 bekend\n"
    out = said(capsys, "check", "lijst.txt")
    assert "lijst.txt: Gereed voor publicatie (1 bekend)" in out
    put("1\tBent u bekend met dit bericht?", "2\tWat kost een bed per dag.", QUESTIONS[2])
    assert "VRG002" in said(capsys, "check", "-q", "lijst.txt", code=1)
    assert said(capsys, "baseline", "prune", ".") == "baseline.json: 1 weg; 0 bekend\n"
    assert said(capsys, "baseline", "update", ".") == "baseline.json: 1 nieuw, 0 weg; 1 bekend\n"


def test_renumbering_brings_nothing_back(capsys: pytest.CaptureFixture[str]) -> None:
    put(*QUESTIONS)
    said(capsys, "baseline", "update", "lijst.txt")
    put("1\tWaarom is dat zo?", *(f"{int(one[0]) + 1}{one[1:]}" for one in QUESTIONS))
    said(capsys, "check", "lijst.txt")
    assert said(capsys, "baseline", "update", "lijst.txt") == "baseline.json: 0 nieuw, 0 weg; 1 bekend\n"


@pytest.mark.parametrize("name", ["text", "html", "word", "odt"])
def test_exporting_again_brings_nothing_back(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = source.read(GOLDEN.read_text("utf-8"))
    Path("lijst.docx").write_bytes(FORMATS["docx"].write(sheet))
    said(capsys, "baseline", "update", ".")
    Path("lijst.docx").unlink()
    path = f"lijst.{FORMATS[name].ending}"
    Path(path).write_bytes(FORMATS[name].write(sheet))
    made = json.loads(said(capsys, "check", "--format", "json", path))
    assert {one["known"] for one in made["files"][0]["findings"]} == {True}
    assert made["files"][0]["outcome"] == "accepted"


def test_what_lies_there_in_two_formats_is_one_list(capsys: pytest.CaptureFixture[str]) -> None:
    sheet = source.read(GOLDEN.read_text("utf-8"))
    for name in ("docx", "text"):
        Path(f"lijst.{FORMATS[name].ending}").write_bytes(FORMATS[name].write(sheet))
    said(capsys, "baseline", "update", ".")
    assert list(lists()) == ["lijst"]
    said(capsys, "check", ".")


def test_lists_that_were_not_looked_at_keep_what_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    put(*QUESTIONS)
    put(*QUESTIONS, name="a/ander.txt")
    said(capsys, "baseline", "update", ".")
    assert sorted(lists()) == ["a/ander", "lijst"]
    put("1\tBent u bekend met dit bericht?", *QUESTIONS[1:])
    for act in ("prune", "update"):
        said(capsys, "baseline", act, "lijst.txt")
        assert list(lists()) == ["a/ander"]


@pytest.mark.parametrize("act", ["update", "prune"])
def test_a_list_that_cannot_be_judged_keeps_what_is_known(
    act: str, capsys: pytest.CaptureFixture[str]
) -> None:
    put(*QUESTIONS)
    said(capsys, "baseline", "update", ".")
    before = Path(BASELINE).read_bytes()
    Path("lijst.txt").unlink()
    Path("lijst.docx").write_bytes(b"PK\x03\x04 stuk")
    assert run(["baseline", act, "lijst.docx"]) == 2
    out, err = capsys.readouterr()
    assert (out, Path(BASELINE).read_bytes()) == (
        {"update": "baseline.json: 0 nieuw, 0 weg; 1 bekend\n", "prune": "baseline.json: 0 weg; 1 bekend\n"}[
            act
        ],
        before,
    )
    assert err.startswith("lijst.docx: Onbeslist: ")


def test_pruning_never_adds(capsys: pytest.CaptureFixture[str]) -> None:
    put(*QUESTIONS)
    said(capsys, "baseline", "update", ".")
    put(QUESTIONS[0], "2\tWat kost een bed per dag.", QUESTIONS[2])
    assert said(capsys, "baseline", "prune", ".") == "baseline.json: 0 weg; 1 bekend\n"
    said(capsys, "check", "lijst.txt", code=1)


def test_with_fewer_rules_nothing_is_taken_out(capsys: pytest.CaptureFixture[str]) -> None:
    put(*QUESTIONS)
    said(capsys, "baseline", "update", ".")
    assert "0 nieuw, 0 weg; 1 bekend" in said(capsys, "baseline", "update", "--select", "NUM", ".")
    assert run(["baseline", "prune", "--ignore", "VRG", "."]) == 2
    assert "laat die weg bij prune" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "check lijst.txt",
            "baseline.json: deze baseline is er niet; maak die met vragenlint baseline update.",
        ),
        ("check --baseline weg.json lijst.txt", "weg.json: deze baseline is er niet"),
        ("baseline prune lijst.txt", "baseline.json: deze baseline is er niet"),
        (
            "baseline updat lijst.txt",
            "'updat' kan niet achter baseline; kies update of prune. Bedoelde u update?",
        ),
        ("baseline update", "Noem een bestand of map"),
        ("baseline", "Noem update of prune, en een bestand of map"),
        ("baseline update --isolated lijst.txt", "Zeg met --baseline in welk bestand het komt"),
        ("baseline update --baseline weg/b.json lijst.txt", "De uitvoer kan niet worden geschreven"),
    ],
)
def test_what_is_wrong_is_one_sentence(words: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    put(*QUESTIONS)
    assert run(words.split()) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"vragenlint: {told}")
    assert err.count("\n") == 1
    assert not Path(BASELINE).exists()


def test_a_folder_without_lists_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("leeg").mkdir()
    assert run(["baseline", "update", "leeg", "--lang", "en"]) == 0
    assert capsys.readouterr().err.startswith("No documents found")
