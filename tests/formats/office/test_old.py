"""Office files of the old kind: Word is read, the others are refused by name."""

import pytest

from linter.errors import BrokenSource, EncryptedSource, SourceError, UnknownFormat
from linter.formats.office.old import read
from linter.model.source import Source

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


@pytest.mark.parametrize(
    ("name", "stream", "error", "says"),
    [
        ("a.docx", "EncryptedPackage", EncryptedSource, "zonder wachtwoord"),
        ("a.doc", "EncryptedPackage", EncryptedSource, "zonder wachtwoord"),
        ("a.doc", "WordDocument", BrokenSource, "onvolledig of beschadigd"),
        ("a", "WordDocument", BrokenSource, "onvolledig of beschadigd"),
        ("a.doc", "Workbook", BrokenSource, "onvolledig of beschadigd"),
        ("a.xls", "Workbook", UnknownFormat, "Office-bestand van de oude soort"),
    ],
)
def test_an_office_file_is_told_by_what_it_holds(
    name: str, stream: str, error: type[SourceError], says: str
) -> None:
    with pytest.raises(error, match=says):
        read(Source(name, OLE2 + stream.encode("utf-16-le") + b"\0" * 100))
