"""How many pages a PDF has and what it calls them, by way of the engine's process."""

import pytest

from linter.errors import BrokenSource
from linter.formats.pdf.paged import paged
from tests.formats.pdf.made import pdf


def test_pages_are_counted() -> None:
    found = paged(pdf("", "", ""))
    assert (found.total, found.first, found.last, found.saved) == (3, "1", "3", False)


def test_labels_are_what_it_calls_them() -> None:
    found = paged(pdf("", "", "", catalog="/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 5 >>] >>"))
    assert (found.total, found.first, found.last) == (3, "i", "6")
    assert [found.has(page) for page in (1, 5, 6, 7)] == [False, True, True, False]


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(BrokenSource):
        paged(b"%PDF-1.7 niets")
