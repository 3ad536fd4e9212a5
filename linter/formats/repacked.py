"""A zip archive with some of its parts changed: an archive and those parts in, a new archive out.

All other parts are copied as they lie there: packed bytes, order, dates and what else their headers say.
Knows zip, and nothing of documents.
"""

import zlib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from struct import Struct
from typing import NamedTuple

from linter.formats.archive import _EXTRA, _FILE, _LOCAL, Archive, _name, _sizes, directory
from linter.formats.refusal import Refusal

_END = Struct("<4s4H2LH")
_STORED, _DEFLATED = 0, 8
_WITH_SIZES_BEHIND, _UTF8 = 0x8, 0x800
_DAY = 0x21  # of what is new: 1 January 1980, the first that zip knows
_WIDE_SIZES = 1


class _Entry(NamedTuple):
    """A line of the directory: its fields, its name, and what else it says; sizes and place as they are."""

    fields: tuple[int, ...]
    name: bytes
    extra: bytes
    comment: bytes
    key: str
    offset: int


def repacked(data: bytes, changed: Mapping[str, bytes | None], refusal: Refusal) -> bytes:
    """Return the archive `data` with these parts, by name; None takes one out, what is new comes last.

    Raises what `Archive` does where `data` is no sound archive.
    """
    Archive(data, refusal)
    start, count = directory(data, refusal)
    entries = list(_entries(data, start, count, refusal))
    wanted = {name.lower(): content for name, content in changed.items()}
    known = {entry.key for entry in entries}
    places = sorted({entry.offset for entry in entries} | {start})
    ends = dict(pairwise(places))
    entries += [_fresh(name) for name in changed if name.lower() not in known]
    pieces, lines = [data[: places[0]]], list[bytes]()
    at = places[0]
    for entry in entries:
        if entry.key not in wanted:
            piece, line = data[entry.offset : ends[entry.offset]], _line(entry, entry.fields, at)
        elif (content := wanted[entry.key]) is not None:
            piece, line = _packed(entry, content, at)
        else:
            continue
        pieces.append(piece)
        lines.append(line)
        at += len(piece)
    return b"".join([*pieces, *lines, _end(data, lines, at)])


def _entries(data: bytes, at: int, count: int, refusal: Refusal) -> Iterator[_Entry]:
    for _ in range(count):
        fields = _FILE.unpack_from(data, at)
        lengths = fields[10:13]
        name, extra, comment = _parted(data, at + _FILE.size, lengths)
        size, packed, offset = _sizes(extra, (fields[9], fields[8], fields[16]), refusal)
        true = (*fields[1:8], packed, size, *fields[10:16])
        yield _Entry(true, name, _without_sizes(extra), comment, _name(name, fields[3]), offset)
        at += _FILE.size + sum(lengths)


def _parted(data: bytes, at: int, lengths: tuple[int, int, int]) -> tuple[bytes, bytes, bytes]:
    first, second = at + lengths[0], at + lengths[0] + lengths[1]
    return data[at:first], data[first:second], data[second : second + lengths[2]]


def _without_sizes(extra: bytes) -> bytes:
    """Return an extra field without sizes of 64 bits, which stand in the line itself."""
    kept, at = [], 0
    while at + 4 <= len(extra):
        kind, length = _EXTRA.unpack_from(extra, at)
        if kind != _WIDE_SIZES:
            kept.append(extra[at : at + 4 + length])
        at += 4 + length
    return b"".join(kept)


def _fresh(name: str) -> _Entry:
    plain = name.isascii()
    fields = (20, 20, 0 if plain else _UTF8, _DEFLATED, 0, _DAY, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    return _Entry(fields, name.encode(), b"", b"", name.lower(), 0)


def _packed(entry: _Entry, content: bytes, at: int) -> tuple[bytes, bytes]:
    """Return a part with new content, and its line in the directory."""
    made_by, needed, flags, method, time, day, *_ = entry.fields
    flags &= ~_WITH_SIZES_BEHIND
    held = content if method == _STORED else _deflated(content)
    sizes = (zlib.crc32(content), len(held), len(content))
    head = _LOCAL.pack(b"PK\x03\x04", needed, flags, method, time, day, *sizes, len(entry.name), 0)
    fields = (made_by, needed, flags, method, time, day, *sizes, *entry.fields[9:])
    return head + entry.name + held, _line(entry, fields, at)


def _deflated(content: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflater.compress(content) + deflater.flush()


def _line(entry: _Entry, fields: tuple[int, ...], at: int) -> bytes:
    lengths = (len(entry.name), len(entry.extra), len(entry.comment))
    head = _FILE.pack(b"PK\x01\x02", *fields[:9], *lengths, *fields[12:15], at)
    return head + entry.name + entry.extra + entry.comment


def _end(data: bytes, lines: list[bytes], at: int) -> bytes:
    """Return how the archive ends; what `data` says of itself as a whole is kept."""
    old = data.rfind(b"PK\x05\x06", max(0, len(data) - 0xFFFF - _END.size))
    comment = data[old + _END.size :][: _END.unpack_from(data, old)[7]]
    count, size = len(lines), sum(map(len, lines))
    return _END.pack(b"PK\x05\x06", 0, 0, count, count, size, at, len(comment)) + comment
