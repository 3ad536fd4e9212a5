"""Where the bijlagen of a list come from, and which files of a folder are bijlagen rather than lists."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from linter.cli import run
from linter.commands.shelf import Shelf, _Place
from linter.errors import UnreadableSource
from linter.walk import Found
from tests.formats.docx.made import docx, p
from tests.formats.odt import made as odt
from tests.formats.pdf.made import at, pdf
from tests.rules.template import assembled

TABLE = "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n"
APP = '<Properties xmlns="a"><Pages>4</Pages><Characters>900</Characters></Properties>'
META = odt.root("office:document-meta", '<meta:document-statistic meta:page-count="4"/>')
WORD = docx(p("a"), {"docProps/app.xml": APP})
OPEN = odt.zipped(odt.parts(odt.p("a"), "", {"meta.xml": META}))


def pages(count: int) -> bytes:
    return pdf(*[at(50, 800, "Nota")] * count)


def listing(*rows: str) -> str:
    """Return a list without faults of its own; each row says bijlage, van and t/m."""
    asked = [f"{number}\tWaarom is onderdeel {number} zo?\t{row}" for number, row in enumerate(rows, 1)]
    return assembled("lv", {"text": TABLE + "\n".join(asked)})


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lijst.txt").write_text(listing("1\t3\t5", "2\t5\t"))
    return tmp_path


def filled(folder: Path, **files: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def codes(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Return code and question of each finding, and the kinds of failure."""
    capsys.readouterr()
    run(["check", "--format", "json", *(words or ("lijst.txt",))])
    files = json.loads(capsys.readouterr().out)["files"]
    found = [(one["code"], one["question"]) for file in files for one in file["findings"]]
    return found, [one["error"] for file in files for one in file["failures"]]


