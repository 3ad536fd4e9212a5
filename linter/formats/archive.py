"""A zip archive read with suspicion: bytes in, the bytes of its parts out, one at a time.

Knows zip, and nothing of documents but how to refuse them.  Nothing is inflated before the whole
directory has been judged, and nothing is inflated beyond the size it declares.  (The standard library's
zipfile costs a third of a cold check to import, and trusts what a directory says.)
"""

import zlib
from collections.abc import Iterator
from itertools import pairwise
from struct import Struct
from typing import NamedTuple

from linter.formats.refusal import Refusal

MOST_PARTS = 4096
LARGEST_PART = 100_000_000
LARGEST_READ = 48_000_000  # of a part that is read; others, such as pictures, are only weighed
LARGEST_TOTAL = 400_000_000
HIGHEST_RATIO = 250
RATIO_FROM = 8_000_000  # below this a ratio says nothing: many like rows shrink a hundredfold

_END = Struct("<4s4H2LH")
_FILE = Struct("<4s6H3L5H2L")
_LOCAL = Struct("<4s5H3L2H")
_LOCATOR = Struct("<4sLQL")
_END64 = Struct("<4sQ2H2L4Q")
_EXTRA = Struct("<2H")
_WIDE = 0xFFFFFFFF
_STORED, _DEFLATED, _AES = 0, 8, 99


class Entry(NamedTuple):
    """A part as the directory declares it; sizes and offset in bytes."""

    method: int
    checksum: int
    packed: int
    size: int
    offset: int
    name_length: int


class Stored(NamedTuple):
    """A part as it lies in the archive; equal ones hold equal parts, so it is a key to cache by."""

    method: int
    checksum: int
    size: int
    data: bytes
    refusal: Refusal

    def inflate(self) -> bytes:
        """Return the part's bytes; raises where they are too many or not what the directory declares."""
        if self.size > LARGEST_READ:
            raise self.refusal.hostile("een veel te groot onderdeel", "a part far too large")
        data = self.data if self.method == _STORED else _inflated(self.data, self.size, self.refusal)
        if len(data) != self.size or zlib.crc32(data) != self.checksum:
            raise self.refusal.broken()
        return data


class Archive:
    """The parts of a zip archive by name; upper and lower case are one, as word processors take them."""

    __slots__ = ("_data", "_entries", "_refusal")

    def __init__(self, data: bytes, refusal: Refusal) -> None:
        """Judge the directory of `data`; raises BrokenSource, EncryptedSource or HostileSource."""
        self._data = data
        self._refusal = refusal
        start, count = directory(data, refusal)
        if count > MOST_PARTS:
            raise refusal.hostile("te veel onderdelen", "too many parts")
        self._entries: dict[str, Entry] = {}
        for name, entry in _listed(data, (start, count), refusal):
            if name in self._entries:
                raise refusal.hostile("twee onderdelen met dezelfde naam", "two parts of the same name")
            self._entries[name] = entry
        _judge(self._entries, start, refusal)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def below(self, folders: tuple[str, ...]) -> list[str]:
        """Return the names of the parts in `folders`, in lower case as those are."""
        return [name for name in self._entries if name.startswith(folders) and not name.endswith("/")]

    def stored(self, name: str) -> Stored | None:
        """Return the part as it lies there, or None where there is no such part."""
        entry = self._entries.get(name.lower())
        if entry is None:
            return None
        head = self._data[entry.offset : entry.offset + _LOCAL.size]
        if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
            raise self._refusal.broken()
        *_, name_length, extra_length = _LOCAL.unpack(head)
        start = entry.offset + _LOCAL.size + name_length + extra_length
        data = self._data[start : start + entry.packed]
        return Stored(entry.method, entry.checksum, entry.size, data, self._refusal)


def _inflated(data: bytes, size: int, refusal: Refusal) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        found = inflater.decompress(data, size + 1)
    except zlib.error:
        raise refusal.broken() from None
    if len(found) > size:
        raise refusal.hostile("een onderdeel dat groter is dan het zegt", "a part larger than it says")
    return found


