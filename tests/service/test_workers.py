import asyncio
import os
import signal
import tempfile
import time
from pathlib import Path

import pytest

from linter.service import workers as module
from linter.service.doing import tidy
from linter.service.limits import Settings
from linter.service.problems import Problem
from linter.service.task import Answer, Sent, Task, Work
from linter.service.workers import Workers
from tests.service.conftest import LIST

TASK = Task(Work.CHECK, (Sent("a.txt", LIST.encode()),), today="2026-03-05")


def hang(_task: Task) -> Answer:
    time.sleep(60)
    return Answer()


def die(_task: Task) -> Answer:
    os.kill(os.getpid(), signal.SIGKILL)
    return Answer()


def swell(_task: Task) -> Answer:
    return Answer(bytes(5_000_000_000))


def call(_task: Task) -> Answer:
    import socket

    try:
        socket.create_connection(("127.0.0.1", 9), 1)
    except PermissionError as error:
        return Answer(str(error).encode())
    return Answer(b"connected")


def _done(workers: Workers) -> Answer:
    return asyncio.run(workers.do(TASK, "here"))


@pytest.mark.parametrize(
    ("doer", "error"), [(hang, "StoppedSource"), (die, "StoppedSource"), (swell, "StoppedSource")]
)
def test_a_task_that_breaks_off_costs_itself_alone(
    workers: Workers, monkeypatch: pytest.MonkeyPatch, doer: object, error: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(module, "do", doer)
        with pytest.raises(Problem) as raised:
            _done(workers)
    assert raised.value.status == 422
    assert raised.value.error.startswith(error)
    assert b"NUM001" in _done(workers).body
    assert workers.waiting == 0


def test_a_process_that_dies_with_nothing_to_do(workers: Workers) -> None:
    _done(workers)
    for process in list(workers._pool._pool._pool_manager.worker_manager.workers.values()):
        process.kill()
    time.sleep(0.5)
    assert b"NUM001" in _done(workers).body
    assert workers.is_ready


def test_no_network(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "do", call)
    assert b"no network" in _done(workers).body


def test_more_than_is_taken(workers: Workers) -> None:
    async def several(*clients: str) -> list[object]:
        tasks = (workers.do(TASK, client) for client in clients)
        return list(await asyncio.gather(*tasks, return_exceptions=True))

    made = asyncio.run(several("a", "a", "b", "c"))
    refused = [one.status for one in made if isinstance(one, Problem)]
    assert refused == [429, 503]
    assert [one.headers for one in made if isinstance(one, Problem)] == [{"Retry-After": "2"}] * 2


def test_all_processes_end() -> None:
    made = Workers(Settings(workers=2))
    _done(made)
    processes = list(made._pool._pool._pool_manager.worker_manager.workers.values())
    made.stop()
    assert len(processes) == 2
    assert not any(process.is_alive() for process in processes)


def test_workers_that_are_killed_from_outside_leave_nobody_waiting(workers: Workers) -> None:
    async def several() -> list[Answer | BaseException]:
        tasks = [asyncio.ensure_future(workers.do(TASK, str(client))) for client in range(2)]
        for _ in range(4):
            await asyncio.sleep(0.02)
            for process in list(workers._pool._pool._pool_manager.worker_manager.workers.values()):
                process.kill()
        return await asyncio.gather(*tasks, return_exceptions=True)

    for _again in range(3):
        made = asyncio.run(asyncio.wait_for(several(), 40))
        assert all(
            isinstance(one, Answer) or (isinstance(one, Problem) and one.status == 422) for one in made
        )
    assert b"NUM001" in _done(workers).body
    assert workers.waiting == 0


def test_a_task_that_nobody_waits_for_is_ended(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    async def left() -> None:
        task = asyncio.ensure_future(workers.do(TASK, "a"))
        await asyncio.sleep(0.3)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    with monkeypatch.context() as patched:
        patched.setattr(module, "do", hang)
        started = time.monotonic()
        asyncio.run(left())
    assert b"NUM001" in _done(workers).body
    assert time.monotonic() - started < 2  # the two seconds of a task that hangs were not waited for
    assert workers.waiting == 0


def test_who_waits_too_long_is_told_to_come_back(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.3)
    monkeypatch.setattr(module, "LOOK", 0.1)
    with monkeypatch.context() as patched:
        patched.setattr(module, "do", hang)
        with pytest.raises(Problem) as raised:
            _done(workers)
    assert raised.value.status == 503


def _killed(workers: Workers, number: signal.Signals) -> None:
    for process in list(workers._pool._pool._pool_manager.worker_manager.workers.values()):
        os.kill(process.pid, number)


def test_processes_that_die_with_nothing_to_do_are_replaced_unasked(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK", 0.05)

    async def killed() -> bool:
        await workers.begin()
        before = workers._pool._pool
        _killed(workers, signal.SIGKILL)
        until = time.monotonic() + 20
        while workers._pool._pool is before and time.monotonic() < until:
            await asyncio.sleep(0.01)
        return workers._pool._pool is not before and workers.is_ready

    assert asyncio.run(killed())


def test_processes_that_answer_nobody_are_replaced(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    asyncio.run(workers.begin())
    _killed(workers, signal.SIGSTOP)
    with monkeypatch.context() as patched:
        patched.setattr(module, "PATIENCE", 0.5)
        patched.setattr(module, "LOOK", 0.1)
        with pytest.raises(Problem) as raised:
            _done(workers)
    assert raised.value.status == 503
    assert b"NUM001" in _done(workers).body


SECRET = b"een document dat van de schijf moet"


def leave(_task: Task) -> Answer:
    from linter.formats.office.scratch import scratch

    with scratch() as folder:
        Path(folder, "list.doc").write_bytes(SECRET)
        os.kill(os.getpid(), signal.SIGKILL)
    return Answer()


def _left() -> list[Path]:
    found = Path(tempfile.gettempdir()).glob("vragenlint-*/list.doc")
    return [one for one in found if one.read_bytes() == SECRET]


@pytest.mark.skipif(os.name != "posix", reason="where files cannot be locked nothing is swept")
def test_a_process_that_is_killed_leaves_no_document_behind(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(module, "do", leave)
        patched.setattr(module, "tidy", lambda: None)
        with pytest.raises(Problem):
            _done(workers)
        assert len(_left()) == 1
        patched.setattr(module, "tidy", tidy)
        with pytest.raises(Problem):
            _done(workers)
    assert _left() == []
