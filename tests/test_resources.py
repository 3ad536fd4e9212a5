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
