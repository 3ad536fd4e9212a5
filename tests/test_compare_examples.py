"""Two renderings of one list, compared as somebody would: examples, their XML, copies that were changed."""

from pathlib import Path

import pytest

from linter import __version__, pipeline
from linter.check.catalog import load_beside
from linter.cli import run
from linter.intake import read
from linter.report.xml import render
from tests.conftest import ROOT

SCHOON = ROOT / "examples" / "schoon.docx"
NAREIS = ROOT / "examples" / "nareis.txt"


def copied(path: Path, folder: Path, *changes: tuple[str, str]) -> str:
    """Write the XML of a list with these changes and return its path."""
    text = render(pipeline.convert(read(str(path)))).decode()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    (folder / "kopie.xml").write_text(text, "utf-8")
    return str(folder / "kopie.xml")


@pytest.mark.parametrize("name", ["schoon.docx", "antwoorden.docx", "nareis.txt"])
def test_a_list_and_its_xml_are_the_same(name: str, tmp_path: Path) -> None:
    path = ROOT / "examples" / name
    assert run(["compare", str(path), copied(path, tmp_path)]) == 0


def test_one_question_was_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = copied(SCHOON, tmp_path, ("per provincie", "per gemeente"))
    assert run(["compare", str(SCHOON), copy]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].startswith(
        "vraag 3, tekst: “provincie” tegenover “gemeente” (eerste: tabel 1, rij 4, kolom Vraag;"
    )
    assert lines[4:] == ["1 verschil; vergeleken: 4 vragen."]


GOLDEN = """\
dossier: “34 681” tegenover “34 682”
nummer: “21” tegenover “22”
vastgesteld: “9 juni 2026” tegenover “10 juni 2026”
vraag 1, tekst: “is” tegenover “werd”; “2020” tegenover “2021”
vraag 1, t/m: “6” tegenover “8”
vraag 2, bijlage (onzeker): “1” tegenover “3”
vraag 3: alleen in het eerste bestand: “Kunt u toelichten hoe de bijdrage per provincie is berekend?”
vraag 4 is in het tweede bestand vraag 3
vraag 4 (in het tweede bestand: vraag 3), antwoord: alleen in het tweede bestand: “Dit najaar.”
9 verschillen, waarvan 1 onzeker; vergeleken: 4 vragen met 3 vragen.
"""


def test_much_was_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = Path(copied(
        SCHOON,
        tmp_path,
        ("dossiernr=\"34681\"><dossiernr>34 681", "dossiernr=\"34682\"><dossiernr>34 682"),
        (">21<", ">22<"),
        ('isodatum="2026-06-09" rol="vastgesteld">9', 'isodatum="2026-06-10" rol="vastgesteld">10'),
        ("is er sinds 2020", "werd er sinds 2021"),
        ('tm="6"><van>4</van>\t<tm>6', 'tm="8"><van>4</van>\t<tm>8'),
        ("stations?</tekst>", "sta\u00adtions?</tekst> <antwoord>Antwoord: <al>Dit najaar.</al></antwoord>"),
        ("Welke gemeenten hebben", "Welke ge- meenten  hebben"),
    ))  # fmt: skip
    lines = copy.read_text("utf-8").splitlines(keepends=True)
    kept = "".join(line for line in lines if "per provincie" not in line)
    head, second, tail = kept.partition('<vraag nr="2"')
    tail = tail.replace('<bijlage nr="1">1', '<bijlage nr="3" twijfel="x">3', 1)
    renumbered = tail.replace('<vraag nr="4" reeks="1"><nr>4', '<vraag nr="3" reeks="1"><nr>3')
    copy.write_text(head + second + renumbered, "utf-8")
    assert run(["compare", str(SCHOON), str(copy)]) == 1
    said = [line.partition(" (eerste:")[0] for line in capsys.readouterr().out.splitlines()[2:]]
    made = said.pop(-2)
    assert made == f"vragenlint {__version__}, regels {load_beside().version}"
    assert "".join(line + "\n" for line in said) == GOLDEN


def test_a_table_and_the_text_copied_out_of_it_are_the_same(samples: Path) -> None:
    assert run(["compare", str(samples / "clean_1.docx"), str(NAREIS)]) == 0


def test_what_leaked_out_of_its_column_is_never_claimed(
    samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    leaked = tmp_path / "kopie.txt"
    leaked.write_text(NAREIS.read_text("utf-8").replace("suggereren? 11 15", "suggereren? 11 16"), "utf-8")
    assert run(["compare", str(samples / "clean_1.docx"), str(leaked)]) == 1
    out = capsys.readouterr().out
    assert "vraag 23, t/m (onzeker): “15” tegenover “16”" in out
    assert out.endswith("1 verschil, onzeker; vergeleken: 28 vragen.\n")


@pytest.mark.parametrize(
    "name", ["clean_1_noborder.docx", "lo_1.docx", "clean_1.odt", "clean_1.pdf", "clean_1.html"]
)
def test_another_rendering_of_the_same_list(name: str, samples: Path) -> None:
    assert run(["compare", str(samples / "clean_1.docx"), str(samples / name)]) == 0
