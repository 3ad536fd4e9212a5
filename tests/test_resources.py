"""Rules and schemas are found in a checkout and in an installed package."""

from pathlib import Path

import pytest

from linter import resources


def test_in_a_checkout_they_stand_beside_the_package() -> None:
    found = Path(resources.folder("schemas"))
    assert (found / "vragenlijst.xsd").is_file()
    assert found.parent == Path(resources.__file__).parents[1]


def test_installed_they_stand_inside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    monkeypatch.setattr(resources, "_HERE", str(tmp_path))
    assert resources.folder("rules") == str(tmp_path / "rules")


@pytest.mark.parametrize("size", [0, 5, 65_536, 200_000])
def test_contents_are_all_of_a_file(size: int, tmp_path: Path) -> None:
    path = tmp_path / "regel.yaml"
    path.write_bytes(b"\r\n" * (size // 2) + b"x" * (size % 2))
    assert resources.contents(str(path)) == path.read_bytes()
    with pytest.raises(FileNotFoundError):
        resources.contents(str(tmp_path / "weg"))
