"""A folder in which LibreOffice works, gone when it is done: also where whoever made it was killed.

In: nothing.  Out: the path of a folder.  Each is locked by the process that made it, as the system lets go of
a lock however a process ends: one that can be locked was left behind.
"""

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType

PREFIX = "vragenlint-"
_LOCK, _NOT_YET = "lock", "lock.new"


@contextmanager
def scratch() -> Iterator[str]:
    """Yield the path of a new folder; what others left behind is removed first."""
    sweep()
    with (
        tempfile.TemporaryDirectory(prefix=PREFIX, ignore_cleanup_errors=True) as folder,
        _locked(folder),
    ):
        yield folder


def _locks() -> ModuleType | None:
    """Return what locks files; Windows has none, and there what was left behind stays."""
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl


def sweep() -> None:
    """Remove what processes left behind that were killed, and end what they started there."""
    locks = _locks()
    if locks is None:
        return
    with suppress(OSError), os.scandir(tempfile.gettempdir()) as found:
        for one in found:
            if one.name.startswith(PREFIX) and _ours(one):
                _remove_left(one.path, locks)


def _ours(one: "os.DirEntry[str]") -> bool:
    """Say whether it is a folder of this user: another's is none of our business."""
    with suppress(OSError):
        return one.is_dir(follow_symlinks=False) and one.stat(follow_symlinks=False).st_uid == os.getuid()
    return False


def _remove_left(folder: str, locks: ModuleType) -> None:
    """Remove a folder unless somebody has it locked."""
    with suppress(OSError):
        held = os.open(os.path.join(folder, _LOCK), os.O_RDWR | os.O_NOFOLLOW)
        try:
            locks.flock(held, locks.LOCK_EX | locks.LOCK_NB)
            _end_those_in(folder)
            shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(held)


@contextmanager
def _locked(folder: str) -> Iterator[None]:
    """Hold a folder; the lock gets its name when it is held, so that nobody finds it free before."""
    locks = _locks()
    if locks is None:
        yield
        return
    held = os.open(os.path.join(folder, _NOT_YET), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        locks.flock(held, locks.LOCK_EX)
        os.rename(os.path.join(folder, _NOT_YET), os.path.join(folder, _LOCK))
        yield
    finally:
        os.close(held)


def _end_those_in(folder: str) -> None:
    """End the processes that work in a folder, where the system tells which these are."""
    place = os.path.realpath(folder)
    for one in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if os.readlink(one / "cwd") == place:
                os.kill(int(one.name), signal.SIGKILL)
