"""Where the shared samples and other programs are, and skipping with a reason where they are not.

With VRAGENLINT_REQUIRE=1 a test whose program is missing fails instead of being skipped.
"""

import importlib.util
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from linter.model.dictionary import Dictionary
from linter.model.dutch import dutch as installed

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session", autouse=True)
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is read from or written to the cache of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patched.setenv("LOCALAPPDATA", str(tmp_path_factory.mktemp("local")))
        yield


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> None:
    """What tests start can be broken off, though whoever started the tests in the background cannot."""
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            heard = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
            signal.signal(number, heard)


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of files as Word and LibreOffice write them."""
    folder = SHARED / "samples"
    if not folder.is_dir():
        pytest.skip("../shared/samples is not at hand")
    return folder


@pytest.fixture(scope="session")
def seed() -> Path:
    """The one real list, as text."""
    found = sorted((SHARED / "seed").glob("*.txt"))
    if not found:
        pytest.skip("../shared/seed is not at hand")
    return found[0]


@pytest.fixture(scope="session")
def libreoffice() -> str:
    """The path of LibreOffice, with letters as wide as those of Times New Roman to print with.

    Wider ones break words in the narrow columns of tables, as no list that is handed in has them.
    """
    found = program("soffice", "libreoffice")
    return found if _times() else without("there is no font as wide as Times New Roman: fonts-liberation")


def _times() -> bool:
    """Say whether there is such a font, or nobody to ask."""
    asked = shutil.which("fc-match")
    if asked is None:
        return True
    family = subprocess.run([asked, "Times New Roman:family"], capture_output=True, text=True, check=True)
    return any(name in family.stdout for name in ("Times", "Liberation", "Tinos", "Nimbus Roman"))


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser that prints."""
    return program("chromium", "chromium-browser", "google-chrome")


def program(*names: str) -> str:
    """Return the path of the first of these programs that is there; else skip, or fail where required."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or without(f"{names[0]} is not installed")


@pytest.fixture(scope="session")
def dutch() -> Dictionary:
    """The Dutch dictionary of this machine."""
    found = installed()
    if isinstance(found, Dictionary):
        return found
    return without(f"there is no Dutch dictionary: {found}")


def libraries(*names: str) -> None:
    """Skip, or fail where required, unless all these libraries are there."""
    for name in names:
        if importlib.util.find_spec(name) is None:
            without(f"{name} is not installed")


def without(missing: str) -> NoReturn:
    """Skip a test for what is missing, or fail it where that is required."""
    if os.environ.get("VRAGENLINT_REQUIRE"):
        pytest.fail(missing)
    pytest.skip(missing)
