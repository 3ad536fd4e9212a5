"""The processes that judge documents, each within limits: tasks in, answers out.

A task that takes too long, or ends its process, costs itself alone: its process is replaced.  How many wait,
and how many bytes, is bounded.  Knows nothing of documents.
"""

import asyncio
from collections import Counter
from concurrent.futures import TimeoutError as LateError
from concurrent.futures.process import BrokenProcessPool
from http import HTTPStatus
from multiprocessing import get_context
from multiprocessing.context import BaseContext

from pebble import ProcessExpired, ProcessPool

from linter.errors import HostileSource, StoppedSource
from linter.service.doing import FIRST, do, prepare
from linter.service.limits import RETRY_AFTER, WAITING_BYTES, Settings
from linter.service.problems import Problem
from linter.service.task import Answer, Task

_PRELOADED = ("linter.service.doing", "linter.formats.detect", "linter.parse.parse")


class Workers:
    """A bounded queue in front of a pool of processes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._pool = self._started()
        self._clients: Counter[str] = Counter()
        self._bytes = 0

    @property
    def waiting(self) -> int:
        """How many tasks wait or are worked on."""
        return self._clients.total()

    @property
    def is_ready(self) -> bool:
        """Whether another task would be taken."""
        return bool(self._pool.active) and self.waiting < self._settings.waiting

    async def begin(self) -> None:
        """Wait until a process is there to judge a document."""
        await self._done(FIRST)

    async def do(self, task: Task, client: str, size: int) -> Answer:
        """Return what comes of a task of `size` bytes; raises Problem where it is not taken or breaks off."""
        self._refuse_too_many(client, size)
        self._clients[client] += 1
        self._bytes += size
        try:
            return await self._done(task)
        except (TimeoutError, LateError) as error:
            raise _late() from error
        except MemoryError as error:
            raise _large() from error
        except (ProcessExpired, BrokenProcessPool) as error:
            raise _died() from error
        finally:
            self._bytes -= size
            self._clients[client] -= 1
            if not self._clients[client]:
                del self._clients[client]

    async def _done(self, task: Task) -> Answer:
        if not self._pool.active:
            self._pool = self._started()
        future = self._pool.schedule(do, args=(task,), timeout=self._settings.seconds)
        made: Answer = await asyncio.wrap_future(future)
        return made

    def stop(self) -> None:
        """End all processes, whatever they are at."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def _started(self) -> ProcessPool:
        return ProcessPool(self._settings.workers, initializer=prepare, context=_context())

    def _refuse_too_many(self, client: str, size: int) -> None:
        if self._clients[client] >= self._settings.of_one_client:
            raise _busy(HTTPStatus.TOO_MANY_REQUESTS)
        if self.waiting >= self._settings.waiting or self._bytes + size > max(WAITING_BYTES, size):
            raise _busy(HTTPStatus.SERVICE_UNAVAILABLE)


def _context() -> BaseContext:
    """Return how processes are started: from one that has imported what they need and runs no threads."""
    try:
        context = get_context("forkserver")
    except ValueError:
        return get_context("spawn")
    context.set_forkserver_preload(list(_PRELOADED))
    return context


def _late() -> Problem:
    return _stopped(
        StoppedSource(
            "Het controleren van dit bestand duurde te lang en is gestopt: kijk of het wel een lijst van"
            " vragen is, of maak het opnieuw.",
            "Checking this file took too long and was stopped: see whether it is a list of questions at all,"
            " or make it anew.",
        )
    )


def _died() -> Problem:
    return _stopped(
        StoppedSource(
            "Het controleren van dit bestand is afgebroken doordat het proces ermee ophield: controleer het"
            " nog eens, en meld het aan de beheerder als het weer gebeurt.",
            "Checking this file broke off because its process ended: check it again, and report it to the"
            " administrator if it happens again.",
        )
    )


def _large() -> Problem:
    return _stopped(
        HostileSource(
            "Het controleren van dit bestand vraagt te veel geheugen: verklein het of controleer of dit het"
            " goede bestand is.",
            "Checking this file takes too much memory: make it smaller, or check whether it is the right"
            " file.",
        )
    )


def _stopped(error: HostileSource | StoppedSource) -> Problem:
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, type(error).__name__, error)


def _busy(status: HTTPStatus) -> Problem:
    return Problem(
        status,
        "Busy",
        StoppedSource(
            "Er wordt op dit moment te veel gecontroleerd; probeer het zo nog eens.",
            "Too much is being checked at this moment; try again shortly.",
        ),
        {"Retry-After": str(RETRY_AFTER)},
    )
