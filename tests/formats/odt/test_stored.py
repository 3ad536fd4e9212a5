"""A part that changed is put in its place; what is signed stays as it is."""

import io
import zipfile

import pytest

from linter.errors import SignedSource
from linter.formats.odt.package import Package
from linter.formats.odt.stored import refuse_if_signed, stored
from tests.formats.odt.made import flat, p, parts, zipped


def test_a_part_is_put_in_its_place() -> None:
    data = zipped(parts(p("a"), beside={"meta.xml": "<a/>", "Pictures/b.png": "x"}))
    made = stored(Package(data), data, {"meta.xml": b"<b/>"})
    archive = zipfile.ZipFile(io.BytesIO(made))
    assert archive.namelist() == zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert archive.read("meta.xml") == b"<b/>"
    assert made[30:38] == b"mimetype"
    assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
    assert stored(Package(data), data, {}) == data


def test_a_flat_document_is_one_part() -> None:
    data = flat(p("a"))
    assert stored(Package(data), data, {}) == data
    assert stored(Package(data), data, {"office:document": b"<b/>"}) == b"<b/>"
    marked = b"\xef\xbb\xbf" + data
    assert stored(Package(marked), marked, {"office:document": b"<b/>"}) == b"\xef\xbb\xbf<b/>"


@pytest.mark.parametrize("name", ["documentsignatures", "packagesignatures"])
def test_what_is_signed_is_refused(name: str) -> None:
    data = zipped(parts(p("a"), beside={f"META-INF/{name}.xml": "<a/>"}))
    with pytest.raises(SignedSource, match="ondertekend"):
        refuse_if_signed(Package(data))
    refuse_if_signed(Package(zipped(parts(p("a"), beside={"META-INF/macrosignatures.xml": "<a/>"}))))
    refuse_if_signed(Package(flat(p("a"))))
