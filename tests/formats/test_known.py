"""The table of formats; adding one is a folder and a line."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from linter.formats.known import KNOWN, PLAIN, Format, function, suffixes

ROOT = Path(__file__).parents[2]
READER = '''"""A made format: bytes in, a flow of its lines out."""

from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Span
from linter.model.source import Source


def read(source: Source) -> Flow:
    """Return the flow of what lies behind the first line."""
    text = source.data.split(b"\\n", 1)[1].decode()
    blocks, start = [], 0
    for number, line in enumerate(text.splitlines(), 2):
        blocks.append(Block(Span(start, start + len(line)), BlockKind.LINE, LineAnchor(number, 1)))
        start += len(line) + 1
    return Flow(text, tuple(blocks), (), "proef")
'''


@pytest.mark.parametrize("form", KNOWN)
def test_the_reader_of_a_format_is_there(form: Format) -> None:
    assert callable(function(form.reader))
    assert not form.pages or callable(function(form.pages))
    for name in ("annotate", "clean") if form.margin else ():
        assert callable(function(f"{form.margin}:{name}"))
    assert form.begins or form.roots or form is PLAIN


def test_no_two_formats_have_names_with_one_ending() -> None:
    assert len(set(suffixes())) == len(suffixes())
    assert all(suffix == suffix.lower().strip(".") for suffix in suffixes())


@pytest.fixture
def extended(tmp_path: Path) -> Path:
    """Return a folder with a copy of the program that has one folder and one line more."""
    for folder in ("linter", "rules", "schemas"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    home = tmp_path / "linter/formats/proef"
    home.mkdir()
    (home / "__init__.py").write_text('"""A made format."""\n')
    (home / "read.py").write_text(READER)
    table = tmp_path / "linter/formats/known.py"
    line = 'Format("proef.read:read", ("proef",), "Proef", (b"PROEF",)),\n'
    table.write_text(table.read_text("utf-8").replace("KNOWN = (\n", f"KNOWN = (\n    {line}"), "utf-8")
    return tmp_path


def run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "linter", "check", *words]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def test_adding_a_format_touches_one_folder_and_one_line(extended: Path, seed: Path) -> None:
    lists = extended / "lijsten"
    lists.mkdir()
    (lists / "a.proef").write_text("PROEF\n" + seed.read_text("utf-8"), "utf-8")
    (lists / "b.proef").write_text("geen proef", "utf-8")
    done = run(extended, "lijsten", "--format", "json")
    read, refused = json.loads(done.stdout)["files"]
    assert (read["format"], read["questions"]) == ("proef", 28)
    codes = {finding["code"] for finding in read["findings"] if finding["severity"] == "error"}
    assert codes == {"VST001", "KOP002", "ANT001"}
    assert refused["failures"][0]["message"].startswith("Dit is geen Proef-bestand")
    (lists / "a.proef").unlink()
    (lists / "b.proef").unlink()
    assert "(proef, odt, " in run(extended, "lijsten").stderr
