"""An update of a PDF: the file and what the engine wrote of it in, the bytes to put behind the file out.

The engine writes every object it has looked at once more, pictures and fonts too, and a table of objects that
other programs refuse where the file has that as a stream.  Here only what may have changed is kept, and the
table is written anew.  Knows how the engine writes; nothing of annotations.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s", re.DOTALL)
_STREAM = re.compile(rb"(\d+) 0 obj\s*<<(.*?)/W\[0 4 1\]/Index\[([\d ]*)\]/Length \d+>>stream\r\n", re.DOTALL)
_HEAD = re.compile(rb"(\d+) (\d+)\s+")
_ROW = 20  # bytes of an entry of a table
_PREVIOUS = re.compile(rb"/Prev \d+")
_NAMES = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]*)>\s*<[0-9A-Fa-f]{32}>\s*\]")
_HAD_NAME = re.compile(rb"/ID\s*\[")
_BODY = b">>stream\r\n"
"""How the dictionary of a stream ends: pictures, fonts, what is drawn.  None of them is changed."""


class Section(NamedTuple):
    """The table at the end of an update: where it begins, what the trailer says, the place and the generation
    of each object, by number; and the number of the table itself, where that is an object (else 0)."""

    start: int
    trailer: bytes
    places: Mapping[int, tuple[int, int]]
    number: int


def update(data: bytes, out: bytes) -> bytes:
    """Return what makes of `data` the file that the engine wrote as `out`; empty where that cannot be."""
    before = max(data.find(b"%PDF-"), 0)  # the engine leaves out what stands before its beginning
    size = len(data) - before
    if len(out) <= size or memoryview(out)[:size] != memoryview(data)[before:]:
        return b""
    section = _section(out)
    if section is None:
        return b""
    named = section._replace(trailer=_named(section.trailer, data, out))
    if _PREVIOUS.search(section.trailer):
        return _rewritten(out, size, named)
    head, _, end = out[size:].rpartition(section.trailer)  # the engine mended the table: it is whole
    return b"" if section.number else head + named.trailer + end


def _named(trailer: bytes, data: bytes, out: bytes) -> bytes:
    """Return the trailer with a name of this state of the file that follows from what is in it, where the
    engine takes a number that comes up."""
    found = _NAMES.search(trailer)
    if found is None:
        return trailer
    name = sha256(out.rpartition(trailer)[0]).hexdigest()[:32].upper().encode()
    had = b"/Encrypt" in trailer or _HAD_NAME.search(data)
    first = found[1] if had else name
    return trailer[: found.start()] + b"/ID[<%b><%b>]" % (first, name) + trailer[found.end() :]


def _section(out: bytes) -> Section | None:
    start = _START.search(out, max(len(out) - 64, 0))
    if start is None:
        return None
    at = int(start[1])
    if out.startswith(b"xref", at):
        trailer = _TRAILER.search(out, at)
        return Section(at, trailer[1], dict(_rows(out, at, trailer.start())), 0) if trailer else None
    stream = _STREAM.match(out, at)
    if stream is None:
        return None
    return Section(at, stream[2], dict(_entries(out, stream)), int(stream[1]))


def _rows(out: bytes, at: int, end: int) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield number, place and generation of the objects in a table."""
    at = out.index(b"\n", at) + 1
    while at < end and (head := _HEAD.match(out, at, end)):
        at = head.end()
        for number in range(int(head[1]), int(head[1]) + int(head[2])):
            row = out[at : at + _ROW]
            if row[17:18] == b"n":
                yield number, (int(row[:10]), int(row[11:16]))
            at += _ROW


def _entries(out: bytes, stream: re.Match[bytes]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield number, place and generation of the objects in a table that is a stream: five bytes each."""
    pairs = [int(one) for one in stream[3].split()]
    at = stream.end()
    for first, count in zip(pairs[::2], pairs[1::2], strict=True):
        for number in range(first, first + count):
            yield number, (int.from_bytes(out[at : at + 4], "big"), out[at + 4])
            at += 5


def _rewritten(out: bytes, size: int, section: Section) -> bytes:
    """Return the update with the objects that may have changed, each with its place in a new table."""
    written = bytearray(b"\n")
    places: dict[int, tuple[int, int]] = {}
    for number, (start, generation), end in _bounded(section):
        one = out[start:end]
        if start >= size and _BODY not in one:
            places[number] = size + len(written), generation
            written += one.rstrip() + b"\n"
    table = _table if not section.number else _stream
    return bytes(written + table(places, section, size + len(written)))


def _bounded(section: Section) -> Iterator[tuple[int, tuple[int, int], int]]:
    """Yield number, place and end of each object."""
    ordered = sorted(section.places.items(), key=lambda one: one[1])
    ends = [place for _number, (place, _generation) in ordered[1:]] + [section.start]
    for (number, place), end in zip(ordered, ends, strict=True):
        yield number, place, end


def _table(places: Mapping[int, tuple[int, int]], section: Section, at: int) -> bytes:
    lines = [b"xref\n"]
    for run in _runs(sorted(places)):
        lines.append(f"{run[0]} {len(run)}\n".encode())
        lines += (b"%010d %05d n \n" % places[number] for number in run)
    return b"".join(lines) + b"trailer\n<<" + section.trailer + b">>\n" + _end(at)


def _stream(places: Mapping[int, tuple[int, int]], section: Section, at: int) -> bytes:
    held = {**places, section.number: (at, 0)}
    numbers = sorted(held)
    rows = b"".join(
        b"\x01%b%b" % (held[one][0].to_bytes(4, "big"), held[one][1].to_bytes(2, "big")) for one in numbers
    )
    index = b" ".join(b"%d %d" % (run[0], len(run)) for run in _runs(numbers))
    head = b"%d 0 obj\n<</Type/XRef%b/W[1 4 2]/Index[%b]/Length %d>>stream\n"
    said = head % (section.number, section.trailer.strip(), index, len(rows))
    return said + rows + b"\nendstream\nendobj\n" + _end(at)


def _end(at: int) -> bytes:
    return b"startxref\n%d\n%%%%EOF\n" % at


def _runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Yield numbers that follow each other, together."""
    run: list[int] = []
    for number in numbers:
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run
