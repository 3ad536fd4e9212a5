"""A Word file of the old kind looked through before any program opens it: bytes in, its cells out.

Knows where such a file says how long its text is and in which pieces it stands; the text is not read.
"""

from struct import Struct, error, unpack_from

from linter.formats.office.limits import MOST_CELLS
from linter.formats.office.ole2 import Container
from linter.formats.office.refusal import DOC, encrypted

_LARGEST = 48_000_000
_MOST_CHARACTERS = 12_000_000
_MOST_PIECES = 200_000
_MAGIC = 0xA5EC
_WORD_97 = 0xC1
_ENCRYPTED, _SECOND_TABLE = 0x0100, 0x0200
_LENGTHS = Struct("<64x12x8I")  # of the text, notes, headers, remarks, ... behind the header
_PLACES = 154
_KNOWN = (1, 6, 12, 13, 15, 31)  # styles, sections, places of formatting, fonts, properties of the document
_PIECES = 33
_IN_BYTES = 0x40000000
_MARK, _WIDE_MARK = b"\x07", b"\x07\0"  # ends a cell, and a row


def inspect(data: bytes) -> int:
    """Return how many cells of tables the file holds, a row counted as one more; 0 of what is older still.

    Raises BrokenSource where it is not whole, EncryptedSource where it needs a password, HostileSource where
    it holds what no list of questions does.
    """
    if len(data) > _LARGEST:
        raise DOC.hostile("veel te veel gegevens", "far too much data")
    streams = Container(data).streams
    main = streams.get("WordDocument", b"")
    if len(main) < 32:
        raise DOC.broken()
    magic, version, flags = unpack_from("<2H6xH", main)
    if magic != _MAGIC:
        raise DOC.broken()
    if flags & _ENCRYPTED:
        raise encrypted()
    if version < _WORD_97:
        return 0  # older still: its table stands elsewhere, and LibreOffice judges it
    table = streams.get("1Table" if flags & _SECOND_TABLE else "0Table")
    if table is None:
        raise DOC.broken()
    try:
        return _cells(main, table)
    except error:
        raise DOC.broken() from None


def _cells(main: bytes, table: bytes) -> int:
    lengths = _LENGTHS.unpack_from(main)
    characters = sum(lengths)
    if characters > _MOST_CHARACTERS:
        raise DOC.hostile("veel te veel tekst", "far too much text")
    for known in _KNOWN:
        _placed(main, table, known)
    pieces = _pieces(_placed(main, table, _PIECES))
    if pieces[-1][1] < characters:
        raise DOC.broken()
    found = taken = 0
    for start, end, place in pieces:
        wide = not place & _IN_BYTES
        at, size = (place, 2 * (end - start)) if wide else ((place & ~_IN_BYTES) // 2, end - start)
        taken += size
        if size < 0 or at + size > len(main) or taken > 2 * len(main):
            raise DOC.broken()
        found += main.count(_WIDE_MARK if wide else _MARK, at, at + size)
    if found > 2 * MOST_CELLS:  # a row may hold one
        raise DOC.hostile("veel te veel tabelcellen", "far too many cells of tables")
    return found


def _placed(main: bytes, table: bytes, number: int) -> bytes:
    """Return a part of the table whose place and size stand in the header."""
    place, size = unpack_from("<2I", main, _PLACES + 8 * number)
    if size and place + size > len(table):
        raise DOC.broken()
    return table[place : place + size]


def _pieces(data: bytes) -> list[tuple[int, int, int]]:
    """Return the pieces of the text: where each begins and ends in it, and its place in the stream."""
    at = 0
    while data[at : at + 1] == b"\x01":  # formatting of pieces
        at += 3 + int(unpack_from("<H", data, at + 1)[0])
    kind, size = unpack_from("<BI", data, at)
    count = (size - 4) // 12
    if kind != 2 or size < 16 or at + 5 + size > len(data):
        raise DOC.broken()
    if count > _MOST_PIECES:
        raise DOC.hostile("veel te veel stukken tekst", "far too many pieces of text")
    edges = unpack_from(f"<{count + 1}I", data, at + 5)
    first = at + 5 + 4 * (count + 1)
    places = (unpack_from("<I", data, first + 8 * number + 2)[0] for number in range(count))
    return list(zip(edges, edges[1:], places, strict=False))
