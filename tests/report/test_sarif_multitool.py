"""SARIF as Microsoft's own validator sees it: no error, and no warning but those that are so.

A Word file has no lines, so a place in it has no region (SARIF2017); there is no public address of the
program (SARIF2005).  The validator is on npm; where npm is not, it is not required.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from linter.cli import run
from tests.conftest import ROOT

SO = {"SARIF2005", "SARIF2017"}
LIST = "Nr. 4 LIJST VAN VRAGEN\n\n1\tWat kost  dat?\n3\tWie betaalt dat?\n"


@pytest.fixture
def multitool() -> str:
    """The path of the validator, from npm: @microsoft/sarif-multitool."""
    found = shutil.which("sarif-multitool")
    if found is None:
        pytest.skip("sarif-multitool (npm: @microsoft/sarif-multitool) is not installed")
    return found


def test_the_validator_finds_nothing_wrong(
    multitool: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ROOT / "examples/fouten.docx", "met spatie & é.docx")
    Path("lijst.txt").write_text(LIST, "utf-8")
    Path("kapot.docx").write_bytes(b"PK")
    asked = ["check", ".", "--site", "https://example.org/v/", "--output", "sarif:out.sarif"]
    assert run(asked) == 2
    command = [multitool, "validate", "out.sarif", "--output", "found.sarif", "--log", "ForceOverwrite"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(Path("found.sarif").read_text("utf-8-sig"))["runs"][0].get("results", [])
    assert {one["ruleId"] for one in found} <= SO
    assert "error" not in {one.get("level") for one in found}
