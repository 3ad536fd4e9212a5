"""A document with remarks: each on its characters, everything else as it was, and gone again when asked."""

from random import Random

import pytest

from linter.errors import SignedSource, UnwritableSource
from linter.formats.docx.annotate import MOST, annotate, clean
from linter.model.source import Source
from tests.formats.docx.annotated import STAMP, annotated, main, on, plainly, remark, shown, spans, stored
from tests.formats.docx.made import WHO, docx, numbered, p, parts, r, tbl, tr, zipped

COMMENT = f"<w:comment {WHO.replace('9', '4')}><w:p><w:r><w:t>Zie de brief</w:t></w:r></w:p></w:comment>"
THEIRS = (
    '<w:commentRangeStart w:id="4"/>{}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>'
)


def test_a_remark_stands_on_its_characters_and_says_what_is_asked() -> None:
    data = docx(p(r("Bent u bekend met dit bericht.", "<w:b/>")))
    found = annotated(data, [remark(22, 30, "FOUT VRG001", "Geen «?» & zo.", "Zet er een.")])
    assert shown(found) == [("bericht.", "FOUT VRG001\nGeen «?» & zo.\nZet er een.")]
    assert b"<w:b/>" in stored(found)["word/comments.xml"]


def test_a_run_is_parted_with_its_look_and_only_bytes_are_put_in() -> None:
    body = p(r("een twee drie", '<w:i/><w:color w:val="FF0000"/>'))
    found = annotated(docx(body), on(docx(body), "twee"))
    look = '<w:rPr><w:i/><w:color w:val="FF0000"/></w:rPr>'
    keep = '<w:t xml:space="preserve">'
    assert plainly(main(found)) == (
        f"<w:p><w:r>{look}{keep}een </w:t ></w:r >[0<w:r>{look}{keep}twee</w:t ></w:r >0]^"
        f"<w:r>{look}{keep} drie</w:t></w:r></w:p>"
    )


