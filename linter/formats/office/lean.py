"""An RTF file without what only says how it looks: bytes in, fewer bytes with the same text out.

Word says of each row, cell, paragraph and word how its edges, spaces and fonts are, twice, and that is eight
tenths of the file.  Does not know what is text; numbers, tables, changes, remarks and what is hidden stay.
"""

import re

_EDGES = rb"(?:cl|tr)?brdr[a-z]+"
_CELLS = (
    rb"cl(?:vertal[a-z]|txlrtb|(?:fts|w)Width|shdrawnil|pad[a-z]+|c[bf]pat|shdng|NoWrap|FitText|hidemark)"
)
_ROWS = (
    rb"tr(?:gaph|rh|left|autofit|(?:fts|w)Width[AB]?|padd?[a-z]+|spd[a-z]+|q[lrc])"
    rb"|ltrrow|tblind(?:type)?|tbllk[a-z]+|irow(?:band)?|lastrow"
)
_PARAGRAPHS = (
    rb"s[abl]|slmult|(?:no)?widctlpar|wrapdefault|asp(?:alpha|num)|faauto|adjustright|[rl]in|ri|ltrpar|q[lrcj]"
    rb"|contextualspace"
)
_WORDS = (
    rb"[a-z]*rsid|langnp|langfenp|langfe|alang|(?:rtl|ltr)ch|fcs|afs?|loch|hich|dbch|kerning|noproof|cgrid"
)
_LOOKS = re.compile(
    rb"(\\\\)|\\(?:" + b"|".join((_EDGES, _CELLS, _ROWS, _PARAGRAPHS, _WORDS)) + rb")(?:-?\d+|(?![A-Za-z])) ?"
)
_KEPT = rb"\1" + b"\n"  # ends the word before, and is no text
_LINES = re.compile(rb"\n{2,}")
_BLOBS = re.compile(rb"\{\\\*\\(?:themedata|datastore|colorschememapping) ?[0-9A-Fa-f\s]*\}")


def lean(data: bytes) -> bytes:
    """Return the file with less in it; one that holds binary data as it is."""
    if b"\\bin" in data:
        return data
    return _LINES.sub(b"\n", _LOOKS.sub(_KEPT, _BLOBS.sub(b"", data)))
