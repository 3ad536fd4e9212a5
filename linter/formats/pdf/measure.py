"""Characters measured: a page of the engine's and the number of a character in, its place and its look out.

Knows letters, where they stand and how they are painted; nothing of words.
"""

import ctypes
import re
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

from linter.formats.pdf.place import Ground
from linter.formats.pdf.wire import Flag

_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)
_UNSEEN = 3  # the render mode of text that is not painted

# Asked twice a word: without a check of every argument they take a third of the time.
_ANSWER = ctypes.CFUNCTYPE(ctypes.c_int)
_origin = _ANSWER(ctypes.cast(pdfium.FPDFText_GetCharOrigin, ctypes.c_void_p).value or 0)
_loose_box = _ANSWER(ctypes.cast(pdfium.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0)

Handle = Any


class Look(NamedTuple):
    """How the words of a stretch of text look: how high their letters are, and their flags."""

    size: float = 0.0
    flags: int = 0


class Measure:
    """Says where the characters of one page stand, in points from the top left."""

    __slots__ = ("_at", "_bold", "_box", "_box_at", "_page", "_where", "_x", "_x_at", "_y", "_y_at")

    def __init__(self, text_page: Handle, where: Ground) -> None:
        self._page = text_page
        self._at = ctypes.cast(text_page, ctypes.c_void_p)
        self._where = where
        self._bold: dict[int, bool] = {}
        self._x, self._y, self._box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
        self._x_at, self._y_at, self._box_at = (ctypes.byref(one) for one in (self._x, self._y, self._box))

    def origin(self, index: int) -> tuple[float, float]:
        """Return where character `index` begins on its baseline."""
        _origin(self._at, index, self._x_at, self._y_at)
        x, y = self._x.value, self._y.value
        _width, _height, a, b, c, d, e, f = self._where
        return a * x + c * y + e, b * x + d * y + f

    def end(self, index: int) -> float:
        """Return how far to the right character `index` goes."""
        _loose_box(self._at, index, self._box_at)
        box, where = self._box, self._where
        if where[3] == 0 and where[2] > 0:  # an upright page
            return float(where[2] * box.right + where[6])
        corners = ((box.left, box.bottom), (box.right, box.top))
        return max(where.point(x, y)[0] for x, y in corners)

    def look(self, index: int) -> Look:
        """Return how the text at character `index` looks."""
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._page, index, ctypes.byref(matrix))
        rise = self._where.vector(matrix.c, matrix.d)
        run = self._where.vector(matrix.a, matrix.b)
        size = float(pdfium.FPDFText_GetFontSize(self._page, index)) * (rise[0] ** 2 + rise[1] ** 2) ** 0.5
        bits = Flag.TURNED if run[0] <= abs(run[1]) * 4 else 0
        item = pdfium.FPDFText_GetTextObject(self._page, index)
        if item:
            bits |= Flag.UNSEEN if pdfium.FPDFTextObj_GetTextRenderMode(item) == _UNSEEN else 0
            bits |= Flag.BOLD if self._is_bold(index, item) else 0
        return Look(size if 0 < size < 10_000 else 10.0, bits)

    def _is_bold(self, index: int, item: Handle) -> bool:
        """Say whether the font of character `index`, of the text object `item`, calls itself bold."""
        font = ctypes.cast(pdfium.FPDFTextObj_GetFont(item), ctypes.c_void_p).value or 0
        if font not in self._bold:
            name = ctypes.create_string_buffer(128)
            pdfium.FPDFText_GetFontInfo(self._page, index, name, len(name), None)
            self._bold[font] = _BOLD.search(name.value) is not None
        return self._bold[font]
