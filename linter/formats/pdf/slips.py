"""What is to be put on a page: a slip for each remark, the same way on both sides of the wire.

In: slips and the file they are for.  Out: bytes, and back.  Knows nothing of findings.
"""

import struct
from collections.abc import Sequence
from typing import NamedTuple, cast

Box = tuple[float, float, float, float]
_SIZE = struct.Struct("<I")


class Slip(NamedTuple):
    """An annotation to be: on page number `page` (from 1), over `boxes` (points from the top left).

    `icon` is True where it marks a place, and no characters; `name` tells it from the others; `colour` is
    red, green and blue, 0 to 255; `moment` is `D:YYYYMMDDhhmmssZ`.
    """

    page: int
    boxes: tuple[Box, ...]
    icon: bool
    colour: tuple[int, int, int]
    name: str
    author: str
    text: str
    moment: str


def pack(slips: Sequence[Slip], data: bytes) -> bytes:
    """Return slips and the file they are for as bytes."""
    import json

    said = json.dumps(slips).encode()
    return _SIZE.pack(len(said)) + said + data


def unpack(payload: bytes) -> tuple[list[Slip], bytes]:
    """Return the slips and the file that were packed."""
    import json

    end = _SIZE.size + _SIZE.unpack_from(payload)[0]
    slips = [_slip(*fields) for fields in json.loads(payload[_SIZE.size : end])]
    return slips, payload[end:]


def _slip(page: int, boxes: Sequence[Sequence[float]], icon: object, colour: object, *rest: str) -> Slip:
    red, green, blue = cast("list[int]", colour)
    held = tuple(cast("Box", (*box,)) for box in boxes)
    return Slip(page, held, bool(icon), (red, green, blue), *rest)
