"""The bar on a real terminal: it is seen while files are judged, and nothing is left of it."""

import subprocess
import sys

import pytest

from tests.commands.terminal import ROOT, on_terminal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no terminals like these there")
SLOW = "import linter.commands.progress as p; p.SOON = 0; from linter.cli import run; "
CHECK = "['check', 'examples', '--fail-on', 'never'{}]"
BAR = "| 3/5"


def check(more: str = "") -> str:
    return SLOW + f"raise SystemExit(run({CHECK.format(more)}))"


def test_findings_stay_whole_and_the_bar_goes() -> None:
    plain = subprocess.run(
        [sys.executable, "-c", check()], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert BAR not in plain.stdout + plain.stderr
    shown = on_terminal(check(), ROOT, columns=300)
    assert shown.code == 0
    assert BAR in shown.raw
    assert not [line for line in shown.screen if "/5" in line]
    notes = plain.stderr.splitlines()
    assert [line for line in shown.screen if line not in notes] == [
        line.rstrip() for line in plain.stdout.split("\n")
    ]


def test_it_fits_a_narrow_terminal() -> None:
    shown = on_terminal(check(), ROOT, columns=40)
    bars = [part for part in shown.raw.replace("\n", "\r").split("\r") if BAR in part]
    assert bars
    assert max(map(len, bars)) <= 40


@pytest.mark.parametrize(
    ("more", "environment"), [(", '--quiet'", {}), ("", {"CI": "true"}), ("", {"TERM": "dumb"})]
)
def test_nobody_is_shown_what_nobody_asked(more: str, environment: dict[str, str]) -> None:
    assert BAR not in on_terminal(check(more), ROOT, **environment).raw


def test_a_program_that_reads_the_findings_has_the_terminal_to_itself() -> None:
    run = f"subprocess.run([sys.executable, '-c', {check()!r}], stdout="
    piped = f"import subprocess, sys; {run}subprocess.PIPE)"
    assert "/5" not in on_terminal(piped, ROOT).raw
    stored = piped.replace("subprocess.PIPE", "open('/dev/null', 'w')")
    assert "| 0/5" in on_terminal(stored, ROOT).raw


def test_a_short_run_has_none() -> None:
    short = check().replace("SOON = 0", "SOON = 30")
    assert BAR not in on_terminal(short, ROOT).raw
    one = check().replace("'examples'", "'examples/schoon.docx'")
    assert "|" not in on_terminal(one, ROOT).raw
