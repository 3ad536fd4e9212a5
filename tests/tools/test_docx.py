import io
import re
import zipfile
from collections import Counter
from posixpath import dirname, join, normpath

import docx
import pytest
from lxml import etree

from tools.docx import (
    Comment,
    commented,
    deleted,
    inserted,
    numbered,
    package,
    paragraph,
    run,
    smallest,
    table,
)

ROW = [numbered(), paragraph(run("Kunt u < dit >?")), paragraph(run("2")), paragraph(), paragraph()]
CHANGED = paragraph(run("Eén"), inserted(" twee", "J"), deleted(" drie", "J"))
REMARK = Comment("Jan & Piet", "<klopt> dit?")
FILES = {
    "word": package(CHANGED + table([ROW])),
    "remark": package(paragraph(commented("a", 0)), [REMARK]),
    "least": smallest(table([ROW])),
}
files = pytest.mark.parametrize(
    "archive", [zipfile.ZipFile(io.BytesIO(x)) for x in FILES.values()], ids=FILES
)


def story(archive: zipfile.ZipFile) -> str:
    return archive.read("word/document.xml").decode()


def values(pattern: str, *texts: str) -> list[str]:
    return [found for text in texts for found in re.findall(pattern, text)]


def test_the_bytes_are_always_the_same() -> None:
    made = package(paragraph(run("a")))
    assert made == package(paragraph(run("a")))
    assert made != package(paragraph(run("b")))


@files
def test_every_part_is_well_formed_and_has_a_kind(archive: zipfile.ZipFile) -> None:
    types = archive.read("[Content_Types].xml").decode()
    named = values('PartName="/([^"]*)"', types)
    for name in archive.namelist():
        etree.fromstring(archive.read(name))
    plain = {
        name for name in archive.namelist() if name.endswith((".rels", "item1.xml", "[Content_Types].xml"))
    }
    assert sorted(named) == sorted(set(archive.namelist()) - plain)
    assert 'Default Extension="xml"' in types


@files
def test_every_part_is_referred_to_and_every_reference_leads_somewhere(archive: zipfile.ZipFile) -> None:
    reached = set()
    for name in (name for name in archive.namelist() if name.endswith(".rels")):
        text = archive.read(name).decode()
        ids = values(' Id="([^"]*)"', text)
        assert len(ids) == len(set(ids))
        folder = dirname(dirname(name))
        reached |= {normpath(join(folder, target)) for target in values('Target="([^"]*)"', text)}
    parts = {name for name in archive.namelist() if not name.endswith((".rels", "[Content_Types].xml"))}
    assert reached == parts
    relations = archive.read("word/_rels/document.xml.rels").decode()
    for ident in values('r:id="([^"]*)"', story(archive)):
        assert re.search(f'Id="{ident}" Type="[^"]*/footer"', relations)


@files
def test_ids_of_paragraphs_and_rows_are_unique(archive: zipfile.ZipFile) -> None:
    texts = [archive.read(name).decode() for name in archive.namelist()]
    marks = values(' w14:paraId="([^"]*)"', *texts)
    assert len(marks) == len(values("<w:(?:p|tr) ", *texts)) > 0
    assert [mark for mark, times in Counter(marks).items() if times > 1] == []
    assert all(0 < int(mark, 16) < 0x80000000 for mark in marks)


@pytest.mark.parametrize("name", ["word", "remark"])
def test_what_the_text_names_is_in_the_package(name: str) -> None:
    archive = zipfile.ZipFile(io.BytesIO(FILES[name]))
    texts = [
        archive.read(part).decode()
        for part in archive.namelist()
        if part in {"word/document.xml", "word/footer1.xml", "word/comments.xml"}
    ]
    styles, settings = (archive.read(f"word/{part}.xml").decode() for part in ("styles", "settings"))
    used = values('<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"', *texts)
    assert set(used) <= set(values('w:styleId="([^"]*)"', styles))
    assert used
    sessions = values(' w:rsid[A-Za-z]*="([^"]*)"', *texts)
    assert set(sessions) <= set(values('<w:rsid w:val="([^"]*)"', settings))
    assert sessions


def test_comments_are_a_part_where_there_are_any() -> None:
    with_remark, without = (zipfile.ZipFile(io.BytesIO(FILES[name])) for name in ("remark", "word"))
    told = with_remark.read("word/comments.xml").decode()
    assert "&lt;klopt&gt; dit?" in told
    assert 'w:initials="J&amp;P"' in told
    assert "word/comments.xml" not in without.namelist()


def test_no_document_ends_with_a_table() -> None:
    assert "</w:tbl><w:p " in story(zipfile.ZipFile(io.BytesIO(FILES["word"])))
    assert story(zipfile.ZipFile(io.BytesIO(FILES["remark"]))).count("<w:p ") == 1


def test_the_smallest_has_the_same_text_and_few_parts() -> None:
    least, whole = (zipfile.ZipFile(io.BytesIO(make(CHANGED + table([ROW])))) for make in (smallest, package))
    reference = '<w:footerReference w:type="default" r:id="rId1"/>'
    assert story(least) == story(whole).replace(reference, "")
    assert [name for name in least.namelist() if name.startswith("word/") and "_rels" not in name] == [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
    ]


@pytest.mark.parametrize("make", [package, smallest])
def test_another_program_reads_what_was_meant(make: object) -> None:
    assert callable(make)
    file = docx.Document(io.BytesIO(make(CHANGED + table([ROW]), compression=zipfile.ZIP_DEFLATED)))
    assert file.paragraphs[0].text == "Eén"
    assert [[cell.text for cell in row.cells] for row in file.tables[0].rows] == [
        ["Nr", "Vraag", "Bijlage", "Blz. (van)", "t/m"],
        ["", "Kunt u < dit >?", "2", "", ""],
    ]
    assert file.tables[0].style is not None
    assert file.tables[0].style.name == "Table Grid"
    assert '<w:delText xml:space="preserve"> drie</w:delText>' in CHANGED
