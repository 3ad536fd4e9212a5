"""Notes are told after the body, with the number that Word shows."""

import pytest

from linter.model.flow import BlockKind, FactKind
from tests.formats.docx.made import WHO, docx, facts, flow, kinds, p, r, tbl, tr

FOOTNOTES = (
    f'<w:footnote w:type="separator" w:id="-1">{p(r("<w:separator/>"))}</w:footnote>'
    f'<w:footnote w:id="1">{p(r("<w:footnoteRef/>") + r(" eerste"))}</w:footnote>'
    f'<w:footnote w:id="2">{p("tweede")}{p("vervolg")}</w:footnote>'
    f'<w:footnote w:id="3">{tbl(tr("a", "b"))}{p()}</w:footnote>'
)
ENDNOTES = f'<w:endnote w:id="1">{p("slot")}</w:endnote>'


def ref(ident: str, kind: str = "footnote", more: str = "") -> str:
    return f'<w:{kind}Reference w:id="{ident}"{more}/>'


def test_notes_are_numbered_in_the_order_of_the_text() -> None:
    body = p(r("a") + r(ref("2")) + r("b") + r(ref("1")) + r(ref("1", "endnote")) + r("c"))
    found = flow(body, {"footnotes": FOOTNOTES, "endnotes": ENDNOTES})
    assert found.text == "abc\ntweede\nvervolg\n eerste\nslot\n"
    assert kinds(found)[1:] == [(BlockKind.NOTE, text) for text in ("tweede", "vervolg", " eerste", "slot")]
    assert [block.layout.note for block in found.blocks] == [None, "1", "1", "2", "i"]
    assert [block.anchor.part for block in found.blocks[1:]] == [  # type: ignore[union-attr]
        *["word/footnotes.xml"] * 3,
        "word/endnotes.xml",
    ]
    references = [(fact.name, fact.span) for fact in found.facts_of(FactKind.NOTE_REFERENCE)]
    assert references == [("1", (1, 1)), ("2", (2, 2)), ("i", (2, 2))]


def test_a_sign_of_the_authors_own_is_text_and_does_not_count() -> None:
    own = r(ref("1", more=' w:customMarkFollows="1"') + "<w:t>*</w:t>")
    found = flow(p(r("a") + own + r(ref("2"))), {"footnotes": FOOTNOTES})
    assert found.text.startswith("a*\n")
    assert facts(found) == [("note-reference", "*", "*", ""), ("note-reference", "", "1", "")]
    assert [block.layout.note for block in found.blocks[1:]] == ["*", "1", "1"]


@pytest.mark.parametrize(
    ("settings", "section", "label"),
    [
        ("", "", "1"),
        ('<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>', "", "c"),
        (
            '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>',
            '<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>',
            "I",
        ),
        ("<w:footnotePr><w:numFmt/></w:footnotePr>", "<w:endnotePr/>", "1"),
    ],
)
def test_the_section_and_the_settings_say_how_notes_count(settings: str, section: str, label: str) -> None:
    body = p(r(ref("1"))) + f"<w:sectPr>{section}</w:sectPr>"
    found = flow(body, {"footnotes": FOOTNOTES, "settings": settings})
    assert found.blocks[-1].layout.note == label


def test_a_note_told_twice_is_there_once_and_one_that_is_not_there_not_at_all() -> None:
    found = flow(p(r(ref("1")) + r(ref("1")) + r(ref("9"))), {"footnotes": FOOTNOTES})
    assert found.text == "\n eerste\n"
    assert len(facts(found)) == 3
    assert flow(p(r("a") + r(ref("1")))).text == "a\n"


def test_the_note_of_a_deleted_reference_is_gone() -> None:
    found = flow(p(r("a") + f"<w:del {WHO}>{r(ref('1'))}</w:del>" + r(ref("2"))), {"footnotes": FOOTNOTES})
    assert found.text == "a\ntweede\nvervolg\n"
    assert [block.layout.note for block in found.blocks] == [None, "1", "1"]


def test_a_table_in_a_note_keeps_the_number_of_the_note() -> None:
    found = flow(p(r(ref("3"))) + tbl(tr("x")), {"footnotes": FOOTNOTES})
    assert found.text == "\nx\na\tb\n\n"
    assert [(b.layout.note, b.layout.table) for b in found.blocks] == [
        (None, None),
        (None, 0),
        ("1", 1),
        ("1", 1),
        ("1", None),
    ]


def test_a_document_may_have_notes_and_refer_to_none() -> None:
    assert b"footnotes" in docx(p("a"), {"footnotes": FOOTNOTES})
    assert flow(p("a"), {"footnotes": FOOTNOTES}).text == "a\n"
