"""What the configuration asks to leave unsaid: heeded as a comment is, told at its own place."""

import json
from pathlib import Path
from typing import Any

import pytest

from linter.cli import run
from tests.rules.template import assembled

LIST = assembled("lv", {"text": "Vraag 1\nWaarom?\n\nVraag 3\nHoezo is dat zo\n\nVraag 5\nHoe doet u dat?"})
HEAD = '[[per-file]]\nfiles = "lijst.txt"\n'


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lijst.txt").write_text(LIST)
    return tmp_path


def findings(
    here: Path, capsys: pytest.CaptureFixture[str], config: str, *words: str
) -> list[dict[str, Any]]:
    (here / "vragenlint.toml").write_text(config)
    run(["check", "lijst.txt", "--today", "2026-07-01", "--format", "json", *words])
    made: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["files"][0]["findings"]
    return made


def suppress(*asked: str) -> str:
    return f"{HEAD}suppress = [\n" + "".join(f"  {{{one}}},\n" for one in asked) + "]\n"


def told(found: list[dict[str, Any]]) -> list[tuple[str, str | None, str | None]]:
    return sorted(
        (one["code"], one["question"], one["suppressed"]["reason"] if "suppressed" in one else None)
        for one in found
    )


def test_of_one_question(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = told(findings(here, capsys, ""))
    assert {code for code, _question, _reason in before} == {"NUM001", "VRG002"}
    assert {question for code, question, _reason in before if code == "NUM001"} == {"3"}
    config = suppress('code = "VRG002", question = "3", reason = "een verzoek"')
    after = told(findings(here, capsys, config))
    assert ("VRG002", "3", "een verzoek") in after
    assert len(after) == len(before)


def test_of_the_whole_file(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(findings(here, capsys, suppress('code = "NUM001", reason = "zo ontvangen"')))
    assert all(reason == "zo ontvangen" for code, _question, reason in found if code == "NUM001")
    assert run(["check", "lijst.txt", "--today", "2026-07-01"]) == 0


def test_what_suppresses_nothing_or_has_no_reason_is_told_with_its_line(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = suppress(
        'code = "NUM001", reason = "x"',
        'code = "VRG002", question = "3"',
        'code = "BIJ001", question = "9", reason = "x"',
    )
    found = {one["code"]: one for one in findings(here, capsys, config)}
    assert found["SUP001"]["message"] == (
        "In vragenlint.toml:6 wordt BIJ001 onderdrukt, maar er is niets van te melden."
    )
    assert found["SUP002"]["message"] == "In vragenlint.toml:5 wordt VRG002 onderdrukt zonder reden."
    assert (found["SUP001"]["question"], found["SUP002"]["question"]) == (None, "3")
    found = {one["code"]: one for one in findings(here, capsys, config, "--lang", "en")}
    assert found["SUP002"]["message"] == "In vragenlint.toml:5 VRG002 is suppressed without a reason."


def test_only_of_rules_that_ran_it_is_told_that_they_are_silent(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = suppress('code = "BIJ001", question = "3", reason = "x"')
    assert told(findings(here, capsys, config, "--select", "NUM,SUP"))[-1][0] == "NUM001"
    assert told(findings(here, capsys, config, "--select", "BIJ,SUP"))[-1][0] == "SUP001"


def test_of_other_files_nothing_and_of_several_entries_all(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = suppress('code = "NUM001", reason = "een"')
    two = suppress('code = "VRG002", question = "3", reason = "twee"')
    found = told(findings(here, capsys, one + two))
    assert {reason for _code, _question, reason in found} >= {"een", "twee"}
    other = one.replace("lijst.txt", "anders.txt")
    assert {reason for _code, _question, reason in told(findings(here, capsys, other))} == {None}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ('reason = "x"', "regel 4: hier ontbreekt code; schrijf [{code"),
        ('code = "NUM"', "regel 4: code kan zo niet; hier hoort [{code"),
        ('code = "NUM099"', "regel 4: er is geen regel NUM099. Bedoelde u NUM"),
        ('code = "NUM001", question = 3', "regel 4: question kan zo niet"),
        (
            'code = "NUM001", reden = "x"',
            "regel 4: 'reden' kent vragenlint hier niet; hier kan staan: code, question",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line(
    here: Path, capsys: pytest.CaptureFixture[str], asked: str, said: str
) -> None:
    (here / "vragenlint.toml").write_text(suppress(asked))
    assert run(["check", "lijst.txt"]) == 2
    assert said in capsys.readouterr().err


def test_severity_may_differ_for_some_files(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = f'[severity]\nNUM001 = "info"\n{HEAD}[per-file.severity]\nNUM001 = "warning"\n'
    found = findings(here, capsys, config)
    assert {one["severity"] for one in found if one["code"] == "NUM001"} == {"warning"}
    found = findings(here, capsys, config.replace("lijst.txt", "x.txt"))
    assert {one["severity"] for one in found if one["code"] == "NUM001"} == {"info"}
    (here / "vragenlint.toml").write_text(f'{HEAD}severity = {{NUM09 = "off"}}\n')
    assert run(["check", "lijst.txt"]) == 2
    assert "vragenlint.toml, regel 3: er is geen regel NUM09." in capsys.readouterr().err


def test_the_settings_tell_what_is_left_unsaid(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "vragenlint.toml").write_text(suppress('code = "VRG002", question = "3", reason = "een verzoek"'))
    assert run(["config", "lijst.txt"]) == 0
    (line,) = (one for one in capsys.readouterr().out.splitlines() if one.startswith("suppress."))
    assert line.split("  ")[0] == "suppress.VRG002 3"
    assert line.endswith("een verzoek  vragenlint.toml, regel 4")
