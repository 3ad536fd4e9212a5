"""The pages about the rules are what the rule files and the figures say."""

import json
import sys
from pathlib import Path

import pytest

from benchmarks.quality import table
from linter import rulebook
from tools import make_docs


def checked(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["make_docs", *words])
    return make_docs.main()


def test_the_pages_in_the_repository_are_not_stale() -> None:
    assert make_docs.stale(make_docs.pages(), make_docs.FOLDER) == []


def test_every_rule_has_its_page_and_its_row_in_both_languages() -> None:
    made = make_docs.pages()
    rules = rulebook.rule_sources()
    for lang, measured in (("nl", "Gemeten"), ("en", "Measured")):
        for rule in rules:
            page = made[f"{lang}/rules/{rule.code.lower()}.md"]
            assert f"\n# {rule.code} {rule.name}\n" in page
            assert f"\n## {measured}\n" in page
            row = f"\n| [{rule.code}]({rule.code.lower()}.md) | {rule.name} |"
            assert row in made[f"{lang}/rules/README.md"]
    assert len(made) == 2 * (len(rules) + 1)


def test_stale_is_what_differs_is_missing_or_is_too_many(tmp_path: Path) -> None:
    (tmp_path / "nl" / "rules").mkdir(parents=True)
    for name, text in (("a", "oud"), ("b", "b"), ("c", "c")):
        (tmp_path / "nl" / "rules" / f"{name}.md").write_text(text, "utf-8")
    (tmp_path / "nl" / "index.md").write_text("is not made", "utf-8")
    made = {"nl/rules/a.md": "nieuw", "nl/rules/c.md": "c", "en/rules/d.md": "d"}
    assert make_docs.stale(made, tmp_path) == ["en/rules/d.md", "nl/rules/a.md", "nl/rules/b.md"]


def test_the_command_mends_what_its_check_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = make_docs.pages()
    monkeypatch.setattr(make_docs, "pages", lambda: made)
    monkeypatch.setattr(make_docs, "FOLDER", tmp_path)
    assert [checked(monkeypatch, *words) for words in (["--check"], [], ["--check"])] == [1, 0, 0]
    (tmp_path / "nl" / "rules" / "oud.md").write_text("x", "utf-8")
    assert checked(monkeypatch) == 0
    assert not (tmp_path / "nl" / "rules" / "oud.md").exists()
    assert "docs/nl/rules/README.md is stale: run make docs\n" in capsys.readouterr().out


def test_pages_are_stale_when_the_figures_are_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = table.stored()
    figures["large"]["codes"]["NUM001"]["odt"] = [987, 986, 986, 986, 0]
    other = tmp_path / "quality.json"
    other.write_text(json.dumps(figures), "utf-8")
    monkeypatch.setattr(table, "STORE", other)
    assert checked(monkeypatch, "--check") == 1
    said = capsys.readouterr().out
    assert "docs/nl/rules/num001.md is stale" in said
    assert "docs/en/rules/num001.md is stale" in said
    assert "docs/nl/rules/num002.md is stale" in said  # it tells of how many other lists there were
