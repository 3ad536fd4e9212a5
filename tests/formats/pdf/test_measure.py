"""Characters measured on a page of the engine's."""

import pypdfium2_raw as pdfium

from linter.formats.pdf.measure import Look, Measure
from linter.formats.pdf.place import ground
from linter.formats.pdf.wire import Flag
from tests.formats.pdf.made import at, pdf


def test_a_character_has_a_place_an_end_and_a_look() -> None:
    pdfium.FPDF_InitLibrary()
    data = pdf(at(50, 800, "aa", 12, "F2"))
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    page = pdfium.FPDF_LoadPage(document, 0)
    letters = pdfium.FPDFText_LoadPage(page)
    try:
        measure = Measure(letters, ground(page))
        x, y = measure.origin(0)
        assert (round(x), round(y)) == (50, 42)
        assert 50 < measure.end(0) < measure.end(1) < 70
        assert measure.look(0) == Look(12.0, Flag.BOLD)
    finally:
        pdfium.FPDFText_ClosePage(letters)
        pdfium.FPDF_ClosePage(page)
        pdfium.FPDF_CloseDocument(document)
