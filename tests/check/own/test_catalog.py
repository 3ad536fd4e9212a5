from pathlib import Path
from typing import Any

import pytest

from linter.check import cache
from linter.check.own import catalog
from linter.check.own.catalog import check, entries, own_sources
from linter.errors import ConfigError, StoppedRule
from tests.check.own.writing import checking, written
from tests.check.sample import INPUTS, document

DOCUMENT = document("<r><vraag><tekst>Kan u dit? Ja, kan u dat.</tekst></vraag></r>")


@pytest.fixture(autouse=True)
def _kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def found(folder: Path) -> catalog.Entries:
    return entries([str(folder)], ["NUM001"], b"")


def refused(*folders: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        entries([str(folder) for folder in folders], ["NUM001"], b"")
    return caught.value.say("nl")


def test_a_rule_reports_what_it_says(tmp_path: Path) -> None:
    path = written(tmp_path / "eigen")
    (rule,) = found(tmp_path / "eigen").rules
    assert (rule.file.code, rule.file.path, rule.line) == ("MIJ001", str(path), 6)
    asked = check(rule)
    for _time in range(2):
        assert [DOCUMENT.text(hit.span) for hit in asked(DOCUMENT, INPUTS)] == ["Kan u", "kan u"]


def test_what_was_proven_is_kept_until_a_file_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path / "eigen")
    first = found(tmp_path / "eigen")
    monkeypatch.setattr(catalog, "_compiled", None)
    assert found(tmp_path / "eigen") == first
    monkeypatch.undo()
    monkeypatch.setattr(cache, "home", lambda: "")
    written(tmp_path / "eigen", checking("must_not_match: {pattern: 'x'}"))
    second = found(tmp_path / "eigen")
    assert second.content != first.content
    (source,) = own_sources([str(tmp_path / "eigen")], [])
    assert source.source.header["examples"]["good"]


def test_a_code_is_of_one_rule(tmp_path: Path) -> None:
    written(tmp_path / "een", name="num999_x.yaml")
    assert "num999_x.yaml, regel 1: codes met NUM zijn van vragenlint; kies drie andere" in refused(
        tmp_path / "een"
    )
    written(tmp_path / "twee")
    written(tmp_path / "twee" / "sub")
    assert "de code MIJ001 heeft" in refused(tmp_path / "twee")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("must_not_match: {pattern: '.'}", "meldt meer dan 5 plaatsen"),
        ("xpath: {test: 'count(//*) = count(//*[count(//*) > 1])'}", "doorloopt te veel"),
        ("must_match: {pattern: '[^x]{900}x'}", "kost te veel tijd"),
    ],
)
def test_a_rule_that_takes_too_much_is_stopped_by_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, reason: str
) -> None:
    monkeypatch.setattr(catalog, "MOST_HITS", 5)
    path = written(tmp_path / "eigen", checking(said))
    (rule,) = found(tmp_path / "eigen").rules
    made: Any = document(f"<r>{'<vraag><tekst>ab</tekst></vraag>' * 2_000}<tekst>{'ab' * 9_000}</tekst></r>")
    whole = rule._replace(header={**rule.header, "context": "r" if "900" in said else "vraag"})
    with pytest.raises(StoppedRule) as caught:
        list(check(whole)(made, INPUTS))
    assert caught.value.say("nl").startswith(
        f"{path}, regel 6: de regel MIJ001 is gestopt en niet toegepast: "
    )
    assert reason in caught.value.say("nl")
    assert caught.value.say("en").startswith(f"{path}, line 6: the rule MIJ001 was stopped and not checked: ")