def test_without_bijlagen_nothing_is_said(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert codes(capsys) == ([], [])
    (here / "bijlagen").mkdir()
    assert codes(capsys) == ([], [])


def test_a_folder_beside_the_list_is_looked_into(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(here / "bijlagen", **{"bijlage-1.pdf": pages(4), "2.docx": WORD})
    assert codes(capsys) == ([("BIJ007", "1"), ("BIJ007", "2")], [])


def test_a_folder_that_is_typed_goes_before_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(here / "bijlagen", **{"1.pdf": pages(1)})
    filled(here / "stukken", **{"1.pdf": pages(5), "2.odt": OPEN})
    assert codes(capsys, "--bijlagen", "stukken", "lijst.txt") == ([("BIJ007", "2")], [])


def test_a_configuration_names_a_folder_or_files(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(here / "stukken", **{"1.pdf": pages(9), "besluit.pdf": pages(4)})
    config = here / "vragenlint.toml"
    config.write_text("[bijlagen]\n1 = 'stukken/1.pdf'\n2 = 'stukken/besluit.pdf'\n")
    assert codes(capsys) == ([("BIJ007", "2")], [])
    config.write_text(
        "bijlagen = 'stukken'\n[[per-file]]\nfiles = '*.txt'\nbijlagen = {2 = 'stukken/1.pdf'}\n"
    )
    found = codes(capsys)
    assert found == ([("BIJ003", "1")], []), "1.pdf is named as 2, so that it is not 1"
    assert codes(capsys, "--isolated", "lijst.txt") == ([], [])


def test_names_are_from_the_folder_of_the_configuration(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(here / "a" / "b", **{"lijst.txt": listing("1\t3\t").encode()})
    filled(here, **{"stuk.pdf": pages(2)})
    (here / "a" / "vragenlint.toml").write_text("bijlagen = {1 = '../stuk.pdf'}")
    assert codes(capsys, "a/b/lijst.txt") == ([("BIJ007", "1")], [])


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("[bijlagen]\n\n1 = 'weg.pdf'", "vragenlint.toml, regel 3: weg.pdf is er niet; verbeter de naam"),
        ("bijlagen = 'weg'", "vragenlint.toml, regel 1: weg: Dit bestand of deze map bestaat niet"),
        ("bijlagen = 'leeg'", "vragenlint.toml, regel 1: leeg: Hier staan geen bestanden; kies de map"),
        (
            "bijlagen = 3",
            'regel 1: bijlagen kan zo niet; hier hoort een map, zoals "stukken/", of [bijlagen]',
        ),
        ("[bijlagen]\n2 = 3", "regel 2: 2 kan zo niet; hier hoort een map, "),
    ],
)
def test_what_is_wrong_in_a_configuration_is_told_at_once(
    here: Path, capsys: pytest.CaptureFixture[str], config: str, said: str
) -> None:
    (here / "leeg").mkdir()
    (here / "vragenlint.toml").write_text(config)
    assert run(["check", "lijst.txt"]) == 2
    out, err = capsys.readouterr()
    assert (out, said in err) == ("", True), err


def test_a_folder_that_is_not_there_is_told_by_its_option(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "--bijlagen", "weg", "lijst.txt"]) == 2
    assert capsys.readouterr().err.startswith("vragenlint: --bijlagen weg: Dit bestand of deze map")
    assert here.exists()


def test_a_folder_beside_a_list_that_holds_too_much_is_told_by_its_name(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linter.bijlagen.MOST", 1)
    filled(here / "bijlagen", a=b"", b=b"")
    assert run(["check", "lijst.txt"]) == 2
    said = "lijst.txt: Onbeslist: bijlagen: Hier staan meer dan 1 bestanden"
    assert capsys.readouterr().out.startswith(said)
    (here / "ander").mkdir()
    (here / "ander" / "b.txt").write_text(listing("1\t3\t5"))
    found, failed = codes(capsys, "lijst.txt", "ander/b.txt")
    assert (len(found), failed) == (0, ["HostileSource"])


def test_what_cannot_be_told_makes_the_list_undetermined(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(here / "bijlagen", **{"1.pdf": b"%PDF-1.7 stuk", "2.pdf": pages(5), "bijlage 2.docx": WORD})
    filled(here / "bijlagen", **{"2.docx": WORD})
    assert run(["check", "lijst.txt"]) == 2
    assert (
        "Onbeslist: Of de bladzijden bij vraag 1 in bijlage 1 staan, is niet na te gaan"
        in capsys.readouterr().out
    )
    assert codes(capsys)[1] == ["BrokenSource", "UnclearSource"]
    assert codes(capsys, "--ignore", "BIJ007", "lijst.txt")[1] == []


def test_the_bijlagen_of_a_list_are_not_taken_for_lists(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = listing("9\t\t", "9\t\t").replace("2\tWaarom", "3\tWaarom").encode()
    filled(here / "bijlagen", **{"1.pdf": pages(5), "2.pdf": pages(5), "3 - vorige lijst.txt": wrong})
    assert run(["check", "."]) == 0
    out, err = capsys.readouterr()
    assert "3 - vorige lijst.txt: Overgeslagen: geen vragenlijst (bijlage bij een lijst)" in err
    assert "NUM001" not in out
    assert run(["check", "bijlagen/3 - vorige lijst.txt"]) == 1
    assert run(["check", ".", "bijlagen/3 - vorige lijst.txt"]) == 1


def test_a_file_named_in_a_configuration_is_not_either(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = listing("1\t\t", "1\t\t").replace("2\tWaarom", "3\tWaarom")
    (here / "vorige.txt").write_text(wrong)
    (here / "een.pdf").write_bytes(pages(5))
    (here / "vragenlint.toml").write_text(
        "[[per-file]]\nfiles = 'lijst.txt'\nbijlagen = {1 = 'een.pdf', 2 = 'vorige.txt'}"
    )
    assert run(["check", "--lang", "en", "."]) == 0
    assert "vorige.txt: Skipped: not a list of questions (annex of a list)" in capsys.readouterr().err


def test_a_folder_beside_what_is_no_list_is_a_folder_as_any(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = listing("1\t\t", "1\t\t").replace("2\tWaarom", "3\tWaarom").encode()
    (here / "lijst.txt").write_text("Geachte heer, hierbij de lijst.")
    filled(here / "bijlagen", **{"lijst.txt": wrong})
    assert run(["check", "."]) == 1
    assert "NUM001" in capsys.readouterr().out


def test_a_folder_among_the_bijlagen_that_cannot_be_looked_into_is_told() -> None:
    shelf = Shelf()
    shelf._used.add(_Place(str(Path("b").resolve()), frozenset()))
    assert shelf.holds(Found("b/1.pdf", walked=True))
    assert not shelf.holds(Found("b/1.pdf"))
    assert not shelf.holds(Found("b/map", UnreadableSource("dicht"), walked=True))


def test_lists_that_lie_among_their_bijlagen_are_lists(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(here, **{"1.pdf": pages(5), "2.pdf": pages(5)})
    assert run(["check", "--bijlagen", ".", "."]) == 0
    assert "Gereed voor publicatie" in capsys.readouterr().out


def test_standard_input_has_no_folder_beside_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled(here / "bijlagen", **{"1.pdf": pages(1)})
    for words, code in (([], 0), (["--bijlagen", "bijlagen"], 1)):
        done = subprocess.run(
            [sys.executable, "-m", "linter", "check", *words, "-"],
            input=listing("1\t3\t").encode(),
            capture_output=True,
            check=False,
            env={"PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert done.returncode == code, done
    assert capsys.readouterr().out == ""


def test_a_run_without_bijlagen_imports_nothing_for_them(here: Path) -> None:
    code = (
        "import sys; from linter.cli import run; run(['check', '-q', 'lijst.txt']);"
        "print([one for one in sys.modules if one.rpartition('.')[2] in"
        " {'bijlagen', 'cited', 'meant', 'unjudged', 'shelf', 'paged'}])"
    )
    command = [sys.executable, "-c", code]
    env = {"PYTHONPATH": str(Path(__file__).parents[2])}
    bare = subprocess.run(command, capture_output=True, check=True, env=env)
    assert bare.stdout.split(b"\n")[-2] == b"[]"
    filled(here / "bijlagen", **{"1.pdf": pages(9)})
    assert b"shelf" in subprocess.run(command, capture_output=True, check=True, env=env).stdout


def test_a_list_in_the_folder_of_its_own_bijlagen_is_none_of_another(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "vragenlint.toml").write_text("bijlagen = '.'\n")
    filled(here, **{"1.pdf": pages(9), "2.pdf": pages(9)})
    (here / "lijst.txt").write_text(listing("1\t3\t5").replace("1\tWaarom", "2\tWaarom", 1))
    filled(here / "onder", **{"sub.txt": listing("1\t3\t5").encode()})
    alone, _ = codes(capsys, "lijst.txt")
    assert "NUM004" in [code for code, _question in alone]
    assert set(alone) <= set(codes(capsys, ".")[0])
    assert not any("toml" in str(one) for one in _messages(capsys, "."))


def _messages(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    run(["check", "--format", "json", *words])
    files = json.loads(capsys.readouterr().out)["files"]
    return [one["message"] for file in files for one in file["findings"]]


def test_a_bijlage_by_a_link_is_a_bijlage(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = listing("\t\t").replace("1\tWaarom", "3\tWaarom", 1)
    filled(here / "elders" / "diep", **{"2.txt": wrong.encode()})
    filled(here / "bijlagen", **{"1.docx": WORD})
    (here / "bijlagen" / "2.txt").symlink_to("../elders/diep/2.txt")
    assert run(["check", "-q", "lijst.txt", "bijlagen"]) == 0
    capsys.readouterr()
    assert run(["check", "-q", "elders"]) == 1
