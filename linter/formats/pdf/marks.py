"""What stands on a page beside its text: straight lines, pictures, annotations.

In: a page of the engine's.  Out: rules, how many pictures there are, remarks.  Knows nothing of tables.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

import pypdfium2_raw as pdfium

from linter.formats.pdf.carried import attached
from linter.formats.pdf.place import Ground
from linter.formats.pdf.wire import ATTACHED, LAUNCH, OWN, REMARKED, Remark

MOST_OBJECTS = 60_000
MOST_RULES = 16_000
MOST_REMARKS = 2_000
DEEPEST = 8
_LONGEST_PATH = 1_000  # bytes
THIN = 3.0  # points: what is thinner is a line
LONG = 6.0
_CORNERS = 6  # the most points that a rectangle is drawn with

_IMAGE, _PATH = pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH
_FORM, _TEXT = pdfium.FPDF_PAGEOBJ_FORM, pdfium.FPDF_PAGEOBJ_TEXT

Handle = Any
Box = tuple[float, float, float, float]


def ruled(page: Handle, where: Ground) -> tuple[list[float], int]:
    """Return the straight lines on a page, four numbers each, and how many pictures it has."""
    rules: list[float] = []
    images = 0
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    sides = tuple(ctypes.byref(side) for side in (left, bottom, right, top))
    for item, kind in _objects(page):
        if kind == _IMAGE:
            images += 1
        elif kind == _PATH and pdfium.FPDFPageObj_GetBounds(item, *sides):
            corners = (left.value, bottom.value), (right.value, top.value)
            rules += _lines(item, _box(where, corners))
            if len(rules) > 4 * MOST_RULES:
                return [], images
    return rules, images


def _objects(page: Handle) -> Iterator[tuple[Handle, int]]:
    """Yield the objects of a page and of the forms on it, each with its kind."""
    left = MOST_OBJECTS
    waiting = [(page, pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject, 0)]
    while waiting:
        holder, count, get, depth = waiting.pop()
        for number in range(min(count(holder), left)):
            item = get(holder, number)
            kind = pdfium.FPDFPageObj_GetType(item)
            if kind == _FORM and depth < DEEPEST:
                waiting.append(
                    (item, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject, depth + 1)
                )
            elif kind != _TEXT:
                yield item, kind
            left -= 1


def _lines(item: Handle, box: Box) -> list[float]:
    """Return the straight lines that a path draws: itself where it is thin, its edges where it is a box."""
    x0, y0, x1, y1 = box
    wide, high = x1 - x0, y1 - y0
    if wide <= THIN or high <= THIN:
        return [x0, y0, x1, y1] if max(wide, high) > LONG else []
    if wide < LONG or high < LONG or pdfium.FPDFPath_CountSegments(item) > _CORNERS:
        return []
    return [x0, y0, x1, y0, x0, y1, x1, y1, x0, y0, x0, y1, x1, y0, x1, y1]


def remarks(page: Handle, where: Ground) -> list[Remark]:
    """Return the annotations that say something or mark text; of a remark of ours the first of its parts."""
    found: list[Remark] = []
    for number in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST_REMARKS)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        if annotation:
            found += _own(annotation, where) if is_own(annotation) else _remarks(annotation, where)
            pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def is_own(annotation: Handle) -> bool:
    """Say whether we put an annotation there."""
    return _value(annotation, b"NM").startswith(OWN)


def _own(annotation: Handle, where: Ground) -> Iterator[Remark]:
    if ":" not in _value(annotation, b"NM").removeprefix(OWN):
        text = _value(annotation, b"Contents")
        yield Remark(_value(annotation, b"T"), text, REMARKED, _placed(annotation, where))


def _remarks(annotation: Handle, where: Ground) -> Iterator[Remark]:
    """Yield what an annotation says of its place, and the places it marks in a colour."""
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_LINK and (opened := _opened(annotation)):
        yield Remark("", opened, LAUNCH, _placed(annotation, where))
    elif kind == pdfium.FPDF_ANNOT_FILEATTACHMENT:
        file = attached(pdfium.FPDFAnnot_GetFileAttachment(annotation))
        yield Remark("", file, ATTACHED, _placed(annotation, where))
    if kind in _SILENT:
        return
    if kind == pdfium.FPDF_ANNOT_HIGHLIGHT:
        colour = _colour(annotation)
        yield from (Remark("", "", colour, box) for box in _marked(annotation, where))
    text = _value(annotation, b"Contents")
    if text or kind in _EDITS:
        yield Remark(_value(annotation, b"T"), text, "", _placed(annotation, where))


def _opened(annotation: Handle) -> str:
    """Return the name of the file or program that a link opens, empty where it does something else."""
    action = pdfium.FPDFLink_GetAction(pdfium.FPDFAnnot_GetLink(annotation))
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_LAUNCH:
        return ""
    size = pdfium.FPDFAction_GetFilePath(action, None, 0)
    if not 1 < size <= _LONGEST_PATH:
        return LAUNCH
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAction_GetFilePath(action, buffer, size)
    return buffer.value.decode("utf-8", "replace") or LAUNCH


def _placed(annotation: Handle, where: Ground) -> Box:
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect))
    return _box(where, ((rect.left, rect.bottom), (rect.right, rect.top)))


def _marked(annotation: Handle, where: Ground) -> Iterator[Box]:
    """Yield the boxes of the text that a highlight covers."""
    quads = pdfium.FS_QUADPOINTSF()
    for number in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(annotation), MOST_REMARKS)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, number, ctypes.byref(quads)):
            yield _box(where, ((quads.x1, quads.y1), (quads.x2, quads.y2), (quads.x3, quads.y3)))


def _box(where: Ground, corners: Sequence[tuple[float, float]]) -> Box:
    if len(corners) == 2 and where.upright:
        (left, bottom), (right, top) = corners
        x0, y0 = where.point(left, top)
        x1, y1 = where.point(right, bottom)
        return x0, y0, x1, y1
    points = [where.point(x, y) for x, y in corners]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


_SILENT = frozenset(
    {
        pdfium.FPDF_ANNOT_LINK,
        pdfium.FPDF_ANNOT_POPUP,
        pdfium.FPDF_ANNOT_WIDGET,
        pdfium.FPDF_ANNOT_XFAWIDGET,
        pdfium.FPDF_ANNOT_PRINTERMARK,
    }
)
_EDITS = frozenset(
    {
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_FREETEXT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_SQUIGGLY,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_CARET,
        pdfium.FPDF_ANNOT_INK,
        pdfium.FPDF_ANNOT_REDACT,
    }
)


def _value(annotation: Handle, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pointer = ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(annotation, key, pointer, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _colour(annotation: Handle) -> str:
    """Return what a highlight's colour is called: yellow as word processors call it, else its numbers."""
    parts = [ctypes.c_uint() for _ in range(4)]
    at = [ctypes.byref(one) for one in parts]
    if not pdfium.FPDFAnnot_GetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_Color, *at):
        return "yellow"
    red, green, blue = (one.value for one in parts[:3])
    return "yellow" if red > 200 and green > 180 and blue < 170 else f"#{red:02x}{green:02x}{blue:02x}"
