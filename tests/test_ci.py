"""What stands ready for build servers: right by their own schemas, and its steps run with a shell."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not at hand")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
GITLAB = yaml.safe_load((ROOT / "ci/gitlab.yml").read_text("utf-8"))
AZURE = yaml.safe_load((ROOT / "ci/azure.yml").read_text("utf-8"))


def shell(script: str, folder: Path, environment: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    """Run a step as the servers do: bash that ends at the first command that fails."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the action's first step makes."""
    folder = tmp_path_factory.mktemp("runner")
    step = ACTION["runs"]["steps"][0]
    given = {"PYTHON": sys.executable, "RUNNER_TEMP": str(folder), "GITHUB_ACTION_PATH": str(ROOT)}
    done = shell(step["run"], folder, given)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """A folder of lists, one of which has faults and an odd name."""
    for name, copy in (("schoon.docx", "schoon.docx"), ("fouten.docx", "niet ‘goed’ 📄; echo x.docx")):
        shutil.copy(ROOT / "examples" / name, tmp_path / copy)
    return tmp_path


def _inputs(**given: str) -> dict[str, str]:
    """Return the environment of the action's second step: its inputs, by the names it gives them."""
    inputs = {name: value["default"] for name, value in ACTION["inputs"].items()} | given
    names = ACTION["runs"]["steps"][1]["env"]
    return {key: inputs[said.removeprefix("${{ inputs.").removesuffix(" }}")] for key, said in names.items()}


@pytest.mark.parametrize(
    ("given", "code", "outcome"),
    [
        ({"paths": "schoon.docx"}, 0, "ready"),
        ({"paths": "."}, 1, "not-ready"),
        ({"paths": "  schoon.docx\r\n\n  \nniet ‘goed’ 📄; echo x.docx\n"}, 1, "not-ready"),
        ({"paths": ".", "fail-on": "never", "stage": "concept"}, 0, "ready"),
        ({"paths": "nergens.docx"}, 2, "undetermined"),
        ({"paths": "$(touch gevonden)"}, 2, "undetermined"),
    ],
)
def test_the_action(installed: Path, lists: Path, given: dict[str, str], code: int, outcome: str) -> None:
    runner = {
        "RUNNER_TEMP": str(installed),
        "GITHUB_OUTPUT": str(lists / "out"),
        "GITHUB_STEP_SUMMARY": str(lists / "summary.md"),
    }
    done = shell(ACTION["runs"]["steps"][1]["run"], lists, {**runner, **_inputs(**given)})
    assert done.returncode == code, done.stderr
    assert (lists / "out").read_text() == f"outcome={outcome}\n"
    assert ("::error " in done.stdout) == (code > 0 or "fail-on" in given)
    assert not (lists / "gevonden").exists()
    assert json.loads((lists / "vragenlint.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert json.loads((lists / "vragenlint.json").read_text("utf-8"))["summary"]["files"] > 0
    assert "vragenlint" in (lists / "summary.md").read_text("utf-8")


def test_no_input_stands_in_a_script() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"


def _with(installed: Path, **given: str) -> dict[str, str]:
    return {"PATH": f"{installed / 'vragenlint/bin'}:{os.environ['PATH']}", "VRAGENLINT": str(ROOT), **given}


def test_the_job_for_gitlab(installed: Path, lists: Path) -> None:
    job: dict[str, Any] = GITLAB["vragenlint"]
    done = shell("\n".join(job["script"]), lists, _with(installed, VRAGENLINT_PATHS="."))
    assert done.returncode == 1, done.stderr
    reports = job["artifacts"]["reports"]
    assert json.loads((lists / reports["codequality"]).read_text("utf-8"))[0]["fingerprint"]
    assert ElementTree.parse(lists / reports["junit"]).getroot().tag == "testsuites"


def test_the_pipeline_for_azure(installed: Path, lists: Path) -> None:
    step = AZURE["steps"][1]
    done = shell(step["bash"], lists, _with(installed, PATHS="schoon.docx"))
    assert done.returncode == 0, done.stderr
    assert (lists / AZURE["steps"][2]["inputs"]["testResultsFiles"]).is_file()
    assert (lists / AZURE["steps"][3]["publish"]).read_text("utf-8").startswith("<!DOCTYPE html>")


def test_the_plain_script(lists: Path) -> None:
    given = {"VRAGENLINT": str(ROOT), "PYTHON": sys.executable}
    done = shell(f"{ROOT}/ci/check.sh schoon.docx", lists, given)
    assert done.returncode == 0, done.stderr
    assert (lists / "vragenlint.json").is_file()
    assert shell(f"{ROOT}/ci/check.sh", lists, {**given, "VRAGENLINT": ""}).returncode == 1


@pytest.mark.parametrize(
    ("schema", "path"),
    [
        ("vendor.github-actions", "action.yml"),
        ("vendor.github-workflows", ".github/workflows/ci.yml"),
        ("vendor.gitlab-ci", "ci/gitlab.yml"),
        ("vendor.azure-pipelines", "ci/azure.yml"),
    ],
)
def test_right_by_the_schema_of_the_server(schema: str, path: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--regex-variant", "nonunicode"]
    typed = [*command, "--builtin-schema", schema, str(ROOT / path)]
    done = subprocess.run(typed, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_finds_nothing() -> None:
    program = Path(sys.executable).with_name("zizmor")
    done = subprocess.run(
        [program, "--offline", "--no-progress", ROOT / "action.yml"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
