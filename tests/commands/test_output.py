import errno
import io
import sys
from pathlib import Path

import pytest

from linter.commands import output
from linter.errors import ConfigError


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Full(io.StringIO):
    """A disk without room; `buffer` is the same disk."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.error = error
        self.tried: list[object] = []

    @property
    def buffer(self) -> "Full":
        return self

    def write(self, data: object) -> int:
        self.tried.append(data)
        raise self.error


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"CLICOLOR": "0"}, False)],
)
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch, *, environment: dict[str, str], expected: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert output.colourful() is expected
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not output.colourful()


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"CLICOLOR_FORCE": "1"}, True),
        ({"FORCE_COLOR": "0", "CLICOLOR_FORCE": "0"}, False),
        ({"FORCE_COLOR": ""}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_can_be_asked_for_in_a_pipe(
    monkeypatch: pytest.MonkeyPatch, *, environment: dict[str, str], expected: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert output.colourful() is expected
    assert not output.linking()


def test_a_pipe_has_no_width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert output.width() == 0
    monkeypatch.setattr(sys, "stdout", Terminal())  # says that it is one, and has no number
    assert output.width() == 0


def test_characters_that_cannot_be_shown_become_question_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "ascii", newline="\n"))
    output.say("één\n")
    assert raw.getvalue() == b"??n\n"


def test_newlines_are_the_systems_and_never_doubled(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, "utf-8", newline="\r\n"))
    output.say("een\n")
    output.send(b"twee\n")
    assert raw.getvalue() == b"een\r\ntwee\n"


def test_a_full_disk_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Full(OSError(errno.ENOSPC, "vol")))
    with pytest.raises(ConfigError, match="kan niet worden geschreven \\(vol\\)"):
        output.say("x")
    with pytest.raises(ConfigError, match="kan niet worden geschreven \\(vol\\)"):
        output.send(b"x")


def test_where_nothing_can_be_told_nothing_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (OSError(errno.ENOSPC, "vol"), BrokenPipeError()):
        closed = Full(error)
        monkeypatch.setattr(sys, "stderr", closed)
        output.complain("x")
        assert closed.tried == ["x\n"]


def test_a_reader_who_left_is_another_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Full(BrokenPipeError()))
    for act in (lambda: output.say("x"), lambda: output.send(b"x")):
        with pytest.raises(BrokenPipeError):
            act()


def test_a_file_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "uit.xml"
    path.write_text("oud en langer")
    output.store(str(path), b"nieuw")
    assert path.read_bytes() == b"nieuw"


@pytest.mark.parametrize("path", ["/bestaat/niet/uit.xml", "a\0b"])
def test_a_file_that_cannot_be_written_is_said_in_words(path: str) -> None:
    with pytest.raises(ConfigError, match="kan niet worden geschreven"):
        output.store(path, b"x")


def test_nothing_more_reaches_a_reader_who_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "uit.txt"
    with path.open("w") as file:
        monkeypatch.setattr(sys, "stdout", file)
        output.silence()
        output.say("niets")
        monkeypatch.undo()
    assert path.read_text() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no links and no modes there")
def test_a_file_is_exchanged_whole(tmp_path: Path) -> None:
    path, link = tmp_path / "a.json", tmp_path / "b.json"
    link.symlink_to(path)
    output.exchange(str(path), b"1")
    path.chmod(0o600)
    output.exchange(str(link), b"2")
    assert (path.read_bytes(), link.is_symlink(), path.stat().st_mode & 0o777) == (b"2", True, 0o600)
    (tmp_path / "c.json").mkdir()
    with pytest.raises(ConfigError, match="kan niet worden geschreven"):
        output.exchange(str(tmp_path / "c.json"), b"3")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.json", "b.json", "c.json"]


def test_nothing_stays_behind_where_a_person_breaks_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_off(_from: str, _to: str) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "a.json"
    path.write_bytes(b"1")
    monkeypatch.setattr(output.os, "replace", broken_off)
    with pytest.raises(KeyboardInterrupt):
        output.exchange(str(path), b"2")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.json", b"1")]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "tmux-256color", "VTE_VERSION": "6003"}, True),
        ({"TERM": "xterm", "VTE_VERSION": "4204"}, False),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm", "INSIDE_EMACS": "29"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "screen.xterm"}, False),
        ({"TERM": ""}, False),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="other signs there")
def test_links_are_for_terminals_that_show_them(
    monkeypatch: pytest.MonkeyPatch, *, environment: dict[str, str], expected: bool
) -> None:
    for name in ("NO_COLOR", "VTE_VERSION", "INSIDE_EMACS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert output.linking() is expected
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not output.linking()
