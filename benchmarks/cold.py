"""A cold start: `vragenlint check` of one DOCX, and `--version`, against importing lxml.etree.

In: how often.  Out: the median time of each in milliseconds, run in turns so that all meet the same noise.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOOR, CHECK, VERSION = "import lxml.etree", "check", "--version"
COMMANDS: Mapping[str, Sequence[str]] = {
    FLOOR: ("-c", "import lxml.etree"),
    CHECK: ("-m", "linter", "check", "examples/schoon.docx"),
    VERSION: ("-m", "linter", "--version"),
}

# an installed package is compiled; so is this one in the first round, whatever the environment says
_COMPILING = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def measure(times: int) -> Mapping[str, float]:
    """Return the median milliseconds of each command; the first round warms the disk and does not count."""
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(times + 1):
        for name, words in COMMANDS.items():
            spent = _once(words)
            if turn:
                taken[name].append(spent)
    return {name: statistics.median(spent) for name, spent in taken.items()}


def _once(words: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *words], cwd=ROOT, env=_COMPILING, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1000
