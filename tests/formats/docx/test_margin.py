"""The part with comments is made, filled and given back, with all that names it."""

from linter.formats.docx.annotate import annotate, clean
from linter.formats.docx.margin import RELATION, kept, written
from linter.formats.docx.markup import parse
from linter.formats.docx.package import Package
from linter.model.source import Source
from tests.formats.docx.annotated import STAMP, as_word_stores, remark, stored
from tests.formats.docx.made import NAMESPACES, docx, p, parts, relations, zipped

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def test_a_part_is_made_and_named() -> None:
    found = written(Package(docx(p("een"))), {3: remark(0, 1, "A & <B>", 'é "')}, STAMP)
    assert list(found) == ["word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"]
    assert RELATION.encode() in found["word/_rels/document.xml.rels"]
    assert b'PartName="/word/comments.xml"' in found["[Content_Types].xml"]
    comment = parse(found["word/comments.xml"])[0]
    assert ["".join(str(one) for one in line.itertext()) for line in comment] == ["A & <B>", 'é "']


def test_a_name_that_is_taken_is_left_alone() -> None:
    data = zipped(parts(p("een")) | {"word/comments.xml": "<iets/>"})
    assert "word/comments1.xml" in written(Package(data), {0: remark(0, 1)}, STAMP)
    named = '<Types><Override PartName="/word/comments.xml" ContentType="x"/></Types>'
    data = zipped(parts(p("een")) | {"[Content_Types].xml": named})
    assert "word/comments1.xml" in written(Package(data), {0: remark(0, 1)}, STAMP)


def test_an_id_that_is_taken_is_left_alone() -> None:
    rels = relations({"weg.xml": f"{OFFICE}/comments"}).replace("rId1", RELATION)
    data = zipped(parts(p("een")) | {"word/_rels/document.xml.rels": rels})
    found = annotate(Source("lijst.docx", data), [remark(0, 1)], STAMP)
    assert f'Id="{RELATION}1"'.encode() in stored(found)["word/_rels/document.xml.rels"]
    assert stored(clean(Source("lijst.docx", found))) == stored(data)


def test_relationships_that_were_not_there_are_gone_again() -> None:
    made = parts(p("een"))
    del made["word/_rels/document.xml.rels"]
    data = zipped(made)
    found = annotate(Source("lijst.docx", data), [remark(0, 1)], STAMP)
    assert "word/_rels/document.xml.rels" in stored(found)
    assert stored(clean(Source("lijst.docx", found))) == stored(data)


def test_the_main_part_may_stand_at_the_top() -> None:
    made = parts(p("een"))
    top = relations({"/document.xml": f"{OFFICE}/officeDocument"})
    data = zipped(
        {"[Content_Types].xml": "<Types/>", "_rels/.rels": top, "document.xml": made["word/document.xml"]}
    )
    found = annotate(Source("lijst.docx", data), [remark(0, 1)], STAMP)
    assert list(stored(found))[3:] == ["comments.xml", "_rels/document.xml.rels"]
    assert stored(clean(Source("lijst.docx", found))) == stored(data)


def test_a_part_that_a_word_processor_stored_is_left_empty() -> None:
    data = docx(p("een"))
    found = annotate(Source("lijst.docx", data), [remark(0, 1)], STAMP)
    theirs = stored(found)
    theirs["word/_rels/document.xml.rels"] = theirs["word/_rels/document.xml.rels"].replace(
        RELATION.encode(), b"rId9"
    )
    left = stored(clean(Source("lijst.docx", as_word_stores(zipped(dict(theirs))))))
    assert len(parse(left["word/comments.xml"])) == 0


def test_whose_comments_they_are_is_told_by_their_author() -> None:
    ours, theirs = '<w:comment w:id="1" w:author="vragenlint"/>', '<w:comment w:id="2" w:author="A"/>'
    found = kept(parse(f"<w:comments {NAMESPACES}>{ours}{theirs}</w:comments>".encode()))
    assert (found.ids, found.others) == ({"1"}, {"2"})
    assert kept(None).ids == frozenset()
