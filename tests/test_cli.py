import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from linter import __version__
from linter.cli import run
from linter.errors import ConfigError, InternalError, UnreadableSource


def vragenlint(*typed: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "linter", *typed]
    return subprocess.run(
        command, capture_output=True, env={**os.environ, **environment}, timeout=30, check=False
    )


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr() == (f"vragenlint {__version__}\n", "")


@pytest.mark.parametrize(
    "typed", ["--help", "-h", "check --help", "convert x -h", "rules --format md --help"]
)
def test_help(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(typed.split()) == 0
    out, err = capsys.readouterr()
    assert "Gebruik: vragenlint" in out
    assert err == ""


def test_help_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--help", "--lang", "en"]) == 0
    assert "Usage: vragenlint" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", "Noem een opdracht, zoals: vragenlint check lijst.docx (zie vragenlint --help)."),
        ("lijst.docx", "Onbekende opdracht 'lijst.docx'. Bedoelde u: vragenlint check lijst.docx?"),
        ("--versie", "Onbekende optie --versie. Bedoelde u --version?"),
        ("check -- --help", "--help: Onbeslist: Dit bestand of deze map bestaat niet; controleer de naam."),
        ("check --stage nu x", "'nu' kan niet bij --stage; kies concept of definitief."),
        ("qqq --lang en", "Unknown command 'qqq'. See vragenlint --help."),
    ],
)
def test_what_is_wrong_is_one_clear_sentence(
    typed: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(typed.split()) == 2
    assert capsys.readouterr().err.removeprefix("vragenlint: ") == expected + "\n"


def broken(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(_lang: str) -> None:
        raise error

    monkeypatch.setattr("linter.commands.check.command", fail)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyboardInterrupt(), 130),
        (InternalError("x"), 3),
        (MemoryError(), 3),
        (UnreadableSource("Weg."), 2),
        (ConfigError("Mis."), 2),
        (BrokenPipeError(), 141),
    ],
)
def test_every_end_has_its_code(error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    broken(monkeypatch, error)
    monkeypatch.setattr("linter.cli.silence", lambda: None)
    assert run(["check", "x"]) == code


def test_a_crash_asks_to_be_reported_and_shows_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken(monkeypatch, ValueError("geheime tekst"))
    assert run(["check", "x"]) == 3
    out, err = capsys.readouterr()
    assert "geheim" not in out + err
    assert "meld dit" in err
    assert err.count("\n") == 1


def test_what_was_typed_is_taken_by_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["vragenlint", "--version"])
    assert run() == 0
    assert capsys.readouterr().out.startswith("vragenlint")


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


@pytest.mark.skipif(sys.platform == "win32", reason="signals are otherwise there")
def test_an_interruption_is_quiet() -> None:
    command = [sys.executable, "-m", "linter", "check", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ
    ) as child:
        code = "import time; time.sleep(1)"
        subprocess.run([sys.executable, "-c", code], check=True)
        child.send_signal(signal.SIGINT)
        _out, err = child.communicate(timeout=30)
    assert child.returncode == 130
    assert err == b""


HEAVY = {"lxml", "yaml", "jsonschema", "json", "pathlib", "argparse", "zipfile", "linter.pipeline"}


def test_the_version_costs_next_to_nothing() -> None:
    code = (
        "import sys; before = set(sys.modules); from linter.cli import run; run(['--version']);"
        "print(*(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "linter.cli" in done.stdout.split()
    assert not HEAVY & set(done.stdout.split())
