"""Marked content: which characters a file marks as one piece in, which lines go on in a piece out.

Browsers mark each text of a page as a piece of its own.  Knows the engine's characters, nothing of lines but
where they begin.
"""

from typing import Any

import pypdfium2_raw as pdfium

from linter.formats.pdf.wire import Flag

_PATIENCE = 4  # lines without a mark after which a page is taken to have none


class Marked:
    """Follows the lines of one page; `flags` are those of its words so far."""

    __slots__ = ("_first", "_flags", "_left", "_page", "begun")

    def __init__(self, text_page: Any, flags: list[int]) -> None:
        self._page = text_page
        self._flags = flags
        self._left = _PATIENCE
        self._first = 0
        self.begun = -1

    def line(self, start: int, before: int) -> int:
        """Return the flags of the word that begins a line at character `start`; `before` ends the one before.

        What the line before turns out to be is added to the flags of its first word.
        """
        if not self._left:
            return 0
        piece, last = self._piece(start), self._piece(before)
        self._left -= piece < 0 and self.begun < 0
        if self._flags and last != self.begun:
            self._flags[self._first] |= Flag.MIXED
        self._first, self.begun = len(self._flags), piece
        return 0 if piece < 0 else Flag.SAME if piece == last else Flag.BEGUN

    def _piece(self, index: int) -> int:
        item = pdfium.FPDFText_GetTextObject(self._page, index) if index >= 0 else None
        return int(pdfium.FPDFPageObj_GetMarkedContentID(item)) if item else -1
