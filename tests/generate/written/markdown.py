"""A list as Markdown: what is to be written in, the bytes of a text out.

Tables have pipes; headings and the type line a number sign.  Notes, changes and comments are not carried.
"""

import re
from collections.abc import Sequence

from tests.generate.runs import plain
from tests.generate.told import Piece, Role, Table
from tests.generate.written.sheet import Sheet, counted

_SPECIAL = re.compile(r"([\\`*_|<>#])")
_HEADS = {Role.TYPE: "# ", Role.HEADING: "## "}


def write(sheet: Sheet) -> bytes:
    """Return a list as Markdown."""
    count = 0
    parts: list[str] = []
    for piece in sheet.pieces:
        counted = not isinstance(piece, Table) and piece.text.startswith("#. ")
        count += counted
        parts.append(f"{count}. {_escaped(plain(piece.text[3:]))}" if counted else _piece(piece))
    return ("\n\n".join(parts) + "\n").encode()


def _piece(piece: Piece) -> str:
    if isinstance(piece, Table):
        return _table(piece.rows)
    return _HEADS.get(piece.role, "") + _escaped(plain(piece.text).replace("\t", " "))


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *rest = (_cells(row, number) for number, row in enumerate(rows))
    return "\n".join((head, "|" + " --- |" * len(rows[0]), *rest))


def _cells(row: Sequence[str], number: int) -> str:
    texts = (counted(number, cell) if cell.startswith("#") else cell for cell in row)
    return "| " + " | ".join(_escaped(plain(text)).replace("\n", " <br>") for text in texts) + " |"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
