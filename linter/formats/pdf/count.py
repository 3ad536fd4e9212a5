"""PDFium: the bytes of a PDF in, how many pages it has and what it calls them out, as frames.

Runs in the process of `child.py`.  Reads no page but the last, which must be there.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from linter.formats.pdf.engine import BROKEN, TOO_MUCH, opened
from linter.formats.pdf.wire import frame, pack_strings

MOST_PAGES = 50_000


def frames(data: bytes) -> Iterator[bytes]:
    """Yield the frame of one file (D: a number, then a label for each page where those are not 1, 2, 3 and
    so on) and the end (.), or an error (E)."""
    return opened(data, _counted)


def _counted(document: Any) -> Iterator[bytes]:
    pages = pdfium.FPDF_GetPageCount(document)
    if pages > MOST_PAGES:
        yield frame(b"E", TOO_MUCH)
        return
    last = pdfium.FPDF_LoadPage(document, pages - 1) if pages > 0 else None
    if not last:
        yield frame(b"E", BROKEN)
        return
    pdfium.FPDF_ClosePage(last)
    labels = [_label(document, number) for number in range(pages)]
    usual = not any(labels) or labels == [str(number) for number in range(1, pages + 1)]
    yield frame(b"D", pack_strings([str(pages), *(() if usual else labels)]))
    yield frame(b".", b"")


def _label(document: Any, number: int) -> str:
    """Return what the file calls the page at `number` (from 0), empty where it does not say."""
    size = pdfium.FPDF_GetPageLabel(document, number, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDF_GetPageLabel(document, number, buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")
