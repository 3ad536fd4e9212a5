"""The service under load: how many lists a second it judges, how long the slowest wait, and what it holds.

In: for how many seconds.  Out: a table on standard output of the service with two workers and of the command
line called for the same list in one process, in one run; exit code 1 where a target is missed.  The clients
share the cores.  Beside it stands, without a target, what the engine does that is called and nothing else.
"""

import argparse
import http.client
import io
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, redirect_stdout
from pathlib import Path
from threading import Event, Thread
from typing import NamedTuple

from benchmarks.lists import made
from benchmarks.peers import ROOT
from linter import Source, cli, lint, pipeline
from linter.report.json import render

QUESTIONS, CLIENTS, WORKERS, SECONDS = 28, 16, 2, 60
_HEAD = {"Content-Type": "application/octet-stream"}
SPEED_LEAST, TAIL_MOST, MEMORY_MOST = 0.7, 10.0, 1.1
TURNS = 6
"""Into how many parts the load falls: between them is measured what one process does, as the speed of the
machine itself changes within a minute."""
_CALM = 1.0
"""Seconds of judging in one process, each time."""


class Load(NamedTuple):
    """What clients saw: the seconds of each answer, how many were not right, and for how long they asked."""

    seconds: tuple[float, ...]
    wrong: int
    lasted: float

    @classmethod
    def of(cls, loads: Sequence["Load"]) -> "Load":
        """Return loads after each other as one."""
        seconds = tuple(second for load in loads for second in load.seconds)
        return cls(seconds, sum(load.wrong for load in loads), sum(load.lasted for load in loads))

    @property
    def speed(self) -> float:
        """Return how many answers a second."""
        return len(self.seconds) / self.lasted

    def slowest(self, share: float) -> float:
        """Return within how many seconds that share of the answers came."""
        return sorted(self.seconds)[min(int(len(self.seconds) * share), len(self.seconds) - 1)]


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print, and say whether all is well."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.service", description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS, help=f"how long (else {SECONDS})")
    seconds = parser.parse_args(words).seconds
    data = made(QUESTIONS)
    with closing(Served()) as served:
        _asked(served.port, data, CLIENTS // 2, min(seconds, 2))
        half = _asked(served.port, data, CLIENTS // 2, seconds / 4)
        memory: list[float] = []
        full, alone = list[Load](), [Alone.measured(data)]
        for _turn in range(TURNS):
            full.append(
                _asked(served.port, data, CLIENTS, seconds / TURNS, lambda: memory.append(served.memory()))
            )
            alone.append(Alone.measured(data))
    lines, met = table(Alone.of(alone), half, Load.of(full), memory)
    sys.stdout.write("\n".join(lines) + "\n")
    return int(not met)


class Alone(NamedTuple):
    """How many times a second one process judges a list: as a command, and with the engine and no more."""

    command: float
    engine: float

    @classmethod
    def measured(cls, data: bytes) -> "Alone":
        """Measure; raises ValueError where the command does not find the list ready."""
        source = Source("lijst.docx", data)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, source.name)
            path.write_bytes(data)
            command = _often(lambda: _commanded(path))
        return cls(command, _often(lambda: render(pipeline.report([lint(source)]))))

    @classmethod
    def of(cls, measured: Sequence["Alone"]) -> "Alone":
        """Return what lies between measurements."""
        return cls(_mean([one.command for one in measured]), _mean([one.engine for one in measured]))


def _commanded(path: Path) -> None:
    """Judge a list as the command line does, without starting it anew."""
    with redirect_stdout(io.TextIOWrapper(io.BytesIO())):
        if cli.run(["check", "--format", "json", "--no-cache", str(path)]):
            raise ValueError("a list that is ready was not found so")


def _often(done: Callable[[], object]) -> float:
    """Return how many times a second something is done, once it has been done a few times."""
    for _again in range(10):
        done()
    started, count = time.perf_counter(), 0
    while time.perf_counter() - started < _CALM:
        done()
        count += 1
    return count / (time.perf_counter() - started)


class Served:
    """A service in a process of its own."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as found:
            self.port = int(found.getsockname()[1])
        typed = ["-m", "linter", "serve", "--port", str(self.port), "--workers", str(WORKERS)]
        self._process = subprocess.Popen(
            [sys.executable, *typed], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        if self._process.stderr is None:
            raise OSError("no standard error to read")
        self._log = self._process.stderr
        self._log.readline()
        self._reader = Thread(target=self._log.read)
        self._reader.start()

    def memory(self) -> float:
        """Return the megabytes that it and its workers hold."""
        return sum(map(_held, _family(self._process.pid))) / 1024

    def close(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait(30)
        self._reader.join()
        self._log.close()


def _asked(port: int, data: bytes, clients: int, seconds: float, watched: object = None) -> Load:
    """Have clients ask for some time, each anew when it is answered."""
    over, told, wrong = Event(), list[float](), list[int]()
    threads = [Thread(target=_ask, args=(port, data, over, told, wrong)) for _client in range(clients)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    while time.perf_counter() - started < seconds:
        time.sleep(0.25)
        if callable(watched):
            watched()
    over.set()
    for thread in threads:
        thread.join()
    return Load(tuple(told), len(wrong), time.perf_counter() - started)


def _ask(port: int, data: bytes, over: Event, told: list[float], wrong: list[int]) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        while not over.is_set():
            started = time.perf_counter()
            connection.request("POST", "/v1/check?name=lijst.docx", data, _HEAD)
            answer = connection.getresponse()
            body = answer.read()
            told.append(time.perf_counter() - started)
            if answer.status != 200 or b'"outcome"' not in body:
                wrong.append(answer.status)


def table(alone: Alone, half: Load, full: Load, memory: Sequence[float]) -> tuple[list[str], bool]:
    """Return the lines of the table, and whether every target is met."""
    middle = len(memory) // 2
    first, second = _mean(memory[:middle]), _mean(memory[middle:])
    rows = (
        ("answers that were not right", full.wrong + half.wrong, "none", not full.wrong + half.wrong),
        (
            f"lists a second, {CLIENTS} clients : the command line in one process, {WORKERS} times",
            full.speed / alone.command / WORKERS,
            f"at least {SPEED_LEAST:g}",
            full.speed >= SPEED_LEAST * alone.command * WORKERS,
        ),
        (
            f"99 of 100 within, {CLIENTS} clients : the median of {CLIENTS // 2}",
            full.slowest(0.99) / half.slowest(0.5),
            f"at most {TAIL_MOST:g}",
            full.slowest(0.99) <= TAIL_MOST * half.slowest(0.5),
        ),
        (
            "memory, second half : first",
            second / first,
            f"at most {MEMORY_MOST:g}",
            second <= MEMORY_MOST * first,
        ),
    )
    engine = full.speed / alone.engine / WORKERS
    said = f"{full.speed:.0f} lists a second, {CLIENTS} clients; {second:.0f} MB. In one process the command"
    lines = [
        f"{said} line {alone.command:.0f}, the engine alone {alone.engine:.0f} ({engine:.2f} of {WORKERS}x).",
        "",
        "| the service | is | target | |",
        "|---|---|---|---|",
        *(
            f"| {what} | {_number(said)} | {target} | {'met' if met else '**missed**'} |"
            for what, said, target, met in rows
        ),
    ]
    return lines, all(met for *_shown, met in rows)


def _number(said: float) -> str:
    return str(said) if isinstance(said, int) else f"{said:.2f}"


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 1.0


def _family(process: int) -> Iterator[int]:
    """Yield a process and all below it."""
    waiting = [process]
    while waiting:
        found = waiting.pop()
        yield found
        for children in Path(f"/proc/{found}/task").glob("*/children"):
            waiting += map(int, children.read_text().split())


def _held(process: int) -> float:
    """Return the kilobytes that a process has to itself; 0 where it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return float(next(line.split()[1] for line in lines if line.startswith("Pss:")))


if __name__ == "__main__":
    raise SystemExit(main())
