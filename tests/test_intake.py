import io
import os
import sys
from pathlib import Path

import pytest

from linter.errors import HostileSource, UnreadableSource
from linter.intake import read, read_stdin, unreadable


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a b 😀.docx"
    path.write_bytes(b"\r\n\x00")
    assert read(str(path)) == (str(path), b"\r\n\x00")


def test_what_is_not_there_is_said_in_two_languages() -> None:
    with pytest.raises(UnreadableSource) as caught:
        read("/bestaat/niet.docx")
    assert caught.value.say("nl") == "Dit bestand of deze map bestaat niet; controleer de naam."
    assert caught.value.say("en") == "There is no such file or folder; check the name."


def test_a_folder_a_pipe_and_a_device_are_no_files(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp.docx"
    os.mkfifo(pipe)
    for path in (str(tmp_path), str(pipe), "/dev/zero"):
        with pytest.raises(UnreadableSource, match="geen gewoon bestand"):
            read(path)


def test_what_becomes_a_pipe_after_it_was_looked_at_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pijp.docx"
    os.mkfifo(pipe)
    file = tmp_path / "lijst.docx"
    file.touch()
    regular = file.stat()
    monkeypatch.setattr("linter.intake.os.stat", lambda _path: regular)
    with pytest.raises(UnreadableSource, match="geen gewoon bestand"):
        read(str(pipe))


def test_a_file_that_grows_meanwhile_is_read_whole_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "lijst.docx"
    file.touch()
    empty = file.stat()
    file.write_bytes(b"x" * 2000)
    monkeypatch.setattr("linter.intake.os.fstat", lambda _descriptor: empty)
    assert read(str(file)).data == b"x" * 2000
    with pytest.raises(HostileSource):
        read(str(file), 1999)


def test_a_link_in_a_circle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(UnreadableSource, match="kan niet worden gelezen"):
        read(str(tmp_path / "a"))


def test_a_name_that_cannot_be_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="ValueError"):
        read("a\0b")


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.docx"
    with path.open("wb") as file:
        file.truncate(100_000_001)
    with pytest.raises(HostileSource, match="groter dan 100 MB"):
        read(str(path))


def test_a_file_that_says_it_is_empty_is_not_believed() -> None:
    if not os.path.exists("/proc/cpuinfo"):  # noqa: PTH110
        pytest.skip("there is no /proc")
    with pytest.raises(HostileSource):
        read("/proc/cpuinfo", 10)


def test_no_permission_is_said() -> None:
    assert "mag dit niet lezen" in str(unreadable(PermissionError()))


class Standard:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def test_standard_input_is_read_under_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Standard(b"abc"))
    assert read_stdin("lijst.txt") == ("lijst.txt", b"abc")


def test_too_much_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Standard(b"abc"))
    with pytest.raises(HostileSource):
        read_stdin("lijst.txt", 2)


def test_no_standard_input_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(UnreadableSource, match="komt niets binnen"):
        read_stdin("lijst.txt")
