"""One file after the other read by all that can read it, in turns so that all meet the same noise.

In: files of one form.  Out: the milliseconds of the floor, our reader, a whole check, and each peer;
and of a program for one file, ours and pandoc.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from benchmarks.floors import FLOORS
from benchmarks.peers import MARKITDOWN, ROOT, Markitdown, pandoc, reads_pandoc
from linter.formats.detect import read
from linter.model.source import Source
from linter.pipeline import lint


class Runner(StrEnum):
    """Who runs: the work on one file, then (START_*) a program that is started for it."""

    FLOOR = "floor"
    READ = "read"
    LINT = "lint"
    MARKITDOWN = "markitdown"
    PANDOC = "pandoc"
    START_CHECK = "vragenlint check"
    START_PANDOC = "pandoc, started"


TURNS, QUICK = 3, 3
"""How often each file is read, and how often at each turn by what is quick; the best counts, for on a busy
machine the others tell of its other work."""
Times = Mapping[Runner, float]
# an installed package is compiled; so is this one, whatever the environment says
_COMPILING = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def race(paths: Sequence[Path], asked: Sequence[int], peer: Markitdown | None) -> Times:
    """Return who took how long: of each file the best of a few turns, of all files the median.

    Raises ValueError where a list is not found to ask as many questions as it does.
    """
    best: dict[Runner, list[float]] = {}
    for path, questions in zip(paths, asked, strict=True):
        turns = [dict(_turn(paths, path, questions, peer)) for _again in range(TURNS)]
        for runner in turns[0]:
            best.setdefault(runner, []).append(min(turn[runner] for turn in turns))
    times = {runner: statistics.median(spent) for runner, spent in best.items()}
    if Runner.PANDOC in times:
        times[Runner.PANDOC] = (times[Runner.PANDOC] - times[Runner.START_PANDOC]) / (len(paths) - 1)
    return times


def _turn(
    paths: Sequence[Path], path: Path, questions: int, peer: Markitdown | None
) -> Iterator[tuple[Runner, float]]:
    yield from _inside(path, questions, peer)
    if reads_pandoc(path.suffix):
        yield Runner.PANDOC, pandoc(paths)
        yield Runner.START_PANDOC, pandoc([path])
        yield Runner.START_CHECK, _timed(lambda: _check(path))


def _inside(path: Path, questions: int, peer: Markitdown | None) -> Iterator[tuple[Runner, float]]:
    data = path.read_bytes()
    source = Source(path.name, data)
    floor = FLOORS[path.suffix][1]
    found = lint(source).questions
    if found != questions:
        raise ValueError(f"{path}: {found} questions, not {questions}")
    rounds = [
        (_timed(lambda: floor(data)), _timed(lambda: read(source)), _timed(lambda: lint(source)))
        for _again in range(QUICK)
    ]
    quick = (Runner.FLOOR, Runner.READ, Runner.LINT)
    yield from zip(quick, map(min, zip(*rounds, strict=True)), strict=True)
    if peer is not None and path.suffix in MARKITDOWN:
        yield Runner.MARKITDOWN, peer.spent(path)


def _check(path: Path) -> None:
    command = [sys.executable, "-m", "linter", "check", str(path)]
    done = subprocess.run(command, cwd=ROOT, env=_COMPILING, capture_output=True, check=False)
    if done.returncode not in {0, 1}:
        raise ValueError(f"{path}: {done.stderr.decode(errors='replace')}")


def _timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000
