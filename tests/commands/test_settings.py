import os
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from linter.cli import run
from linter.commands.settings import asked, has_beside
from linter.config.settle import Origin
from linter.errors import ConfigError
from linter.model.dictionary import Dictionary, Lack
from linter.model.dutch import dutch

ROOT = Path(__file__).parents[2]
NOTHING: Mapping[str, Any] = {
    "stage": None,
    "select": (),
    "ignore": (),
    "fail_on": None,
    "kind": None,
    "baseline": None,
    "bijlagen": None,
    "lang": None,
    "config": None,
    "isolated": False,
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_typed_goes_before_the_file(here: Path) -> None:
    (here / "vragenlint.toml").write_text("stage = 'concept'\nignore = ['VRG']\nkind = 'lv'\nlang = 'en'")
    typed = {"ignore": (["NUM"], ["BIJ001"]), "kind": "auto", "lang": "nl"}
    found = asked({**NOTHING, **typed}).settings("x.docx")
    assert {key: one.value for key, one in found.items() if one.origin is Origin.COMMAND_LINE} == {
        "ignore": ["NUM", "BIJ001"],
        "kind": "auto",
        "lang": "nl",
    }
    assert found["stage"].value == "concept"


def test_the_language_of_the_run_is_that_of_the_configuration_here(here: Path) -> None:
    assert asked(NOTHING).lang() == "nl"
    (here / "vragenlint.toml").write_text("lang = 'en'")
    assert asked(NOTHING).lang() == "en"
    assert asked({**NOTHING, "lang": "nl"}).lang() == "nl"
    assert asked({**NOTHING, "isolated": True}).lang() == "nl"


def test_a_file_that_is_named_is_the_only_one(here: Path) -> None:
    (here / "vragenlint.toml").write_text("lang = 'en'\nstage = 'concept'")
    (here / "eigen.toml").write_text("kind = 'lva'")
    found = asked({**NOTHING, "config": "eigen.toml"}).settings("x.docx")
    assert [found[key].value for key in ("stage", "kind", "lang")] == ["definitief", "lva", "nl"]
    with pytest.raises(ConfigError, match="gaan niet samen"):
        asked({**NOTHING, "config": "eigen.toml", "isolated": True})


LISTS = ROOT / "examples"


def checked(folder: Path, *words: str) -> tuple[int, str, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "linter", "check", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_run_heeds_its_configuration(tmp_path: Path) -> None:
    for name in ("a/fouten.docx", "klaar/fouten.docx", "archief/fouten.docx"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes((LISTS / "fouten.docx").read_bytes())
    (tmp_path / "vragenlint.toml").write_text(
        "select = ['NUM']\nexclude = 'archief/'\n"
        "[severity]\nNUM001 = 'warning'\n[[per-file]]\nfiles = 'klaar/**'\nignore = ['NUM001']\n"
    )
    code, out, _err = checked(tmp_path, "-q", ".")
    assert "archief" not in out
    assert [line for line in out.splitlines() if "NUM001" in line] == [
        "a/fouten.docx:tabel 1, rij 4, kolom Nr NUM001 waarschuwing Nummer 3 ontbreekt."
    ]
    assert "archief/fouten.docx" in checked(tmp_path, "archief/fouten.docx")[1]
    bare = checked(tmp_path, "-q", "--isolated", "a")
    assert bare[0] == 1
    assert "NUM001 fout" in bare[1]
    assert code in {0, 1}


def test_a_mistake_in_it_ends_the_run_before_anything_is_judged(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "b.txt").write_text("x")
    (tmp_path / "b" / "vragenlint.toml").write_text("[severity]\nNUM999 = 'off'\n")
    code, out, err = checked(tmp_path, "a.txt", "b")
    assert (code, out) == (2, "")
    place = Path("b", "vragenlint.toml")
    assert err.startswith(f"vragenlint: {place}, regel 2: er is geen regel NUM999. Bedoelde u NUM0")


def test_where_a_rule_is_off_nothing_is_called_ready(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "lijst.docx").write_bytes((LISTS / "schoon.docx").read_bytes())
    assert run(["check", "lijst.docx"]) == 0
    assert "Gereed voor publicatie" in capsys.readouterr().out
    (here / "vragenlint.toml").write_text("severity.NUM001 = 'off'")
    assert run(["check", "lijst.docx"]) == 0
    out = capsys.readouterr().out
    assert "maar niet nagekeken op NUM001" in out
    assert out.endswith("; niet nagekeken op NUM001\n")
    assert "gereed" not in out.lower()


def test_the_options_of_a_file_with_and_without_a_configuration(here: Path) -> None:
    assert asked(NOTHING).options("x.docx").kind is None
    (here / "vragenlint.toml").write_text("lang = 'en'\n[[per-file]]\nfiles = 'x.docx'\nkind = 'lva'")
    found = [asked(NOTHING).options(name) for name in ("x.docx", "y.docx")]
    assert [(one.lang, one.kind) for one in found] == [("en", "lva"), ("en", None)]


def test_the_other_commands_heed_it_too(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "vragenlint.toml").write_text("lang = 'en'\nkind = 'lva'")
    (here / "a.txt").write_text("Een brief over niets.\n")
    assert run(["convert", "a.txt"]) == 0
    assert 'soort="lva"' in capsys.readouterr().out
    assert run(["convert", "weg.txt"]) == 2
    assert "There is no such file" in capsys.readouterr().err
    assert run(["convert", "weg.txt", "--lang", "nl"]) == 2
    assert "bestaat niet" in capsys.readouterr().err
    assert run(["compare", "a.txt", "a.txt"]) == 0
    assert "No differences" in capsys.readouterr().out
    assert run(["compare", "a.txt", "a.txt", "--isolated"]) == 2
    assert "geen vragenlijst" in capsys.readouterr().err
    (here / "vragenlint.toml").write_text("langg = 'en'")
    for words in (["convert", "a.txt"], ["compare", "a.txt", "a.txt"], ["rules"]):
        assert run(words) == 2
        assert "vragenlint.toml, regel 1: 'langg' kent vragenlint niet" in capsys.readouterr().err


@pytest.mark.parametrize("offices", ['"Parlis"', '["ab"]', '["  a"]', "[3]"])
def test_offices_are_names(here: Path, capsys: pytest.CaptureFixture[str], offices: str) -> None:
    (here / "vragenlint.toml").write_text('offices = ["Parlis"]')
    assert asked(NOTHING).options("x.docx").offices == ("Parlis",)
    (here / "vragenlint.toml").write_text(f"offices = {offices}")
    assert run(["check", "x.docx"]) == 2
    assert "regel 1: offices kan zo niet; hier hoort een lijst van namen" in capsys.readouterr().err


def test_a_dictionary_is_a_folder_seen_from_the_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(NOTHING).options("x.docx").dictionary is None
    (here / "vragenlint.toml").write_text('dictionary = "woorden"')
    (here / "a").mkdir()
    opened = asked(NOTHING).options("a/x.docx").dictionary
    assert isinstance(opened, partial)
    assert (opened.func, opened.args) == (dutch, ("woorden",))
    (here / "vragenlint.toml").write_text("dictionary = 3")
    assert run(["check", "x.docx"]) == 2
    assert "regel 1: dictionary kan zo niet; hier hoort een map" in capsys.readouterr().err


WRONG = "Nr. 4 LIJST VAN VRAGEN\n\n1\tWat kost de regleing per jaar?\n2\tWaarom is dat zo?\n"


@pytest.mark.parametrize("lack", [*Lack])
def test_spelling_is_asked_beside_all_others_where_its_severity_is_said(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, lack: Lack
) -> None:
    monkeypatch.setattr("linter.model.dutch._opened", lambda *_places: lack)
    (here / "a.txt").write_text(WRONG)
    run(["check", "a.txt", "--select", "TYP"])
    assert "spelling" not in capsys.readouterr().out
    run(["check", "a.txt"])
    before = capsys.readouterr().out
    assert "spelling" not in before
    (here / "vragenlint.toml").write_text('[severity]\nTYP007 = "info"')
    assert run(["check", "a.txt"]) == 2
    after = capsys.readouterr().out
    assert "De spelling is niet nagekeken" in after
    assert [one for one in before.splitlines() if " VST001 " in one] == [
        one for one in after.splitlines() if " VST001 " in one
    ]
    assert run(["check", "a.txt", "--select", "TYP007", "--lang", "en"]) == 2
    assert "The spelling was not checked" in capsys.readouterr().out
    run(["check", "a.txt", "--ignore", "TYP007"])
    assert "spelling" not in capsys.readouterr().out


def test_spelling_with_a_dictionary(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = frozenset(["wat", "kost", "de", "regeling", "per", "jaar", "waarom", "is", "dat", "zo"])
    monkeypatch.setattr("linter.model.dutch._opened", lambda *_: Dictionary(words, words.__contains__))
    (here / "a.txt").write_text(WRONG)
    assert run(["check", "a.txt", "--select", "TYP007"]) == 0
    assert "TYP007 info Dit woord staat niet in het woordenboek: “regleing”; bedoeld: “regeling”?" in (
        capsys.readouterr().out
    )
    assert run(["check", "a.txt", "--select", "TYP007", "--fail-on", "info"]) == 1


def test_the_folder_beside_a_list_may_have_a_capital(tmp_path: Path) -> None:
    assert not has_beside(str(tmp_path / "lijst.docx"))
    (tmp_path / "Bijlagen").mkdir()
    assert has_beside(str(tmp_path / "lijst.docx"))


def test_no_folder_of_bijlagen_is_refused() -> None:
    with pytest.raises(ConfigError) as caught:
        asked({**NOTHING, "bijlagen": ""})
    assert caught.value.say("nl").startswith("Bij --bijlagen staat geen map")


def test_the_site_is_that_of_what_is_named_or_else_of_here(here: Path) -> None:
    (here / "lijsten").mkdir()
    assert asked(NOTHING).site(["lijsten"]) == ""
    (here / "vragenlint.toml").write_text("site = 'https://hier.nl'")
    assert asked(NOTHING).site(["lijsten/a.docx", "-"]) == "https://hier.nl"
    (here / "lijsten" / "vragenlint.toml").write_text("site = 'https://daar.nl'")
    assert asked(NOTHING).site(["lijsten"]) == asked(NOTHING).site(["lijsten/a.docx"]) == "https://daar.nl"
    assert asked({**NOTHING, "site": "https://typed.nl"}).site(["lijsten"]) == "https://typed.nl"
    assert asked({**NOTHING, "isolated": True}).site(["lijsten"]) == ""


def test_a_site_that_is_no_address_is_refused(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(here), "--site", "javascript:x"]) == 2
    assert "'javascript:x' kan niet bij --site" in capsys.readouterr().err


def test_codes_are_links_in_what_is_written(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "a.txt").write_text(WRONG.replace("2\t", "3\t"))
    for form, link in (("sarif", '"helpUri": "{}"'), ("markdown", "]({})"), ("html", 'href="{}"')):
        run(["check", "a.txt", "--select", "NUM001", "--format", form, "--site", "https://a.nl"])
        assert link.format("https://a.nl/nl/rules/num001.html") in capsys.readouterr().out
    run(["check", "a.txt", "--select", "NUM001", "--site", "https://a.nl"])
    assert "https://a.nl" not in capsys.readouterr().out
