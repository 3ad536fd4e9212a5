"""A list of 3,000 questions in each form: a check of each, in a process of its own.

In: nothing.  Out: seconds and megabytes per form.  The megabytes are the most that the process held, and the
most that a process it started held beside it.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from linter.formats.pdf.worker import WORKER
from linter.model.source import Source
from linter.pipeline import lint

ROOT = Path(__file__).parent.parent
QUESTIONS = 3000


class Spent(NamedTuple):
    """What a check of one file took: `seconds`, and `memory` in megabytes."""

    form: str
    seconds: float
    memory: float


def measure(shape: str) -> Iterator[Spent]:
    """Yield what a check takes per form; raises ValueError where not all questions are found."""
    with tempfile.TemporaryDirectory() as folder:
        # made in a process of its own: a process is told to hold at least what the one that starts it holds
        asked = _ran("benchmarks.written", folder, str(QUESTIONS), shape)
        for path in sorted(Path(folder).glob("*/lijst-0.*")):
            seconds, memory, found = json.loads(_ran("benchmarks.long", str(path)))
            if found != int(asked):
                raise ValueError(f"{path.parent.name}, {shape}: {found} questions, not {asked}")
            yield Spent(path.parent.name, seconds, memory)


def _ran(module: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *words], cwd=ROOT, stdout=subprocess.PIPE, check=True
    )
    return done.stdout.decode()


def _here(path: Path) -> tuple[float, float, int]:
    source = Source(path.name, path.read_bytes())
    start = time.perf_counter()
    report = lint(source)
    spent = time.perf_counter() - start
    WORKER.close()  # what the engine's process held is known when it has ended
    held = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return spent, held / 1024, report.questions


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_here(Path(sys.argv[1]))))
