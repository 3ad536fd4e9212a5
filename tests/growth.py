"""How much longer work takes on ten times as much: a sign of squares, seen on a machine of any speed."""

import gc
import time
from collections.abc import Callable

LINEAR = 40
"""Times as long that ten times as much may take; what grows with the square takes a hundred."""


def growth(work: Callable[[int], object], small: int) -> float:
    """Return how many times as long `work` takes for ten times `small`, the best of three each.

    Nothing is collected meanwhile: a heap that earlier tests left may take longer than the work.
    """
    gc.disable()
    try:
        return _shortest(work, 10 * small) / max(_shortest(work, small), 0.01)
    finally:
        gc.enable()


def _shortest(work: Callable[[int], object], size: int) -> float:
    return min(_seconds(work, size) for _ in range(3))


def _seconds(work: Callable[[int], object], size: int) -> float:
    begun = time.process_time()
    work(size)
    return time.process_time() - begun
