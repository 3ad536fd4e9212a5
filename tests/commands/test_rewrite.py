"""A file rewritten whole, or not at all."""

import os
import sys
from pathlib import Path

import pytest

from linter.commands import output
from linter.commands.rewrite import deliver, rewrite
from linter.errors import ConfigError, UnreadableSource, UnwritableSource

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no links and no modes there")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "lijst.txt"
    made.write_bytes(b"oud")
    made.chmod(0o640)
    return made


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_it_keeps_its_mode_and_a_link_stays_one(path: Path) -> None:
    link = path.with_name("link.txt")
    link.symlink_to(path.name)
    rewrite(str(link), b"oud", b"nieuw")
    assert (path.read_bytes(), mode(path), link.is_symlink()) == (b"nieuw", 0o640, True)
    assert sorted(one.name for one in path.parent.iterdir()) == ["lijst.txt", "link.txt"]


def test_one_that_changed_meanwhile_is_left(path: Path) -> None:
    path.write_bytes(b"oud en langer")
    with pytest.raises(UnwritableSource, match="intussen"):
        rewrite(str(path), b"oud", b"nieuw")
    assert path.read_bytes() == b"oud en langer"


def test_one_that_is_gone_stays_gone(path: Path) -> None:
    path.unlink()
    with pytest.raises(UnreadableSource, match="bestaat niet"):
        rewrite(str(path), b"oud", b"nieuw")
    assert not path.exists()


def test_one_that_may_not_be_written_is_left(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(UnwritableSource, match="alleen-lezen"):
        rewrite(str(path), b"oud", b"nieuw")
    with pytest.raises(UnwritableSource, match="alleen-lezen"):
        deliver(str(path), b"nieuw", str(path))
    assert (path.read_bytes(), mode(path)) == (b"oud", 0o444)


def test_where_it_cannot_be_exchanged_nothing_is_lost(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_from: str, _to: str) -> None:
        raise OSError(28, "vol")

    monkeypatch.setattr(output.os, "replace", full)
    with pytest.raises(ConfigError, match="vol"):
        rewrite(str(path), b"oud", b"nieuw")
    assert [one.read_bytes() for one in path.parent.iterdir()] == [b"oud"]


def test_another_file_is_new_and_may_be_read_by_whom_the_first_may(path: Path) -> None:
    target = path.with_name("uit.txt")
    deliver(str(target), b"nieuw", str(path))
    assert (target.read_bytes(), mode(target), path.read_bytes()) == (b"nieuw", 0o640, b"oud")
    target.chmod(0o600)
    deliver(str(target), b"nieuwer", str(path))
    assert (target.read_bytes(), mode(target)) == (b"nieuwer", 0o600)


def test_another_file_may_have_no_like(path: Path) -> None:
    target = path.with_name("uit.txt")
    deliver(str(target), b"nieuw", "-")
    assert target.read_bytes() == b"nieuw"


@pytest.mark.parametrize("made", ["folder", "pipe"])
def test_what_is_no_file_is_refused(path: Path, made: str) -> None:
    target = path.with_name("uit")
    (os.mkdir if made == "folder" else os.mkfifo)(target)
    with pytest.raises(UnreadableSource, match="geen gewoon bestand"):
        deliver(str(target), b"nieuw", str(path))


def test_a_link_to_nothing_yet_is_followed(path: Path) -> None:
    link = path.with_name("link.txt")
    link.symlink_to("uit.txt")
    deliver(str(link), b"nieuw", str(path))
    assert (link.is_symlink(), path.with_name("uit.txt").read_bytes()) == (True, b"nieuw")
