"""PDFium: the bytes of a PDF in, its facts and its pages as frames out.

Runs in a process of its own (`child.py`), for the engine is written in C and a file can bring it down.
Knows pages, characters and where they stand; nothing of lines or tables.
"""

import ctypes
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pypdfium2_raw as pdfium

from linter.formats.pdf.apart import SHORT, WIDE, is_apart, spans
from linter.formats.pdf.carried import carried
from linter.formats.pdf.marked import Marked
from linter.formats.pdf.marks import remarks, ruled
from linter.formats.pdf.measure import Look, Measure
from linter.formats.pdf.place import Ground, ground
from linter.formats.pdf.wire import Flag, Sheet, frame, pack_sheet, pack_strings
from linter.model.pattern import late

MOST_PAGES = 2_000
MOST_LETTERS = 400_000  # on one page
MOST_ALL = 4_000_000
ENCRYPTED, BROKEN, TOO_MUCH = b"encrypted", b"broken", b"too-much"
_META = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_NOTED = late(r"(?:[^\W\d_].*?[^\d\s]|.*?[.,;:?!)\]”’»\"'])(?P<digits>\d{1,2})$|[^\W\d_](?P<alone>\d{1,2})$")
_SPACED = " \r"
_NEAR = 0.3  # points: a baseline that is this near is the same

Handle = Any


def frames(data: bytes) -> Iterator[bytes]:
    """Yield the frames of one file: facts (D), then a page each (P), then the end (.); or an error (E)."""
    return opened(data, partial(_document, data))


def opened(data: bytes, told: Callable[[Handle], Iterator[bytes]]) -> Iterator[bytes]:
    """Yield what is told of the document in `data`, or an error (E) where it cannot be opened."""
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        code = pdfium.FPDF_GetLastError()
        locked = code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
        yield frame(b"E", ENCRYPTED if locked else BROKEN)
        return
    try:
        yield from told(document)
    finally:
        pdfium.FPDF_CloseDocument(document)


def _document(data: bytes, document: Handle) -> Iterator[bytes]:
    pages = pdfium.FPDF_GetPageCount(document)
    if not 0 < pages <= MOST_PAGES:
        yield frame(b"E", TOO_MUCH if pages > 0 else BROKEN)
        return
    yield frame(b"D", pack_strings(_facts(document, data)))
    letters = 0
    for number in range(pages):
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            yield frame(b"E", BROKEN)
            return
        try:
            sheet = _sheet(page)
        finally:
            pdfium.FPDF_ClosePage(page)
        letters += len(sheet.text) if sheet else MOST_ALL
        if sheet is None or letters >= MOST_ALL:
            yield frame(b"E", TOO_MUCH)
            return
        yield frame(b"P", pack_sheet(sheet))
    yield frame(b".", b"")


def _facts(document: Handle, data: bytes) -> list[str]:
    """Return name and value of each property, one after the other."""
    found = [
        "tagged",
        "true" if pdfium.FPDFCatalog_IsTagged(document) else "false",
        "language",
        _string(lambda buffer, size: pdfium.FPDFCatalog_GetLanguage(document, buffer, size)),
    ]
    for name in _META:
        key = name.encode()
        found += (
            name,
            _string(lambda buffer, size, key=key: pdfium.FPDF_GetMetaText(document, key, buffer, size)),
        )
    return [*found, *carried(document, data)]


def _string(ask: Any) -> str:
    """Return what the engine writes into a buffer: UTF-16, its size in bytes with the end."""
    size = ask(None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    ask(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _sheet(page: Handle) -> Sheet | None:
    """Return what stands on a page, None where that is more than a page can hold."""
    where = ground(page)
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        return Sheet(where.width, where.height, "", [], [], [], [], [], 0, [])
    try:
        count = pdfium.FPDFText_CountChars(text_page)
        if count > MOST_LETTERS:
            return None
        text = _text(text_page, count)
        starts, ends, places, flags = _words(text_page, text, where)
    finally:
        pdfium.FPDFText_ClosePage(text_page)
    rules, images = ruled(page, where)
    return Sheet(
        where.width, where.height, text, starts, ends, places, flags, rules, images, remarks(page, where)
    )


def _text(text_page: Handle, count: int) -> str:
    """Return the characters, as many as the engine counts: number i is its number i."""
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    text = bytes(buffer)[: 2 * (written - 1)].decode("utf-16-le", "replace")
    if written - 1 == count and len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(text_page, number) for number in range(count))
    return "".join(chr(code) if _is_character(code) else "\ufffd" for code in codes)


def _is_character(code: int) -> bool:
    return code <= 0x10FFFF and not 0xD800 <= code < 0xE000


def _words(
    text_page: Handle, text: str, where: Ground
) -> tuple[list[int], list[int], list[float], list[int]]:
    """Return the words of a page: their starts, ends, places and flags."""
    starts: list[int] = []
    ends: list[int] = []
    places: list[float] = []
    flags: list[int] = []
    measure = Measure(text_page, where)
    base, look, end, marked, short = -1e9, Look(), 0, Marked(text_page, flags), 0
    for word in spans(text_page, text):
        before, (start, end), begun = end - 1, word, 0
        x, y = measure.origin(start)
        if abs(y - base) > _NEAR or text[start - 1] == "\n":
            look, begun = measure.look(start), marked.line(start, before)
            short = end if end - start <= SHORT and not text[start:end].islower() else 0
        elif (
            before + 1 in (short, start)
            or x - places[-2] > WIDE * look.size
            or (end - start <= SHORT and not text[start:end].isalpha())
        ):
            begun = Flag.APART if is_apart(text_page, start, before, marked.begun) else 0
        base = y
        if text[end - 1].isdigit() and (raised := _raised(measure, text, word, look)) < end:
            if start < raised:
                starts.append(start)
                ends.append(raised)
                places += (x, y, measure.end(raised - 1), look.size)
                flags.append(look.flags | begun)
                x, begun = places[-2], 0
            start, bits = raised, look.flags | Flag.RAISED
        else:
            bits = look.flags
        if text.startswith(_SPACED, end):
            bits |= Flag.SPACED
        starts.append(start)
        ends.append(end)
        places += (x, y, measure.end(end - 1), look.size)
        flags.append(bits | begun)
    return starts, ends, places, flags


def _raised(measure: Measure, text: str, word: tuple[int, int], look: Look) -> int:
    """Return where in a word digits begin that stand higher, such as a note's; its end where none do."""
    start, end = word
    noted = None if look.flags & Flag.TURNED else _NOTED.match(text[start:end])
    if noted is None:
        return end
    at = start + (noted.start("digits") if noted["digits"] else noted.start("alone"))
    return at if measure.origin(start)[1] - measure.origin(at)[1] > look.size * 0.15 else end
