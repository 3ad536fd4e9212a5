"""The parts of a document, packed or flat, and what is refused by its name."""

import pytest

from linter.errors import BrokenSource, EncryptedSource, SourceError, UnknownFormat
from linter.formats.odt.package import META, STYLES, Package, body
from linter.formats.odt.refusal import ODT
from linter.formats.xmlpart import parse
from tests.formats.odt.made import MIMETYPE, flat, p, parts, root, styles, zipped

ENCRYPTED = root(
    "manifest:manifest",
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
)


def test_a_package_has_its_parts_by_name() -> None:
    package = Package(zipped(parts(p("a"), beside=styles())))
    assert (package.flat, package.name) == (False, "content.xml")
    found = package.root(STYLES)
    assert found is not None
    assert package.root(META) is None
    assert (package.stored(STYLES) is None, package.stored(META)) == (False, None)
    assert body(package.content)[0].text == "a"


def test_a_flat_document_is_its_own_parts() -> None:
    package = Package(flat(p("a")))
    assert (package.flat, package.name, package.stored(STYLES)) == (True, "office:document", None)
    assert package.root(META) is package.content


@pytest.mark.parametrize("kind", ["", MIMETYPE, f"{MIMETYPE}-template", f" {MIMETYPE}-web\n"])
def test_all_kinds_of_text_are_read(kind: str) -> None:
    assert Package(zipped(parts("") | {"mimetype": kind})).name == "content.xml"


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("spreadsheet", "een rekenblad"),
        ("spreadsheet-template", "een rekenblad"),
        ("presentation", "een presentatie"),
        ("graphics", "een tekening"),
        ("text-master", "een hoofddocument"),
        ("chart", "geen tekst"),
    ],
)
def test_other_kinds_are_refused_by_name(kind: str, says: str) -> None:
    with pytest.raises(UnknownFormat, match=says):
        Package(zipped(parts("") | {"mimetype": f"application/vnd.oasis.opendocument.{kind}"}))


def test_a_flat_spreadsheet_is_refused_by_name() -> None:
    with pytest.raises(UnknownFormat, match="een rekenblad"):
        Package(flat("").replace(b"opendocument.text", b"opendocument.spreadsheet"))


@pytest.mark.parametrize(
    ("found", "error"),
    [
        (parts("") | {"META-INF/manifest.xml": ENCRYPTED}, EncryptedSource),
        (
            {"mimetype": MIMETYPE, "encrypted-package": "x", "META-INF/manifest.xml": ENCRYPTED},
            EncryptedSource,
        ),
        ({"mimetype": MIMETYPE}, BrokenSource),
        (parts("") | {"content.xml": "geen xml"}, BrokenSource),
        (parts("") | {"META-INF/manifest.xml": "<a>"}, BrokenSource),
    ],
)
def test_what_is_locked_or_not_whole_is_refused(
    found: dict[str, str | bytes], error: type[SourceError]
) -> None:
    with pytest.raises(error):
        Package(zipped(found))


def test_a_manifest_without_encryption_is_no_matter() -> None:
    assert Package(zipped(parts("") | {"META-INF/manifest.xml": root("manifest:manifest", "")})).name


@pytest.mark.parametrize("inside", ["", "<office:body/>", "<office:body><office:spreadsheet/></office:body>"])
def test_a_part_without_text_is_no_text_document(inside: str) -> None:
    with pytest.raises(BrokenSource, match="geen tekstdocument"):
        body(parse(root("office:document-content", inside).encode(), ODT))
