"""What a file carries beside its pages: its bytes and the engine's document in, names and values out.

Knows scripts, whatever starts them, and files that are attached to the document.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

from linter.formats.pdf.scripts import has_script

SCRIPT, ATTACHMENT = "script", "attachment"
MOST = 20  # files that are named
_LONGEST = 1_000  # bytes of a name

Handle = Any


def carried(document: Handle, data: bytes) -> Iterator[str]:
    """Yield what a document carries, each as its kind and then its name."""
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0 or has_script(document, data):
        yield from (SCRIPT, "JavaScript")
    for number in range(min(pdfium.FPDFDoc_GetAttachmentCount(document), MOST)):
        yield from (ATTACHMENT, attached(pdfium.FPDFDoc_GetAttachment(document, number)))


def attached(file: Handle) -> str:
    """Return the name of an attached file, a word for one without."""
    size = pdfium.FPDFAttachment_GetName(file, None, 0) if file else 0
    if not 2 < size <= _LONGEST:
        return ATTACHMENT
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAttachment_GetName(file, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").strip() or ATTACHMENT
