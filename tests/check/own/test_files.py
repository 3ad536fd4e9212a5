import os
from pathlib import Path

import pytest

from linter.check.own import files
from linter.check.own.files import own_files
from linter.check.own.plain import LARGEST
from linter.errors import ConfigError
from tests.check.own.writing import written


def refused(folder: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        own_files(str(folder))
    assert caught.value.say("en") != caught.value.say("nl")
    return caught.value.say("nl")


def test_the_files_of_a_folder_and_of_those_in_it(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "taal", tmp_path / "taal" / "diep", tmp_path / ".git"):
        written(place, name=f"mij00{len(place.parts) % 10}_x.yaml" if place.name != ".git" else "x.yaml")
    (tmp_path / "README.md").write_text("x")
    found = own_files(str(tmp_path))
    assert [Path(one.path).parent.name for one in found] == [tmp_path.name, "taal"]
    assert found[0].name == "x"


def test_a_program_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "print(1)", "mij001_x.py")
    assert refused(tmp_path).endswith(
        "mij001_x.py: een eigen regel kan geen programma zijn; schrijf hem als YAML."
    )


@pytest.mark.parametrize("name", ["x.yaml", "mij1_x.yaml", "MIJ001_x.yaml", "mij001.yaml", "mij001_x-y.yaml"])
def test_a_wrong_name_is_refused(tmp_path: Path, name: str) -> None:
    written(tmp_path, name=name)
    assert "de naam van een regelbestand is code_naam" in refused(tmp_path)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert "bestaat niet" in refused(tmp_path / "weg")
    assert "hier staan geen regels" in refused(tmp_path)
    os.mkfifo(tmp_path / "mij001_x.yaml")
    assert "geen gewoon bestand" in refused(tmp_path)
    (tmp_path / "mij001_x.yaml").unlink()
    written(tmp_path, "#" * (LARGEST + 1))
    assert "groter dan" in refused(tmp_path)


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    written(tmp_path / "elders")
    (tmp_path / "hier").mkdir()
    (tmp_path / "hier" / "link").symlink_to(tmp_path / "elders")
    assert "geen regels" in refused(tmp_path / "hier")


def test_there_is_an_end_to_their_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST", 1)
    written(tmp_path)
    written(tmp_path, name="mij002_x.yaml")
    assert "meer dan 1 regels" in refused(tmp_path)
