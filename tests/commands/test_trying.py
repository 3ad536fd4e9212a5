from pathlib import Path

import pytest

from linter.cli import run
from tests.check.own.writing import RULE, written


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "eigen")
    return tmp_path


@pytest.mark.usefixtures("here")
def test_examples_that_are_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "--check", "eigen/"]) == 0
    assert capsys.readouterr().out == "Regels: 1; voorbeelden: 2; niet goed: 0.\n"


def test_an_example_that_is_not_is_told_with_its_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(here / "eigen", RULE.replace("Kunt u", "Kan u"))
    assert run(["rules", "--check", "eigen"]) == 1
    assert capsys.readouterr().out == (
        "eigen/mij001_kan_u.yaml, regel 9: dit goede voorbeeld wordt gemeld, bij “Kan u”; maak de regel"
        " nauwkeuriger of het voorbeeld goed.\nRegels: 1; voorbeelden: 2; niet goed: 1.\n"
    )
    written(here / "eigen", RULE.replace("⟦Kan u⟧ dit", "Kunt u ⟦dit⟧"))
    assert run(["rules", "--check", "eigen", "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert "line 10: this bad example is not reported where ⟦ ⟧ stands; reported is nothing.\n" in out


def test_those_of_the_configuration_or_one_of_them(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "--check"]) == 2
    assert "Er zijn geen eigen regels" in capsys.readouterr().err
    (here / "vragenlint.toml").write_text("rules = ['eigen']")
    written(here / "eigen", RULE.replace("⟦Kan u⟧ dit", "Kunt u ⟦dit⟧"), "mij002_x.yaml")
    assert run(["rules", "--check"]) == 1
    assert run(["rules", "--check", "mij001"]) == 0
    assert run(["rules", "--check", "NUM001"]) == 2
    assert run(["rules", "--check", "--isolated"]) == 2


def test_they_are_listed_and_explained_among_ours(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "vragenlint.toml").write_text("rules = ['eigen']\nlang = 'en'")
    assert run(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("MIJ001  kan-u ") for line in lines)
    assert any(line.startswith("NUM001") for line in lines)
    assert run(["rules", "kan-u"]) == 0
    assert "Why: We write that otherwise." in capsys.readouterr().out
    assert run(["rules", "kan-u", "--isolated"]) == 2
