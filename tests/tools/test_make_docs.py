"""The pages about the rules are what the rule files say."""

import sys
from pathlib import Path

import pytest

from linter import rulebook
from tools import make_docs


def test_the_pages_in_the_repository_are_not_stale() -> None:
    assert make_docs.stale(make_docs.pages(), make_docs.FOLDER) == []


def test_every_rule_has_its_section_and_its_row() -> None:
    made = make_docs.pages()
    chapters = "".join(text for name, text in made.items() if name != make_docs.INDEX)
    for rule in rulebook.rule_sources():
        assert f"\n## {rule.code} {rule.name}\n" in chapters
        assert f"\n| {rule.code} | {rule.name} |" in made[make_docs.INDEX]


def test_stale_is_what_differs_is_missing_or_is_too_many(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("oud", "utf-8")
    (tmp_path / "b.md").write_text("b", "utf-8")
    (tmp_path / "c.md").write_text("c", "utf-8")
    assert make_docs.stale({"a.md": "nieuw", "c.md": "c", "d.md": "d"}, tmp_path) == ["a.md", "b.md", "d.md"]


def test_the_command_mends_what_its_check_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(make_docs, "FOLDER", tmp_path / "rules")
    for expected, arguments in ((1, ["--check"]), (0, []), (0, ["--check"])):
        monkeypatch.setattr(sys, "argv", ["make_docs", *arguments])
        assert make_docs.main() == expected
    (tmp_path / "rules" / "oud.md").write_text("x", "utf-8")
    monkeypatch.setattr(sys, "argv", ["make_docs"])
    assert make_docs.main() == 0
    assert not (tmp_path / "rules" / "oud.md").exists()
    assert "docs/rules/README.md is stale: run make docs\n" in capsys.readouterr().out
