"""The bytes of a text with some of its characters replaced: all others keep theirs, byte for byte.

In: the bytes, how they are encoded, and what is to stand where, counted in characters of the text with `\\n`
as its only line end.  Out: the new bytes.  Knows no format.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.errors import UnwritableSource


class Splice(NamedTuple):
    """Put `text` in the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


class Stored:
    """A text as its file stores it; `text` has one kind of line end."""

    __slots__ = ("_bom", "_data", "_encoding", "_kept", "_newline", "_turns", "text")

    def __init__(self, data: bytes, bom: int, encoding: str) -> None:
        """Take the bytes of a file that begins with `bom` bytes which are no text.

        Raises UnwritableSource where they are no text in `encoding`, so that not all of them could be kept.
        """
        self._data, self._bom, self._encoding = data, bom, encoding
        self._kept = _decoded(data[bom:], encoding)
        self._turns = [at - count for count, at in enumerate(_places(self._kept, "\r\n"))]
        self.text = self._kept.replace("\r\n", "\n").replace("\r", "\n")
        self._newline = self._usual()

    def holds(self, text: str) -> bool:
        """Say whether the encoding of the file has all characters of `text`."""
        try:
            text.encode(self._encoding)
        except UnicodeEncodeError:
            return False
        return True

    def spliced(self, splices: Sequence[Splice]) -> bytes:
        """Return the bytes of the file with `splices`, which do not overlap."""
        return b"".join(self._pieces(sorted(splices)))

    def _pieces(self, splices: Sequence[Splice]) -> Iterator[bytes]:
        kept, at, place, done = self._kept, 0, self._bom, 0
        for one in splices:
            start, end = self._place(one.start), self._place(one.end)
            begins = place + self._width(kept[at:start])
            yield self._data[done:begins]
            yield one.text.replace("\n", self._newline).encode(self._encoding)
            done = place = begins + self._width(kept[start:end])
            at = end
        yield self._data[done:]

    def _place(self, at: int) -> int:
        """Return where a character of `text` is kept, where a line can end in two."""
        return at + bisect_left(self._turns, at)

    def _width(self, text: str) -> int:
        return len(text.encode(self._encoding)) if self._encoding.startswith("utf") else len(text)

    def _usual(self) -> str:
        """Return how most lines end."""
        turns, all_ = len(self._turns), self.text.count("\n")
        alone = self._kept.count("\r") - turns
        return max(("\n", all_ - turns - alone), ("\r\n", turns), ("\r", alone), key=_second)[0]


def _second(counted: tuple[str, int]) -> int:
    return counted[1]


def _places(text: str, sign: str) -> Iterator[int]:
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + len(sign))


def _decoded(data: bytes, encoding: str) -> str:
    """Return the characters of `data`; in an encoding of single bytes, one for each, whatever it means."""
    try:
        return data.decode(encoding, "strict" if encoding.startswith("utf") else "replace")
    except UnicodeDecodeError:
        raise UnwritableSource(
            "Niet alle tekens in dit bestand zijn leesbaar, dus het kan niet worden veranderd zonder er te"
            " verliezen: sla het opnieuw op als UTF-8.",
            "Not all characters in this file can be read, so it cannot be changed without losing some: save"
            " it again as UTF-8.",
        ) from None
