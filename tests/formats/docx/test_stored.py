"""A document is stored again with the parts that changed, unless it is signed."""

import pytest

from linter.errors import SignedSource
from linter.formats.docx.package import Package
from linter.formats.docx.stored import refuse_if_signed, stored
from tests.formats.docx.made import docx, parts, zipped

_ORIGIN = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin"


def test_a_part_keeps_its_byte_order_mark() -> None:
    made = parts("<w:p/>")
    made["word/document.xml"] = b"\xef\xbb\xbf" + str(made["word/document.xml"]).encode()
    data = zipped(made)
    package = Package(data)
    changed = package.bytes(package.main).replace(b"<w:p/>", b"<w:p></w:p>")
    found = Package(stored(package, data, {package.main: changed, "word/nieuw.xml": b"<a/>"}))
    raw = found.stored(package.main)
    assert raw is not None
    assert raw.inflate().startswith(b"\xef\xbb\xbf<w:document")
    assert found.bytes("word/nieuw.xml") == b"<a/>"


def test_a_signed_document_is_refused() -> None:
    refuse_if_signed(Package(docx("<w:p/>")))
    made = parts("<w:p/>", {"_xmlsignatures/sig1.xml": "<Signature/>"})
    with pytest.raises(SignedSource) as caught:
        refuse_if_signed(Package(zipped(made)))
    assert "ondertekend" in caught.value.say("nl")
    named = str(parts("<w:p/>")["_rels/.rels"]).replace(
        "</Rel", f'<Relationship Id="s" Type="{_ORIGIN}" Target="x"/></Rel'
    )
    with pytest.raises(SignedSource):
        refuse_if_signed(Package(zipped(parts("<w:p/>") | {"_rels/.rels": named})))
