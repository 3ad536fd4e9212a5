"""A file on the disk rewritten, all of it or nothing: a path and bytes in, the file changed out.

Refuses, with what to do, a file that may not be written, is gone, or is not any more what it was when it was
read.  A link is followed, and stays one.
"""

import contextlib
import os
import stat

from linter.commands.output import exchange
from linter.errors import ConfigError, UnreadableSource, UnwritableSource
from linter.intake import read
from linter.walk import STDIN


def rewrite(path: str, was: bytes, data: bytes) -> None:
    """Write `data` in the place of what the file at `path` held, which was `was`.

    Raises UnreadableSource where it is gone, UnwritableSource where it may not be written or has changed,
    ConfigError where there is no room.
    """
    if read(path).data != was:
        raise _changed()
    _refuse_protected(path)
    exchange(path, data)


def deliver(path: str, data: bytes, like: str) -> None:
    """Write `data` to the file at `path`, new or not; a new one may be read by whom the file `like` may.

    Raises UnwritableSource where it is there and may not be written, ConfigError where there is no room.
    """
    new = not os.path.lexists(path)
    if not new:
        _refuse_protected(path)
    exchange(path, data)
    if new:
        with contextlib.suppress(OSError, ValueError):
            os.chmod(path, stat.S_IMODE(os.stat(like).st_mode))


def same(path: str, other: str) -> bool:
    """Say whether two paths lead to one file."""
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False


def ending(path: str) -> str:
    """Return what the name of a file ends in, without the dot."""
    return os.path.splitext(path)[1].removeprefix(".").lower()


def refuse_other_ending(target: str, wanted: str) -> None:
    """Refuse a name that has a file opened as what it is not; where none is `wanted` any is right."""
    if target == STDIN or not wanted or ending(target) == wanted:
        return
    raise ConfigError(
        f"Het resultaat is een .{wanted}-bestand; laat de naam achter -o daarop eindigen (.{wanted}).",
        f"The result is a .{wanted} file; let the name behind -o end in .{wanted}.",
    )


def _refuse_protected(path: str) -> None:
    """Refuse what may not be written; who may write everywhere is held to it too."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISREG(mode) and not (mode & 0o222 and os.access(path, os.W_OK)):
        raise UnwritableSource(
            "Dit bestand mag niet worden veranderd (alleen-lezen); haal die beveiliging weg, of kies met"
            " --output een ander bestand.",
            "This file may not be changed (read-only); take that protection away, or choose another file"
            " with --output.",
        )
    if not stat.S_ISREG(mode):
        raise UnreadableSource(
            "Dit is geen gewoon bestand (maar een map, pijp of apparaat); kies een ander.",
            "This is no regular file (but a folder, pipe or device); choose another.",
        )


def _changed() -> UnwritableSource:
    return UnwritableSource(
        "Dit bestand is intussen door iemand anders veranderd; er is niets geschreven. Probeer het opnieuw.",
        "This file was changed by someone else meanwhile; nothing was written. Try again.",
    )
