"""PDFium: a PDF and slips in, the bytes that put them on its pages out, as frames.

Runs in the process of `child.py`.  What we put on the file before is taken off.  The file itself stays as it
is: what is written goes behind it.  Knows annotations; nothing of what they say.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2_raw as pdfium

from linter.formats.pdf.engine import BROKEN, opened
from linter.formats.pdf.marks import is_own
from linter.formats.pdf.place import Ground, ground
from linter.formats.pdf.slips import Slip, unpack
from linter.formats.pdf.tail import update
from linter.formats.pdf.wire import OWN, frame

SIGNED, LOCKED, UNWRITABLE = b"signed", b"locked", b"unwritable"
CHUNK = 16_000_000
_MAY_ANNOTATE = 0x20
_FLAGS = {True: 4 | 8 | 16, False: 4}  # printed; an icon is neither turned nor made larger with the page
_OPAQUE = 255

Handle = Any


def frames(payload: bytes) -> Iterator[bytes]:
    """Yield what is to be put behind the file (F, in parts; none where nothing changes), then the end (.);
    or an error (E)."""
    slips, data = unpack(payload)
    by_page: dict[int, list[Slip]] = {slip.page: [] for slip in slips}
    for slip in slips:
        by_page[slip.page].append(slip)

    def surveyed(document: Handle) -> Iterator[bytes]:
        refusal = _refused(document)
        if refusal:
            yield frame(b"E", refusal)
            return
        for number in _owned(document):
            by_page.setdefault(number, [])
        # a fresh look: the engine writes all that it has looked at
        yield from opened(data, affixed) if by_page else (frame(b".", b""),)

    def affixed(document: Handle) -> Iterator[bytes]:
        for number, held in sorted(by_page.items()):
            if not _on_page(document, number, held):
                yield frame(b"E", BROKEN)
                return
        tail = update(data, _saved(document))
        if not tail:
            yield frame(b"E", UNWRITABLE)
            return
        for start in range(0, len(tail), CHUNK):
            yield frame(b"F", tail[start : start + CHUNK])
        yield frame(b".", b"")

    return opened(data, surveyed)


def _refused(document: Handle) -> bytes:
    """Return why nothing may be put on a file, empty where it may."""
    for number in range(pdfium.FPDF_GetSignatureCount(document)):
        if pdfium.FPDFSignatureObj_GetContents(pdfium.FPDF_GetSignatureObject(document, number), None, 0):
            return SIGNED
    return b"" if pdfium.FPDF_GetDocPermissions(document) & _MAY_ANNOTATE else LOCKED


def _owned(document: Handle) -> Iterator[int]:
    """Yield the numbers of the pages, from 1, that bear an annotation of ours."""
    for number in range(pdfium.FPDF_GetPageCount(document)):
        page = pdfium.FPDF_LoadPage(document, number)
        if page:
            if any(own for _index, own in _annotations(page)):
                yield number + 1
            pdfium.FPDF_ClosePage(page)


def _annotations(page: Handle) -> Iterator[tuple[int, bool]]:
    """Yield the annotations of a page, the last first, and whether each is ours."""
    for index in reversed(range(pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if annotation:
            own = is_own(annotation)
            pdfium.FPDFPage_CloseAnnot(annotation)
            yield index, own


def _on_page(document: Handle, number: int, slips: Sequence[Slip]) -> bool:
    """Take what is ours off a page and put `slips` on it; return whether there is such a page."""
    page = pdfium.FPDF_LoadPage(document, number - 1)
    if not page:
        return False
    for index, own in _annotations(page):
        if own:
            pdfium.FPDFPage_RemoveAnnot(page, index)
    where = ground(page)
    for slip in slips:
        _affix(page, slip, where)
    pdfium.FPDF_ClosePage(page)
    return True


def _affix(page: Handle, slip: Slip, where: Ground) -> None:
    kind = pdfium.FPDF_ANNOT_TEXT if slip.icon else pdfium.FPDF_ANNOT_HIGHLIGHT
    annotation = pdfium.FPDFPage_CreateAnnot(page, kind)
    if not annotation:
        return
    corners = [where.corners(box) for box in slip.boxes]
    xs, ys = zip(*(point for four in corners for point in four), strict=True)
    pdfium.FPDFAnnot_SetRect(annotation, pdfium.FS_RECTF(min(xs), max(ys), max(xs), min(ys)))
    for four in () if slip.icon else corners:
        quads = pdfium.FS_QUADPOINTSF(*(side for point in four for side in point))
        pdfium.FPDFAnnot_AppendAttachmentPoints(annotation, quads)
    pdfium.FPDFAnnot_SetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_Color, *slip.colour, _OPAQUE)
    pdfium.FPDFAnnot_SetFlags(annotation, _FLAGS[slip.icon])
    values = {b"T": slip.author, b"Contents": slip.text, b"NM": OWN + slip.name, b"M": slip.moment}
    for key, value in values.items():
        pdfium.FPDFAnnot_SetStringValue(annotation, key, _wide(value))
    pdfium.FPDFPage_CloseAnnot(annotation)


def _wide(text: str) -> Any:
    """Return text as the engine takes it: UTF-16 with an end."""
    data = text.replace("\0", "").encode("utf-16-le", "replace") + b"\0\0"
    return (ctypes.c_ushort * (len(data) // 2)).from_buffer_copy(data)


def _saved(document: Handle) -> bytes:
    """Return the file as the engine writes it, the old one first; empty where it cannot."""
    out = bytearray()

    def take(_writer: Any, part: Any, size: int) -> int:
        out.extend(ctypes.string_at(part, size))
        return 1

    writer = pdfium.FPDF_FILEWRITE(version=1)
    writer.WriteBlock = type(writer.WriteBlock)(take)
    return bytes(out) if pdfium.FPDF_SaveAsCopy(document, writer, pdfium.FPDF_INCREMENTAL) else b""
