"""The annotations of a PDF as another reader would find them.

In: the bytes of a file.  Out: each annotation with the text that its boxes lie over.
"""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2_raw as pdfium

from linter.formats.pdf.marks import _value


class Noted(NamedTuple):
    """An annotation: its page from 1, whether it is a highlight, the text under it, and what it says."""

    page: int
    highlight: bool
    under: str
    said: str
    author: str
    name: str


def noted(data: bytes) -> list[Noted]:
    """Return the highlights and signs on the pages of a file."""
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    assert document
    found = []
    for number in range(pdfium.FPDF_GetPageCount(document)):
        page = pdfium.FPDF_LoadPage(document, number)
        text = pdfium.FPDFText_LoadPage(page)
        for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
            annotation = pdfium.FPDFPage_GetAnnot(page, index)
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            if kind in {pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_TEXT}:
                under = " ".join(_under(annotation, text))
                values = (_value(annotation, key) for key in (b"Contents", b"T", b"NM"))
                found.append(Noted(number + 1, kind == pdfium.FPDF_ANNOT_HIGHLIGHT, under, *values))
            pdfium.FPDFPage_CloseAnnot(annotation)
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)
    pdfium.FPDF_CloseDocument(document)
    return found


def _under(annotation: Any, text: Any) -> Iterator[str]:
    """Yield the text under each box of a highlight."""
    quads = pdfium.FS_QUADPOINTSF()
    for number in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, ctypes.byref(quads))
        xs, ys = (quads.x1, quads.x2, quads.x3, quads.x4), (quads.y1, quads.y2, quads.y3, quads.y4)
        sides = min(xs) - 0.5, max(ys), max(xs) + 0.5, min(ys)
        size = pdfium.FPDFText_GetBoundedText(text, *sides, None, 0)
        buffer = (ctypes.c_ushort * (size + 1))()
        pdfium.FPDFText_GetBoundedText(text, *sides, buffer, size)
        yield " ".join(bytes(buffer)[: 2 * size].decode("utf-16-le").split())
