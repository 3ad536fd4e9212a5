"""PDF files made for a test: pages with text, lines and annotations where one wants them.

In: what a page shows.  Out: the bytes of a file.  Text is placed in points from the bottom left, as PDF does.
"""

import zlib
from collections.abc import Sequence

A4 = (595, 842)
IMAGE = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
    b" /Length 1 >>\nstream\n\x00\nendstream"
)
FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold"}


def at(x: float, y: float, text: str, size: float = 10, font: str = "F1") -> str:
    """Return text at a place; `y` is the baseline."""
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({escaped}) Tj ET\n"


def turned(x: float, y: float, text: str) -> str:
    """Return text that runs upwards."""
    return f"BT /F1 10 Tf 0 1 -1 0 {x} {y} Tm ({text}) Tj ET\n"


def paragraph(x: float, y: float, lines: Sequence[str], pitch: float = 12, size: float = 10) -> str:
    """Return lines below each other."""
    return "".join(at(x, y - number * pitch, line, size) for number, line in enumerate(lines))


def rule(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return a straight line."""
    return f"{x0} {y0} m {x1} {y1} l S\n"


def grid(xs: Sequence[float], ys: Sequence[float]) -> str:
    """Return the lines of a table."""
    down = [rule(x, ys[0], x, ys[-1]) for x in xs]
    return "".join([*down, *(rule(xs[0], y, xs[-1], y) for y in ys)])


def image() -> str:
    """Return a picture over the whole page."""
    return f"q {A4[0]} 0 0 {A4[1]} 0 0 cm /I1 Do Q\n"


def remark(kind: str, rect: Sequence[float], text: str = "", more: str = "") -> str:
    """Return an annotation."""
    box = " ".join(map(str, rect))
    said = f"/Contents ({text})" if text else ""
    return f"<< /Type /Annot /Subtype /{kind} /Rect [{box}] /T (Jansen) {said} {more} >>"


def pdf(
    *pages: str, info: str = "", catalog: str = "", more: str = "", annotations: Sequence[str] = ()
) -> bytes:
    """Return a file with these pages; `more` goes into each page, `annotations` stand on the first."""
    fonts = " ".join(f"/{key} << {_font(name)} >>" for key, name in FONTS.items())
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        b"",
        IMAGE,
        f"<< {info} >>".encode("cp1252"),
    ]
    kids = []
    for number, page in enumerate(pages):
        content = zlib.compress(page.encode("cp1252"))
        objects.append(
            f"<< /Length {len(content)} /Filter /FlateDecode >>\nstream\n".encode() + content + b"\nendstream"
        )
        noted = f"/Annots [{' '.join(annotations)}]" if number == 0 and annotations else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << {fonts} >> /XObject << /I1 3 0 R >> >> {more} {noted} >>".encode(
                "cp1252"
            )
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return written(objects)


def written(objects: Sequence[bytes]) -> bytes:
    """Return a file of these objects, of which the first is the catalogue and the fourth the properties."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    info = "/Info 4 0 R" if len(objects) > 3 else ""
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {info} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _font(name: str) -> str:
    return f"/Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding"
