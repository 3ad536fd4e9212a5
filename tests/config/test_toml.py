from pathlib import Path

import pytest

from linter.config.toml import table
from linter.errors import ConfigError


def codes(_folders: object) -> list[str]:
    return ["BIJ001", "NUM001", "VST006"]


def refused(path: Path) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        table(str(path), codes)
    return caught.value


def write(folder: Path, text: str | bytes, name: str = "vragenlint.toml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("\n\n\nigore = []", 4, "'igore' kent vragenlint niet; bedoelde u ignore?"),
        ("[severity]\n\nVST006 = 'erg'", 3, "'erg' kan niet bij VST006; kies error, warning, info of off."),
        ("lang = 'nl'\nstage = 'consept'", 2, "kies concept of definitief. Bedoelde u concept?"),
        ("a = 1\nb = ", 2, "dit is geen geldige TOML"),
        ("a = 1\n[b\n\n", 2, "dit is geen geldige TOML"),
        ("a = '''\n", 1, "dit is geen geldige TOML"),
        (b"a = 1\nb = '\xff'", 2, "sla het bestand op als UTF-8"),
        ("ignore = [\n'NUM',\n'BIJ009',\n]", 3, "er is geen regel BIJ009. Bedoelde u BIJ001?"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str | bytes, line: int, said: str) -> None:
    path = write(tmp_path, text)
    error = refused(path)
    assert error.say("nl").startswith(f"{path}, regel {line}: ")
    assert said in error.say("nl")
    assert error.say("en").startswith(f"{path}, line {line}: ")


def test_a_pyproject_has_a_table_of_ours_or_none(tmp_path: Path) -> None:
    assert table(str(write(tmp_path, "[project]\nname = 'x'", "pyproject.toml")), codes) is None
    path = write(tmp_path, "[tool]\n[tool.vragenlint]\nignore = ['NUM']\n", "pyproject.toml")
    found = table(str(path), codes)
    assert found is not None
    assert (found.data, found.lines["ignore",]) == ({"ignore": ["NUM"]}, 3)
    write(tmp_path, "[tool]\nvragenlint.per-file = 3\n", "pyproject.toml")
    assert ", regel 2: per-file kan zo niet; hier hoort [[per-file]] met" in refused(path).say("nl")
    write(tmp_path, "[tool]\nvragenlint = 3\n", "pyproject.toml")
    assert ", regel 2: hier hoort een tabel" in refused(path).say("nl")


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert "bestaat niet" in refused(tmp_path / "weg.toml").say("nl")
    assert "vragenlint cannot read this" in refused(write(tmp_path, "a = " + "[" * 5_000)).say("en")
    assert "cannot read" in refused(write(tmp_path, "a = " + "9" * 5_000)).say("en")
