"""A list of 2,800 questions handed back with some thousand comments, in a process of its own.

In: nothing.  Out: the seconds that finding and writing them takes, the most memory that the process took, in
megabytes, and how many comments there are.
"""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.lists import made
from linter.annotating import annotate
from linter.formats.docx.package import Package
from linter.formats.docx.stored import stored
from linter.model.options import Options
from linter.model.source import Source

ROOT = Path(__file__).parent.parent
QUESTIONS, FAULTS = 2800, 1000


def measure() -> tuple[float, float, int]:
    """Return seconds, megabytes and how many comments."""
    command = [sys.executable, "-m", "benchmarks.handback"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    seconds, memory, count = json.loads(done.stdout)
    return seconds, memory, count


def _faulty() -> bytes:
    """Return a list of which the first thousand questions have no question mark."""
    data = made(QUESTIONS)
    package = Package(data)
    head, found, body = package.bytes(package.main).partition(b"<w:tbl>")
    return stored(package, data, {package.main: head + found + body.replace(b"?<", b".<", FAULTS)})


def _here() -> tuple[float, float, int]:
    source = Source("lijst.docx", _faulty())
    start = time.perf_counter()
    found = annotate(source, Options(today="2026-11-25"))
    spent = time.perf_counter() - start
    if found.remarks < FAULTS:
        raise ValueError(found.remarks)
    return spent, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, found.remarks


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_here()))
