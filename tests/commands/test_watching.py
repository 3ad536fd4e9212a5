"""A check that goes on, as a process of its own, while files come, change and go."""

import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from linter.cli import run

pytest.importorskip("watchfiles")
ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
LATE = 30


class Watching:
    """`vragenlint check --watch` in a folder; `read` gives what it says until the line that is waited for."""

    def __init__(self, folder: Path, *typed: str) -> None:
        self._said: queue.Queue[str] = queue.Queue()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "linter", "check", "--watch", *typed],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert self.process.stdout is not None
        self._listener = threading.Thread(target=self._listen, args=(self.process.stdout,))
        self._listener.start()

    def _listen(self, stream: IO[str]) -> None:
        for line in stream:
            self._said.put(line)

    def end(self) -> None:
        self.process.kill()
        self.process.wait(LATE)
        self._listener.join(LATE)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def read(self, until: str) -> str:
        said, end = "", time.monotonic() + LATE
        while until not in said:
            said += self._said.get(timeout=max(0.1, end - time.monotonic()))
        return said

    def silent(self, seconds: float) -> bool:
        try:
            self._said.get(timeout=seconds)
        except queue.Empty:
            return True
        return False


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    shutil.copy(EXAMPLES / "schoon.docx", tmp_path / "a.docx")
    shutil.copy(EXAMPLES / "schoon.docx", tmp_path / "b.docx")
    return tmp_path


@pytest.fixture
def watching(lists: Path) -> Iterator[Callable[..., Watching]]:
    made: list[Watching] = []

    def start(*typed: str) -> Watching:
        made.append(Watching(lists, *typed))
        return made[-1]

    yield start
    for one in made:
        one.end()


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_what_changes_is_judged_again_and_nothing_else(
    lists: Path, watching: Callable[..., Watching]
) -> None:
    seen = watching(".")
    begun = seen.read("stop met Ctrl-C")
    assert "2 bestanden: 2 gereed" in begun
    shutil.copy(EXAMPLES / "fouten.docx", lists / "a.docx")
    changed = seen.read("1 bestand: 1 niet gereed")
    assert "a.docx" in changed
    assert "b.docx" not in changed

    (lists / "~$a.docx").write_bytes(b"lock")
    (lists / "notitie.log").write_text("niets")
    shutil.copy(EXAMPLES / "schoon.docx", lists / "nieuw.tmp")
    assert seen.silent(1)
    (lists / "nieuw.tmp").replace(lists / "a.docx")
    renamed = seen.read("1 bestand: 1 gereed")
    assert "a.docx: Gereed" in renamed

    shutil.copy(EXAMPLES / "antwoorden.docx", lists / "c.docx")
    assert "c.docx: Gereed" in seen.read("1 bestand: 1 gereed")
    (lists / "b.docx").unlink()
    assert "b.docx: is er niet meer." in seen.read("niet meer")

    seen.process.send_signal(signal.SIGINT)
    assert seen.process.wait(LATE) == 130
    assert seen.silent(0.2)


def test_a_configuration_is_about_all(lists: Path, watching: Callable[..., Watching]) -> None:
    seen = watching(".")
    seen.read("stop met Ctrl-C")
    settings = lists / "vragenlint.toml"
    settings.write_text("stage = 'concep")
    assert "regel 1" in seen.read("vragenlint.toml")
    settings.write_text("stage = 'concept'")
    assert "a.docx" in seen.read("2 bestanden")


def test_rules_of_ones_own_are_read_anew(lists: Path, watching: Callable[..., Watching]) -> None:
    rules = lists / "eigen"
    rules.mkdir()
    (lists / "vragenlint.toml").write_text("rules = ['eigen']")
    (rules / "mij001_kan_u.yaml").write_text(OWN.format("onzin"))
    seen = watching("a.docx")
    assert "MIJ001" not in seen.read("stop met Ctrl-C")
    (rules / "mij001_kan_u.yaml").write_text(OWN.format("[Kk]unt"))
    assert "MIJ001" in seen.read("1 bestand")
    (rules / "mij002_wat.yaml").write_text(OWN.format("[Ww]at"))
    seen.read("1 bestand")
    (rules / "mij003_waar.yaml").write_text(OWN.format("[Hh]oe"))
    (lists / "vragenlint.toml").write_text("rules = ['eigen']\n[severity]\nMIJ003 = 'info'")
    assert "MIJ003 info" in seen.read("1 bestand")


OWN = """\
severity: error
why: {{nl: Daarom., en: Therefore.}}
context: vraag/tekst
check:
  must_not_match: {{pattern: '{}'}}
message: {{nl: "Vraag {{nr}} kan dit niet.", en: "Question {{nr}} cannot."}}
help: {{nl: Doe iets., en: Do something.}}
examples:
  good: ["1\\tWat is dit?"]
  bad: ["1\\t⟦Kunt⟧ u dit?"]
"""


def test_one_output_holds_all(lists: Path, watching: Callable[..., Watching]) -> None:
    seen = watching(".", "--format", "jsonl")
    seen.read("stop met Ctrl-C")
    shutil.copy(EXAMPLES / "fouten.docx", lists / "a.docx")
    again = seen.read('"summary"')
    assert '"a.docx"' in again
    assert '"b.docx"' in again


def test_what_a_check_writes_itself_is_no_change(lists: Path, watching: Callable[..., Watching]) -> None:
    seen = watching(".", "--output", "html:uit.html", "--output", "markdown:./uit.md")
    seen.read("stop met Ctrl-C")
    assert (lists / "uit.md").is_file()
    assert seen.silent(3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-"], "--watch kan niet met -"),
        (["weg/a.docx"], "De map weg bestaat niet"),
        ([".", "--config", "weg.toml"], "weg.toml"),
    ],
)
def test_what_cannot_be_watched(
    words: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["check", "--watch", *words]) == 2
    assert said in capsys.readouterr().err


def test_without_the_library_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    assert run(["check", "--watch", "."]) == 2
    assert "pip install watchfiles" in capsys.readouterr().err


def test_a_system_that_watches_no_more_is_said_in_words(
    lists: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> Iterator[object]:
        raise OSError(28, "OS file watch limit reached")
        yield

    monkeypatch.setattr("watchfiles.watch", full)
    monkeypatch.chdir(lists)
    assert run(["check", "--watch", "."]) == 2
    assert "(OS file watch limit reached)" in capsys.readouterr().err
