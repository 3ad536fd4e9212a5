"""The pages that Word counted when it last saved a document."""

import pytest

from linter.errors import BrokenSource, EncryptedSource
from linter.formats.docx.paged import paged
from tests.formats.docx.made import docx, p, relations, zipped

SAID = '<Properties xmlns="a">{}</Properties>'


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("<Pages>12</Pages><Characters>900</Characters>", 12),
        ("<Pages>12</Pages><Characters>0</Characters>", None),
        ("<Pages>1</Pages>", None),
        ("<Pages>0</Pages><Characters>900</Characters>", None),
        ("<Pages>veel</Pages><Characters>900</Characters>", None),
        ("<Pages/><Characters>900</Characters>", None),
        ("<Characters>900</Characters>", None),
    ],
)
def test_what_the_file_says_of_itself(said: str, expected: int | None) -> None:
    found = paged(docx(p("a"), {"docProps/app.xml": SAID.format(said)}))
    assert (found.total if found else None) == expected
    assert found is None or found.saved


def test_a_document_without_properties_does_not_say() -> None:
    assert paged(docx(p("a"))) is None


def test_what_is_locked_or_no_document_is_refused() -> None:
    ole2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    with pytest.raises(EncryptedSource):
        paged(ole2 + "EncryptedPackage".encode("utf-16-le"))
    for data in (ole2, zipped({"_rels/.rels": relations({"xl/workbook.xml": "officeDocument"})})):
        with pytest.raises(BrokenSource):
            paged(data)
