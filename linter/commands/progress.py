"""How far a long run is, on a terminal alone, and gone when all is done.

In: file reports as they are made, and how many there will be.  Out: all of them; a bar on standard error
where a person waits for them.  Whatever is written meanwhile pushes the bar aside.  The bar is tqdm's.
"""

import os
import stat
import sys
from collections.abc import Iterable
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO, cast

from linter.model.report import FileReport

if TYPE_CHECKING:
    from contextlib import ExitStack

    from tqdm import tqdm

SOON = 1.0
"""How many seconds nobody needs a bar."""


def waited(made: Iterable[FileReport], total: int) -> list[FileReport]:
    """Return all reports, `total` of them; shows how many there are already where that takes long."""
    if not _seen():
        return list(made)
    from contextlib import ExitStack

    done: list[FileReport] = []
    bar: tqdm[Any] | None = None
    begun = monotonic()
    with ExitStack() as stack:
        for file in made:
            done.append(file)
            if bar is None and monotonic() - begun >= SOON:
                bar = _shown(total, stack)
            if bar is not None:
                bar.update(len(done) - bar.n)
    return done


def _seen() -> bool:
    """Say whether a person looks at standard error, and nothing that reads standard output does so too."""
    if os.environ.get("CI") or os.environ.get("TERM") == "dumb" or None in {sys.stdout, sys.stderr}:
        return False
    if not sys.stderr.isatty():
        return False
    try:
        return not stat.S_ISFIFO(os.fstat(sys.stdout.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def _shown(total: int, stack: "ExitStack") -> "tqdm[Any]":
    """Return a bar, which ends with `stack`; all that is written meanwhile on its terminal comes above."""
    from contextlib import redirect_stderr, redirect_stdout
    from threading import RLock

    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread that draws in the middle of a line
    tqdm.set_lock(RLock())
    shape = "{percentage:3.0f}% |{bar}| {n_fmt}/{total_fmt}"
    bar = stack.enter_context(
        tqdm(total=total, file=sys.stderr, leave=False, dynamic_ncols=True, bar_format=shape)
    )
    if sys.stdout.isatty():
        stack.enter_context(redirect_stdout(_above(sys.stdout, bar)))
    stack.enter_context(redirect_stderr(_above(sys.stderr, bar)))
    return bar


def _above(stream: TextIO, bar: "tqdm[Any]") -> TextIO:
    return cast("TextIO", _Above(stream, bar))


class _Above:
    """A stream that takes the bar away before a text, and puts it back below when that is flushed."""

    def __init__(self, stream: TextIO, bar: "tqdm[Any]") -> None:
        self._stream, self._bar = stream, bar

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write where the bar was."""
        self._bar.clear()
        return self._stream.write(text)

    def flush(self) -> None:
        """Let the text be seen, and the bar again."""
        self._stream.flush()
        self._bar.refresh()
