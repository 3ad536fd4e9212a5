import json
from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

from linter import rulebook
from linter.cli import run


class Source(NamedTuple):
    code: str
    name: str
    header: Mapping[str, Any]


class Rulebook:
    @staticmethod
    def ready(code: str, _folders: object) -> str:
        return code

    @staticmethod
    def rule_sources(_folders: object) -> list[Source]:
        why = {"nl": "Omdat.", "en": "Because."}
        return [
            Source("BIJ001", "blz-zonder-bijlage", {"severity": "error", "why": why}),
            Source(
                "NUM001",
                "gat",
                {"severity": "error", "stages": {"concept": "info"}, "examples": {"good": ["é"]}},
            ),
        ]


@pytest.fixture(autouse=True)
def _rulebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.commands.rules.rulebook", Rulebook)


def test_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules"]) == 0
    assert capsys.readouterr().out == (
        "BIJ001  blz-zonder-bijlage  fout          Omdat.\nNUM001  gat                 fout\n"
    )


@pytest.mark.parametrize("word", ["NUM001", "num001", "gat"])
def test_one_rule_by_code_or_name(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", word]) == 0
    assert capsys.readouterr().out.startswith("NUM001 gat\ndefinitief: fout, concept: info\n")


def test_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "--format", "md", "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("## BIJ001 blz-zonder-bijlage\n")
    assert "**Why:** Because." in out
    assert run(["rules", "gat", "--format", "md"]) == 0
    assert capsys.readouterr().out.startswith("## NUM001")


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "NUM001", "--format=json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "code": "NUM001", "name": "gat", "severity": "error",
            "stages": {"concept": "info", "definitief": "error"},
            "kinds": ["lv", "lva", "vhlv", "vhlva"], "preview": False,
            "why": "", "message": "", "help": "", "fix": None, "examples": {"good": ["é"]}, "output": [],
        }
    ]  # fmt: skip
    assert run(["rules", "--format=json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_json_has_what_a_check_prints_and_whether_it_proposes_a_repair(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("linter.commands.rules.rulebook", rulebook)
    made = {}
    for code in ("INL009", "INL003", "NUM004"):
        assert run(["rules", code, "--format=json"]) == 0
        made[code] = json.loads(capsys.readouterr().out)[0]
        assert len(made[code]["output"]) == len(made[code]["examples"]["bad"])
        assert all(f" {code} fout " in lines[0] for lines in made[code]["output"])
    assert made["INL009"]["fix"] == {"title": "Schrijf Algemene Rekenkamer", "safety": "safe"}
    assert made["INL003"]["fix"]["safety"] == "unsafe"
    assert made["NUM004"]["fix"] is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("NUM01", "Er is geen regel NUM01. Bedoelde u NUM001?"),
        ("blz-zonder", "Er is geen regel blz-zonder. Bedoelde u blz-zonder-bijlage?"),
        ("QQQ", "Er is geen regel QQQ. Zie vragenlint rules."),
    ],
)
def test_no_such_rule(word: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", word]) == 2
    assert capsys.readouterr().err == f"vragenlint: {expected}\n"


def test_a_repair_is_told_with_how_safe_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("linter.commands.rules.rulebook", rulebook)
    for code, said in (
        ("INL009", "(zeker: vragenlint fix)"),
        ("NUM001", "(nakijken: vragenlint fix --unsafe)"),
    ):
        assert run(["rules", code]) == 0
        assert f"{said}\n" in capsys.readouterr().out
    assert run(["rules", "NUM004"]) == 0
    assert "Verbetering" not in capsys.readouterr().out
