import subprocess
import sys

import pytest

from linter import __version__
from linter.cli import run
from linter.errors import ConfigError, InternalError, UnreadableSource


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


@pytest.mark.parametrize(
    ("command", "example"),
    [
        ("check", "vragenlint check lijst.docx"),
        ("annotate", "vragenlint annotate lijst.docx -o nagekeken.docx"),
        ("baseline", "vragenlint baseline update lijsten/"),
        ("compare", "vragenlint compare lijst.docx lijst.pdf"),
        ("completion", "vragenlint completion bash"),
        ("convert", "vragenlint convert lijst.docx"),
        ("fix", "vragenlint fix --diff lijst.docx"),
    ],
)
def test_a_command_without_its_words_says_what_to_type(
    command: str, example: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), f"(bijvoorbeeld: {example})" in err) == ("", 1, True)


def broken(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(_lang: str) -> None:
        raise error

    monkeypatch.setattr("linter.commands.check.command", fail)


@pytest.mark.parametrize(
    ("error", "code"),
    [
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


HEAVY = {"lxml", "yaml", "jsonschema", "json", "pathlib", "argparse", "zipfile", "linter.pipeline"}


def test_the_version_costs_next_to_nothing() -> None:
    code = (
        "import sys; before = set(sys.modules); from linter.cli import run; run(['--version']);"
        "print(*(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "linter.cli" in done.stdout.split()
    assert not HEAVY & set(done.stdout.split())
