"""Scripts anywhere in a PDF: its bytes and the engine's document in, whether there are any out.

The engine tells those of the document alone, not what starts when it, a page or a field is opened.  It
writes a copy in which the names of all objects can be read, also of packed and encrypted ones; that takes
time, so it is asked only where the bytes give cause.
"""

import ctypes
import re
import zlib
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

_MOST = 20_000_000  # bytes of streams of objects that are looked into; of more the engine makes a copy
_NEAR = 4_096  # bytes from the word that says what a stream is to where it begins
_ACTION = b"/S/JavaScript"  # as the engine writes it
_SCRIPT = re.compile(
    rb"/(?:J|#4[Aa])(?:a|#61)(?:v|#76)(?:a|#61)(?:S|#53)(?:c|#63)(?:r|#72)(?:i|#69)(?:p|#70)(?:t|#74)"
)
_OBJECTS = re.compile(rb"/(?:O|#4[Ff])(?:b|#62)(?:j|#6[Aa])(?:S|#53)(?:t|#74)(?:m|#6[Dd])")

Handle = Any


def has_script(document: Handle, data: bytes) -> bool:
    """Say whether an action of the document, of a page or of a field is a script."""
    return _may_have(document, data) and _has(document)


def _may_have(document: Handle, data: bytes) -> bool:
    if _SCRIPT.search(data):
        return True
    if not _OBJECTS.search(data):
        return False
    if pdfium.FPDF_GetSecurityHandlerRevision(document) >= 0:
        return True
    return any(held is None or _SCRIPT.search(held) for held in _objects(data))


def _objects(data: bytes) -> Iterator[bytes | None]:
    """Yield what the streams of objects hold, None for one that is not read here, which is the last."""
    left, end = _MOST, 0
    for named in _OBJECTS.finditer(data):
        if named.start() < end:
            continue
        start = data.find(b"stream", named.end(), named.end() + _NEAR)
        end = data.find(b"endstream", start)
        held = _inflated(data[start:end], left) if 0 <= start < end else None
        yield held
        left -= len(held or b"")
        if held is None or left <= 0:
            yield None
            return


def _inflated(stream: bytes, most: int) -> bytes | None:
    inflate = zlib.decompressobj()
    try:
        held = inflate.decompress(stream.removeprefix(b"stream").lstrip(b"\r\n"), most)
    except zlib.error:
        return None
    return held if inflate.eof else None


def _has(document: Handle) -> bool:
    """Say whether an action is a script in the copy that the engine writes, which is not kept."""
    found, tail = False, b""

    def take(_writer: object, part: Any, size: int) -> int:
        nonlocal found, tail
        text = tail + ctypes.string_at(part, size)
        found = found or _ACTION in text
        tail = text[1 - len(_ACTION) :]
        return int(not found)

    writer = pdfium.FPDF_FILEWRITE(version=1)
    writer.WriteBlock = type(writer.WriteBlock)(take)
    pdfium.FPDF_SaveAsCopy(document, writer, pdfium.FPDF_NO_INCREMENTAL)
    return found
