"""What every writer is given: the pieces of a list and its footnotes.

In: nothing.  Out: a type.  Knows no format.
"""

from collections.abc import Iterator
from typing import NamedTuple

from tests.generate.told import File, Line, Piece, Role, Told, pieces, table


class Sheet(NamedTuple):
    """A list to be written: `notes` are the texts of its footnotes, of which the first is note 1; `file` is
    what the file says of itself."""

    pieces: tuple[Piece, ...]
    notes: tuple[str, ...] = ()
    file: File = File()


def sheet(told: Told) -> Sheet:
    """Return what is to be written of a list."""
    return Sheet(tuple(pieces(told)), told.notes, told.file)


def airy(told: Told) -> Sheet:
    """Return what is to be written of a list that will be printed: parted by empty lines, as people do.

    Without them nothing but its width tells where a paragraph of print ends; nor has print any tabs.
    """
    return Sheet((*_opening(told), Line(""), *_body(told)), told.notes, told.file)


def _opening(told: Told) -> Iterator[Piece]:
    for line in told.opening:
        yield line._replace(text=line.text.replace("\t", " "))
        if line.role is Role.DOSSIER:
            yield Line("")


def _body(told: Told) -> Iterator[Piece]:
    if told.columns:
        yield table(told)
        return
    for one in told.body:
        for piece in pieces(told._replace(opening=(), body=(one,))):
            apart = not isinstance(one, Line) and one.answer[:1] == (piece,)
            if apart and isinstance(piece, Line) and not piece.text.startswith("Antwoord"):
                yield Line("")
            yield piece
        yield Line("")


def counted(number: int, cell: str) -> str:
    """Return a cell with its automatic number spelt out, apart from the text it may stand before."""
    return f"{number}. {cell[1:]}" if cell[1:] else f"{number}"
