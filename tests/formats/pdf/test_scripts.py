"""Scripts that start by themselves are told wherever they stand; a file without one costs no copy."""

import zlib
from typing import Any

import pypdfium2_raw as pdfium
import pytest

from linter.formats.pdf import scripts
from tests.formats.pdf.made import at, pdf

OPENS = "/OpenAction << /S /JavaScript /JS (app.beep) >>"
PAGE = at(50, 800, "Zie hier nu")


def has(data: bytes) -> bool:
    pdfium.FPDF_InitLibrary()
    document: Any = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    assert document
    try:
        return scripts.has_script(document, data)
    finally:
        pdfium.FPDF_CloseDocument(document)


def packed(catalog: str, objects: str = "/ObjStm") -> bytes:
    """Return a file of which the catalog stands in a stream of objects."""
    held = f"1 0 << /Type /Catalog /Pages 2 0 R {catalog} >>".encode()
    parts = [
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        _stream(f"/Type {objects} /N 1 /First 4", held),
    ]
    made, starts = b"%PDF-1.5\n", [0, 0]
    for number, part in enumerate(parts, 2):
        starts.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    rows = [
        b"\0\0\0\0\xff",
        b"\2\0\0\4\0",
        *(b"\1" + start.to_bytes(3, "big") + b"\0" for start in starts[2:]),
    ]
    rows.append(b"\1" + len(made).to_bytes(3, "big") + b"\0")
    index = _stream("/Type /XRef /W [1 3 1] /Size 6 /Root 1 0 R", b"".join(rows))
    return made + b"5 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF" % (index, len(made))


def _stream(said: str, held: bytes) -> bytes:
    data = zlib.compress(held)
    head = f"<< {said} /Filter /FlateDecode /Length {len(data)} >>\nstream\n".encode()
    return head + data + b"\nendstream"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (pdf(PAGE), False),
        (pdf(PAGE, catalog=OPENS), True),
        (pdf(PAGE, catalog="/OpenAction [4 0 R /Fit]"), False),
        (pdf(PAGE, more="/AA << /O << /S /JavaScript /JS (app.beep) >> >>"), True),
        (
            pdf(PAGE, annotations=["<< /Type /Annot /Subtype /Widget /AA << /F << /S /JavaScript >> >> >>"]),
            True,
        ),
        (packed(""), False),
        (packed(OPENS), True),
        (packed(OPENS, "/Obj#53tm"), True),
        (packed("/OpenAction << /S /Java#53cript /JS (x) >>"), True),
    ],
)
def test_an_action_that_is_a_script(data: bytes, told: bool) -> None:  # noqa: FBT001
    assert has(data) is told


def test_no_copy_is_made_without_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scripts, "_has", lambda _document: pytest.fail("copied"))
    assert not has(pdf(PAGE))
    assert not has(packed(""))


def test_what_is_not_read_here_is_left_to_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scripts, "_MOST", 10)
    assert has(packed(OPENS))
    assert not has(packed(""))
