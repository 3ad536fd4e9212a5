"""What is installed is whole: wheel and sdist carry the rules and schemas, and work from another folder."""

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from linter import __version__

ROOT = Path(__file__).parent.parent


def ran(words: Sequence[str | Path], folder: Path, code: int = 0) -> str:
    # without PYTHONPATH and the like: only what is installed may be found
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sdist, and the wheel that is made from it."""
    folder = tmp_path_factory.mktemp("dist")
    ran([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], folder)
    return next(folder.glob("*.tar.gz")), next(folder.glob("*.whl"))


def data_files() -> set[str]:
    found = [
        *(ROOT / "rules").rglob("*.yaml"),
        *(ROOT / "rules").rglob("*.py"),
        *(ROOT / "schemas").iterdir(),
    ]
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


def test_both_carry_the_rules_and_schemas(built: tuple[Path, Path]) -> None:
    sdist, wheel = built
    expected = data_files()
    assert {"schemas/rule.schema.json", "schemas/config.schema.json"} <= expected
    with zipfile.ZipFile(wheel) as archive:
        assert {f"linter/{name}" for name in expected} <= set(archive.namelist())
        assert {name.split("/")[0] for name in archive.namelist()} == {
            "linter",
            f"vragenlint-{__version__}.dist-info",
        }
    with tarfile.open(sdist) as archive:
        names = archive.getnames()
    whole = {*expected, "Makefile", "tests/test_package.py", "examples/schoon.docx", "tools/docx.py"}
    assert {f"vragenlint-{__version__}/{name}" for name in whole} <= set(names)


def test_the_wheel_works_from_another_folder(built: tuple[Path, Path], tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    ran([sys.executable, "-m", "venv", str(venv)], tmp_path)
    bin_ = venv / ("Scripts" if sys.platform == "win32" else "bin")
    ran(
        [bin_ / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", built[1]],
        tmp_path,
    )
    assert ran([bin_ / "vragenlint", "--version"], tmp_path) == f"vragenlint {__version__}\n"
    clean, faulty = ROOT / "examples" / "schoon.docx", ROOT / "examples" / "fouten.docx"
    assert "Gereed voor publicatie" in ran([bin_ / "vragenlint", "check", clean], tmp_path)
    found = json.loads(ran([bin_ / "vragenlint", "check", "--format", "json", faulty], tmp_path, 1))
    assert found["summary"]["rejected"] == 1
    assert ran([bin_ / "vragenlint", "convert", "--check", clean], tmp_path).startswith("<?xml")


def test_a_checkout_works_from_another_folder(tmp_path: Path) -> None:
    listed = ran([sys.executable, "-m", "linter", "rules"], tmp_path)
    assert "NUM001" in listed
