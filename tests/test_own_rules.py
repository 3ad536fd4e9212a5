"""Rules of a user's own, from the configuration to the reports: they are as ours are."""

import json
from pathlib import Path
from typing import Any

import pytest

from linter import pipeline
from linter.cli import run
from tests.check.own.writing import RULE, checking, written
from tests.rules.template import assembled

LIST = assembled("lv", {"text": "Vraag 1\nKan u dit toelichten?"})
CONFIG = 'rules = ["eigen-regels/"]\n'


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lijst.md").write_text(LIST)
    (tmp_path / "vragenlint.toml").write_text(CONFIG)
    written(tmp_path / "eigen-regels")
    return tmp_path


def checked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any]:
    code = run(["check", "lijst.md", "--today", "2026-07-01", "--format", "json", *words])
    return code, json.loads(capsys.readouterr().out)


def codes(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    return [one["code"] for one in checked(capsys, *words)[1]["files"][0]["findings"]]


@pytest.mark.usefixtures("here")
def test_a_finding_of_one_is_as_any_other(capsys: pytest.CaptureFixture[str]) -> None:
    code, report = checked(capsys)
    (finding,) = report["files"][0]["findings"]
    assert code == 0
    assert (finding["code"], finding["name"], finding["severity"]) == ("MIJ001", "kan-u", "warning")
    assert (finding["message"], finding["text"]) == ("Vraag 1 zegt “Kan u”.", "Kan u")
    assert len(finding["fingerprint"]) == 16
    assert run(["check", "lijst.md", "--fail-on", "warning"]) == 1
    assert "MIJ001 waarschuwing Vraag 1 zegt" in capsys.readouterr().out


def test_it_is_chosen_left_out_and_weighed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert codes(capsys, "--select", "MIJ") == ["MIJ001"]
    assert codes(capsys, "--ignore", "MIJ001") == []
    assert codes(capsys, "--isolated") == []
    (here / "vragenlint.toml").write_text(CONFIG + '[severity]\nMIJ001 = "error"\n')
    assert checked(capsys)[0] == 1
    assert run(["check", "lijst.md", "--isolated", "--select", "MIJ"]) == 2
    assert "Er is geen regel MIJ." in capsys.readouterr().err


def test_it_is_suppressed_and_known(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["baseline", "update", "--baseline", "bekend.json", "lijst.md"]) == 0
    capsys.readouterr()
    (finding,) = checked(capsys, "--baseline", "bekend.json")[1]["files"][0]["findings"]
    assert finding["known"] is True
    (here / "lijst.md").write_text(LIST.rstrip() + " <!-- vragenlint: negeer MIJ001 want zo bedoeld -->\n")
    (finding,) = checked(capsys)[1]["files"][0]["findings"]
    assert finding["suppressed"] == {"reason": "want zo bedoeld"}


def test_the_report_tells_which_rules_there_were(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours = pipeline.report([]).rules_version
    report = checked(capsys)[1]
    assert report["tool"]["rules"] == report["files"][0]["rules"] != ours
    written(here / "eigen-regels", RULE.replace("kan u", "kan je"))
    here.joinpath("elders").mkdir()
    assert "rules" not in checked(capsys, "--isolated")[1]["files"][0]


def test_files_judged_by_several_sets_make_one_version(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "anders").mkdir()
    (here / "anders" / "vragenlint.toml").write_text("")
    (here / "anders" / "lijst.md").write_text(LIST)
    report = checked(capsys, "anders/lijst.md")[1]
    assert report["files"][0]["rules"] != report["tool"]["rules"] != pipeline.report([]).rules_version


@pytest.mark.parametrize(
    ("config", "said"),
    [
        (
            'rules = "eigen-regels/"',
            "vragenlint.toml, regel 1: rules kan zo niet; hier hoort een lijst van mappen",
        ),
        ('\nrules = [\n"eigen-regels",\n"weg/"]', "vragenlint.toml, regel 4: de map weg is er niet"),
        ('rules = ["lijst.md"]', "vragenlint.toml, regel 1: de map lijst.md is er niet"),
        (
            'rules = ["eigen-regels/"]\nignore = ["MIJ002"]',
            "regel 2: er is geen regel MIJ002. Bedoelde u MIJ001?",
        ),
    ],
)
def test_a_folder_that_is_none_is_told_at_its_line(
    here: Path, capsys: pytest.CaptureFixture[str], config: str, said: str
) -> None:
    (here / "vragenlint.toml").write_text(config)
    assert run(["check", "lijst.md"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("mij001_x.py", "import os", "eigen-regels/mij001_x.py: een eigen regel kan geen programma zijn"),
        (
            "mij001_y.yaml",
            RULE,
            "mij001_y.yaml, regel 1: de code MIJ001 heeft eigen-regels/mij001_kan_u.yaml al",
        ),
        ("num001_y.yaml", RULE, "num001_y.yaml, regel 1: codes met NUM zijn van vragenlint"),
        ("mij002_y.yaml", "a: &a [*a]", "mij002_y.yaml, regel 1: & en * (verwijzingen) kunnen hier niet"),
        (
            "mij002_y.yaml",
            checking("must_match: {pattern: '(?=x)'}"),
            "mij002_y.yaml, regel 7: een patroon kan hier",
        ),
        (
            "mij002_y.yaml",
            checking("xpath: {test: 'key(1)'}"),
            "mij002_y.yaml, regel 7: de XPath-functie key()",
        ),
    ],
)
def test_a_rule_that_cannot_be_ends_the_run(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, text: str, said: str
) -> None:
    written(here / "eigen-regels", text, name)
    assert run(["check", "lijst.md"]) == 2
    caught = capsys.readouterr()
    assert said in caught.err
    assert (caught.out, caught.err.count("\n")) == ("", 1)


def test_a_rule_that_is_stopped_leaves_the_list_undecided(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    endless = "xpath: {test: 'count(//*[count(//*[count(//*) > 1]) > 1]) > 1'}"
    written(here / "eigen-regels", checking(endless), "mij002_y.yaml")
    (here / "lijst.md").write_text(assembled("lv", {"text": "Vraag 1\nA?\n\n" * 99 + "Vraag 1\nKan u dit?"}))
    code, report = checked(capsys, "--select", "MIJ")
    (file,) = report["files"]
    assert (code, file["outcome"]) == (2, "undetermined")
    assert [one["code"] for one in file["findings"]] == ["MIJ001"]
    (failure,) = file["failures"]
    assert failure["error"] == "StoppedRule"
    assert failure["message"].startswith("eigen-regels/mij002_y.yaml, regel 6: de regel MIJ002 is gestopt")
