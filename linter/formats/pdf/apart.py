"""Words that the file sets apart: the characters of a page in, where its words begin and end out.

Knows that between two cells no space of the file stands, only one that the engine makes up, or none where
they touch.  Knows nothing of tables.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2_raw as pdfium

from linter.model.pattern import late

SHORT = 4  # characters of a number
WIDE = 0.36  # of the height of letters: a space of text is seldom wider
NEAR = 1.0  # points: baselines that are this near are one; a note's number stands higher
MOST_JOINED = 2_000  # places on a page where two words may touch
_WORD = late("[^\\s\ufffe\x02]*[\ufffe\x02]|[^\\s\ufffe\x02]+")
_JOINED = late(r"[A-Z](?:(?<=[a-z?!%)\]”’.,;:\d].)|(?<=[A-Z].)(?=[a-z]))|\d(?<=[a-z?!%)\]”’].)")
_JOINED_SMALL = late(r"[\n)](?:(?<=\))|\d{1,3})(?=[a-z])")

Handle = Any


def spans(text_page: Handle, text: str) -> Sequence[tuple[int, int]]:
    """Return where each word of a page begins and ends (characters)."""
    words = [found.span() for found in _WORD.finditer(text)]
    joined = [found.start() for found in _JOINED.finditer(text)]
    joined += [found.end() for found in _JOINED_SMALL.finditer(text)]
    cuts = [at for at in sorted(joined)[:MOST_JOINED] if _is_cut(text_page, at)]
    return list(_divided(words, [*cuts, len(text)])) if cuts else words


def _divided(words: Sequence[tuple[int, int]], cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the words, in two where a cut lies in one."""
    at = 0
    for start, end in words:
        begun = start
        while cuts[at] < end:
            yield begun, cuts[at]
            begun = cuts[at]
            at += 1
        yield begun, end


def is_apart(text_page: Handle, start: int, before: int, piece: int) -> bool:
    """Say whether the word at `start` is set apart from the one that ends at `before`, on its line.

    `piece` is that of the word which begins the line, negative where it is marked as none.
    """
    if start == before + 1:
        return True
    if piece >= 0:
        return _piece(text_page, start) != _piece(text_page, before)
    made_up = pdfium.FPDFText_IsGenerated(text_page, start - 1) == 1
    return made_up and not _is_one(text_page, before, start)


def _is_cut(text_page: Handle, at: int) -> bool:
    """Say whether a word ends before character `at`: the file shows what follows as a text of its own."""
    if _is_one(text_page, at - 1, at) or abs(_base(text_page, at - 1) - _base(text_page, at)) > NEAR:
        return False
    if pdfium.FPDFText_GetFontSize(text_page, at - 1) != pdfium.FPDFText_GetFontSize(text_page, at):
        return False
    piece = _piece(text_page, at)
    if piece >= 0:
        return piece != _piece(text_page, at - 1)
    return _is_one(text_page, at, at + 1) or _is_one(text_page, at - 2, at - 1)


def _is_one(text_page: Handle, one: int, other: int) -> bool:
    """Say whether the file shows two characters as one text."""
    return _shown(text_page, one) == _shown(text_page, other)


def _shown(text_page: Handle, index: int) -> int:
    item = pdfium.FPDFText_GetTextObject(text_page, index) if index >= 0 else None
    return (ctypes.cast(item, ctypes.c_void_p).value or 0) if item else 0


def _base(text_page: Handle, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text_page, index, ctypes.byref(x), ctypes.byref(y))
    return y.value


def _piece(text_page: Handle, index: int) -> int:
    item = pdfium.FPDFText_GetTextObject(text_page, index)
    return int(pdfium.FPDFPageObj_GetMarkedContentID(item)) if item else -1
