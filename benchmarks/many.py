"""Many lists checked by the command line, each unlike every other: cold and cached, with 1 job and 2.

In: how many files.  Out: a table on standard output of this and of what a home-made check would begin with,
in one run; exit code 1 where a target is missed.  A program that is not installed is named in the table.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which
from typing import NamedTuple

from benchmarks.lists import griffie
from benchmarks.peers import ROOT, python_with

QUESTIONS, FILES, SAMPLE = 28, 1000, 50
"""Of a slow program, so many files are measured and the others counted as taking as long."""
TURNS = 2
"""How often each run of ours but the one that fills the cache is made; the quickest counts."""
_COMPILING = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ONE, TWO, FILLS, CACHED = "1 job, no cache", "2 jobs, no cache", "2 jobs, fills the cache", "2 jobs, cached"
RUNS = {
    ONE: ("--jobs", "1", "--no-cache"),
    TWO: ("--jobs", "2", "--no-cache"),
    FILLS: ("--jobs", "2"),
    CACHED: ("--jobs", "2"),
}


class Spent(NamedTuple):
    """What a run took: how many files, in how many seconds, and the megabytes its largest process held."""

    files: int
    seconds: float
    memory: float = 0.0

    @property
    def speed(self) -> float:
        """Return how many files a second."""
        return self.files / self.seconds


class Peer(NamedTuple):
    """A program: the module or command it needs, whether it is slow, and what it does."""

    needs: str
    slow: bool
    does: str


PEERS = {
    "floor": Peer("lxml", slow=False, does="unzip and parse"),
    "python-docx": Peer("docx", slow=False, does="reads"),
    "docx2python": Peer("docx2python", slow=True, does="to text"),
    "markitdown": Peer("markitdown", slow=True, does="to Markdown"),
    "pandoc": Peer("", slow=True, does="to text"),
    "schematron": Peer("", slow=True, does="LibreOffice to XML, lxml.isoschematron"),
}
_COMMANDS = {"pandoc": "pandoc", "schematron": "soffice"}


class Target(NamedTuple):
    """How many times as fast the first must be as the second."""

    first: str
    second: str
    least: float


TARGETS = (
    Target(TWO, ONE, 1.8),
    Target(CACHED, TWO, 20),
    Target(ONE, "python-docx", 1),
    Target(ONE, "markitdown", 20),
)
GROWTH_MOST = 1.25
"""How much more memory the largest process may hold with all files than with a quarter of them."""


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print, and say whether all is well."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many", description=__doc__)
    parser.add_argument("--files", type=int, default=FILES, help=f"how many files (else {FILES})")
    files = parser.parse_args(words).files
    with tempfile.TemporaryDirectory() as place:
        spent = dict(_measured(Path(place), files))
    sys.stdout.write("\n".join(table(spent, files)) + "\n")
    return int(not all(met for *_shown, met in judged(spent)))


def _measured(place: Path, files: int) -> Iterator[tuple[str, Spent]]:
    written = write(place / "lists", files)
    _check(written / "lijst-0000.docx", RUNS[ONE], place / "cache", 1)  # compiles the program and the rules
    for name, words in RUNS.items():
        turns = 1 if name == FILLS else TURNS
        runs = [_check(written, words, place / "cache", files) for _again in range(turns)]
        yield name, min(runs, key=lambda run: run.seconds)
    quarter = write(place / "quarter", max(files // 4, 1))
    yield "quarter", _check(quarter, RUNS[TWO], place / "cache", max(files // 4, 1))
    for name, peer in PEERS.items():
        python = _python(name)
        if python is not None:
            few = min(files, SAMPLE) if peer.slow else files
            script = str(Path(__file__).with_name("many_process.py"))
            command = [python, script, name, str(written), str(few)]
            done = subprocess.run(command, cwd=ROOT, env=_COMPILING, capture_output=True, check=True)
            yield name, Spent(few, float(done.stdout))


def write(folder: Path, files: int) -> Path:
    """Return the folder with so many lists in the template of the griffie, each with words of its own."""
    folder.mkdir()
    for number in range(files):
        (folder / f"lijst-{number:04}.docx").write_bytes(griffie(QUESTIONS, number))
    return folder


def _check(path: Path, words: Sequence[str], cache: Path, files: int) -> Spent:
    command = [sys.executable, "-m", "linter", "check", str(path), *words, "--fail-on", "never"]
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env={**_COMPILING, "XDG_CACHE_HOME": str(cache)}, stdout=subprocess.DEVNULL
    ) as process:
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise ValueError(f"{' '.join(command)}: {process.returncode}")
    return Spent(files, time.perf_counter() - start, usage.ru_maxrss / 1024)


def _python(name: str) -> str | None:
    """Return the Python that runs a program; None where it is not installed."""
    if name in _COMMANDS:
        return sys.executable if which(_COMMANDS[name]) else None
    return python_with(PEERS[name].needs)


def judged(spent: dict[str, Spent]) -> Iterator[tuple[str, float, str, bool]]:
    """Yield of each target what is set against what, the ratio, the target, and whether it is met.

    One whose program is not installed is not met.
    """
    for first, second, least in TARGETS:
        what = f"{first} : {second}"
        if second in spent:
            ratio = spent[first].speed / spent[second].speed
            yield what, ratio, f"at least {least:g}", ratio >= least
        else:
            yield f"{what}, which is not installed", 0.0, f"at least {least:g}", False
    ratio = spent[TWO].memory / spent["quarter"].memory
    yield "memory, all files : a quarter of them", ratio, f"at most {GROWTH_MOST:g}", ratio <= GROWTH_MOST


def table(spent: dict[str, Spent], files: int) -> Iterator[str]:
    """Yield the lines of both tables: what each did, and the targets."""
    yield f"| {files:,} lists of {QUESTIONS} questions | files a second | : ours, {ONE} | measured on | MB |"
    yield "|---|---|---|---|---|"
    for name in RUNS:
        yield _line(f"vragenlint check, {name}", spent[name], spent[ONE])
    for name, peer in PEERS.items():
        what = f"{name}, {peer.does}"
        yield _line(what, spent[name], spent[ONE]) if name in spent else f"| {what} | not installed | | | |"
    yield ""
    yield "| how many times as fast | is | target | |"
    yield "|---|---|---|---|"
    for what, ratio, target, met in judged(spent):
        yield f"| {what} | {ratio:.2f} | {target} | {'met' if met else '**missed**'} |"


def _line(what: str, one: Spent, ours: Spent) -> str:
    memory = f"{one.memory:.0f}" if one.memory else ""
    return f"| {what} | {one.speed:.1f} | {one.speed / ours.speed:.2f} | {one.files:,} | {memory} |"


if __name__ == "__main__":
    raise SystemExit(main())
