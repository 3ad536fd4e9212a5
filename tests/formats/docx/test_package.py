"""Parts and how they refer to one another."""

import pytest

from linter.errors import BrokenSource
from linter.formats.docx.package import Package
from linter.formats.docx.read import read
from linter.model.source import Source
from tests.formats.docx.made import OFFICE, p, parts, relations, zipped


def moved(target: str, name: str) -> bytes:
    found = parts(p("a"))
    found["_rels/.rels"] = relations({target: f"{OFFICE}/officeDocument"})
    found[name] = found.pop("word/document.xml")
    return zipped(found)


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("word/document2.xml", "word/document2.xml"),
        ("/word/document.xml", "word/document.xml"),
        ("./word/../tekst/hoofd.xml", "tekst/hoofd.xml"),
        ("../../word/document.xml", "word/document.xml"),
        ("word/Document.xml", "word/document.xml"),
        ("document.xml", "document.xml"),
    ],
)
def test_the_main_part_is_the_one_the_package_names(target: str, name: str) -> None:
    assert read(Source("a.docx", moved(target, name))).text == "a\n"


@pytest.mark.parametrize("target", ["word/weg.xml", ""])
def test_a_package_without_its_main_part_is_no_document(target: str) -> None:
    with pytest.raises(BrokenSource, match="geen Word-document"):
        Package(moved(target, "word/document.xml"))


def test_a_package_without_relationships_is_no_document() -> None:
    found = parts(p("a"))
    del found["_rels/.rels"]
    with pytest.raises(BrokenSource, match="geen Word-document"):
        Package(zipped(found))


def test_what_lies_outside_the_file_is_not_followed() -> None:
    found = parts(p("a"))
    row = f'<Relationship Id="x" Type="{OFFICE}/styles" TargetMode="External" Target="styles.xml"/>'
    found["word/_rels/document.xml.rels"] = f'<Relationships xmlns="r">{row}<Relationship/></Relationships>'
    found["word/styles.xml"] = "<geen xml"
    package = Package(zipped(found))
    assert package.role(package.relations, "styles") == ""
    assert package.relations["x"].target == ""


def test_a_part_that_is_not_there_is_empty() -> None:
    package = Package(zipped(parts(p("a"))))
    assert (package.bytes("weg.xml"), package.root(""), package.stored("weg.xml")) == (b"", None, None)
    assert package.main == "word/document.xml"


def test_a_name_may_have_backslashes_and_capitals() -> None:
    found = {name.replace("/", "\\"): content for name, content in parts(p("a")).items()}
    found["WORD\\DOCUMENT.XML"] = found.pop("word\\document.xml")
    data = zipped(found).replace(b"WORD/", b"WORD\\")
    assert read(Source("a.docx", data)).text == "a\n"
