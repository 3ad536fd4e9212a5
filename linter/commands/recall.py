"""Reports of files that were judged before, kept in the user's cache for as long as they would be the same.

In: jobs and the bytes of their files.  Out: their reports as bytes, or None.  A report is known by all that
it depends on: the file and its bijlagen, what is asked of it and on which day, the rules, and this very
program with its libraries.  What is undetermined is not kept, nor what depends on more than that (a
dictionary, LibreOffice).
Imported only in a run over many files.
"""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from functools import cache

from linter import __version__
from linter.check.cache import digest, home, read, write
from linter.commands.judging import Job, attached, judged, noted, source_of
from linter.errors import SourceError
from linter.model.options import Options
from linter.model.report import FileReport
from linter.model.source import Source
from linter.report.excerpt import excerpt
from linter.report.kept import packed, unpacked
from linter.rulebook import catalog
from linter.walk import STDIN

LARGEST = 64_000_000
"""Bytes that are kept; of more the oldest go."""
_BLOCK = 4096
_ELSEWHERE = frozenset({"doc", "rtf"})
"""Formats that another program reads."""


class Memory:
    """The reports that are kept; `folder` is empty where there is no place for them."""

    def __init__(self) -> None:
        place = home()
        self._folder = os.path.join(place, "reports") if place else ""
        self._program = digest(*_program())
        self._today = time.strftime("%Y-%m-%d")
        self._asked: tuple[Options | None, bytes] = None, b""

    def recalled(self, job: Job) -> FileReport | None:
        """Return the report that is kept of a job, None where there is none."""
        return attached(job) or (self._recalled(job) if self.heeds(job) else None)

    def _recalled(self, job: Job) -> FileReport | None:
        try:
            key = self._key(job, source_of(job).data)
            body = read(self._path(key), key) if key else None
            return None if body is None else noted(job, unpacked(body)._replace(path=job.found.path))
        except (SourceError, MemoryError, ValueError):
            return None

    def judged(self, job: Job) -> FileReport:
        """Judge one file, and keep its report where that may be."""
        if not self.heeds(job):
            return judged(job)
        sources: list[Source] = []

        def opened(one: Job) -> Source:
            sources.append(source_of(one))
            return sources[0]

        day = job.options._replace(today=self._day(job.options))  # a run may go on after midnight
        file = judged(job._replace(options=day), opened)
        if sources and not file.failures and file.format not in _ELSEWHERE:
            self._keep(self._key(job, sources[0].data), file)
        return file

    def _keep(self, key: bytes, file: FileReport) -> None:
        if key:
            with contextlib.suppress(OSError):
                write(self._path(key), key, packed(excerpt(file)._replace(path="")))

    def heeds(self, job: Job) -> bool:
        """Say whether the report of a job depends on nothing but what its key is made of."""
        options = job.options
        if not self._folder or job.found.error is not None or job.found.path == STDIN:
            return False
        if options.dictionary is not None:
            return False
        return _previewed(options.rules).isdisjoint((*options.select, *options.severity))

    def prune(self) -> None:
        """Let the oldest go where there is too much."""
        if self._folder:
            with contextlib.suppress(OSError):
                _prune(self._folder)

    def _day(self, asked: Options) -> str:
        return asked.today or self._today

    def _path(self, key: bytes) -> str:
        return os.path.join(self._folder, key.hex())

    def _key(self, job: Job, data: bytes) -> bytes:
        """Return what the report of a job is known by, empty where its bijlagen cannot be told apart."""
        name = os.path.basename(job.found.path)
        bijlagen = job.options.bijlagen
        beside = b"" if bijlagen is None else bijlagen.mark()
        if beside is None:
            return b""
        asked = job.options._replace(bijlagen=None)
        if self._asked[0] != asked:  # most files of a run are asked the same
            plain = asked._replace(severity=dict(asked.severity))  # passes to another process
            self._asked = plain, self._said(asked)
        return digest(self._asked[1], name.encode("utf-8", "surrogatepass"), beside, data)

    def _said(self, asked: Options) -> bytes:
        """Return the hash of all that a report depends on beside files."""
        weights = {code: asked.severity[code] for code in sorted(asked.severity)}
        options = repr(asked._replace(today=self._day(asked), severity=weights))
        version = catalog(asked.rules).version
        return digest(self._program, options.encode("utf-8", "surrogatepass"), version.encode())


@cache
def _previewed(folders: tuple[str, ...]) -> frozenset[str]:
    """Return the codes of rules in preview, which may depend on what the machine has."""
    return frozenset(rule.code for rule in catalog(folders).rules if rule.preview)


def _program() -> Iterator[bytes]:
    """Yield what tells this program and its libraries from others."""
    yield f"{__version__} {sys.version} {sys.platform}".encode()
    yield from _files(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    for place in sys.path:
        with contextlib.suppress(OSError):
            names = sorted(name for name in os.listdir(place) if name.endswith((".dist-info", ".egg-info")))
            yield "\n".join(names).encode("utf-8", "surrogatepass")


def _files(folder: str) -> Iterator[bytes]:
    """Yield the names of the program's files, with their sizes and when they were changed."""
    folders = [folder]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in sorted(entries, key=_name):
                if entry.is_dir() and entry.name != "__pycache__":
                    folders.append(entry.path)
                elif entry.name.endswith(".py"):
                    found = entry.stat()
                    yield f"{entry.path} {found.st_size} {found.st_mtime_ns}".encode("utf-8", "surrogatepass")


def _name(entry: "os.DirEntry[str]") -> str:
    return entry.name


def _prune(folder: str) -> None:
    with os.scandir(folder) as entries:
        found = [(entry.stat(), entry.path) for entry in entries]
    left = LARGEST
    for seen, path in sorted(found, key=lambda one: -one[0].st_mtime):
        left -= max(seen.st_size, _BLOCK)
        if left < 0:
            with contextlib.suppress(OSError):
                os.unlink(path)
