"""How much longer work takes on ten times as much: a sign of squares, seen on a machine of any speed."""

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
LINEAR = 40
"""Times as long that ten times as much may take; what grows with the square takes a hundred."""


def growth(prepared: Callable[[int], T], work: Callable[[T], object], small: int) -> float:
    """Return how many times as long `work` takes on what is `prepared` of ten times `small`, best of three.

    Nothing is collected meanwhile: a heap that earlier tests left may take longer than the work.
    """
    gc.disable()
    try:
        few, many = (min(_seconds(prepared(size), work) for _ in range(3)) for size in (small, 10 * small))
    finally:
        gc.enable()
    return many / max(few, 0.01)


def _seconds(given: T, work: Callable[[T], object]) -> float:
    begun = time.process_time()
    work(given)
    return time.process_time() - begun
