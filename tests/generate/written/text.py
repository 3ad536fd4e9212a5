"""A list as plain text, in the simplest way: what is to be written in, the bytes of a text out.

An empty line between paragraphs, tabs between cells; notes at the end as print has them.  Changes and
comments are not carried.
"""

from tests.generate.runs import plain
from tests.generate.told import Piece, Table
from tests.generate.written.sheet import Sheet, counted


def write(sheet: Sheet) -> bytes:
    """Return a list as text."""
    count = 0
    parts: list[str] = []
    for piece in sheet.pieces:
        counted = not isinstance(piece, Table) and piece.text.startswith("#. ")
        count += counted
        parts.append(f"{count}. {plain(piece.text[3:])}" if counted else _piece(piece))
    parts += [f"X Noot\n{number}\n{note}" for number, note in enumerate(sheet.notes, 1)]
    return ("\n\n".join(parts) + "\n").encode()


def _piece(piece: Piece) -> str:
    if not isinstance(piece, Table):
        return plain(piece.text)
    return "\n".join(_cells(row, number) for number, row in enumerate(piece.rows, 0 if piece.headed else 1))


def _cells(row: tuple[str, ...], number: int) -> str:
    texts = (counted(number, cell) if cell.startswith("#") else cell for cell in row)
    return "\t".join(plain(text).replace("\n", " ") for text in texts)
