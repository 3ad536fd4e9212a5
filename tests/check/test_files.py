from pathlib import Path

import pytest

from linter.check.files import RuleFile, rule_files
from linter.errors import ConfigError
from linter.resources import folder


def _written(place: Path, *names: str) -> str:
    for name in names:
        path = place / "regels" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return str(place / "regels")


def test_code_and_name_come_from_the_file_name_alone(tmp_path: Path) -> None:
    place = _written(
        tmp_path, "b/num010_a_b.py", "a/num002_gat.yaml", "a/README.md", "los001_x.yaml", "a/diep/x.yaml"
    )
    assert rule_files(place) == (
        RuleFile("regels/a/num002_gat.yaml", "NUM002", "gat", b"a/num002_gat.yaml"),
        RuleFile("regels/b/num010_a_b.py", "NUM010", "a-b", b"b/num010_a_b.py"),
    )
    assert [file.is_python for file in rule_files(place)] == [False, True]


@pytest.mark.parametrize(
    "name",
    ["num1_x.yaml", "NUM001_x.yaml", "num001.yaml", "num001_.py", "num001_x__y.py", "num001-x.py", "x.yaml"],
)
def test_a_name_that_says_no_code_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match=name) as caught:
        rule_files(_written(tmp_path, f"a/{name}"))
    assert "num001_gat.yaml" in caught.value.say("en")


def test_a_code_stands_once(tmp_path: Path) -> None:
    place = _written(tmp_path, "a/num001_x.yaml", "b/num001_y.py")
    with pytest.raises(ConfigError, match=r"regels/a/num001_x.yaml en regels/b/num001_y.py"):
        rule_files(place)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="installeer"):
        rule_files(str(tmp_path / "weg"))


def test_our_own_rules_are_found() -> None:
    found = rule_files(folder("rules"))
    assert len(found) > 20
    assert all(file.path.startswith("rules/") and file.data for file in found)
