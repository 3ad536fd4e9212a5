"""Where the shared samples are, and skipping with a reason where they are not."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


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