CASES = {
    "over runs": (p(r("een") + r("twee", "<w:b/>") + r("drie")), ["ntweed"]),
    "over paragraphs": (p("een") + p("twee"), ["en\ntw"]),
    "in cells": (tbl(tr("1", "Kunt u dit toelichten?", "3")), ["dit", "1"]),
    "over cells": (tbl(tr("1", "Kunt u dit?")), ["1\tKunt"]),
    "in a list": (numbered(1, 0, "eerste punt"), ["punt"]),
    "not kept": ("<w:p><w:r><w:t> een  twee drie </w:t></w:r></w:p>", ["een", "twee", "  ", "drie"]),
    "side by side": (p("een twee drie"), ["een", " twee", " drie", "een twee drie"]),
    "the same place": (p("een twee drie"), ["twee", "twee", "twee drie"]),
    "references": (p("A&amp;B &lt;C&gt; é"), ["&B", "C> ", "é"]),
    "cdata": ("<w:p><w:r><w:t><![CDATA[een <twee> drie]]></w:t></w:r></w:p>", ["<twee>", "drie"]),
    "signs": (p(r("<w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie</w:t>")), ["twee", "\t", "een\tt"]),
    "inserted": (p(r("een ") + f"<w:ins {WHO}>{r('twee drie')}</w:ins>" + r(" vier")), ["drie", "een tw"]),
    "beside what is gone": (
        p(r("een") + f"<w:del {WHO}><w:r><w:delText>x</w:delText></w:r></w:del>" + r("twee")),
        ["een", "twee"],
    ),
    "a link": (p(f'<w:hyperlink w:anchor="a">{r("een twee")}</w:hyperlink>' + r("drie")), ["twee", "tweed"]),
    "a control": (p(f"<w:sdt><w:sdtPr/><w:sdtContent>{r('een twee')}</w:sdtContent></w:sdt>"), ["twee"]),
    "a control of blocks": (f"<w:sdt><w:sdtContent>{p('een twee')}</w:sdtContent></w:sdt>", ["twee"]),
    "bookmarks": (
        p('<w:bookmarkStart w:id="0" w:name="x"/>' + r("een twee") + '<w:bookmarkEnd w:id="0"/>'),
        ["twee"],
    ),
    "a look that was changed": (
        p(r("een twee", f"<w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange>")),
        ["twee"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_remark_is_on_exactly_its_characters(name: str) -> None:
    body, words = CASES[name]
    data = docx(body, {"numbering": ""})
    found = annotated(data, on(data, *words))
    assert sorted(shown(found)) == sorted((word, word) for word in words)


def test_the_id_of_a_tracked_change_is_given_once() -> None:
    body = CASES["a look that was changed"][0]
    found = main(annotated(docx(body), on(docx(body), "twee")))
    assert (found.count('w:id="9"'), found.count("<w:rPrChange w:id=")) == (1, 2)


@pytest.mark.parametrize(
    ("body", "place", "expected"),
    [
        (p("een"), 0, "<w:p>[00]^<w:r>"),
        (p("een"), 1, "e</w:t ></w:r >[00]^<w:r>"),
        (p("een"), 3, "een</w:t></w:r>[00]^</w:p>"),
        (p("een") + "<w:p/>", 4, "een</w:t></w:r></w:p><w:p>[00]^</w:p >"),
        (p("een") + "<w:p w:rsidR='1' />", 4, "<w:p w:rsidR='1' >[00]^</w:p >"),
        (p("een") + "<w:p></w:p>", 4, "<w:p>[00]^</w:p>"),
        (p("", "<w:jc/>"), 0, "</w:pPr>[00]^</w:p>"),
        (tbl(tr("1", "<w:tc><w:p/></w:tc>")), 2, "<w:p>[00]^</w:p >"),
    ],
)
def test_what_is_absent_is_said_where_it_belongs(body: str, place: int, expected: str) -> None:
    found = annotated(docx(body), [remark(place, place)])
    assert expected in plainly(main(found))
    assert spans(found)[0].start == place


def test_what_is_about_the_whole_document_stands_at_its_beginning() -> None:
    found = annotated(docx(p("een") + p("twee")), [remark(0, 9)])
    assert plainly(main(found)).startswith("<w:p>[00]^<w:r>")


def test_what_is_there_stays_and_ids_are_new() -> None:
    data = docx(p(THEIRS.format(r("een")) + r(" twee")), {"comments": COMMENT})
    found = annotated(data, on(data, "een", "twee"))
    assert shown(found) == [("een", "een"), ("twee", "twee")]
    assert 'w:id="5"' in main(found)
    assert COMMENT.encode() in stored(found)["word/comments.xml"]


@pytest.mark.parametrize("part", ["<w:comments {}/>", "<w:comments {}></w:comments>"])
def test_an_empty_part_with_comments_is_used_and_given_back(part: str) -> None:
    from tests.formats.docx.made import NAMESPACES

    made = parts(p("een twee"), {"comments": ""})
    made["word/comments.xml"] = part.format(NAMESPACES)
    assert shown(annotated(zipped(made), on(zipped(made), "twee"))) == [("twee", "twee")]


def test_a_second_run_takes_the_place_of_the_first() -> None:
    data = docx(p("een twee drie"))
    once = annotate(Source("lijst.docx", data), on(data, "twee", "drie"), STAMP)
    again = annotate(Source("lijst.docx", once), on(data, "een"), STAMP)
    assert stored(again) == stored(annotate(Source("lijst.docx", data), on(data, "een"), STAMP))
    assert annotate(Source("lijst.docx", data), [], STAMP) == data
    assert clean(Source("lijst.docx", data)) == data


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_document_in_another_encoding_is_given_back(encoding: str) -> None:
    made = parts(p("één twee"))
    head = '<?xml version="1.0" encoding="UTF-16"?>' if encoding == "utf-16" else ""
    made["word/document.xml"] = f"{head}{made['word/document.xml']}".encode(encoding)
    data = zipped(made)
    found = annotate(Source("lijst.docx", data), on(data, "twee"), STAMP)
    assert shown(found) == [("twee", "twee")]
    back = stored(clean(Source("lijst.docx", found)))
    assert (back == stored(data)) == (encoding != "utf-16")


def test_a_document_in_the_strict_form_is_given_back() -> None:
    from linter.formats.docx.markup import R, W
    from linter.formats.docx.spoken import STRICT

    made = {name: str(text).replace(W[1:-1], STRICT) for name, text in parts(p("een twee")).items()}
    made = {
        name: text.replace(f'"{R[1:-1]}"', '"http://purl.oclc.org/ooxml/officeDocument/relationships"')
        for name, text in made.items()
    }
    found = annotated(zipped(made), on(zipped(made), "twee"))
    assert shown(found) == [("twee", "twee")]
    assert STRICT.encode() in stored(found)["word/comments.xml"]
    assert (
        b"purl.oclc.org/ooxml/officeDocument/relationships/comments"
        in stored(found)["word/_rels/document.xml.rels"]
    )


def test_a_signed_document_is_refused_also_to_be_cleaned() -> None:
    data = zipped(parts(p("een"), {"_xmlsignatures/sig1.xml": "<Signature/>"}))
    with pytest.raises(SignedSource):
        annotate(Source("lijst.docx", data), [remark(0, 1)], STAMP)
    with pytest.raises(SignedSource):
        clean(Source("lijst.docx", data))


def test_more_comments_than_word_opens_are_refused() -> None:
    with pytest.raises(UnwritableSource) as caught:
        annotate(Source("lijst.docx", docx(p("een"))), [remark(0, 1)] * (MOST + 1), STAMP)
    assert str(MOST) in caught.value.say("en")


def test_many_remarks_on_one_text_take_no_longer_for_each() -> None:
    random = Random(1)
    data = docx(p("vraag é " * 40_000))
    places = sorted(random.sample(range(300_000), 3_000))
    found = annotate(Source("lijst.docx", data), [remark(at, at + 5) for at in places], STAMP)
    assert [one.start for one in spans(found)] == places


def test_many_remarks_in_one_run_of_many_parts_take_no_longer_for_each() -> None:
    data = docx(p(r("<w:t>a</w:t><w:tab/>" * 8_000)))
    found = annotate(Source("lijst.docx", data), [remark(at, at + 1) for at in range(0, 16_000, 4)], STAMP)
    assert len(spans(found)) == 4_000
    assert stored(clean(Source("lijst.docx", found))) == stored(data)
