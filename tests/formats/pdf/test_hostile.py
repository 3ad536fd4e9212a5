"""Files made to take time or memory: each is read, or refused, in the time and memory of any other."""

import resource
import sys
import time
import zlib
from collections.abc import Mapping

import pytest

from linter.errors import SourceError
from linter.formats.pdf.read import read
from linter.model.source import Source

TEXT = b"BT /F1 12 Tf 50 700 Td (Lijst van vragen) Tj ET\n"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 99 99]"
ITSELF = b"/Resources<</XObject<</X 6 0 R>>>>"
IMAGE = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8"
MOST_SECONDS, MOST_MEMORY = 5, 300_000  # kilobytes
PEAK = 1 if sys.platform == "linux" else 1024


def _pdf(objects: Mapping[int, bytes]) -> bytes:
    out, places = b"%PDF-1.7\n", {}
    for number, one in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    table, most = len(out), max(objects) + 1
    rows = b"".join(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, most))
    out += b"xref\n0 %d\n0000000000 65535 f \n" % most + rows
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (most, table)


def _stream(about: bytes, data: bytes, times: int = 1) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    filters = b"/FlateDecode" * times
    return b"<<%s/Filter[%s]/Length %d>>stream\n" % (about, filters, len(data)) + data + b"\nendstream"


def _page(content: bytes, more: Mapping[int, bytes] | None = None, **said: bytes) -> bytes:
    forms = b"/XObject<</X 6 0 R>>" if more and 6 in more else b""
    box, catalog = said.get("box", b"[0 0 595 842]"), said.get("catalog", b"")
    page = b"<</Type/Page/Parent 2 0 R/MediaBox%s/Resources<</Font<</F1 5 0 R>>%s>>/Contents 4 0 R>>"
    return _pdf({
        1: b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        2: b"<</Type/Pages/Kids[%s]/Count %s>>" % (said.get("kids", b"3 0 R"), said.get("count", b"1")),
        3: page % (box, forms),
        4: content,
        5: FONT,
        **(more or {}),
    })  # fmt: skip


def _nested(depth: int) -> dict[int, bytes]:
    """Return forms that each show the next one twice."""
    shows = b"/Resources<</XObject<</X %d 0 R>>>>"
    made = {number: _stream(FORM + shows % (number + 1), b"/X Do /X Do") for number in range(6, 6 + depth)}
    return {**made, 6 + depth: _stream(FORM + b"/Resources<</Font<</F1 5 0 R>>>>", TEXT)}


SHOWN = _stream(b"", TEXT + b"/X Do")
HOSTILE = {
    "a page tree that holds itself": _page(SHOWN, kids=b"2 0 R 2 0 R", count=b"100000000"),
    "pages that are not there": _page(_stream(b"", TEXT), count=b"2000000000"),
    "one page many times": _page(_stream(b"", TEXT), kids=b"3 0 R " * 100_000, count=b"100000"),
    "an endless page": _page(_stream(b"", TEXT), box=b"[0 0 1e9 1e9]"),
    "a form that shows itself": _page(SHOWN, {6: _stream(FORM + ITSELF, b"/X Do")}),
    "forms that double": _page(SHOWN, _nested(30)),
    "a stream of blanks": _page(_stream(b"", b" " * 100_000_000)),
    "a stream in streams": _page(_stream(b"", b" " * 100_000_000, 3)),
    "many operators": _page(_stream(b"", TEXT + b"BT /F1 1 Tf (a) Tj ET\n" * 300_000)),
    "a huge picture": _page(SHOWN, {6: _stream(IMAGE, bytes(999))}),
    "a script": _page(_stream(b"", TEXT), catalog=b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>"),
    "a program": _page(_stream(b"", TEXT), catalog=b"/OpenAction<</S/Launch/F(/bin/sh)>>"),
    "brackets without end": _page(_stream(b"", TEXT), {6: b"[" * 500_000}),
    "half a file": _page(_stream(b"", TEXT))[:300],
}  # fmt: skip


def _largest() -> float:
    """Return the memory of the largest child that has ended so far, in kilobytes."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / PEAK


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_time_and_within_memory(name: str) -> None:
    start, before = time.monotonic(), _largest()
    refused = ""
    try:
        assert "Lijst van vragen" in read(Source("lijst.pdf", HOSTILE[name])).text
    except SourceError as error:
        refused = error.say("nl")
    assert "\n" not in refused
    assert time.monotonic() - start < MOST_SECONDS
    assert _largest() < max(before + 1, MOST_MEMORY)
