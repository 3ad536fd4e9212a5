import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pebble import CONSTS

from linter.pool import Begin, End, Limits, Pool, Task

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="what is done to processes here is not elsewhere"
)
ROOMY = Limits(60.0, 1_000_000_000)


def echo(piece: Any) -> bytes:
    return bytes(piece)


def hurt(piece: Any) -> bytes:
    """Do to this process what is asked."""
    if piece == b"kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if piece == b"memory":
        bytearray(2 * ROOMY.memory)
    if piece == b"deaf":
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    if piece in {b"deaf", b"slow"}:
        time.sleep(60)
    return str(os.getpid()).encode()


def leaving(piece: Any) -> bytes:
    try:
        Path(piece, str(os.getpid())).write_text("here")
        time.sleep(60)
    finally:
        time.sleep(0.1)
        Path(piece, str(os.getpid())).write_text("left")
    return b""


@contextmanager
def _beside(busy: str) -> Iterator[None]:
    """Have another thread run meanwhile, or not."""
    over = threading.Event()
    thread = threading.Thread(target=over.wait, daemon=True)
    if busy:
        thread.start()
    try:
        yield
    finally:
        over.set()
    if busy:
        thread.join()


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:  # it went just now
        return False


@pytest.mark.parametrize("busy", ["", "busy"])
def test_each_piece_is_done_whatever_else_runs(busy: str) -> None:
    pieces = [str(number).encode() for number in range(50)]
    with _beside(busy), Pool(3, Begin(["pebble"])) as pool:
        tasks = [pool.give(echo, piece, ROOMY) for piece in pieces]
        assert [pool.answer(task) for task in tasks] == pieces


def test_what_ends_badly_costs_itself_alone() -> None:
    asked = [b"a", b"kill", b"b", b"memory", b"kill", b"c", b"kill", b"memory", b"d"]
    ends = {b"kill": End.DIED, b"memory": End.LARGE}
    with Pool(2, Begin(["pebble"])) as pool:
        tasks = [pool.give(hurt, piece, ROOMY) for piece in asked]
        for piece, task in zip(asked, tasks, strict=True):
            answer = pool.answer(task)
            assert answer is ends[piece] if piece in ends else bytes(answer).isdigit()


@pytest.mark.parametrize("kind", [b"slow", b"deaf"])
def test_what_takes_too_long_is_ended(kind: bytes) -> None:
    with Pool(1, Begin(["pebble"])) as pool:
        late = pool.give(hurt, kind, Limits(0.3, ROOMY.memory))
        after = pool.give(hurt, b"quick", ROOMY)
        assert pool.answer(late) is End.LATE
        process = pool.answer(after)
        assert bytes(process).isdigit()
    assert not _is_alive(int(process))


def test_processes_that_die_while_they_wait_cost_nothing() -> None:
    with Pool(1, Begin(["pebble"])) as pool:
        for _ in range(3):
            process = pool.answer(pool.give(hurt, b"", ROOMY))
            os.kill(int(process), signal.SIGKILL)
            while _is_alive(int(process)):
                time.sleep(0.01)
            tasks = [pool.give(hurt, b"", ROOMY) for _ in range(3)]
            answers = {pool.answer(task) for task in tasks}
            assert process not in answers
            assert all(bytes(answer).isdigit() for answer in answers)


def _broken(task: Task) -> Task:
    future: Future[bytes | End] = Future()
    future.set_exception(BrokenProcessPool())
    return task._replace(future=future)


def test_what_processes_that_broke_down_did_not_come_to_is_given_again() -> None:
    with Pool(1, Begin(["pebble"])) as pool:
        assert pool.answer(_broken(pool.give(echo, b"x", ROOMY))) == b"x"


def test_where_all_break_down_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    with Pool(1, Begin(["pebble"])) as pool:
        task = _broken(pool.give(echo, b"x", ROOMY))
        monkeypatch.setattr(pool, "give", lambda *_given: task)
        assert pool.answer(task) is End.DIED


@pytest.mark.parametrize("busy", ["", "busy"])
def test_whoever_leaves_leaves_no_process_and_nothing_half(
    busy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CONSTS, "term_timeout", 10)  # none is made to, however slow the machine
    with _beside(busy):
        with pytest.raises(KeyboardInterrupt):
            _interrupted(tmp_path)
        assert [path.read_text() for path in tmp_path.iterdir()] == ["left", "left"]
        assert not any(_is_alive(int(path.name)) for path in tmp_path.iterdir())


def _interrupted(folder: Path) -> None:
    with Pool(2, Begin(["pebble"])) as pool:
        for _ in range(5):
            pool.give(leaving, str(folder), ROOMY)
        while len(list(folder.iterdir())) < 2:
            time.sleep(0.01)
        raise KeyboardInterrupt


def test_leaving_is_quick_however_many_there_are() -> None:
    with Pool(8, Begin(["pebble"])) as pool:
        for _ in range(8):
            pool.give(hurt, b"deaf", ROOMY)
        time.sleep(0.5)
        start = time.monotonic()
    assert time.monotonic() - start < 2
