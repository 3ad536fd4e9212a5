"""Formats are told apart by their bytes; what cannot be read is refused by its name."""

import subprocess
import sys
from pathlib import Path

import pytest

from linter.errors import BrokenSource, EncryptedSource, HostileSource, SourceError, UnknownFormat
from linter.formats.detect import read
from linter.model.source import Source
from tests.flow_invariants import assert_sound
from tests.formats.docx.made import docx, p, zipped
from tests.formats.office.made import doc

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
XML = '<vragenlijst soort="lv">a</vragenlijst>'


def ole2(name: str) -> bytes:
    return OLE2 + name.encode("utf-16-le") + b"\0" * 100


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        ("a.docx", docx(p("a")), "docx"),
        ("a.docm", docx(p("a")), "docx"),
        ("a.txt", docx(p("a")), "docx"),
        ("a", b"a", "text"),
        ("a.txt", b"", "text"),
        ("a.md", b"# a", "markdown"),
        ("a.txt", "a".encode("utf-16"), "text"),
        ("a.xml", XML.encode(), "xml"),
        ("a.xml", XML.encode("utf-16"), "xml"),
        ("a.txt", b"<naam> vult de griffie in", "text"),
        ("a.md", b"<!-- vragenlint --> # Lijst van vragen", "markdown"),
        ("a.html", b"<html><p>Een brief</p></html>", "html"),
        ("a.txt", b"<!DOCTYPE html><p>Lijst van <b>vragen</b>", "html"),
        ("a.xml", b"<config><a/></config>", "xml"),
        ("a.xml", b"<officiele-publicatie><al>a</al></officiele-publicatie>", "xml"),
        ("a.txt", b"<?xml version='1.0'?>\n<kamerwrk/>", "xml"),
        ("a.html", b"", "text"),
    ],
)
def test_a_file_is_read_by_what_it_is(name: str, data: bytes, form: str) -> None:
    found = read(Source(name, data))
    assert_sound(found)
    assert found.format == form


@pytest.mark.parametrize(("name", "data"), [("a.doc", doc("a")), ("a.rtf", b"{\\rtf1 a}")])
def test_without_libreoffice_old_files_are_refused_by_name(
    name: str, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VRAGENLINT_SOFFICE", "/no/such/program")
    with pytest.raises(UnknownFormat, match=rf"\.{name[2:]}-bestand .* installeer het"):
        read(Source(name, data))


def test_a_page_that_can_be_no_list_is_not_read_as_one() -> None:
    assert read(Source("a.html", b"<p>Een <b>brief</b>")).text == "<p>Een <b>brief</b>"
    assert read(Source("a.html", b"<p>Een <b>VRAAG</b>")).text == "Een VRAAG\n"


def test_canonical_xml_has_marks_and_other_xml_none() -> None:
    assert read(Source("a.txt", XML.encode())).marks is not None
    found = read(Source("a.xml", b"<config>b</config>"))
    assert (found.text, found.marks) == ("<config>b</config>", None)


@pytest.mark.parametrize(
    ("name", "data", "error", "says"),
    [
        ("a.docx", ole2("EncryptedPackage"), EncryptedSource, "wachtwoord"),
        ("a.doc", ole2("WordDocument"), BrokenSource, "onvolledig of beschadigd"),
        ("a.doc", ole2("Workbook"), BrokenSource, "onvolledig of beschadigd"),
        ("a.xls", ole2("Workbook"), UnknownFormat, "Office-bestand van de oude soort"),
        ("a.pdf", b"%PDF-1.7\n\0", BrokenSource, "onvolledig of beschadigd"),
        (
            "a.odt",
            zipped({"mimetype": "application/vnd.oasis.opendocument.text"}, 0),
            BrokenSource,
            "Dit OpenDocument-bestand is onvolledig",
        ),
        ("a.xml", b"<k>Verslag houdende een lijst</k>", UnknownFormat, "lijst van vragen in XML"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", UnknownFormat, "onbekende soort"),
        ("a.docx", b"", BrokenSource, "leeg"),
        ("a.odt", b"", BrokenSource, "leeg"),
        ("a.pdf", b"", BrokenSource, "leeg"),
        ("a.doc", b"", BrokenSource, "leeg"),
        ("a.docx", b"Lijst van vragen", BrokenSource, "geen Word-bestand"),
        ("a.doc", b"<html>", BrokenSource, "geen Word-bestand"),
        ("a.pdf", b"Lijst van vragen", BrokenSource, "geen PDF-bestand"),
        ("a.docx", zipped({"META-INF/manifest.xml": "<a/>"}), BrokenSource, "Dit OpenDocument-bestand is"),
        ("a.fodt", b"<office:document xmlns:office='a'/>", BrokenSource, "geen tekstdocument"),
        ("a.odt", b"\0\0", BrokenSource, "geen OpenDocument-bestand"),
        ("a.docx", b"PK\x03\x04 en dan niets", BrokenSource, "beschadigd"),
        ("a.docx", zipped({"a": "b"}), BrokenSource, "geen Word-document"),
        ("a.docx", zipped({}), BrokenSource, "geen Word-document"),
        ("a.txt", b"a\0" * 99, BrokenSource, "geen leesbare tekst"),
        ("a.xml", b"<!DOCTYPE vragenlijst><vragenlijst/>", HostileSource, "DOCTYPE"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    name: str, data: bytes, error: type[SourceError], says: str
) -> None:
    with pytest.raises(error) as refused:
        read(Source(name, data))
    assert says in refused.value.say("nl")
    assert refused.value.say("nl") != refused.value.say("en")


def test_the_samples_are_told_apart(samples: Path) -> None:
    forms: dict[str, str] = {}
    for path in sorted(samples.iterdir()):
        try:
            forms[path.name] = read(Source(path.name, path.read_bytes())).format
        except SourceError as error:
            forms[path.name] = type(error).__name__
    assert {name for name, form in forms.items() if form == "docx"} == {
        name for name in forms if name.endswith(".docx")
    }
    assert (forms["README.md"], forms["clean_1.html"]) == ("markdown", "html")
    assert (forms["clean_1.pdf"], forms["enc.pdf"]) == ("pdf", "EncryptedSource")
    assert (forms["clean_1.odt"], forms["rich_1.odt"]) == ("odt", "odt")
    assert forms["clean_1.doc"] in {"doc", "UnknownFormat"}


def test_only_the_reader_that_is_needed_is_imported() -> None:
    code = (
        "import sys; from linter.formats.detect import read; from linter.model.source import Source;"
        "read(Source('a.txt', b'a')); "
        "print([name for name in sys.modules if name.startswith(('lxml', 'linter.formats.docx', 'zipfile'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
