"""What the engine's process says to ours: frames of bytes, the same way on both sides.

In: a page's words, rules and remarks, or the facts of a file.  Out: bytes, and back.  Nothing but numbers
and text goes through, so that a file that takes over the engine's process gains nothing here.
"""

import struct
from array import array
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

FRAME = struct.Struct("<cI")
_SIZES = struct.Struct("<ffIIIII")
LARGEST_FRAME = 64_000_000
READ, COUNT, WRITE = b"R", b"N", b"W"
"""What may be asked of a file: all that is in it, how many pages it has, or what puts slips on its pages."""
OWN = "vragenlint:"
"""What the names of the annotations begin with that we put on a page."""
_NUL = "\0"


class Flag(IntEnum):
    """What is true of a word, as bits."""

    BOLD = 1
    TURNED = 2
    UNSEEN = 4
    RAISED = 8
    SPACED = 16  # the file holds a space behind it, at the end of a line
    BEGUN = 32  # it begins a line and a piece that the file marks as one
    SAME = 64  # it begins a line, and such a piece goes on there
    MIXED = 128  # it begins a line that ends in another such piece
    APART = 256  # no space of the file is before it, though it stands apart or begins another text


LAUNCH, ATTACHED, REMARKED = "launch", "attachment", "remark"


class Remark(NamedTuple):
    """An annotation: `box` is x0, y0, x1, y1 in points from the top left; `highlight` names a colour.

    Of a link that opens a file or holds one, `highlight` is LAUNCH or ATTACHED, and `text` names the file; of
    one that we put there it is REMARKED.
    """

    author: str
    text: str
    highlight: str
    box: tuple[float, float, float, float]


class Sheet(NamedTuple):
    """A page as the engine gives it.

    Of word number i, `text[starts[i]:ends[i]]` are the characters, and four of `places` say where it
    begins, its baseline, where it ends and how high its letters are, in points from the top left.  `rules`
    are straight lines, four numbers each: x0, y0, x1, y1.  `images` counts pictures.
    """

    width: float
    height: float
    text: str
    starts: list[int]
    ends: list[int]
    places: list[float]
    flags: Sequence[int]
    rules: list[float]
    images: int
    remarks: list[Remark]


def frame(kind: bytes, payload: bytes) -> bytes:
    """Return one frame: its kind (one byte), its length, and what it holds."""
    return FRAME.pack(kind, len(payload)) + payload


def pack_strings(strings: list[str]) -> bytes:
    """Return text as bytes; what parts the strings can stand in none of them."""
    return _NUL.join(one.replace(_NUL, "") for one in strings).encode("utf-8", "replace")


def unpack_strings(payload: bytes) -> list[str]:
    """Return the strings that were packed."""
    return payload.decode("utf-8", "replace").split(_NUL)


def pack_sheet(sheet: Sheet) -> bytes:
    """Return a page as bytes."""
    text = sheet.text.encode("utf-8", "replace")
    remarks = pack_strings([part for one in sheet.remarks for part in one[:3]])
    boxes = array("f", [side for one in sheet.remarks for side in one.box])
    counts = len(text), len(sheet.flags), len(sheet.rules), sheet.images, len(sheet.remarks)
    arrays = (
        array("H", sheet.flags),
        array("I", sheet.starts),
        array("I", sheet.ends),
        array("f", sheet.places),
        array("f", sheet.rules),
        boxes,
    )
    packed = [one.tobytes() for one in arrays]
    return b"".join((_SIZES.pack(sheet.width, sheet.height, *counts), text, *packed, remarks))


def unpack_sheet(payload: bytes) -> Sheet:
    """Return the page that was packed; raises ValueError where these bytes are none."""
    if len(payload) < _SIZES.size:
        raise ValueError
    width, height, letters, words, rules, images, remarks = _SIZES.unpack_from(payload)
    at = _SIZES.size
    pieces = []
    for length in (letters, words * 2, words * 4, words * 4, words * 16, rules * 4, remarks * 16):
        pieces.append(payload[at : at + length])
        at += length
    if at > len(payload):
        raise ValueError
    text, flags, starts, ends, places, lines, boxes = pieces
    return Sheet(
        width,
        height,
        text.decode("utf-8"),
        array("I", starts).tolist(),
        array("I", ends).tolist(),
        array("f", places).tolist(),
        array("H", flags).tolist(),
        array("f", lines).tolist(),
        images,
        _remarks(unpack_strings(payload[at:]), array("f", boxes).tolist()),
    )


def _remarks(said: list[str], sides: list[float]) -> list[Remark]:
    if len(said) * 4 != len(sides) * 3 and sides:
        raise ValueError
    return [
        Remark(said[at * 3], said[at * 3 + 1], said[at * 3 + 2], (*sides[at * 4 : at * 4 + 4],))  # type: ignore[arg-type]
        for at in range(len(sides) // 4)
    ]
