"""Processes that work beside each other, each on one piece of work at a time and within limits.

In: what does the work, and pieces of it, each with the time and memory it may take.  Out: what was made of
each, or how it ended: a process that dies or takes too long costs the piece it was at, and is
replaced.
Knows nothing of documents, nor of who asks.  Imported only where it is worth it.
"""

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from enum import StrEnum
from multiprocessing.context import BaseContext
from time import monotonic
from types import FrameType, TracebackType
from typing import Any, NamedTuple

from pebble import CONSTS, ProcessExpired, ProcessPool
from pebble.pool.process import WORKERS_NAME

CONSTS.term_timeout = 0.6
"""Seconds that a process has to leave nothing behind, before it is ended for it."""
CONSTS.sleep_unit = 0.05
"""Seconds between two looks at what is late, has died, or is to end."""
CONSTS.channel_lock_timeout = 10
"""Seconds that processes wait for one that was killed while it took its work, before all are replaced."""
LOOK = 1.0
"""Seconds after which it is seen whether the processes are still there to answer."""
TRIES = 3
"""How often a piece of work is given again whose processes broke down before they came to it."""
Work = Callable[[Any], Any]
_ENDINGS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class Limits(NamedTuple):
    """What a piece of work may take: seconds of the clock, and bytes with all that a process has."""

    seconds: float
    memory: int


class End(StrEnum):
    """How a piece of work ended of which nothing was made."""

    LATE = "late"
    LARGE = "large"
    DIED = "died"


def _at_once() -> None:
    """Prepare nothing."""


class Begin(NamedTuple):
    """How processes begin: the modules that are at hand in those that are not forked, what each does before
    its first piece of work, and whether they may be forked."""

    preload: Sequence[str]
    prepare: Callable[[], None] = _at_once
    forks: bool = True


class Task(NamedTuple):
    """A piece of work that was given, and which processes do it."""

    work: Work
    piece: Any
    limits: Limits
    pool: ProcessPool
    future: "Future[Any]"


class Pool:
    """So many processes, to be used in a `with` block."""

    def __init__(self, workers: int, begin: Begin) -> None:
        self._workers = workers
        self._begin = begin
        self._context = _context(begin)
        self._pool = self._made()

    @property
    def is_active(self) -> bool:
        """Whether the processes are there to answer; where they broke down they are replaced when asked."""
        return bool(self._pool.active)

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """End all processes, whatever they are at."""
        _end(self._pool)

    def give(self, work: Work, piece: object, limits: Limits) -> Task:
        """Have a piece of work done, by the first process that has nothing else to do."""
        with _uninterrupted():
            if not self._pool.active:
                _end(self._pool)
                self._pool = self._made()
            args = (work, piece, limits.memory)
            future = self._pool.schedule(_done, args=args, timeout=limits.seconds)
        return Task(work, piece, limits, self._pool, future)

    def answer(self, task: Task) -> Any | End:
        """Wait until a piece of work is done or has ended, and return what came of it."""
        for _ in range(TRIES):
            while not wait((task.future,), LOOK).done and task.pool.active:
                continue
            answer = outcome(task)
            if answer is not None:
                return answer
            task = self.give(task.work, task.piece, task.limits)
        return End.DIED

    def _made(self) -> ProcessPool:
        begin = gc.get_threshold(), self._begin.prepare
        return ProcessPool(self._workers, initializer=_begin, initargs=begin, context=self._context)


def outcome(task: Task) -> Any | End | None:
    """Return what came of a piece of work, None where its processes broke down before they came to it."""
    if not task.future.done():
        return None
    try:
        return task.future.result()
    except TimeoutError:
        return End.LATE
    except ProcessExpired:
        return End.DIED
    except BrokenProcessPool:
        return None


def _end(pool: ProcessPool) -> None:
    """End the processes of a pool, all at once: those that do not leave when asked to are made to."""
    pool.stop()  # type: ignore[no-untyped-call]
    processes = [one for one in multiprocessing.active_children() if one.name == WORKERS_NAME]
    for process in processes:
        process.terminate()
    until = monotonic() + CONSTS.term_timeout
    for process in processes:
        process.join(max(until - monotonic(), 0))
        process.kill()
    pool.join()


def _context(begin: Begin) -> BaseContext:
    """Return how processes are started: at the least cost that is sound, and on Windows each anew."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from linter.forking import Forking

    context = Forking() if begin.forks else multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(begin.preload))
    return context


@contextmanager
def ended_like_interrupted() -> Iterator[None]:
    """Have whoever ends this program from outside (a CI that is cancelled, a terminal that is closed) be
    heard like a person who breaks off, so that its processes are ended too."""
    heard = [number for number in _ENDINGS if signal.getsignal(number) is signal.SIG_DFL]
    if threading.current_thread() is not threading.main_thread():
        heard = []  # only there may it be said who hears them
    for number in heard:
        signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Keep an interruption waiting; what is started meanwhile is never interrupted, but ended by us."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, *_ENDINGS})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(threshold: tuple[int, int, int], prepare: Callable[[], None]) -> None:
    """Prepare a process: nobody interrupts it, it leaves nothing behind when it is told to end, and it looks
    for circles of objects as seldom as the one that asks."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in _ENDINGS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _leave)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDINGS)
    gc.set_threshold(*threshold)
    prepare()


def _leave(_number: int, _frame: FrameType | None) -> None:
    for number in _ENDINGS:
        signal.signal(number, signal.SIG_IGN)  # what is being put away is put away wholly
    raise SystemExit


def _done(work: Work, piece: object, memory: int) -> Any | End:
    """Do a piece of work in a process of its own."""
    _limit(memory)
    try:
        return work(piece)
    except MemoryError:
        return End.LARGE
    except SystemExit:  # told to end: the pool would take it for an answer
        os._exit(1)


def _limit(memory: int) -> None:
    """Limit the memory of this process, where the system can."""
    try:
        import resource
    except ImportError:
        return
    hard: int = resource.getrlimit(resource.RLIMIT_DATA)[1]
    if hard == resource.RLIM_INFINITY or memory < hard:
        resource.setrlimit(resource.RLIMIT_DATA, (memory, hard))
