"""Growth: one check of 28, 280 and 2,800 questions, each in a process of its own.

In: how many questions.  Out: the milliseconds of the check, best of three in one process, and the most
memory that the process took, in megabytes.
"""

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.lists import made
from linter.model.source import Source
from linter.pipeline import lint

ROOT = Path(__file__).parent.parent
SIZES = (28, 280, 2800)


def measure(questions: int) -> tuple[float, float]:
    """Return milliseconds and megabytes of a check of that many questions."""
    command = [sys.executable, "-m", "benchmarks.growth", str(questions)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    spent, memory = json.loads(done.stdout)
    return spent, memory


def _here(questions: int) -> tuple[float, float]:
    source = Source("lijst.docx", made(questions))
    spent = []
    for _turn in range(3):
        start = time.perf_counter()
        report = lint(source)
        spent.append((time.perf_counter() - start) * 1000)
        if report.questions != questions:
            raise ValueError(report.questions)
    return min(spent), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_here(int(sys.argv[1]))))
