"""Bytes kept in the user's own cache folder under a key, for as long as the key holds.

In: a key, bytes.  Out: the bytes as they were put, or None: where there are none, where they are damaged,
and where the file is not wholly ours.  Never fails: what cannot be kept is made again.
"""

import contextlib
import os
import stat
import sys

try:
    from _blake2 import blake2b  # hashlib loads OpenSSL, 2 ms of every start
except ImportError:
    from hashlib import blake2b

KEPT = 8
_DIGEST = 32
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def digest(*parts: bytes) -> bytes:
    """Return 32 bytes that tell these parts, in this order, from all others."""
    made = blake2b(digest_size=_DIGEST)
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.digest()


def fetch(key: bytes) -> bytes | None:
    """Return what was stored under `key`."""
    place = home()
    return read(os.path.join(place, _name(key)), key) if place else None


def store(key: bytes, body: bytes) -> None:
    """Keep `body` under `key`, all of it or nothing, readable by nobody else."""
    place = home()
    if place:
        with contextlib.suppress(OSError):
            write(os.path.join(place, _name(key)), key, body)
            _prune(place)


def read(path: str, key: bytes) -> bytes | None:
    """Return what was written under `key` in the file at `path`."""
    try:
        descriptor = os.open(path, _READ)
        with open(descriptor, "rb") as file:
            data = file.read() if _ours(os.fstat(descriptor)) else b""
    except OSError:
        return None
    body = data[_DIGEST:]
    return body if data[:_DIGEST] == digest(key, body) else None


def write(path: str, key: bytes, body: bytes) -> None:
    """Put `body` in the file at `path` under `key`, all of it or nothing; raises OSError."""
    passing = f"{path}.{os.getpid()}"
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    with contextlib.suppress(FileNotFoundError):
        os.unlink(passing)
    try:
        with open(os.open(passing, _WRITE, 0o600), "wb") as file:
            file.write(digest(key, body) + body)
        os.replace(passing, path)
    finally:  # also where a person breaks off
        with contextlib.suppress(OSError):
            os.unlink(passing)


def _name(key: bytes) -> str:
    return f"rules-{key.hex()[:32]}"


def home() -> str:
    """Return our folder in the user's cache, empty where there is no such place."""
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA", "")
    else:
        home = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(home):
            home = os.path.expanduser("~/.cache")
    return os.path.join(home, "vragenlint") if os.path.isabs(home) else ""


def _ours(found: os.stat_result) -> bool:
    """Say whether nobody but this user can have written the file."""
    if not stat.S_ISREG(found.st_mode):
        return False
    return sys.platform == "win32" or (found.st_uid == os.geteuid() and not found.st_mode & 0o022)


def _prune(place: str) -> None:
    """Leave the newest few files."""
    with os.scandir(place) as entries:
        files = sorted(
            (-entry.stat().st_mtime, entry.path) for entry in entries if entry.name.startswith("rules-")
        )
    for _age, path in files[KEPT:]:
        os.unlink(path)
