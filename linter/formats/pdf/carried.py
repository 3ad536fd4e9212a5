"""What a file carries beside its pages: the engine's document in, names and values of it out.

Knows scripts of the document and files that are attached to it; what runs when a page or the document is
opened the engine does not tell.
"""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium

SCRIPT, ATTACHMENT = "script", "attachment"
MOST = 20  # files that are named
_LONGEST = 1_000  # bytes of a name

Handle = Any


def carried(document: Handle) -> Iterator[str]:
    """Yield what a document carries, each as its kind and then its name."""
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0:
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
