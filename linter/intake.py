"""One file or standard input to its bytes, without being kept waiting or made to swallow everything.

In: a path.  Out: a Source, or an UnreadableSource or HostileSource that says what to do.  Knows nothing
of formats, and neither waits for a pipe nor opens a device.
"""

import os
import stat
import sys

from linter.errors import HostileSource, UnreadableSource
from linter.model.source import Source

LIMIT = 100_000_000
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


def read(path: str, limit: int = LIMIT) -> Source:
    """Return the file at `path`; refuses what is no file and what holds more than `limit` bytes."""
    try:
        return Source(path, _read(path, limit))
    except (OSError, ValueError) as error:
        raise unreadable(error) from error


def read_stdin(name: str, limit: int = LIMIT) -> Source:
    """Return what comes in on standard input, called `name`."""
    if sys.stdin is None:
        raise UnreadableSource(
            "Achter - komt niets binnen om te lezen; geef een bestand op.",
            "There is no standard input to read; name a file.",
        )
    data = sys.stdin.buffer.read(limit + 1)
    if len(data) > limit:
        raise _too_large(limit)
    return Source(name, data)


def unreadable(error: OSError | ValueError) -> UnreadableSource:
    """Return `error` as a sentence for a person."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return UnreadableSource(
            "Dit bestand of deze map bestaat niet; controleer de naam.",
            "There is no such file or folder; check the name.",
        )
    if isinstance(error, PermissionError):
        return UnreadableSource(
            "U mag dit niet lezen; vraag om toegang of kies een kopie.",
            "This may not be read; ask for permission to read it, or use a copy.",
        )
    reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
    return UnreadableSource(
        f"Dit kan niet worden gelezen ({reason}); kopieer het naar een andere plaats en probeer het opnieuw.",
        f"This cannot be read ({reason}); copy it elsewhere and try again.",
    )


def _read(path: str, limit: int) -> bytes:
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise _no_file()
    descriptor = os.open(path, _FLAGS)
    with open(descriptor, "rb", closefd=True) as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):  # it was changed since it was looked at
            raise _no_file()
        if found.st_size > limit:
            raise _too_large(limit)
        data = file.read(found.st_size + 1)  # asking for more would make room for it first
        if len(data) > found.st_size:  # it grows meanwhile
            data += file.read(limit)
    if len(data) > limit:
        raise _too_large(limit)
    return data


def _no_file() -> UnreadableSource:
    return UnreadableSource(
        "Dit is geen gewoon bestand (maar een map, pijp of apparaat); geef een bestand op.",
        "This is no regular file (but a folder, pipe or device); name a file.",
    )


def _too_large(limit: int) -> HostileSource:
    size = f"{limit // 1_000_000} MB"
    return HostileSource(
        f"Het bestand is groter dan {size}; verklein het of controleer of dit het goede bestand is.",
        f"The file is larger than {size}; make it smaller, or check whether it is the right file.",
    )
