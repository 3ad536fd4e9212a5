"""How what is changed in a document is written: pieces of a run in, markup out.

Direct: what goes is gone.  Tracked: what goes and what comes stand side by side, in the name of whoever
suggests it, for a reader to accept or refuse.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import groupby
from typing import NamedTuple, Protocol
from xml.sax.saxutils import quoteattr

from linter.formats.docx.spoken import Spoken
from linter.model.pattern import late
from linter.model.remark import Stamp

_WHITE = " \t\r\n"
_SIGN = late("([\t\n])")
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_CHANGE = re.compile(rb"""(<(?:[\w.-]+:)?rPrChange\s[^>]*?[\s:]id\s*=\s*["'])[0-9]+""")
_IDENT = re.compile(rb"""([\s:]id\s*=\s*["'])[0-9]+""")
_IDENTS = re.compile(rb"""[\s:]id\s*=\s*["']([0-9]{1,9})["']""")


class State(Enum):
    """What becomes of a piece."""

    KEPT = 0
    GONE = 1
    NEW = 2


class Piece(NamedTuple):
    """Part of what a run holds: characters of a text, or an element as it is written."""

    state: State
    said: str | bytes


class Frame(NamedTuple):
    """How a run, with the mark around it, is written: `start` and its `end`, in `outer` such a pair or none.

    `start` holds the properties.  `outer` is set for a run in what someone inserted.
    """

    start: bytes
    end: bytes
    outer: tuple[bytes, bytes] | None = None


class Idents:
    """Ids for what is new, higher than any in these parts."""

    __slots__ = ("_last",)

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._last = max((int(one[1]) for data in parts for one in _IDENTS.finditer(data)), default=0)

    def next(self) -> int:
        """Return an id that is not given yet."""
        self._last += 1
        return self._last

    def anew(self, start: bytes) -> bytes:
        """Return the start of a run, to be written once more: its tracked change gets an id of its own."""
        return _CHANGE.sub(self._numbered, start)

    def tag(self, start: bytes) -> bytes:
        """Return the start tag of a tracked change, to be written once more."""
        return _IDENT.sub(self._numbered, start, count=1)

    def _numbered(self, found: re.Match[bytes]) -> bytes:
        return b"%s%d" % (found[1], self.next())


class Ink(Protocol):
    """Writes a run with pieces that are kept, gone and new."""

    def run(self, frame: Frame, pieces: Sequence[Piece]) -> bytes:
        """Return the markup of a run."""

    def was(self, properties: bytes) -> bytes:
        """Return what tells, among the properties of a paragraph, which it had."""


class Direct:
    """Writes what it becomes."""

    def __init__(self, words: Spoken) -> None:
        self._words = words

    def run(self, frame: Frame, pieces: Sequence[Piece]) -> bytes:
        """Return the run as it becomes, empty where nothing of it is left."""
        held = _held(self._words, "t", [one for one in pieces if one.state is not State.GONE])
        return frame.start + held + frame.end if held else b""

    def was(self, _properties: bytes) -> bytes:
        """Return nothing: what was is not told."""
        return b""


class Tracked:
    """Writes what was, and what is suggested in its place."""

    def __init__(self, words: Spoken, idents: Idents, stamp: Stamp) -> None:
        self._words = words
        self._idents = idents
        self._stamp = stamp

    def run(self, frame: Frame, pieces: Sequence[Piece]) -> bytes:
        """Return the run, parted where something goes or comes."""
        made: list[bytes] = []
        start = frame.start
        for state, group in groupby(pieces, key=_state):
            held = _held(self._words, "delText" if state is State.GONE else "t", list(group))
            if held:
                made.append(self._marked(state, frame, start + held + frame.end))
                start = self._idents.anew(frame.start)
        return b"".join(made)

    def was(self, properties: bytes) -> bytes:
        """Return the properties that a paragraph had, as a tracked change."""
        prefix, declared = self._words
        start, end = f"<{prefix}:pPr{declared}>".encode(), f"</{prefix}:pPr>".encode()
        return self._change("pPrChange", start + properties + end)

    def _marked(self, state: State, frame: Frame, run: bytes) -> bytes:
        if state is State.KEPT:
            return run
        if state is State.GONE or frame.outer is None:
            return self._change("del" if state is State.GONE else "ins", run)
        start, end = frame.outer  # no insertion stands in another: the one around it is parted
        return end + self._change("ins", run) + self._idents.tag(start)

    def _change(self, name: str, held: bytes) -> bytes:
        prefix = self._words.prefix
        who, when = quoteattr(self._stamp.author), quoteattr(self._stamp.moment)
        said = f'<{prefix}:{name}{self._words.declared} {prefix}:id="{self._idents.next()}"'
        said += f" {prefix}:author={who} {prefix}:date={when}>"
        return said.encode() + held + f"</{prefix}:{name}>".encode()


def new(text: str) -> Iterator[str]:
    """Yield new text in pieces: a tab and the end of a line each alone."""
    return (one for one in _SIGN.split(text) if one)


def _state(piece: Piece) -> State:
    return piece.state


def _held(words: Spoken, name: str, pieces: Sequence[Piece]) -> bytes:
    """Return what a run holds; texts side by side are one."""
    made: list[bytes] = []
    for is_text, group in groupby(pieces, key=_is_text):
        said = [one.said for one in group]
        if is_text:
            made.append(_text(words, name, "".join(str(one) for one in said)))
        else:
            made += [one if isinstance(one, bytes) else _sign(words, one) for one in said]
    return b"".join(made)


def _is_text(piece: Piece) -> bool:
    return isinstance(piece.said, str) and not (piece.state is State.NEW and piece.said in {"\t", "\n"})


def _text(words: Spoken, name: str, text: str) -> bytes:
    if not text:
        return b""
    kept = ' xml:space="preserve"' if text[0] in _WHITE or text[-1] in _WHITE else ""
    said = text.translate(_ESCAPED)
    return f"<{words.prefix}:{name}{words.declared}{kept}>{said}</{words.prefix}:{name}>".encode()


def _sign(words: Spoken, sign: str) -> bytes:
    name = {"\t": "tab", "\n": "br"}[sign]
    return f"<{words.prefix}:{name}{words.declared}/>".encode()
