"""Completion with Tab, asked as a shell asks it and, where bash is there, by bash itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import get_completion_class

from linter.cli import run

BASH = shutil.which("bash")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def completed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> "Tab":
    return Tab(monkeypatch, capsys)


class Tab:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.monkeypatch, self.capsys = monkeypatch, capsys

    def __call__(self, line: str, shell: str = "bash") -> list[str]:
        """Return what a shell is told where Tab is pressed at the end of the line."""
        self.monkeypatch.setenv("_VRAGENLINT_COMPLETE", f"{shell}_complete")
        self.monkeypatch.setenv("COMP_WORDS", line)
        at = line.rpartition(" ")[2] if shell == "fish" else str(line.count(" "))
        self.monkeypatch.setenv("COMP_CWORD", at)
        assert run([]) == 0
        out, err = self.capsys.readouterr()
        assert err == ""
        return out.splitlines()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("vragenlint che", ["plain,check"]),
        ("vragenlint check --stat", ["plain,--statistics"]),
        ("vragenlint check --stage ", ["plain,concept", "plain,definitief"]),
        ("vragenlint check --format js", ["plain,json", "plain,jsonl"]),
        ("vragenlint check --output js", ["plain,json:", "plain,jsonl:"]),
        ("vragenlint check --output json:uit", ["file,json:uit"]),
        ("vragenlint check --select NUM001,sup001", ["plain,NUM001,SUP001"]),
        ("vragenlint check --bijlagen ", ["dir,"]),
        ("vragenlint check --today ", [""]),
        ("vragenlint check --stage onzin --tod", ["plain,--today"]),
        ("vragenlint check li", ["file,li"]),
        ("vragenlint rules num00", [f"plain,NUM00{n}" for n in range(1, 9)]),
        ("vragenlint baseline ", ["plain,update", "plain,prune"]),
        ("vragenlint baseline update li", ["file,li"]),
        ("vragenlint compare a.docx b", ["file,b"]),
        ("vragenlint completion f", ["plain,fish"]),
        ("vragenlint onzin --st", [""]),
    ],
)
def test_what_may_stand_there(completed: Tab, line: str, expected: list[str]) -> None:
    assert completed(line) == expected


def test_zsh_and_fish_tell_what_it_is_for(completed: Tab) -> None:
    assert completed("vragenlint conv", "zsh") == ["plain", "convert", "de canonieke XML van een bestand"]
    assert completed("vragenlint rules num001", "fish")[0].startswith("plain,NUM001")


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_the_lines_for_a_shell(shell: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    if get_completion_class(shell) is None:
        pytest.skip("this click has none")
    assert run(["completion", shell]) == 0
    out = capsysbinary.readouterr().out
    assert f"{shell}_complete".encode() in out
    assert b"vragenlint" in out
    assert b"\r" not in out


def test_a_shell_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", "fisch"]) == 2
    assert "Voor 'fisch' is er geen aanvulling; kies uit bash, zsh" in capsys.readouterr().err
    assert run(["completion", "fisch", "--lang", "en"]) == 2
    assert capsys.readouterr().err.endswith("Did you mean fish?\n")


@pytest.mark.skipif(BASH is None or sys.platform == "win32", reason="no bash")
def test_bash_itself(tmp_path: Path) -> None:
    program = tmp_path / "vragenlint"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m linter "$@"\n')
    program.chmod(0o755)
    script = """
        eval "$(vragenlint completion bash)"
        complete -p vragenlint
        compopt() { echo "$@"; }
        COMP_WORDS=(vragenlint check --fail-on n) COMP_CWORD=3
        _vragenlint_goes_on vragenlint
        echo "${COMPREPLY[@]}"
        COMPREPLY=() COMP_WORDS=(vragenlint check --output htm) COMP_CWORD=3
        _vragenlint_goes_on vragenlint
        echo "${COMPREPLY[@]}"
    """
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [BASH, "--norc", "-c", script],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    registered, *answers = done.stdout.splitlines()
    assert registered.endswith("-F _vragenlint_goes_on vragenlint")
    assert (answers, done.stderr) == (["never", "-o nospace", "html:"], "")
