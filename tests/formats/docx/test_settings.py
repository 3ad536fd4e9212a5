"""What is no text of a document is changed where it stands, and nowhere else."""

import pytest

from linter.errors import UnwritableSource
from linter.formats.docx.edit import edit
from linter.formats.docx.read import read
from linter.model.flow import FactKind, Span
from linter.model.remark import Change, ChangeKind
from linter.model.source import Source
from tests.formats.docx.made import docx, p, tbl, tc, tr
from tests.formats.docx.test_edit import body

START = Span(0, 0)
CORE = (
    '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc"><dc:creator>J. Jansen &amp; co</dc:creator>'
    "<cp:lastModifiedBy/><dc:title>Lijst</dc:title></cp:coreProperties>"
)
CUSTOM = (
    '<Properties xmlns:vt="urn:vt"><property name="Auteur"><vt:lpwstr>Jansen</vt:lpwstr></property>'
    "</Properties>"
)


def told(data: bytes) -> dict[str, str]:
    """Return the properties of a document."""
    return {one.name: one.value for one in read(Source("a.docx", data)).facts_of(FactKind.PROPERTY)}


def put(data: bytes, *changes: Change) -> bytes:
    """Return a document with these changes."""
    return edit(Source("a.docx", data), (), changes)


def test_properties_are_emptied_and_filled() -> None:
    data = docx(p("een"), {"docProps/core.xml": CORE, "docProps/custom.xml": CUSTOM})
    assert told(data)["creator"] == "J. Jansen & co"
    made = put(
        data,
        Change(ChangeKind.PROPERTY, START, "creator"),
        Change(ChangeKind.PROPERTY, START, "custom:Auteur", "Griffie <1>"),
        Change(ChangeKind.PROPERTY, START, "lastModifiedBy", "Griffie"),
    )
    assert told(made) == {"title": "Lijst", "custom:Auteur": "Griffie <1>", "lastModifiedBy": "Griffie"}


STYLE = '<w:style w:type="paragraph" {name}><w:rPr>{lang}</w:rPr></w:style>'
DEFAULTS = "<w:docDefaults><w:rPrDefault><w:rPr>{lang}</w:rPr></w:rPrDefault></w:docDefaults>"


@pytest.mark.parametrize(
    "styles",
    [
        DEFAULTS.format(lang="<w:lang w:eastAsia='ja' w:val='en-US'/>"),
        STYLE.format(name='w:default="1" w:styleId="a"', lang='<w:lang w:val="de-DE"/>'),
        STYLE.format(name='w:styleId="Normal"', lang='<w:lang w:val="en-GB" w:bidi="he"/>'),
    ],
)
def test_the_language_is_put_where_it_is_told(styles: str) -> None:
    data = docx(p("een"), {"styles": styles})
    assert not told(data)["language"].startswith("nl")
    assert told(put(data, Change(ChangeKind.LANGUAGE, START, value="nl-NL")))["language"] == "nl-NL"


def test_what_has_no_place_in_the_document_is_refused() -> None:
    changes = [
        Change(ChangeKind.LANGUAGE, START, value="nl-NL"),
        Change(ChangeKind.PROPERTY, START, "creator"),
        Change(ChangeKind.TABLE_HEAD, START),
    ]
    with pytest.raises(UnwritableSource) as caught:
        put(docx(p("een")), *changes)
    assert caught.value.parts == tuple(changes)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "<w:trPr><w:tblHeader/></w:trPr>"),
        ("<w:trPr/>", "<w:trPr><w:tblHeader/></w:trPr>"),
        ("<w:trPr><w:cantSplit/></w:trPr>", "<w:trPr><w:tblHeader/><w:cantSplit/></w:trPr>"),
        ('<w:trPr><w:tblHeader w:val="0"/></w:trPr>', "<w:trPr><w:tblHeader/></w:trPr>"),
        ("<w:tblPrEx/>", "<w:tblPrEx/><w:trPr><w:tblHeader/></w:trPr>"),
    ],
)
def test_the_head_of_a_table_is_marked(before: str, after: str) -> None:
    head = f"<w:tr>{before}{tc('Nr')}{tc('Vraag')}</w:tr>"
    data = docx(p("een") + tbl(head, tr(tc("1") + tc("Waarom?"))))
    made = put(data, Change(ChangeKind.TABLE_HEAD, Span(4, 6)))
    assert after + tc("Nr") in body(made)
    assert [one.layout.header for one in read(Source("a.docx", made)).blocks] == [
        False,
        True,
        True,
        False,
        False,
    ]
    assert put(made, Change(ChangeKind.TABLE_HEAD, Span(4, 6))) == made


def test_rows_above_the_head_are_marked_too() -> None:
    data = docx(tbl(tr(tc("Lijst") + tc()), tr(tc("Nr") + tc("Vraag")), tr(tc("1") + tc("Waarom?"))))
    place = read(Source("a.docx", data)).text.index("Nr")
    made = put(data, Change(ChangeKind.TABLE_HEAD, Span(place, place + 2)))
    assert body(made).count("<w:tblHeader/>") == 2
