"""The program as it is started by a person or a hook."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from linter import __version__
from linter.__main__ import main
from tests.conftest import ROOT


def vragenlint(*typed: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "linter", *typed]
    return subprocess.run(
        command, capture_output=True, env={**os.environ, **environment}, timeout=30, check=False
    )


def test_the_script_hands_on_the_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.cli.run", lambda: 7)
    assert main() == 7


def test_an_interruption_has_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("linter.cli.run", interrupted)
    assert main() == 130


def test_the_command_itself() -> None:
    done = vragenlint("--version")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (
        0,
        f"vragenlint {__version__}".encode(),
        b"",
    )


def test_a_locale_that_knows_no_accents_is_survived(tmp_path: Path) -> None:
    name = str(tmp_path / "é 😀.docx")
    done = vragenlint("check", name, LC_ALL="C", LANG="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"bestaat niet" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="file names of bytes are Linux's")
def test_a_name_that_is_no_text_is_shown(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.docx"
    done = vragenlint("check", os.fsdecode(name))
    assert done.returncode == 2
    assert b"caf\\xe9.docx: Onbeslist" in done.stderr


def test_a_reader_who_leaves_is_no_disaster() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "linter", "--help"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, timeout=30, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are otherwise there")
@pytest.mark.parametrize(
    ("shut", "words", "code"),
    [
        ("2>&-", "examples/schoon.docx", 0),
        ("2>&-", "examples/schoon.docx README.md", 0),
        ("2>&-", "examples/fouten.docx", 1),
        ("2>&-", "weg.docx", 2),
        (">&-", "examples/schoon.docx", 2),
        (">&-", "examples/fouten.docx --format json", 2),
        (">&- 2>&-", "examples/fouten.docx", 2),
    ],
)
def test_streams_that_are_closed(shut: str, words: str, code: int) -> None:
    command = ["sh", "-c", f'exec "$0" -m linter check --isolated {words} {shut}', sys.executable]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False, cwd=ROOT)
    assert done.returncode == code
    assert b"vragenlint zelf" not in done.stderr
    assert (b"kan niet worden geschreven" in done.stderr) == (shut == ">&-")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are otherwise there")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP"])
def test_who_is_ended_from_outside_leaves_no_process_and_says_nothing(number: str, tmp_path: Path) -> None:
    text = (ROOT / "examples" / "nareis.txt").read_text("utf-8")
    for name in range(400):
        (tmp_path / f"{name}.txt").write_text(text.replace("1", str(name)), "utf-8")
    # What nohup starts ignores the signal, and hands that on.
    heard = (
        f"import runpy, signal; signal.signal(signal.{number}, signal.SIG_DFL); "
        "runpy.run_module('linter', run_name='__main__', alter_sys=True)"
    )
    command = [sys.executable, "-c", heard, "check", str(tmp_path), "--jobs", "2", "--no-cache"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline()
        running.send_signal(getattr(signal, number))
        _out, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (130, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are otherwise there")
def test_an_interruption_is_quiet() -> None:
    # What runs in the background of a shell ignores the signal, and hands that on.
    heard = (
        "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "runpy.run_module('linter', run_name='__main__', alter_sys=True)"
    )
    command = [sys.executable, "-c", heard, "check", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ
    ) as child:
        code = "import time; time.sleep(1)"
        subprocess.run([sys.executable, "-c", code], check=True)
        child.send_signal(signal.SIGINT)
        _out, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert err == b""


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes there")
def test_a_reader_who_has_seen_enough_is_no_disaster(tmp_path: Path) -> None:
    text = Path(__file__).parents[1].joinpath("examples", "nareis.txt").read_text("utf-8")
    for number in range(100):
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    command = [sys.executable, "-m", "linter", "check", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(60) == 141
