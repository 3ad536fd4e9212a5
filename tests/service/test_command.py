import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from linter.cli import run
from linter.service import command
from tests.conftest import ROOT
from tests.service.conftest import LIST


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@pytest.fixture
def served(port: int) -> Iterator[subprocess.Popen[str]]:
    typed = [sys.executable, "-m", "linter", "serve", "--port", str(port), "--workers", "1", "--lang", "en"]
    with subprocess.Popen(typed, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == f"vragenlint is at http://127.0.0.1:{port}/ (stop: Ctrl-C)\n"
        yield process
        process.kill()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_stop(
    served: subprocess.Popen[str], port: int, how: signal.Signals
) -> None:
    sent = urllib.request.Request(f"http://127.0.0.1:{port}/v1/check?name=a.txt", LIST.encode())
    with urllib.request.urlopen(sent, timeout=20) as answer:
        assert json.load(answer)["summary"]["rejected"] == 1
    served.send_signal(how)
    started = time.monotonic()
    assert served.wait(10) == 0
    assert time.monotonic() - started < 5
    assert "Traceback" not in (served.stderr.read() if served.stderr else "")


def test_a_port_that_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert run(["serve", "--port", str(taken.getsockname()[1])]) == 2
    assert "kies met --port een andere poort" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["--port", "0"], "een getal van 1 tot en met 65535"),
        (["--workers", "veel"], "een getal van 1 tot en met 256"),
        (["--config", "nergens.toml"], "nergens.toml"),
        (["--tokens", ""], "Noem een bestand bij --tokens."),
        (["--config", ""], "Noem een bestand bij --config."),
        (["--tokens", "nergens"], "Dit bestand of deze map bestaat niet"),
        (["lijst.docx"], "hoort niet achter serve"),
    ],
)
def test_what_cannot_be(typed: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", *typed]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("content", ["", "kort\n", "# alleen uitleg\n"])
def test_tokens_that_are_none(tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "codes").write_text(content, "utf-8")
    assert run(["serve", "--tokens", str(tmp_path / "codes")]) == 2
    assert "16 tekens" in capsys.readouterr().err


def test_without_what_it_needs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "linter.service.server", None)
    assert run(["serve", "--lang", "en"]) == 2
    assert "install vragenlint[service]" in capsys.readouterr().err
    assert command.HOST == "127.0.0.1"
