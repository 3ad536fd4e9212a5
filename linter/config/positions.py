"""On which line each key and each value of a TOML document stands.

In: text that tomllib could read.  Out: the path of every key, entry and element to its line, counted from 1.
Knows nothing of what the keys mean; relies on the text being right, and reads it once, without recursion.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from linter.model.pattern import late

Path = tuple[str | int, ...]

_TOKEN = late(
    r"(?P<comment>\#[^\n]*)"
    r"|(?P<text>\"{3}(?:[^\"\\]|\\.|\"{1,2}(?!\"))*\"{3,5}|'{3}(?:[^']|'{1,2}(?!'))*'{3,5}"
    r"|\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')"
    r"|(?P<bare>[A-Za-z0-9_-]+)"
    r"|(?P<mark>[\[\]{}=,\n])",
    re.DOTALL,
)
_ESCAPED = '"'


class _Open(NamedTuple):
    """A value that is not closed yet: an array, or the table between braces."""

    path: Path
    is_array: bool


class _Scan:
    """The place in the text, as a machine that is fed tokens."""

    def __init__(self) -> None:
        self.lines: dict[Path, int] = {(): 1}
        self._table: Path = ()
        self._arrays: dict[Path, int] = {}
        self._opened: list[_Open] = []
        self._elements: dict[Path, int] = {}
        self._key: list[str] = []
        self._brackets = 0  # 1 in the header of a table, 2 in that of an array of tables
        self._value: Path | None = None

    def word(self, sign: str, line: int) -> None:
        """Take a bare word or a string: part of a key, or a value."""
        if self._value is None:
            self._key.append(_read(sign))
        else:
            self._element(line)

    def mark(self, sign: str, line: int) -> None:
        """Take a sign."""
        if sign == "\n":
            if not self._opened:
                self._value = None
        elif sign == "=":
            self._assign(line)
        elif self._value is not None or self._opened:
            self._inside(sign, line)
        elif sign == "[":
            self._brackets += 1
        elif sign == "]" and self._brackets:
            self._header(line)

    def _assign(self, line: int) -> None:
        path = self._opened[-1].path if self._opened else self._table
        for part in self._key:
            path = (*path, part)
            self.lines.setdefault(path, line)
        self._key = []
        self._value = path

    def _inside(self, sign: str, line: int) -> None:
        if sign in "[{":
            path = self._element(line)
            self._opened.append(_Open(path, sign == "["))
            self._elements[path] = 0
            self._value = path if sign == "[" else None
        elif sign in "]}" and self._opened:
            self._opened.pop()
            self._value = self._opened[-1].path if self._opened else ()
        elif sign == "," and self._opened:
            path, is_array = self._opened[-1]
            self._elements[path] += 1
            self._value = path if is_array else None

    def _element(self, line: int) -> Path:
        """Return the path of the value that begins here, an element where it stands in an array."""
        if self._opened and self._opened[-1].is_array:
            path = (*self._opened[-1].path, self._elements[self._opened[-1].path])
        else:
            path = self._value or ()
        self.lines.setdefault(path, line)
        return path

    def _header(self, line: int) -> None:
        path: Path = ()
        for part in self._key[:-1] if self._brackets == 2 else self._key:
            path = self._latest((*path, part), line)
        if self._brackets == 2:
            path = (*path, self._key[-1])
            self.lines.setdefault(path, line)
            self._arrays[path] = self._arrays.get(path, 0) + 1
            path = self._latest(path, line)
        self._table, self._key, self._brackets = path, [], 0
        self._value = ()  # the second bracket of an array of tables is no key

    def _latest(self, path: Path, line: int) -> Path:
        self.lines.setdefault(path, line)
        if path in self._arrays:
            path = (*path, self._arrays[path] - 1)
            self.lines.setdefault(path, line)
        return path


def positions(text: str) -> Mapping[Path, int]:
    """Return the line of everything in `text`: `("per-file", 0, "ignore", 1)` to 12."""
    scan = _Scan()
    for found, line in _tokens(text + "\n"):
        if found.lastgroup == "mark":
            scan.mark(found.group(), line)
        elif found.lastgroup != "comment":
            scan.word(found.group(), line)
    return scan.lines


def _tokens(text: str) -> Iterator[tuple[re.Match[str], int]]:
    line = 1
    for found in _TOKEN.finditer(text):
        yield found, line
        line += found.group().count("\n")


def _read(sign: str) -> str:
    """Return the key that a sign writes."""
    if sign[0] not in "\"'":
        return sign
    if sign[0] == _ESCAPED and "\\" in sign:
        import tomllib

        key: str = tomllib.loads(f"key={sign}")["key"]
        return key
    return sign[1:-1]
