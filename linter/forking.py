"""How a process is started at the least cost that is sound.

In: nothing.  Out: a context of `multiprocessing`.  Knows nothing of what the processes do.  Not on Windows.
"""

import os
from multiprocessing.context import ForkProcess, ForkServerContext, ForkServerProcess

_THREADS = "/proc/self/task"


def _process(_context: object) -> type[ForkProcess] | type[ForkServerProcess]:
    """Return a process that is forked from this one where nothing but one thread runs here, and else from a
    process that has no threads: what another thread holds at that moment is never let go."""
    return ForkProcess if _is_alone() else ForkServerProcess


def _is_alone() -> bool:
    """Say whether this process is known to have one thread."""
    try:
        return len(os.listdir(_THREADS)) == 1
    except OSError:
        return False


class Forking(ForkServerContext):
    """Forks what it can, for that has imported all that we have; the rest comes from a process of its own."""

    Process = property(_process)
