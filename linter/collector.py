"""The garbage collector, kept from work that it has no use for.

In: a block of work.  Out: the same, undisturbed.  Judging one document makes tens of thousands of values and
next to no circles of them; looking for circles all the while costs a fifth of it.  What a document took is
given back when nothing refers to it any more, as always in CPython.
"""

import gc
from types import TracebackType


class Undisturbed:
    """Keeps the collector from running within a `with` block; leaves it as it was."""

    __slots__ = ("_ran",)

    def __enter__(self) -> None:
        self._ran = gc.isenabled()
        gc.disable()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._ran:
            gc.enable()
