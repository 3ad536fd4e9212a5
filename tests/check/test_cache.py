import os
import sys
from pathlib import Path

import pytest

from linter.check import cache

KEY, OTHER = b"k" * 32, b"o" * 32


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "vragenlint"


def _file(home: Path) -> Path:
    (found,) = home.iterdir()
    return found


def test_what_is_stored_is_fetched_under_its_key_alone(home: Path) -> None:
    assert cache.fetch(KEY) is None
    cache.store(KEY, b"regels")
    assert cache.fetch(KEY) == b"regels"
    assert cache.fetch(OTHER) is None
    assert _file(home).stat().st_mode & 0o777 == 0o600
    assert home.stat().st_mode & 0o777 == 0o700


def test_what_is_stored_again_takes_its_place(home: Path) -> None:
    cache.store(KEY, b"oud")
    (home / f"{_file(home).name}.{os.getpid()}").write_bytes(b"left behind")
    cache.store(KEY, b"nieuw")
    assert cache.fetch(KEY) == b"nieuw"
    assert _file(home)


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 31, b"x" * 100])
def test_what_is_damaged_is_not_fetched(home: Path, damage: bytes) -> None:
    cache.store(KEY, b"regels")
    _file(home).write_bytes(damage)
    assert cache.fetch(KEY) is None


def test_no_changed_bit_goes_unseen(home: Path) -> None:
    cache.store(KEY, b"regels")
    kept = _file(home).read_bytes()
    for index in range(len(kept)):
        _file(home).write_bytes(kept[:index] + bytes([kept[index] ^ 1]) + kept[index + 1 :])
        assert cache.fetch(KEY) is None


def test_a_file_under_another_name_is_not_fetched(home: Path) -> None:
    cache.store(KEY, b"regels")
    _file(home).rename(home / f"rules-{OTHER.hex()[:32]}")
    assert cache.fetch(OTHER) is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_what_another_could_have_written_is_not_fetched(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.store(KEY, b"regels")
    _file(home).chmod(0o620)
    assert cache.fetch(KEY) is None
    _file(home).chmod(0o600)
    assert cache.fetch(KEY) == b"regels"
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert cache.fetch(KEY) is None


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links")
def test_a_link_and_a_folder_are_not_fetched(home: Path, tmp_path: Path) -> None:
    cache.store(KEY, b"regels")
    place = _file(home)
    place.rename(tmp_path / "elders")
    place.symlink_to(tmp_path / "elders")
    assert cache.fetch(KEY) is None
    place.unlink()
    place.mkdir()
    assert cache.fetch(KEY) is None


def test_a_place_that_cannot_be_written_is_no_matter(home: Path) -> None:
    home.write_text("in the way")
    cache.store(KEY, b"regels")
    assert cache.fetch(KEY) is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX folders")
def test_without_a_home_nothing_is_kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "relatief")
    monkeypatch.setenv("HOME", "nergens")
    cache.store(KEY, b"regels")
    assert cache.fetch(KEY) is None
    monkeypatch.setenv("HOME", str(home))
    cache.store(KEY, b"regels")
    assert (home / ".cache" / "vragenlint").is_dir()


def test_on_windows_it_is_the_local_application_data(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(home))
    cache.store(KEY, b"regels")
    assert cache.fetch(KEY) == b"regels"
    assert (home / "vragenlint").is_dir()
    monkeypatch.delenv("LOCALAPPDATA")
    assert cache.fetch(KEY) is None


def test_the_newest_few_are_kept(home: Path) -> None:
    home.mkdir(mode=0o700)
    (home / "iets anders").write_text("x")
    for number in range(cache.KEPT + 3):
        cache.store(bytes([number]) * 32, b"regels")
        os.utime(home / f"rules-{f'{number:02x}' * 16}", (number, number))
    left = {path.name for path in home.iterdir()}
    assert len(left) == cache.KEPT + 1
    assert "iets anders" in left
    assert cache.fetch(bytes([cache.KEPT + 2]) * 32) == b"regels"
    assert cache.fetch(bytes([0]) * 32) is None


def test_parts_cannot_be_shifted() -> None:
    assert cache.digest(b"ab", b"c") != cache.digest(b"a", b"bc")
    assert cache.digest(b"a") != cache.digest(b"a", b"")


def test_who_breaks_off_leaves_nothing_half(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken_off(*_paths: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("linter.check.cache.os.replace", broken_off)
    with pytest.raises(KeyboardInterrupt):
        cache.store(KEY, b"body")
    assert list(home.iterdir()) == []
