"""Programs that turn files into text and look no further: markitdown and pandoc, where they are installed.

In: files.  Out: the milliseconds each takes.  markitdown works in a process of its own that is kept, so that
neither its start nor its imports count.  pandoc is a program: what it needs for a file is how much longer it
runs for many files than for one, for each file more.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

ROOT = Path(__file__).parent.parent
MARKITDOWN = frozenset({".docx", ".pdf", ".html", ".htm"})
PANDOC = {".docx": "docx", ".odt": "odt", ".html": "html", ".htm": "html"}
"""What each reads, by the ending of a file; for pandoc with the name it has for it."""
INSTALL = "python -m venv .venv/peers && .venv/peers/bin/pip install 'markitdown[docx,pdf]'"
_ASKS = "import importlib.util as u, sys; sys.exit(u.find_spec(sys.argv[1]) is None)"


def python_with(module: str) -> str | None:
    """Return the Python that has a module: that of .venv/peers or this one; None where neither has it."""
    for path in (ROOT / ".venv" / "peers" / "bin" / "python", Path(sys.executable)):
        if path.exists() and subprocess.run([path, "-c", _ASKS, module], check=False).returncode == 0:
            return str(path)
    return None


def markitdown_python() -> str | None:
    """Return the Python that has markitdown."""
    return python_with("markitdown")


class Markitdown:
    """A process with markitdown that converts one file after the other."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._requests = cast("IO[str]", process.stdin)
        self._answers = cast("IO[str]", process.stdout)

    def spent(self, path: Path) -> float:
        """Return the milliseconds that converting a file takes; raises ValueError where it fails."""
        self._requests.write(f"{path}\n")
        self._requests.flush()
        return float(self._answers.readline())


@contextmanager
def markitdown(python: str) -> Iterator[Markitdown]:
    """Give a process with markitdown, which ends with the context."""
    script = Path(__file__).with_name("markitdown_process.py")
    pipe = subprocess.PIPE
    with subprocess.Popen([python, str(script)], stdin=pipe, stdout=pipe, text=True) as process:
        yield Markitdown(process)
        cast("IO[str]", process.stdin).close()


def reads_pandoc(ending: str) -> bool:
    """Say whether pandoc is here and reads files of this ending."""
    return ending in PANDOC and shutil.which("pandoc") is not None


def pandoc(paths: Sequence[Path]) -> float:
    """Return the milliseconds of a run of pandoc for these files, its start and all.

    Raises CalledProcessError where it fails.
    """
    wanted = ["--file-scope", "--from", PANDOC[paths[0].suffix], "--to", "plain", "--output", os.devnull]
    start = time.perf_counter()
    subprocess.run(["pandoc", *wanted, *map(str, paths)], capture_output=True, check=True)  # noqa: S607
    return (time.perf_counter() - start) * 1000
