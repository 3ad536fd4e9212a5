"""The container of an old Office file: its bytes in, the bytes of its streams out.

Knows sectors, their chains and the directory.  Everything is followed once, and nothing outside the file:
a chain that loops, leaves the file, is shared or is too short means that the file is not whole.
"""

from array import array
from collections.abc import Iterator
from struct import Struct
from sys import byteorder
from typing import NamedTuple

from linter.formats.office.refusal import DOC

_HEADER = Struct("<24x5H6x9I109I")
_ENTRY = Struct("<64sHBx3I36xIQ")
_LAST, _NONE = 0xFFFFFFFE, 0xFFFFFFFF
_REGULAR = 0xFFFFFFFA  # numbers from here on are signs, not sectors
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_MOST_ENTRIES = 20_000
_MINI = 64
_CUTOFF = 4096  # streams of fewer bytes lie in small sectors


class _Entry(NamedTuple):
    """A stream or a storage of streams as the directory has it."""

    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int


class Container:
    """The streams that stand in the root of a container, by name."""

    __slots__ = ("_data", "_fat", "_sector", "_used", "streams")

    def __init__(self, data: bytes) -> None:
        """Read all of it; raises BrokenSource where it is not whole, HostileSource for its size."""
        if len(data) < 512:
            raise DOC.broken()
        _, major, order, shift, mini_shift, *numbers = _HEADER.unpack_from(data)
        if order != 0xFFFE or (major, shift) not in {(3, 9), (4, 12)} or mini_shift != 6:
            raise DOC.broken()
        if numbers[4] != _CUTOFF:
            raise DOC.broken()
        self._data, self._sector = data, 1 << shift
        self._used = bytearray(len(data) // self._sector + 1)
        fats, start, _, _, mini, _, more, mores = numbers[1:9]
        self._fat = self._numbers(self._fat_sectors([*numbers[9:]], fats, (more, mores)))
        entries = self._entries(start)
        self.streams = dict(self._streams(entries, mini))

    def _fat_sectors(self, known: list[int], fats: int, more: tuple[int, int]) -> list[int]:
        """Return the sectors that hold the chains: 109 stand in the header, the others in sectors linked."""
        at, count = more
        for _ in range(min(count, len(self._used))):
            part = self._numbers([at])
            if len(part) < 2:
                raise DOC.broken()
            known.extend(part[:-1])
            at = part[-1]
        found = [number for number in known if number < _REGULAR]
        if len(found) != fats:
            raise DOC.broken()
        return found

    def _numbers(self, sectors: list[int]) -> "array[int]":
        return _numbers(b"".join(map(self._take, sectors)))

    def _take(self, number: int) -> bytes:
        """Return a sector, which may be taken once; the last of a file may be cut short."""
        start = (number + 1) * self._sector
        if number >= _REGULAR or start >= len(self._data) or self._used[number]:
            raise DOC.broken()
        self._used[number] = 1
        return self._data[start : start + self._sector]

    def _chain(self, at: int) -> Iterator[bytes]:
        while at != _LAST:
            yield self._take(at)
            if at >= len(self._fat):
                raise DOC.broken()
            at = self._fat[at]

    def _whole(self, entry: _Entry) -> bytes:
        if not entry.size:
            return b""
        found = b"".join(self._chain(entry.start))
        if len(found) < entry.size:
            raise DOC.broken()
        return found[: entry.size]

    def _entries(self, start: int) -> list[_Entry]:
        data = b"".join(self._chain(start))
        if len(data) // _ENTRY.size > _MOST_ENTRIES:
            raise DOC.hostile("veel te veel onderdelen", "far too many parts")
        data = data[: len(data) // _ENTRY.size * _ENTRY.size]
        found = [_entry(*fields) for fields in _ENTRY.iter_unpack(data)]
        if not found or found[0].kind != _ROOT:
            raise DOC.broken()
        return found

    def _streams(self, entries: list[_Entry], mini: int) -> Iterator[tuple[str, bytes]]:
        """Yield the streams of the root; others are followed too, to see if they are whole."""
        small = _Small(self._whole(entries[0]), b"".join(self._chain(mini)) if mini < _REGULAR else b"")
        for entry, of_root in _told(entries):
            if entry.kind == _STREAM:
                data = small.whole(entry) if entry.size < _CUTOFF else self._whole(entry)
                if of_root:
                    yield entry.name, data


class _Small:
    """The streams too small for sectors of their own, which share the root's."""

    __slots__ = ("_data", "_fat", "_used")

    def __init__(self, data: bytes, chains: bytes) -> None:
        self._data = data
        self._fat = _numbers(chains)
        self._used = bytearray(len(data) // _MINI + 1)

    def whole(self, entry: _Entry) -> bytes:
        """Return a stream."""
        pieces, at = [], entry.start
        while at != _LAST and entry.size:
            if at >= len(self._fat) or at * _MINI >= len(self._data) or self._used[at]:
                raise DOC.broken()
            self._used[at] = 1
            pieces.append(self._data[at * _MINI : (at + 1) * _MINI])
            at = self._fat[at]
        found = b"".join(pieces)
        if len(found) < entry.size:
            raise DOC.broken()
        return found[: entry.size]


def _numbers(data: bytes) -> "array[int]":
    found = array("I", data[: len(data) // 4 * 4])  # a file can end within the last
    if byteorder == "big":
        found.byteswap()
    return found


def _entry(name: bytes, length: int, kind: int, *numbers: int) -> _Entry:
    if kind and not 2 <= length <= 64:
        raise DOC.broken()
    text = name[: max(0, length - 2)].decode("utf-16-le", "replace")
    left, right, child, start, size = numbers
    return _Entry(
        text, kind, left, right, child, start, size & 0xFFFFFFFF
    )  # old writers leave the rest dirty


def _told(entries: list[_Entry]) -> Iterator[tuple[_Entry, bool]]:
    """Yield what stands in the tree of the directory, and whether it stands in its root; each once."""
    seen = bytearray(len(entries))
    waiting = [(entries[0].child, True)]
    while waiting:
        at, of_root = waiting.pop()
        if at == _NONE:
            continue
        if at >= len(entries) or seen[at] or entries[at].kind not in {_STORAGE, _STREAM}:
            raise DOC.broken()
        seen[at] = 1
        entry = entries[at]
        yield entry, of_root
        waiting += [(entry.left, of_root), (entry.right, of_root)]
        if entry.kind == _STORAGE:
            waiting.append((entry.child, False))
