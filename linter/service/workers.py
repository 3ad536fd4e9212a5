"""The processes that judge documents, each within limits: tasks in, answers out.

A task that takes too long, or ends its process, costs itself alone.  How many wait and for how long is
bounded; a task that nobody waits for any more is ended.  Knows nothing of documents.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http import HTTPStatus
from time import monotonic

from linter.errors import StoppedSource
from linter.pool import LOOK, TRIES, Begin, End, Limits, Pool, Task, outcome
from linter.service.doing import FIRST, do, prepare, tidy
from linter.service.limits import FILE_MEMORY, PATIENCE, Settings
from linter.service.problems import Problem, busy
from linter.service.task import Answer
from linter.service.task import Task as Asked
from linter.stopped import died, large, late

_BEGIN = Begin(("pebble", "lxml.etree"), prepare, forks=False)
"""Never forked from here, where sockets are open and signals are waited for."""
_ENDED: Mapping[End, StoppedSource] = {End.LATE: late(), End.LARGE: large(), End.DIED: died()}


class Workers:
    """A bounded queue in front of a pool of processes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._limits = Limits(settings.seconds, FILE_MEMORY)
        self._pool = Pool(settings.workers, _BEGIN)
        self._clients: Counter[str] = Counter()
        self._answered = monotonic()
        self._watch: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """How many tasks wait or are worked on."""
        return self._clients.total()

    @property
    def is_ready(self) -> bool:
        """Whether another task would be taken."""
        return self._pool.is_active and self.waiting < self._settings.waiting

    async def begin(self) -> None:
        """Wait until a process is there to judge a document; from then on there will be one."""
        await self._done(FIRST)
        self._watch = asyncio.create_task(self._watched())

    async def _watched(self) -> None:
        """Replace processes that broke down while nobody asked for any: who is told that the service is not
        ready will not ask."""
        while True:
            await asyncio.sleep(LOOK)
            if not self._pool.is_active:
                with suppress(Problem, OSError):  # where none can be started now, it is tried again
                    await self._done(FIRST)

    async def do(self, task: Asked, client: str) -> Answer:
        """Return what comes of a task; raises Problem where it is not taken or breaks off.

        Where it is cancelled, so is what is done for it.
        """
        with self._counted(client):
            made = await self._done(task)
        if isinstance(made, End):
            await asyncio.to_thread(tidy)
            error = _ENDED[made]
            raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, type(error).__name__, error)
        return made

    async def _done(self, asked: Asked) -> Answer | End:
        until = monotonic() + PATIENCE
        for _ in range(TRIES):
            task = self._pool.give(do, asked, self._limits)
            try:
                await self._settled(task, until)
                made: Answer | End | None = outcome(task)
            finally:
                task.future.cancel()
            if made is not None:
                self._answered = monotonic()
                return made
            if monotonic() >= until:
                self._replace_stuck(until - PATIENCE)
                raise busy(HTTPStatus.SERVICE_UNAVAILABLE)
        return End.DIED

    def _replace_stuck(self, since: float) -> None:
        """End processes of which none has answered anybody, although a document may take half that time."""
        if self._answered < since:
            self._pool.end()

    async def _settled(self, task: Task, until: float) -> None:
        """Wait until a task is done, its processes broke down, or it is time to give up."""
        done, loop = asyncio.Event(), asyncio.get_running_loop()
        task.future.add_done_callback(lambda _future: loop.call_soon_threadsafe(done.set))
        while task.pool.active and not task.future.done() and monotonic() < until:
            try:
                async with asyncio.timeout(LOOK):
                    await done.wait()
            except TimeoutError:
                continue

    def stop(self) -> None:
        """End all processes, whatever they are at."""
        if self._watch is not None:
            self._watch.cancel()
        self._pool.end()
        tidy()

    @contextmanager
    def _counted(self, client: str) -> Iterator[None]:
        """Count a task while it is there; raises Problem where there are too many."""
        if self._clients[client] >= self._settings.of_one_client:
            raise busy(HTTPStatus.TOO_MANY_REQUESTS)
        if self.waiting >= self._settings.waiting:
            raise busy(HTTPStatus.SERVICE_UNAVAILABLE)
        self._clients[client] += 1
        try:
            yield
        finally:
            self._clients[client] -= 1
            self._clients += Counter()  # forgets who has none
