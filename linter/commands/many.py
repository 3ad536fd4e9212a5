"""Many files judged: jobs in, their reports in the same order out.

Knows when it is worth it to have several processes judge, and what need not be judged again.
"""

import os
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from functools import partial

from linter.commands.judging import Job, judged, waits
from linter.commands.recall import Memory
from linter.model.report import FileReport

ENOUGH = 48
"""From how many files on, of the size of an ordinary list, more processes take less time than one."""
_ORDINARY = 60_000
Judge = Callable[[Job], FileReport]


def is_much(jobs: Sequence[Job]) -> bool:
    """Say whether there is so much to judge that starting processes for it is worth the while."""
    if len(jobs) >= ENOUGH:
        return True
    return len(jobs) > 1 and len(jobs) + sum(map(sized, jobs)) / _ORDINARY >= ENOUGH


def reports(jobs: Sequence[Job], hands: int) -> Generator[FileReport, None, None]:
    """Yield the report of each job, in their order; to be closed where it is left before its end."""
    yield from _made(jobs, judged, hands)


def recalled(jobs: Sequence[Job], hands: int) -> Generator[FileReport, None, None]:
    """Yield the same, of files that were judged before as they were kept.

    As soon as there is much that was not, whatever comes behind it is looked up by other processes too.
    """
    memory = Memory()
    known: dict[int, FileReport] = {}
    missed: list[Job] = []
    unknown = False  # which bijlagen are those of lists
    for number, job in enumerate(jobs):
        found = None if unknown and waits(job) else memory.recalled(job)
        if found is None:
            missed.append(job)
            unknown = unknown or job.shelf is not None
        else:
            known[number] = found
        if len(missed) == ENOUGH and hands > 1:
            missed += jobs[number + 1 :]
            break
    judge = partial(_remembered, memory)
    with closing(_made(missed, judge, hands if is_much(missed) else 1)) as made:
        for number in range(len(jobs)):
            yield known.pop(number) if number in known else next(made)
    if missed:
        memory.prune()


def _remembered(memory: Memory, job: Job) -> FileReport:
    found = memory.recalled(job)
    return memory.judged(job) if found is None else found


def _made(jobs: Sequence[Job], judge: Judge, hands: int) -> Generator[FileReport, None, None]:
    if hands == 1:
        yield from map(judge, jobs)
        return
    from linter.commands.spread import spread

    yield from spread(jobs, judge, hands)


def sized(job: Job) -> int:
    """Return how large a file is, 0 where that cannot be told."""
    try:
        return os.stat(job.found.path).st_size
    except (OSError, ValueError):
        return 0
