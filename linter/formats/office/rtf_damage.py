"""Damage in an RTF file that programs pass over in silence: its bytes in, whether it shows out.

A word of markup that has changed is one that no program knows: two cells become one, and what stands behind
them moves.  Does not know what the text says, nor all words of RTF.
"""

import re

_SEVEN_BITS = (b"\\*\\rsidtbl", b"\\*\\generator LibreOffice")  # programs that write in a way of their own
_NEVER = re.compile(rb"[\0-\x08\x0b\x0e-\x1f]")
_BROKEN_WORD = re.compile(
    rb"\\(?!u-?\d)[A-Za-z]+(?:-?\d+[^ \\{};\r\n0-9]|(?:-(?!\d)|[^ \\{};\r\nA-Za-z0-9-]))"
)
_WORD_AS_TEXT = re.compile(
    rb"\\\\(?:(?:lang|fs|afs?|fcs|insrsid|cellx)\d+|pard|rtlch|ltrch|intbl|trowd|loch|hich|dbch)[ \\{}\r\n]"
)
_OF_ROWS = re.compile(rb"\\(trowd|cellx|cell|row|nesttableprops|nestrow)(?![a-z])")


def is_damaged(data: bytes, text: bytes) -> bool:
    """Say whether a file without its binary data, `text` without signs that are escaped too, shows damage."""
    if _NEVER.search(text) or not _rows_are_whole(text):
        return True
    if not any(sign in text for sign in _SEVEN_BITS):
        return False
    return not text.isascii() or bool(_BROKEN_WORD.search(text) or _WORD_AS_TEXT.search(data))


def _rows_are_whole(text: bytes) -> bool:
    """Say whether each row has as many cells as it has edges; those of tables in cells are not counted."""
    edges = cells = 0
    nested = False
    for found in _OF_ROWS.finditer(text):
        sign = found[1]
        if sign == b"row":
            if cells != edges:
                return False
            cells = 0
        elif sign in {b"nesttableprops", b"nestrow"}:
            nested = sign != b"nestrow"
        elif sign == b"cell":
            cells += 1
        elif not nested:
            edges = edges + 1 if sign == b"cellx" else 0
    return not cells
