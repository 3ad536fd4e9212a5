import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from linter.config.nearest import NAMES, Nearest, isolated, named
from linter.errors import ConfigError
from linter.intake import unreadable


def write(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return str(path)


def codes(_folders: object) -> list[str]:
    return ["NUM001"]


def file(folder: Path) -> str | None:
    found = Nearest(codes)(str(folder))
    return None if found is None else found.file


def test_the_nearest_upward_holds(tmp_path: Path) -> None:
    upper = write(tmp_path / "vragenlint.toml", "")
    assert file(tmp_path / "a" / "b") == upper
    lower = write(tmp_path / "a" / "pyproject.toml", "[tool.vragenlint]\n")
    assert file(tmp_path / "a" / "b") == lower
    assert file(tmp_path / "c") == upper
    assert file(tmp_path) == upper


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("[project]\nname = 'vragenlint'\n[project.scripts]\nvragenlint = 'x'", False),
        ("[tool.vragenlint-x]\na = 1", False),
        ("[tool.ruff]\n# vragenlint", False),
        ("  [ tool . 'vragenlint' ]", True),
        ("[tool]\nvragenlint.stage = 'concept'", True),
        ("tool = {vragenlint = {stage = 'concept'}}", True),
        ("\ufefftool.vragenlint.stage = 'concept'", True),
        ("[[tool.vragenlint.per-file]]\nfiles = 'x'", True),
        ("[tool.vragenlint.severity]\nNUM001 = 'off'", True),
    ],
)
def test_a_pyproject_holds_only_with_a_table_of_ours(tmp_path: Path, text: str, *, ours: bool) -> None:
    upper = write(tmp_path / "vragenlint.toml", "")
    lower = write(tmp_path / "a" / "pyproject.toml", text)
    assert file(tmp_path / "a") == (lower if ours else upper)


def test_beside_a_pyproject_ours_goes_before(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool.vragenlint]\n")
    ours = write(tmp_path / "vragenlint.toml", "")
    assert file(tmp_path) == ours


def test_each_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "vragenlint.toml", "")
    lookup = Nearest(codes)
    first = lookup(str(tmp_path / "a" / "b"))
    assert first is not None
    (tmp_path / "vragenlint.toml").unlink()
    assert lookup(str(tmp_path / "a" / "c")) is first
    assert lookup(str(tmp_path / "a" / "b")) is first


def test_from_here_it_is_shown_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a" / "vragenlint.toml", "stage = 3")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match=r"^a.vragenlint.toml, regel 1: dit kan niet bij stage"):
        file(tmp_path / "a")


def test_one_that_is_named_holds_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = write(tmp_path / "x" / "eigen.toml", "lang = 'en'")
    found = named(path, codes)("/elders")
    assert found is not None
    assert (found.file, found.base) == (path, str(tmp_path))
    with pytest.raises(ConfigError, match=r"geen \[tool.vragenlint\]"):
        named(write(tmp_path / "pyproject.toml", ""), codes)


def test_isolated_there_is_none(tmp_path: Path) -> None:
    write(tmp_path / "vragenlint.toml", "")
    assert (isolated(str(tmp_path)), file(tmp_path)) == (None, str(tmp_path / "vragenlint.toml"))


def test_without_one_nothing_is_imported_for_it(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[project]\nname = 'x'")
    program = (
        "import sys\nfrom linter.config.nearest import Nearest\n"
        f"assert Nearest(list)({str(tmp_path)!r}) is None\n"
        "print({'tomllib', 'jsonschema', 'pathspec', 'difflib'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"


def made_folder(path: Path) -> None:
    path.mkdir()


def made_pipe(path: Path) -> None:
    os.mkfifo(path)


def made_circle(path: Path) -> None:
    path.symlink_to(path)


def made_dangling(path: Path) -> None:
    path.symlink_to(path.with_name("weg.toml"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("made", "said"),
    [
        (made_folder, "geen gewoon bestand"),
        (made_pipe, "geen gewoon bestand"),
        (made_circle, "kan niet worden gelezen"),
        (made_dangling, "bestaat niet"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="no pipes there, and links only for some")
def test_what_has_the_name_and_is_no_file_is_refused(
    tmp_path: Path, name: str, made: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "a" / name
    path.parent.mkdir()
    made(path)
    write(tmp_path / "vragenlint.toml", "")
    with pytest.raises(ConfigError) as caught:
        file(tmp_path / "a" / "b")
    sentence = caught.value.say("nl")
    assert sentence.startswith(f"{path}: ")
    assert said in sentence
    assert "\n" not in sentence


def test_a_pyproject_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(_path: str) -> None:  # whoever runs the tests may be one who may read everything
        raise unreadable(PermissionError())

    monkeypatch.setattr("linter.config.nearest.read", forbidden)
    write(tmp_path / "pyproject.toml", "[tool.vragenlint]\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml: U mag dit niet lezen"):
        file(tmp_path)


def test_a_large_pyproject_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    filler = "# vragenlint\n" * 100_000
    write(path, filler + "[tool.ruff]\n")
    assert file(tmp_path) is None
    write(path, filler + "[tool.vragenlint]\n")
    with pytest.raises(ConfigError, match=r"pyproject\.toml: .* groter dan 1 MB"):
        file(tmp_path)


@pytest.mark.parametrize("sign", [" ", "\t", "[", "[ ", "\n", "'tool' "])
def test_looking_for_a_table_of_ours_is_linear(tmp_path: Path, sign: str) -> None:
    write(tmp_path / "pyproject.toml", "# vragenlint\n" + sign * 300_000)
    started = time.process_time()
    assert file(tmp_path) is None
    assert time.process_time() - started < 2
