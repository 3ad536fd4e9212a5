"""What the engine says of the pages of a file without reading them."""

import pytest

from linter.formats.pdf import count, engine
from linter.formats.pdf.count import frames
from linter.formats.pdf.wire import FRAME, unpack_strings
from tests.formats.pdf.made import pdf, written

NUMBERED = "/PageLabels << /Nums [0 << /S /D >>] >>"


@pytest.fixture(autouse=True, scope="module")
def _library() -> None:
    engine.pdfium.FPDF_InitLibrary()


def said(data: bytes) -> list[tuple[bytes, bytes]]:
    return [(one[:1], one[FRAME.size :]) for one in frames(data)]


@pytest.mark.parametrize(
    ("catalog", "expected"),
    [
        ("", ["3"]),
        (NUMBERED, ["3"]),
        ("/PageLabels << /Nums [0 << /S /R >> 2 << /P (A-) /S /D >>] >>", ["3", "I", "II", "A-1"]),
        ("/PageLabels << /Nums [0 << >> 1 << /S /D >>] >>", ["3", "", "1", "2"]),
    ],
)
def test_labels_are_told_where_they_are_not_the_usual_ones(catalog: str, expected: list[str]) -> None:
    (kind, payload), end = said(pdf("", "", "", catalog=catalog))
    assert (kind, unpack_strings(payload), end) == (b"D", expected, (b".", b""))


def test_a_file_that_lies_about_its_pages_is_broken() -> None:
    lying = written([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 12 >>"])
    assert said(lying) == [(b"E", b"broken")]


def test_a_file_with_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(count, "MOST_PAGES", 2)
    assert said(pdf("", "", "")) == [(b"E", b"too-much")]


def test_what_cannot_be_opened_is_broken() -> None:
    assert said(b"niets") == [(b"E", b"broken")]
