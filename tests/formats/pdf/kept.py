"""PDF files that keep their objects in other ways: a table that is a stream, a lock without a password.

In: what a page shows.  Out: the bytes of a file.
"""

import struct
from collections.abc import Sequence
from hashlib import md5

PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
NAME = bytes(range(16))
FREE, LOCKED = -4, -4 & ~0x20
"""What the file allows: all, or all but comments."""


def objects(content: bytes, annotations: str = "") -> list[bytes]:
    """Return the objects of a file of one page; the fourth is what it shows."""
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>%b>>"
    )
    return [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page % annotations.encode(),
        b"<</Length %d>>stream\n" % len(content) + content + b"\nendstream",
        font,
    ]


def body(made: Sequence[bytes]) -> tuple[bytes, list[int]]:
    """Return the objects as they stand in a file, and where."""
    out, places = b"%PDF-1.5\n", []
    for number, one in enumerate(made, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    return out, places


def streamed(made: Sequence[bytes]) -> bytes:
    """Return a file of which the table is a stream."""
    out, places = body(made)
    rows = b"".join(struct.pack(">BIB", 1, place, 0) for place in [*places, len(out)])
    number = len(made) + 1
    head = b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 1]/Index[1 %d]/Root 1 0 R/Length %d>>stream\n"
    table = head % (number, number + 1, number, len(rows)) + rows + b"\nendstream\nendobj\n"
    return out + table + b"startxref\n%d\n%%%%EOF\n" % len(out)


def tabled(made: Sequence[bytes], more: bytes = b"") -> bytes:
    """Return a file with a table as every file has; `more` goes into the trailer."""
    out, places = body(made)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(made) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size + rows
    return (
        out + table + b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (size, more, len(out))
    )


def locked(content: bytes, allowed: int = FREE) -> bytes:
    """Return a file that opens without a password, and says what is `allowed`."""
    owner = rc4(md5(PAD).digest()[:5], PAD)
    key = md5(PAD + owner + struct.pack("<i", allowed) + NAME).digest()[:5]
    shown = rc4(md5(key + struct.pack("<I", 4)[:3] + b"\0\0").digest()[:10], content)
    said = b"/Encrypt<</Filter/Standard/V 1/R 2/P %d/O<%b>/U<%b>>>/ID[<%b><%b>]"
    texts = (owner.hex(), rc4(key, PAD).hex(), NAME.hex(), NAME.hex())
    return tabled(objects(shown), said % (allowed, *(one.encode() for one in texts)))


def rc4(key: bytes, data: bytes) -> bytes:
    """Return `data` locked, or unlocked, with `key`."""
    box, at = list(range(256)), 0
    for number in range(256):
        at = (at + box[number] + key[number % len(key)]) % 256
        box[number], box[at] = box[at], box[number]
    one = other = 0
    out = bytearray()
    for byte in data:
        one = (one + 1) % 256
        other = (other + box[one]) % 256
        box[one], box[other] = box[other], box[one]
        out.append(byte ^ box[(box[one] + box[other]) % 256])
    return bytes(out)
