"""What is in a folder of documents: its path in, what was seen out.

Documents are looked into, so many of them at most, only to tell lists of questions from others.  Writes
nothing.
"""

import os
from collections.abc import Iterator
from typing import NamedTuple

from linter import pipeline
from linter.collector import Undisturbed
from linter.errors import SourceError
from linter.intake import read
from linter.walk import walk

MOST = 300
"""So many documents are looked into; of more it is said that there are more."""
_SLOW = (".doc", ".rtf")
_SERVERS = {
    "GitHub": (".github",),
    "GitLab": (".gitlab-ci.yml",),
    "Azure": ("azure-pipelines.yml", "azure-pipelines.yaml"),
}


class Seen(NamedTuple):
    """What is in a folder.

    `lists`, `others` and `unread` are paths from the folder, with slashes; `more` is how many documents were
    not looked into.  `drafts` are folders of lists that are called a concept, `annexes` those called
    bijlagen.  `root` is the folder of the git repository, empty where there is none; `servers` are the build
    servers that it has files for.
    """

    lists: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    more: int = 0
    drafts: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    root: str = ""
    servers: tuple[str, ...] = ()


def look(folder: str) -> Seen:
    """Return what is in `folder` and below it."""
    found = [one.path for one in walk([folder]) if one.error is None]
    annexes = {place for path in found if (place := _called(_below(folder, path), "bijlagen"))}
    kinds: dict[str, list[str]] = {"list": [], "other": [], "unread": []}
    with Undisturbed():
        for path in found[:MOST]:
            kinds[_kind(path)].append(_below(folder, path))
    root = _root(folder)
    return Seen(
        tuple(kinds["list"]),
        tuple(kinds["other"]),
        tuple(kinds["unread"]),
        more=max(len(found) - MOST, 0),
        drafts=tuple(sorted({place for path in kinds["list"] if (place := _called(path, "concept"))})),
        annexes=tuple(sorted(annexes)),
        root=root,
        servers=tuple(_servers(root or folder)),
    )


def _kind(path: str) -> str:
    if path.lower().endswith(_SLOW):
        return "other"
    try:
        document = pipeline.convert(read(path))
    except SourceError:
        return "unread"
    return "other" if document.soort == pipeline.UNKNOWN else "list"


def _below(folder: str, path: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


def _called(path: str, word: str) -> str:
    """Return the uppermost folder of a file that has `word` in its name, empty where none has."""
    parts = path.split("/")[:-1]
    return next(("/".join(parts[: at + 1]) for at, part in enumerate(parts) if word in part.lower()), "")


def _root(folder: str) -> str:
    """Return the folder of the git repository that `folder` is in, empty where it is in none."""
    place = os.path.abspath(folder)
    while not os.path.exists(os.path.join(place, ".git")):
        place, below = os.path.dirname(place), place
        if place == below:
            return ""
    return place


def _servers(folder: str) -> Iterator[str]:
    for name, files in _SERVERS.items():
        if any(os.path.exists(os.path.join(folder, file)) for file in files):
            yield name
