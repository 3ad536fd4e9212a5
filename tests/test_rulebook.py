"""The rules there are, by who wrote them."""

from pathlib import Path

import pytest

from linter import rulebook
from linter.errors import ConfigError

OWN = """\
severity: warning
why: {nl: Zo spreken wij af., en: We agreed so.}
message: {nl: "Kan u staat er.", en: "It says kan u."}
help: {nl: Schrijf kunt u., en: Write kunt u.}
context: vraag
check:
  must_not_match: {pattern: "kan u"}
examples:
  good: ["1\\tKunt u dit toelichten?", "1\\tWaarom?"]
  bad: ["1\\tHoe ⟦kan u⟧ dat?", "1\\tWaar ⟦kan u⟧ dat?"]
"""


@pytest.fixture
def own(tmp_path: Path) -> str:
    """Return a folder with one rule of a user's own."""
    (tmp_path / "mij001_kan_u.yaml").write_text(OWN, "utf-8")
    return str(tmp_path)


def test_the_rules_of_a_user_stand_beside_ours(own: str) -> None:
    ours = rulebook.codes()
    assert rulebook.catalog(()) is rulebook.catalog([])
    assert set(rulebook.codes([own])) - set(ours) == {"MIJ001"}
    assert [rule.code for rule in rulebook.own_rules([own])] == ["MIJ001"]
    assert [one.source.code for one in rulebook.own_sources([own])] == ["MIJ001"]
    told = [source.code for source in rulebook.rule_sources([own])]
    assert told == sorted(told)
    assert set(told) == set(rulebook.all_codes([own]))


def test_rules_about_two_lists_have_codes_too() -> None:
    assert set(rulebook.all_codes()) - set(rulebook.codes()) == {"VGL001", "VGL002", "VGL003", "VGL004"}


def test_a_rule_is_ready_whoever_wrote_it(own: str) -> None:
    assert [rulebook.ready(code, [own]).code for code in ("NUM001", "VGL001", "MIJ001")]


def test_a_folder_that_is_not_there_is_told() -> None:
    with pytest.raises(ConfigError):
        rulebook.codes(["/no/such/folder"])


def test_several_sets_have_one_version() -> None:
    assert rulebook.version({"a"}) == "a"
    assert rulebook.version({"a", "b"}) == rulebook.version({"b", "a"}) not in {"a", "b"}


def test_what_selects_rules_about_two_lists_alone() -> None:
    assert rulebook.only_beside(["VGL", "VGL004"])
    for select in ([], ["V"], ["VGL", "NUM"], ["XYZ"]):
        assert not rulebook.only_beside(select)
