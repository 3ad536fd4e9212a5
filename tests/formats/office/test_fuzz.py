"""Damaged files are refused or judged: no crash, no hang, nothing left behind.

VRAGENLINT_FUZZ says how many of each kind are tried.
"""

import os
import tempfile
import time
from pathlib import Path
from random import Random

import pytest

from linter.errors import SourceError
from linter.formats.office.convert import program
from linter.model.source import Source
from linter.pipeline import lint

pytestmark = pytest.mark.skipif(program() is None, reason="LibreOffice is not installed")
SEEDS = range(int(os.environ.get("VRAGENLINT_FUZZ", "10")))
ROWS = "".join(
    rf"\trowd\cellx900\cellx8000\intbl {n}\cell {{\b Hoe}} gaat {n}?\cell\row" for n in range(1, 29)
)
RTF = (
    rf"{{\rtf1\ansi{{\fonttbl{{\f0 Arial;}}}}36 740 XVI Begroting\par LIJST VAN VRAGEN\par {ROWS}}}".encode()
)


def damaged(data: bytes, seed: int) -> bytes:
    """Return `data` cut short, with bits or bytes changed, with a piece of itself put in, or taken out."""
    random, found = Random(seed), bytearray(data)
    at, size = random.randrange(8, len(data)), random.randrange(1, 3000)
    if seed % 5 == 0:
        return data[:at]
    if seed % 5 == 1:
        return data[:at] + data[random.randrange(len(data)) :][:size] + data[at:]
    if seed % 5 == 2:
        return data[:at] + data[at + size :]
    for _ in range(random.choice((1, 2, 5, 20))):
        at = random.randrange(8, len(data))
        found[at] = random.randrange(256) if seed % 5 == 3 else found[at] ^ 1 << random.randrange(8)
    return bytes(found)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place for what does not stay."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def judged(name: str, data: bytes) -> None:
    begin = time.monotonic()
    try:
        lint(Source(name, data))
    except SourceError as error:
        assert error.say("nl").endswith(".")  # noqa: PT017 - a refusal is as good as a judgement
    assert time.monotonic() - begin < 40


@pytest.mark.parametrize("seed", SEEDS)
def test_damaged_rtf(seed: int, folder: Path) -> None:
    judged("a.rtf", damaged(RTF, seed))
    assert not list(folder.iterdir())


@pytest.mark.parametrize("seed", SEEDS)
def test_damaged_doc(seed: int, folder: Path, samples: Path) -> None:
    judged("a.doc", damaged((samples / "clean_1.doc").read_bytes(), seed))
    assert not list(folder.iterdir())
