"""Paths to files, in an order that is always the same.

In: what a user named.  Out: paths of files, or why a folder could not be looked into.  A file that was
named is always given; a folder gives the documents in it, less what its repository ignores.  Knows
nothing of what is in a file.
"""

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from linter.errors import SourceError
from linter.formats.known import suffixes
from linter.gitignore import Ignore, above, within
from linter.intake import unreadable

SUFFIXES = tuple(f".{suffix}" for suffix in suffixes())
LEFT_OUT = frozenset({".git", "node_modules", ".venv"})
LOCK = "~$"
STDIN = "-"


class Found(NamedTuple):
    """A file to judge; with `error` a folder that could not be looked into.

    `walked` where it was met in a folder, rather than named.
    """

    path: str
    error: SourceError | None = None
    walked: bool = False


def walk(paths: Iterable[str]) -> Iterator[Found]:
    """Yield the files of `paths`, each once, folders in the order of their names.

    One that was named as well as met in a folder was named, whichever is first.
    """
    words = list(paths)
    named = set(map(_key, words))
    seen: set[str] = set()
    for path in words:
        for found in _named(path):
            key = _key(found.path)
            if key not in seen:
                seen.add(key)
                yield found._replace(walked=found.walked and key not in named)


def _key(path: str) -> str:
    return path if path == STDIN else os.path.abspath(path)


def _named(path: str) -> Iterator[Found]:
    if path == STDIN or not os.path.isdir(path):
        yield Found(path)
        return
    real = os.path.realpath(path).replace(os.sep, "/")
    shown = "" if path in {".", "./"} else path
    yield from _folder(shown, real.rstrip("/") + "/", above(real))


def _folder(shown: str, real: str, ignore: Ignore | None) -> Iterator[Found]:
    """Yield what is in one folder and below it, without recursion: a tree may be very deep.

    `real` is its absolute path, and ends in a slash as that of every folder does.
    Links to folders are not followed, so that no circle can keep us busy.
    """
    waiting = [(shown, real, ignore)]
    while waiting:
        shown, real, ignore = waiting.pop()
        if not real.endswith("/"):
            yield Found(shown, walked=True)
            continue
        try:
            entries = _entries(shown, real)
        except (OSError, ValueError) as error:
            yield Found(shown or ".", unreadable(error))
            continue
        inner = within(real, ignore)
        waiting += [(*entry, inner) for entry in reversed(entries) if not _ignored(entry[1], inner)]


def _entries(shown: str, real: str) -> list[tuple[str, str]]:
    """Return the folders and documents in one folder, sorted; a folder's real path ends in a slash."""
    found = []
    with os.scandir(shown or ".") as entries:
        for entry in entries:
            if entry.name in LEFT_OUT or entry.name.startswith(LOCK):
                continue
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_folder or (entry.name.lower().endswith(SUFFIXES) and not entry.is_dir()):
                inside = f"{real.rstrip('/')}/{entry.name}" + ("/" if is_folder else "")
                found.append((os.path.join(shown, entry.name), inside))
    return sorted(found)


def _ignored(path: str, ignore: Ignore | None) -> bool:
    return ignore is not None and ignore.ignores(path)
