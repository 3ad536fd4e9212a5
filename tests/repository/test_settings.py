import tomllib
from pathlib import Path

import pytest

from linter.config.load import load
from linter.repository.look import Seen
from linter.repository.settings import text
from linter.rulebook import all_codes


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    "folder", ["concepten", 'het "concept"', "concept [1]*", "#concept\\x", "concept\x7f é"]
)
def test_what_is_written_is_a_configuration(lang: str, folder: str, tmp_path: Path) -> None:
    made = text(Seen(drafts=(folder,)), lang)
    said = tomllib.loads(made)
    assert said["per-file"][0]["stage"] == "concept"
    path = tmp_path / "vragenlint.toml"
    path.write_text(made, "utf-8")
    config = load(str(path), str(tmp_path), all_codes)
    assert config is not None
    assert config.top["stage"].value == "definitief"


def test_without_drafts_there_is_no_more() -> None:
    assert tomllib.loads(text(Seen(), "nl")) == {"stage": "definitief"}
    assert tomllib.loads(text(Seen(), "en")) == {"stage": "definitief", "lang": "en"}
