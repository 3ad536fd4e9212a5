"""`vragenlint fix` as it is typed."""

import io
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from linter.cli import run
from linter.commands import fix as module
from linter.errors import UnsoundRepair
from linter.fixing import Fixed
from linter.trial.template import assembled

TODAY = ("--today", "2026-07-01")
WRONG = assembled("lv", {"text": "Vraag 1\nKunt u  de de brief toelichten ?", "kop": "36740 XVI Begroting"})
SAFELY = WRONG.replace("  ", " ").replace(" ?", "?").replace("36740", "36 740")
RIGHT = SAFELY.replace("de de", "de")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lijst.txt").write_text(WRONG, "utf-8")
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> tuple[str, str]:
    assert run(["fix", *words, *TODAY]) == code, capsys.readouterr()
    found = capsys.readouterr()
    return found.out, found.err


def written(path: Path) -> tuple[int, int, int]:
    """Tell which file this is, how long and when written; not when read, as reading is no touch."""
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns


def text(name: str = "lijst.txt") -> str:
    return Path(name).read_text("utf-8")


def test_without_a_place_to_write_it_says_what_could_be_repaired(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = said(capsys, "lijst.txt", code=1)
    *lines, last, origin = out.splitlines()
    assert origin.startswith(f"    SHA-256 {sha256(WRONG.encode()).hexdigest()}; vragenlint ")
    assert lines == [
        "lijst.txt:1:1 KOP006 Schrijf 36 740 (zeker)",
        "lijst.txt:15:7 TYP003 Schrijf één spatie (zeker)",
        "lijst.txt:15:31 TYP004 Haal de spatie weg (zeker)",
    ]
    assert last == (
        "lijst.txt: te herstellen: KOP006, TYP003, TYP004; niets geschreven: kies --diff (bekijken),"
        " --in-place (in het bestand zelf) of --output FILE; met --unsafe 1 meer, om na te kijken; daarna:"
        " gereed voor publicatie (1 waarschuwing)"
    )
    assert not err
    assert text() == WRONG


def test_in_place_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = said(capsys, "lijst.txt", "--in-place")
    assert out.startswith("lijst.txt: hersteld: KOP006, TYP003, TYP004; met --unsafe 1 meer")
    assert text() == SAFELY
    before, after = (sha256(one.encode()).hexdigest() for one in (WRONG, SAFELY))
    assert f"    SHA-256 {before}, daarna {after}; vragenlint " in out
    assert said(capsys, "lijst.txt", "--in-place", "--unsafe")[0].startswith(
        "lijst.txt: hersteld: TYP001; daarna: gereed"
    )
    assert text() == RIGHT
    last = said(capsys, "lijst.txt", "--in-place")[0]
    assert last.startswith("lijst.txt: niets te herstellen; Gereed voor publicatie\n    SHA-256 ")
    assert "daarna" not in last


def test_a_second_run_does_not_touch_the_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "lijst.txt", "--in-place")
    before = written(here / "lijst.txt")
    said(capsys, "lijst.txt", "--in-place")
    assert written(here / "lijst.txt") == before


def test_into_another_file(capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "lijst.txt", "-o", "uit.txt", "--unsafe")
    assert (text("uit.txt"), text()) == (RIGHT, WRONG)
    said(capsys, "uit.txt", "--output", "nog.txt")
    assert text("nog.txt") == RIGHT


def test_to_standard_output_goes_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = said(capsys, "lijst.txt", "-o", "-")
    assert out == SAFELY
    assert err.startswith("lijst.txt: hersteld: KOP006")


def test_from_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WRONG.encode())))
    assert said(capsys, "-", "--stdin-name", "a.txt", "-o", "-")[0] == SAFELY


def test_what_would_change_is_shown_by_question(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = said(capsys, "lijst.txt", "--diff", "--unsafe", code=1)
    assert out == (
        "lijst.txt\nBuiten de vragen\n- 36740 XVI Begroting\n+ 36 740 XVI Begroting\nVraag 1\n"
        "- Kunt u  de de brief toelichten ?\n+ Kunt u de brief toelichten?\n\n"
    )
    assert err.startswith("lijst.txt: te herstellen: ")
    assert text() == WRONG
    Path("lijst.txt").write_text(RIGHT, "utf-8")
    assert said(capsys, "lijst.txt", "--diff")[0] == ""


def test_colours_are_for_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "colourful", lambda: True)
    assert "\x1b[31m- 36740" in said(capsys, "lijst.txt", "--diff", code=1)[0]


def test_what_blocks_afterwards_is_in_the_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    Path("lijst.txt").write_text(WRONG + "\nVraag 3\nWaarom?\n", "utf-8")
    out, _ = said(capsys, "lijst.txt", "--in-place", code=1)
    assert "daarna: niet gereed: 1 fout, 1 waarschuwing\n" in out
    assert said(capsys, "lijst.txt", "--in-place", "--fail-on", "never")[0]


def test_a_hook_may_ask_to_fail_where_something_was_repaired(capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "lijst.txt", "--in-place", "--exit-non-zero-on-fix", code=1)
    assert text() == SAFELY
    said(capsys, "lijst.txt", "--in-place", "--exit-non-zero-on-fix")


def test_rules_may_be_chosen_and_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "lijst.txt", "--in-place", "--select", "KOP")
    assert text() == WRONG.replace("36740", "36 740")
    said(capsys, "lijst.txt", "--in-place", "--ignore", "TYP004")
    assert text() == SAFELY.replace("toelichten?", "toelichten ?")


