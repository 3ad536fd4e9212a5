"""An RTF file looked through before any program opens it: bytes in, how many cells it comes down to out.

Knows groups, binary data and how many of each thing a list of questions can have; what stands in it is not
read.  Each look is one pass over the bytes.
"""

import re
from itertools import accumulate

from linter.formats.office.limits import MOST_CELLS
from linter.formats.office.refusal import RTF
from linter.formats.office.rtf_damage import is_damaged

_LARGEST = 48_000_000
_LARGEST_TEXT = 24_000_000  # what is left without pictures and embedded files
_LARGEST_HIDDEN = 24_000_000
_DEEPEST = 1000
_MOST_GROUPS = 1_500_000
_MOST_BINARIES = 4000
_CELLS_A_ROW = 64  # Word has 63
_BINARY = re.compile(rb"\\bin(-?\d{1,12}) ?")
_HEX = re.compile(rb"(?<![0-9A-Fa-f\r\n])[0-9A-Fa-f\r\n]{4096,}")
_NOT_BRACES = bytes(set(range(256)) - set(b"{}"))
_STEP = {ord("{"): 1, ord("}"): -1}
_AFTER = b"\0\r\n\t \x1a"  # what programs leave behind the last brace
_BOUNDS = (
    (b"\\trowd", 60_000, "tabelrijen", "rows of tables"),
    (b"\\cell", 200_000, "tabelcellen", "cells of tables"),
    (b"\\nestrow", 20_000, "tabellen in tabellen", "tables in tables"),
    (b"\\par", 150_000, "alinea's", "paragraphs"),
    (b"\\sect", 5000, "secties", "sections"),
    (b"\\sbasedon", 4000, "stijlen", "styles"),
    (b"\\listlevel", 36_000, "lijstopmaken", "forms of lists"),
    (b";}", 120_000, "lettertypen en stijlen", "fonts and styles"),
    (b"\\fldinst", 12_000, "velden", "fields"),
    (b"INCLUDE", 300, "verwijzingen naar andere bestanden", "references to other files"),
    (b"\\footnote", 12_000, "noten", "notes"),
    (b"\\annotation", 6000, "opmerkingen", "comments"),
    (b"\\shpinst", 300, "tekstvakken en tekeningen", "text boxes and drawings"),
    (b"\\pict", 3000, "afbeeldingen", "pictures"),
    (b"\\objdata", 200, "ingesloten bestanden", "embedded files"),
)
_DEEP_TABLE = re.compile(rb"\\itap\d{3}")


def inspect(data: bytes) -> int:
    """Return to how many cells of a table the work of reading this file comes down.

    Raises BrokenSource where it is not whole, HostileSource where it holds what no list of questions does.
    """
    if len(data) > _LARGEST:
        raise RTF.hostile("veel te veel tekens", "far too many characters")
    text = plain = _without_binary(data)
    if len(text) > _LARGEST_TEXT:
        hidden = _hidden(text)
        if len(text) - hidden > _LARGEST_TEXT:
            raise RTF.hostile("veel te veel tekst", "far too much text")
        if hidden > _LARGEST_HIDDEN:
            raise RTF.hostile(
                "veel te grote afbeeldingen of bijlagen", "pictures or files in it far too large"
            )
    text = text.replace(b"\\\\", b"  ").replace(b"\\{", b"  ").replace(b"\\}", b"  ")
    _judge_groups(text)
    cells = _judge_amounts(text)
    if is_damaged(plain, text.rstrip(_AFTER)):
        raise RTF.broken()
    return cells


def _hidden(text: bytes) -> int:
    """Return how many bytes are pictures and files, written as numbers."""
    return sum(found.end() - found.start() for found in _HEX.finditer(text))


def _without_binary(data: bytes) -> bytes:
    """Return the file without the bytes that it says are no text."""
    pieces: list[bytes] = []
    start = 0
    while found := _BINARY.search(data, start):
        if len(pieces) > _MOST_BINARIES:
            raise RTF.hostile("veel te veel ingesloten gegevens", "far too much embedded data")
        size = max(0, int(found[1]))
        if _is_escaped(data, found.start()):
            size = 0
        pieces.append(data[start : found.end()])
        start = found.end() + size
        if start > len(data):
            raise RTF.broken()
    return b"".join([*pieces, data[start:]]) if pieces else data


def _is_escaped(data: bytes, at: int) -> bool:
    """Say whether the backslash here is a character of the text, for another before it makes it one."""
    before = data[max(0, at - 100) : at]
    return (len(before) - len(before.rstrip(b"\\"))) % 2 == 1


def _judge_groups(text: bytes) -> None:
    """Raise where a group is not closed, or one that goes around all ends before the file does."""
    braces = text.translate(None, _NOT_BRACES)
    if len(braces) > 2 * _MOST_GROUPS:
        raise RTF.hostile("veel te veel opmaak", "far too much markup")
    deepest = 0
    for at, depth in enumerate(accumulate(map(_STEP.__getitem__, braces)), 1):
        if depth > deepest:
            deepest = depth
            if depth > _DEEPEST:
                raise RTF.hostile("te diep geneste opmaak", "markup nested too deeply")
        elif depth == 0:
            if at < len(braces):
                raise RTF.broken()
            break
    else:
        raise RTF.broken()
    if not text.rstrip(_AFTER).endswith(b"}"):
        raise RTF.broken()


def _judge_amounts(text: bytes) -> int:
    found = {}
    for sign, most, nl, en in _BOUNDS:
        found[sign] = text.count(sign)
        if found[sign] > most:
            raise RTF.hostile(f"veel te veel {nl}", f"far too many {en}")
    edges = text.count(b"\\cellx")
    if edges > _CELLS_A_ROW * max(1, found[b"\\trowd"]):
        raise RTF.hostile("een tabel met veel te veel kolommen", "a table with far too many columns")
    if _DEEP_TABLE.search(text):
        raise RTF.hostile("te diep geneste tabellen", "tables nested too deeply")
    cells = found[b"\\cell"] - edges
    if cells > MOST_CELLS:
        raise RTF.hostile("veel te veel tabelcellen", "far too many cells of tables")
    others = found[b"\\fldinst"] + found[b"\\footnote"] + found[b"\\annotation"]
    return cells + others // 4 + found[b"\\par"] // 40
