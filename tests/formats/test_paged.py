"""How many pages a file has, by the kind its name says it is."""

import pytest

from linter.errors import BrokenSource, SourceError
from linter.formats.paged import counts, paged
from linter.model.source import Source
from tests.formats.docx.made import docx, p
from tests.formats.odt import made as odt
from tests.formats.pdf.made import pdf

APP = '<Properties xmlns="a"><Pages>7</Pages><Characters>900</Characters></Properties>'
META = odt.root("office:document-meta", '<meta:document-statistic meta:page-count="9"/>')


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("Bijlage.PDF", pdf("", ""), 2),
        ("a.docx", docx(p("a"), {"docProps/app.xml": APP}), 7),
        ("a.docm", docx(p("a"), {"docProps/app.xml": APP}), 7),
        ("a.odt", odt.zipped(odt.parts(odt.p("a"), "", {"meta.xml": META})), 9),
    ],
)
def test_a_file_that_says_is_asked(name: str, data: bytes, expected: int) -> None:
    found = paged(Source(name, data))
    assert found is not None
    assert (found.total, counts(name)) == (expected, True)


@pytest.mark.parametrize("name", ["a.xlsx", "a.jpg", "a.txt", "a", "a.fodt"])
def test_another_file_is_not_looked_into(name: str) -> None:
    assert (paged(Source(name, b"%PDF-")), counts(name)) == (None, False)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.odt"])
@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"tekst"])
def test_what_is_not_what_it_says_is_refused(name: str, data: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        paged(Source(name, data))
    assert isinstance(refused.value, BrokenSource)
