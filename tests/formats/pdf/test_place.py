"""Where the engine's coordinates lie on the page as shown."""

import pypdfium2_raw as pdfium
import pytest

from linter.formats.pdf.place import Ground, ground
from tests.formats.pdf.made import pdf


def of(more: str) -> Ground:
    data = pdf("", more=more)
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    page = pdfium.FPDF_LoadPage(document, 0)
    found = ground(page)
    pdfium.FPDF_ClosePage(page)
    pdfium.FPDF_CloseDocument(document)
    return found


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ("", (100, 642)),
        ("/CropBox [50 100 595 842]", (50, 642)),
        ("/Rotate 90", (200, 100)),
        ("/Rotate 180", (495, 200)),
        ("/Rotate 270", (642, 495)),
    ],
)
def test_a_point_is_shown_where_the_page_puts_it(more: str, place: tuple[int, int]) -> None:
    pdfium.FPDF_InitLibrary()
    found = of(more)
    x, y = found.point(100, 200)
    assert (round(x), round(y)) == place
    assert found.upright is ("Rotate" not in more)
    corners = found.corners((*place, place[0] + 10, place[1] + 20))
    assert max(abs(side - other) for side, other in zip(corners[0], (100, 200), strict=True)) < 1
    back = [found.point(*corner) for corner in corners]
    assert [(round(one[0] - back[0][0]), round(one[1] - back[0][1])) for one in back] == [
        (0, 0), (10, 0), (0, 20), (10, 20),
    ]  # fmt: skip


def test_a_direction_has_no_place() -> None:
    assert Ground(1, 1, 1, 0, 0, -1, 50, 60).vector(3, 4) == (3, -4)
