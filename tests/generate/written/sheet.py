"""What every writer is given: the pieces of a list, its footnotes, and how a word is made safe in markup.

In: nothing.  Out: a type.  Knows no format.
"""

from typing import NamedTuple

from tests.generate.told import Piece, Told, pieces


class Sheet(NamedTuple):
    """A list to be written: `notes` are the texts of its footnotes, of which the first is note 1."""

    pieces: tuple[Piece, ...]
    notes: tuple[str, ...] = ()


def sheet(told: Told) -> Sheet:
    """Return what is to be written of a list."""
    return Sheet(tuple(pieces(told)), told.notes)
