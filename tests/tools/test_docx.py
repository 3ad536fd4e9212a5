import io
import zipfile

import docx
from lxml import etree

from tools.docx import Comment, commented, deleted, inserted, numbered, package, paragraph, run, table


def opened(body: str, *comments: Comment) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(package(body, comments)))


def test_the_bytes_are_always_the_same() -> None:
    made = package(paragraph(run("a")))
    assert made == package(paragraph(run("a")))
    assert made != package(paragraph(run("b")))


def test_every_part_is_well_formed_and_named() -> None:
    archive = opened(paragraph(commented("a", 0)), Comment("Jan & Piet", "<klopt> dit?"))
    for name in archive.namelist():
        etree.fromstring(archive.read(name))
    types = archive.read("[Content_Types].xml").decode()
    for name in archive.namelist():
        assert name.endswith(".rels") or name == "[Content_Types].xml" or f'"/{name}"' in types
    assert "&lt;klopt&gt; dit?" in archive.read("word/comments.xml").decode()
    assert "word/comments.xml" not in opened(paragraph()).namelist()


def test_another_program_reads_what_was_meant() -> None:
    rows = [[numbered(), paragraph(run("Kunt u < dit >?")), paragraph(run("2")), paragraph(), paragraph()]]
    changed = paragraph(run("Eén"), inserted(" twee", "J"), deleted(" drie", "J"))
    file = docx.Document(io.BytesIO(package(changed + table(rows), compression=zipfile.ZIP_DEFLATED)))
    assert file.paragraphs[0].text == "Eén"
    assert [[cell.text for cell in row.cells] for row in file.tables[0].rows] == [
        ["Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m"],
        ["", "Kunt u < dit >?", "2", "", ""],
    ]
    assert '<w:delText xml:space="preserve"> drie</w:delText>' in changed