def directory(data: bytes, refusal: Refusal) -> tuple[int, int]:
    """Return where the directory begins and how many entries it holds."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - 0xFFFF - _END.size))
    if end < 0 or end + _END.size > len(data):
        raise refusal.broken()
    _, disk, _, _, count, size, start, _ = _END.unpack_from(data, end)
    if _WIDE in {size, start} or count == 0xFFFF:
        end, count, size, start = _wide_directory(data, end, refusal)
    if disk not in {0, 0xFFFF} or start + size > end:
        raise refusal.broken()
    return start, count


def _wide_directory(data: bytes, end: int, refusal: Refusal) -> tuple[int, int, int, int]:
    if end < _LOCATOR.size:
        raise refusal.broken()
    mark, _, place, _ = _LOCATOR.unpack_from(data, end - _LOCATOR.size)
    if mark != b"PK\x06\x07" or place + _END64.size > end:
        raise refusal.broken()
    mark, *_, count, size, start = _END64.unpack_from(data, place)
    if mark != b"PK\x06\x06":
        raise refusal.broken()
    return place, count, size, start


def _listed(data: bytes, listed: tuple[int, int], refusal: Refusal) -> Iterator[tuple[str, Entry]]:
    at, count = listed
    for _ in range(count):
        if at + _FILE.size > len(data):
            raise refusal.broken()
        fields = _FILE.unpack_from(data, at)
        mark, flags, method, checksum = fields[0], fields[3], fields[4], fields[7]
        name_length, extra_length, comment_length = fields[10:13]
        if mark != b"PK\x01\x02":
            raise refusal.broken()
        if flags & 0x2041 or method == _AES:
            raise refusal.encrypted()
        if method not in {_STORED, _DEFLATED}:
            raise refusal.broken("op een ongewone manier ingepakt", "packed in an unusual way")
        name = data[at + _FILE.size : at + _FILE.size + name_length]
        extra = at + _FILE.size + name_length
        declared = (fields[9], fields[8], fields[16])
        size, packed, offset = _sizes(data[extra : extra + extra_length], declared, refusal)
        yield _name(name, flags), Entry(method, checksum, packed, size, offset, name_length)
        at = extra + extra_length + comment_length


def _name(name: bytes, flags: int) -> str:
    text = name.decode("utf-8" if flags & 0x800 else "cp437", "replace")
    return text.replace("\\", "/").lstrip("/").lower()


def _sizes(extra: bytes, declared: tuple[int, int, int], refusal: Refusal) -> list[int]:
    """Return size, packed size and offset; those that read 0xFFFFFFFF stand in the extra field."""
    if _WIDE not in declared:
        return list(declared)
    at = 0
    while at + 4 <= len(extra):
        kind, length = _EXTRA.unpack_from(extra, at)
        if kind == 1:
            wide = iter(_numbers(extra[at + 4 : at + 4 + length]))
            found = [next(wide, -1) if value == _WIDE else value for value in declared]
            if -1 not in found:
                return found
        at += 4 + length
    raise refusal.broken()


def _numbers(field: bytes) -> list[int]:
    return [int.from_bytes(field[at : at + 8], "little") for at in range(0, len(field) - 7, 8)]


def _judge(entries: dict[str, Entry], directory: int, refusal: Refusal) -> None:
    if any(entry.size > LARGEST_PART for entry in entries.values()):
        raise refusal.hostile("een veel te groot onderdeel", "a part far too large")
    if sum(entry.size for entry in entries.values()) > LARGEST_TOTAL:
        raise refusal.hostile("een veel te grote inhoud", "contents far too large")
    if any(entry.size > max(RATIO_FROM, HIGHEST_RATIO * entry.packed) for entry in entries.values()):
        raise refusal.hostile("een onderdeel dat te sterk is ingepakt", "a part packed too tightly")
    places = sorted((entry.offset, _extent(entry)) for entry in entries.values())
    if any(end > start for (_, end), (start, _) in pairwise([*places, (directory, directory)])):
        raise refusal.hostile("onderdelen die elkaar overlappen", "parts that overlap")


def _extent(entry: Entry) -> int:
    return entry.offset + _LOCAL.size + entry.name_length + entry.packed
