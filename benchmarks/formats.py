"""What reading each format costs, in ratios to the least it can and to programs that do less; and growth.

In: nothing.  Out: four tables on standard output; exit code 1 where a target is not met.  What is not
installed is named and left out.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from shutil import which

from benchmarks import long
from benchmarks.floors import FLOORS
from benchmarks.peers import INSTALL, Markitdown, markitdown, markitdown_python
from benchmarks.race import Runner, Times, race
from benchmarks.written import OFFICE, SHAPES, asked, told, write
from linter.formats.office.convert import program

QUESTIONS, LISTS = 28, 5
FLOOR_MOST = {".odt": 10.0, ".html": 10.0, ".htm": 10.0, ".pdf": 4.0}
PEER_MOST, SECONDS_MOST, MEMORY_MOST = 1.0, 10.0, 500.0
_PEERS = (
    *("list", "markitdown, ms", "pandoc, ms", "read, ms", "read : quickest peer", "at most"),
    *("lint, ms", "lint : quickest peer"),
)
_MISSED = " **too much**"

Raced = Mapping[tuple[str, str, str], Times]
"""The times per form, ending and shape."""


def main() -> int:
    """Measure, print, and say whether all is well."""
    for line in _absent():
        sys.stdout.write(f"{line}\n\n")
    raced = _race()
    missed = _table(("list", "floor", "ms", "read, ms", "read : floor", "at most"), _floors(raced))
    missed |= _table(_PEERS, _peers(raced))
    missed |= _table(("a program for one list", "pandoc, ms", "vragenlint check, ms", "is"), _programs(raced))
    heads = (f"{long.QUESTIONS:,} questions", "seconds", "at most", "memory, MB", "at most")
    missed |= _table(heads, _growth())
    return int(missed)


def _absent() -> Iterator[str]:
    if markitdown_python() is None:
        yield f"markitdown is not installed and not compared with: {INSTALL}"
    if which("pandoc") is None:
        yield "pandoc is not installed and not compared with."
    if program() is None:
        yield f"LibreOffice is not installed; not measured: {', '.join(OFFICE)}."


def _race() -> Raced:
    python = markitdown_python()
    with markitdown(python) if python else nullcontext() as peer:
        return {key: times for shape in SHAPES for key, times in _shape(shape, peer)}


def _shape(shape: str, peer: Markitdown | None) -> Iterator[tuple[tuple[str, str, str], Times]]:
    lists = [told(QUESTIONS, shape, variant) for variant in range(LISTS)]
    with tempfile.TemporaryDirectory() as folder:
        for form, paths in write(Path(folder), lists).items():
            if form != "text":  # whose floor is no more than a copy
                yield (form, paths[0].suffix, shape), race(paths, [asked(one) for one in lists], peer)


def _floors(raced: Raced) -> Iterator[Sequence[str]]:
    for (form, ending, shape), times in raced.items():
        floor, read = times[Runner.FLOOR], times[Runner.READ]
        most = FLOOR_MOST.get(ending)
        yield (
            f"{form}, {shape}",
            FLOORS[ending][0],
            f"{floor:.2f}",
            f"{read:.2f}",
            f"{read / floor:.1f}",
            "–" if most is None else _limit(read / floor, most),
        )


def _peers(raced: Raced) -> Iterator[Sequence[str]]:
    for (form, _ending, shape), times in raced.items():
        peers = [times[runner] for runner in (Runner.MARKITDOWN, Runner.PANDOC) if runner in times]
        if not peers:
            continue
        read, lint = times[Runner.READ], times[Runner.LINT]
        yield (
            f"{form}, {shape}",
            *(_shown(times, runner) for runner in (Runner.MARKITDOWN, Runner.PANDOC)),
            f"{read:.2f}",
            f"{read / min(peers):.2f}",
            _limit(read / min(peers), PEER_MOST),
            f"{lint:.2f}",
            f"{lint / min(peers):.2f}",
        )


def _programs(raced: Raced) -> Iterator[Sequence[str]]:
    """Yield what it takes to start either program for one list: most of ours is starting Python."""
    for (form, _ending, shape), times in raced.items():
        if Runner.START_PANDOC in times:
            theirs, ours = times[Runner.START_PANDOC], times[Runner.START_CHECK]
            yield f"{form}, {shape}", f"{theirs:.0f}", f"{ours:.0f}", f"{ours / theirs:.1f}"


def _shown(times: Times, runner: Runner) -> str:
    return f"{times[runner]:.1f}" if runner in times else "–"


def _growth() -> Iterator[Sequence[str]]:
    for shape in SHAPES:
        for spent in long.measure(shape):
            yield (
                f"{spent.form}, {shape}",
                f"{spent.seconds:.2f}",
                _limit(spent.seconds, SECONDS_MOST),
                f"{spent.memory:.0f}",
                _limit(spent.memory, MEMORY_MOST),
            )


def _limit(figure: float, most: float) -> str:
    return f"{most:g}{'' if figure <= most else _MISSED}"


def _table(heads: Sequence[str], rows: Iterator[Sequence[str]]) -> bool:
    """Print a table as its rows come in; return whether a row missed a target."""
    missed = False
    sys.stdout.write(f"| {' | '.join(heads)} |\n|{'---|' * len(heads)}\n")
    for row in rows:
        missed |= any(cell.endswith(_MISSED) for cell in row)
        sys.stdout.write(f"| {' | '.join(row)} |\n")
        sys.stdout.flush()
    sys.stdout.write("\n")
    return missed


if __name__ == "__main__":
    raise SystemExit(main())
