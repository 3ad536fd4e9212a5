"""Files judged by several processes beside each other: jobs in, their reports in the same order out.

Knows what a file may take.  What cannot pass to another process (standard input, a dictionary of the user's),
or waits for the files before it (what may be a bijlage of one), is judged here.  A file that takes too much,
or breaks the process, is not judged; the others are.  Imported only in a run that is worth it.
"""

import json
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple

from linter import pipeline
from linter.commands.judging import Job, noted, waits
from linter.commands.many import Judge, sized
from linter.errors import ConfigError
from linter.model.report import FileReport
from linter.pool import Begin, End, Limits, Pool, Task, ended_like_interrupted
from linter.report.excerpt import excerpt
from linter.report.kept import packed, unpacked
from linter.stopped import died, large, late
from linter.walk import STDIN

SECONDS, SECONDS_A_MEGABYTE, SECONDS_A_BIJLAGE = 240.0, 10.0, 10.0
"""Of the clock, for one file: more than what LibreOffice may take, on a machine that is busy."""
MEMORY, TIMES_SIZE = 1_500_000_000, 40
"""Bytes that one file may take, beside what every process has."""
_MEGABYTE = 1_000_000
_AHEAD = 16
"""How many pieces of work a process is ahead of what is shown, at most."""
_TOGETHER, _ROUNDS = 8, 16
"""How many small files are one piece of work at most, and for how many rounds there must be such pieces:
passing each by itself takes a twentieth of the time, but ends at the same moment everywhere."""
_SMALL = 250_000
_PART, _REPORT, _WRONG = b"\n", b"R", b"W"
_PRELOAD = ("pebble", "lxml.etree")
"""Nothing of ours: Python 3.11 looks for it where a bare interpreter does, and can find another of us."""
Piece = tuple[Job, ...]


def spread(jobs: Sequence[Job], judge: Judge, hands: int) -> Generator[FileReport, None, None]:
    """Yield what `judge` makes of each job, in their order; to be closed where it is left before its
    end."""
    with ended_like_interrupted(), Pool(hands, Begin(_PRELOAD)) as pool:
        desk = _Desk(pool, partial(_worked, judge))
        given = ((piece, desk.given(piece)) for piece in _pieces(jobs, hands))
        ahead = deque(islice(given, _AHEAD * hands))
        while ahead:
            piece, task = ahead.popleft()
            if task is None:
                yield judge(piece[0])
            else:
                yield from map(_read, piece, desk.answers(piece, task))
            ahead.extend(islice(given, 1))


class _Desk(NamedTuple):
    """Where pieces of work are given out and come back; the processes know `work` by its name."""

    pool: Pool
    work: Callable[[Piece], bytes]

    def given(self, piece: Piece) -> Task | None:
        """Have a piece of work done, if it can be done elsewhere."""
        return None if _stays(piece[0]) else self._passed(piece)

    def _passed(self, piece: Piece) -> Task:
        return self.pool.give(self.work, tuple(job._replace(shelf=None) for job in piece), _limits(piece))

    def answers(self, piece: Piece, task: Task) -> Iterator[bytes | End]:
        """Yield what came of each job; where several ended together, each is tried by itself."""
        answer = self.pool.answer(task)
        if isinstance(answer, bytes):
            yield from answer.split(_PART)
        elif len(piece) == 1:
            yield answer
        else:
            for job in piece:
                yield self.pool.answer(self._passed((job,)))


def _worked(judge: Judge, piece: Piece) -> bytes:
    """Return the reports of files as bytes, or what is wrong with the configuration."""
    return _PART.join(_told(judge, job) for job in piece)


def _told(judge: Judge, job: Job) -> bytes:
    try:
        return _REPORT + packed(excerpt(judge(job)))
    except ConfigError as error:
        return _WRONG + json.dumps([error.say("nl"), error.say("en")]).encode()


def _pieces(jobs: Sequence[Job], hands: int) -> Iterator[Piece]:
    """Yield the jobs in pieces: small files together, where there are many still."""
    piece: list[Job] = []
    for number, job in enumerate(map(_apart, jobs)):
        alone = _stays(job) or sized(job) > _SMALL
        most = min(_TOGETHER, (len(jobs) - number) // (_ROUNDS * hands))
        if piece and (alone or len(piece) >= most):
            yield tuple(piece)
            piece = []
        piece.append(job)
        if alone:
            yield tuple(piece)
            piece = []
    if piece:
        yield tuple(piece)


def _apart(job: Job) -> Job:
    """Return a job that can pass to another process."""
    return job._replace(options=job.options._replace(severity=dict(job.options.severity)))


def _limits(piece: Piece) -> Limits:
    """Return what a piece may take: as much as its largest file, so that what hangs is soon known."""
    size = max(map(sized, piece))
    beside = max(len(job.options.bijlagen.files) if job.options.bijlagen else 0 for job in piece)
    seconds = SECONDS + SECONDS_A_MEGABYTE * size / _MEGABYTE + SECONDS_A_BIJLAGE * beside
    return Limits(seconds, MEMORY + TIMES_SIZE * size)


def _stays(job: Job) -> bool:
    """Say whether a job cannot pass to another process."""
    if job.found.error is not None or job.found.path == STDIN:
        return True
    return job.options.dictionary is not None or waits(job)


def _read(job: Job, answer: bytes | End) -> FileReport:
    if isinstance(answer, End):
        return pipeline.unreadable(job.found.path, _ENDED[answer](), job.options)
    if answer[:1] == _WRONG:
        raise ConfigError(*json.loads(answer[1:]))
    return noted(job, unpacked(answer[1:]))


_ENDED = {End.LATE: late, End.LARGE: large, End.DIED: died}
