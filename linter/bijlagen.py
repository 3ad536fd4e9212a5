"""The files that are given with lists: a folder and names in, which bijlage is which out.

Each folder is looked into once a run, and the pages of each file are counted once and only when a rule asks
for them.  Knows nothing of lists or rules.
"""

import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from linter.check.cache import digest
from linter.errors import HostileSource, SourceError, UnreadableSource
from linter.intake import read, unreadable
from linter.model.bijlagen import Bijlage, Bijlagen, Counted
from linter.model.source import Source

MOST = 1_000
_SHADOWS = frozenset({"thumbs.db", "desktop.ini", "vragenlint.toml", "pyproject.toml"})
_LOCKS = (".", "~$")
_RUNS = count()
_UNREAD, _CHANGED = b"-", b""


class Files:
    """The bijlagen of a run; another process that is given some has its own, one for all of the run."""

    def __init__(self, run: str = "") -> None:
        self._run = run or f"{os.getpid()}-{next(_RUNS)}"
        self._marks: dict[str, bytes] = {}
        self._folders: dict[str, tuple[str, ...]] = {}
        self._counted: dict[str, Counted] = {}
        self._given: dict[tuple[str, ...], Bijlagen] = {}

    def given(self, folder: str, named: Mapping[str, str], own: str = "") -> Bijlagen:
        """Return the bijlagen in `folder` (empty for none) and those named by their paths; `own` is the list
        itself, which is none of them.

        Raises SourceError where the folder cannot be looked into or holds too many files.
        """
        place = os.path.abspath(folder) if folder else ""
        itself = os.path.abspath(own) if own else ""
        key = (
            place,
            itself if os.path.dirname(itself) == place else "",
            *(part for pair in named.items() for part in pair),
        )
        if key not in self._given:
            apart = {itself, *map(os.path.abspath, named.values())}
            found = [path for path in self.inside(place) if path not in apart] if place else []
            self._given[key] = Bijlagen([self._file(path) for path in found], self._named(named))
        return self._given[key]

    def inside(self, folder: str) -> tuple[str, ...]:
        """Return the files in a folder by their absolute paths, in the order of their names.

        Links to files count, folders in it do not, nor what a system or an editor leaves beside files, nor a
        configuration.
        """
        place = os.path.abspath(folder)
        if place not in self._folders:
            if os.path.isfile(place):
                raise UnreadableSource(
                    "Dit is een bestand; noem de map waarin het staat.",
                    "This is a file; name the folder it is in.",
                )
            try:
                self._folders[place] = _inside(place)
            except (OSError, ValueError) as error:
                raise unreadable(error) from error
        return self._folders[place]

    def _named(self, named: Mapping[str, str]) -> dict[str, Bijlage]:
        """Return the files that are named; one that bears two names is one."""
        files = {path: self._file(os.path.abspath(path)) for path in named.values()}
        return {label: files[path] for label, path in named.items()}

    def _file(self, path: str) -> Bijlage:
        lying = _Lying(self, path)
        return Bijlage(os.path.basename(path), lying.pages, lying.mark)

    def counted(self, path: str) -> Counted:
        """Return the pages of a file, or why it cannot be read; what would not say is not opened."""
        if path not in self._counted:
            self._counted[path] = self._pages(path)
        return self._counted[path]

    def marked(self, path: str) -> bytes | None:
        """Return what tells the pages of a file from those of any other; None where it cannot be read, and
        where it was not the same each time that it was."""
        if not _counts(path):
            return _UNREAD
        if isinstance(self._counted.get(path), SourceError):
            return None
        if path not in self._marks:
            try:
                self._read(path)
            except SourceError:
                return None
        return self._marks[path] or None

    def _pages(self, path: str) -> Counted:
        from linter.formats.paged import paged

        if not _counts(path):
            return None
        try:
            return paged(self._read(path))
        except SourceError as error:
            return error

    def _read(self, path: str) -> Source:
        source = read(path)
        mark = digest(source.data)
        if self._marks.setdefault(path, mark) != mark:
            self._marks[path] = _CHANGED
        return source

    def __reduce__(self) -> "tuple[Callable[[str], Files], tuple[str]]":
        return _elsewhere, (self._run,)


class _Lying(NamedTuple):
    """A file where it lies."""

    files: Files
    path: str

    def pages(self) -> Counted:
        return self.files.counted(self.path)

    def mark(self) -> bytes | None:
        return self.files.marked(self.path)


@lru_cache(maxsize=1)
def _elsewhere(run: str) -> Files:
    """Return the bijlagen of a run of which this process does a part."""
    return Files(run)


def _counts(path: str) -> bool:
    from linter.formats.paged import counts

    return counts(os.path.basename(path))


def _inside(place: str) -> tuple[str, ...]:
    found = []
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.name.startswith(_LOCKS) or entry.name.lower() in _SHADOWS or os.path.isdir(entry):
                continue
            found.append(entry.path)
            if len(found) > MOST:
                raise HostileSource(
                    f"Hier staan meer dan {MOST} bestanden; kies een map met alleen de bijlagen.",
                    f"There are more than {MOST} files here; choose a folder of annexes only.",
                )
    return tuple(sorted(found))
