"""How much a document may make of little: empty cells, and blanks and cells of which it has only the number.

In: what is spent.  Out: nothing, or the refusal of a file that asks too much.
"""

from linter.formats.odt.refusal import hostile

MOST = 1_000_000
BLOCK = 50  # what a block costs beside its characters
EMPTY = 10  # what an empty cell costs that the file does hold


class Budget:
    """What is left for all of a document."""

    __slots__ = ("_left",)

    def __init__(self) -> None:
        self._left = MOST

    def spend(self, amount: int) -> None:
        """Take `amount` characters; raises HostileSource where there are not so many left."""
        self._left -= amount
        if self._left < 0:
            raise hostile(
                "veel te veel lege of herhaalde cellen en spaties",
                "far too many empty or repeated cells and blanks",
            )
