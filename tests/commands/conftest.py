"""What tests of a run over many files share."""

from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of lists, sound and unsound, a letter, what cannot be read, and a configuration."""
    folder = tmp_path / "lijsten"
    folder.mkdir()
    examples = sorted(EXAMPLES.glob("*.*"))
    for number in range(10):
        for path in examples:
            (folder / f"{number}-{path.name}").write_bytes(path.read_bytes())
    (folder / "2-stuk.docx").write_bytes(b"PK\x03\x04 stuk")
    (folder / "3-vragen.html").write_text("<p>1 Kunt u dit toelichten</p><p>3 Waarom niet?</p>")
    (folder / "vragenlint.toml").write_text('[severity]\nNUM001 = "warning"\n')
    monkeypatch.chdir(tmp_path)
    return folder