def test_what_a_baseline_knows_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["baseline", "update", "lijst.txt", "--baseline", "b.json", *TODAY]) == 0
    capsys.readouterr()
    out, _ = said(capsys, "lijst.txt", "--in-place", "--baseline", "b.json")
    assert out.startswith("lijst.txt: niets te herstellen; ")
    assert text() == WRONG


def test_every_file_is_repaired_and_each_told(capsys: pytest.CaptureFixture[str]) -> None:
    Path("brief.txt").write_text("Geachte  voorzitter ,\n")
    Path("stuk.docx").write_bytes(b"")
    Path("ander.md").write_text(WRONG, "utf-8")
    out, err = said(capsys, ".", "--in-place", code=2)
    assert [line.split(":")[0] for line in out.splitlines()[::2]] == ["ander.md", "lijst.txt"]
    assert "brief.txt: Overgeslagen" in err
    assert "stuk.docx: Dit bestand is leeg" in err
    assert (text("ander.md"), text("brief.txt")) == (SAFELY, "Geachte  voorzitter ,\n")


def test_what_may_not_be_written_is_told_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    Path("alleen.txt").write_text(WRONG, "utf-8")
    Path("alleen.txt").chmod(0o444)
    _, err = said(capsys, "alleen.txt", "lijst.txt", "--in-place", code=2)
    assert "alleen.txt: Dit bestand mag niet worden veranderd (alleen-lezen)" in err
    assert (text("alleen.txt"), text()) == (WRONG, SAFELY)


def test_the_file_that_may_not_be_written_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("uit.txt").write_text("oud", "utf-8")
    Path("uit.txt").chmod(0o444)
    _, err = said(capsys, "lijst.txt", "--output", "uit.txt", code=2)
    assert err.startswith("uit.txt: Dit bestand mag niet worden veranderd (alleen-lezen)")
    assert text("uit.txt") == "oud"


def test_a_name_of_another_kind_of_file_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    _, err = said(capsys, "lijst.txt", "--output", "uit.docx", code=2)
    assert "laat de naam achter -o daarop eindigen (.txt)" in err
    assert not Path("uit.docx").exists()


def test_an_unsound_repair_is_a_fault_of_ours(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsound(*_asked: object) -> Fixed:
        raise UnsoundRepair("Na herstel mis.", "Wrong.")

    monkeypatch.setattr(module, "fix", unsound)
    _, err = said(capsys, "lijst.txt", "--in-place", code=3)
    assert err == "lijst.txt: Na herstel mis.\n"
    monkeypatch.setattr(module, "fix", lambda *_asked: 1 // 0)
    assert "In vragenlint zelf ging iets mis" in said(capsys, "lijst.txt", "--in-place", code=3)[1]
    assert text() == WRONG


def test_a_finding_that_a_format_cannot_store_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = said(capsys, "lijst.txt", "--in-place", "--as-suggestions")
    assert (
        "lijst.txt: niet hersteld: KOP006, TYP003, TYP004: Een bestand van deze soort kent geen voorstellen"
        in out
    )
    assert text() == WRONG


def test_more_is_not_promised_where_nothing_can_be_changed(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "lijst.txt").write_text(SAFELY, "utf-8")
    assert run(["convert", "lijst.txt", "-o", "lijst.xml"]) == 0
    for name, more in (("lijst.txt", True), ("lijst.xml", False)):
        out, _ = said(capsys, name)
        assert ("met --unsafe 1 meer" in out) is more


def test_a_file_that_is_an_annex_is_left(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "bijlagen").mkdir()
    (here / "bijlagen" / "1.txt").write_text(WRONG, "utf-8")
    out, _ = said(capsys, ".", "--in-place", "--direct")
    assert [line.split(":")[0] for line in out.splitlines()[::2]] == ["lijst.txt"]
    assert text("bijlagen/1.txt") == WRONG


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("lijst.txt", "--in-place", "-o", "x"), "--in-place en --output gaan niet samen"),
        (("lijst.txt", "--in-place", "--diff"), "--diff en --in-place gaan niet samen"),
        (("lijst.txt", "-o", "x", "--diff"), "--diff en --output gaan niet samen"),
        (("lijst.txt", "--direct", "--as-suggestions"), "--as-suggestions en --direct gaan niet samen"),
        (("-", "--in-place"), "--in-place en - gaan niet samen"),
        (("lijst.txt", "weg.txt", "-o", "x"), "past één bestand"),
        (("lijst.txt", "-o", "./lijst.txt"), "kies --in-place"),
        (("weg.txt", "--baseline", "weg.json"), "weg.json: deze baseline is er niet"),
    ],
)
def test_what_does_not_go_together_is_refused(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: str
) -> None:
    assert expected in said(capsys, *words, code=2)[1]
    assert text() == WRONG


def test_in_an_empty_folder_there_is_nothing_to_do(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "leeg").mkdir()
    assert "Geen documenten gevonden" in said(capsys, "leeg", "--in-place")[1]


def test_help_tells_what_the_exit_codes_mean(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["fix", "--help"]) == 0
    assert "Resultaat: 0 niets meer dat blokkeert" in capsys.readouterr().out
    assert run(["--lang", "en", "fix", "--help"]) == 0
    assert "Repair what is sure" in capsys.readouterr().out
