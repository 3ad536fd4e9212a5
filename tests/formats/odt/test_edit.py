"""What is asked is changed, and nothing else; suggestions show what was and what comes."""

import zipfile
from io import BytesIO
from time import process_time

import pytest

from linter.errors import SignedSource, UnwritableSource
from linter.formats.odt.edit import edit, suggest
from linter.formats.odt.read import read
from linter.model.edited import applied
from linter.model.flow import FactKind, Span
from linter.model.remark import Change, ChangeKind, Stamp
from linter.model.rule import Edit
from linter.model.source import Source
from tests.formats.odt.made import (
    WHO,
    content,
    flat,
    grid,
    h,
    items,
    level,
    list_style,
    p,
    parts,
    style,
    styles,
    td,
    tr,
    zipped,
)

STAMP = Stamp("2026-11-25T12:00:00Z")
Edits = list[tuple[int, int, str]]


def made(body: str, edits: Edits, automatic: str = "") -> str:
    """Return the paragraphs of a document with edits, seen to read as was asked in each way there is."""
    asked = [Edit(Span(start, end), text) for start, end, text in edits]
    for data in (zipped(parts(body, automatic)), flat(body)) if not automatic else ():
        for written in (
            edit(Source("a.odt", data), asked, ()),
            suggest(Source("a.odt", data), asked, (), STAMP),
        ):
            assert read(Source("a.odt", written)).text == applied(read(Source("a.odt", data)).text, asked)
    return inside(edit(Source("a.odt", zipped(parts(body, automatic))), asked, ()))


def inside(data: bytes, part: str = "content.xml") -> str:
    text = zipfile.ZipFile(BytesIO(data)).read(part).decode()
    return text.partition("<office:text>")[2].partition("</office:text>")[0] or text


CASES = {
    "a word": (p("Kunt u dit?"), [(7, 10, "dat")], p("Kunt u dat?")),
    "in a span": (
        p("a <text:span>bcd</text:span> e"),
        [(3, 4, "xx")],
        p("a <text:span>bxxd</text:span> e"),
    ),
    "over spans": (
        p("a<text:span>bc</text:span>d"),
        [(0, 3, "xyz")],
        p("xyz<text:span></text:span>d"),
    ),
    "behind a span": (p("<text:span>a</text:span>b"), [(1, 1, "x")], p("<text:span>ax</text:span>b")),
    "at the start": (p("<text:span>a</text:span>b"), [(0, 0, "x")], p("<text:span>xa</text:span>b")),
    "in an empty paragraph": (p("a") + "<text:p/>", [(2, 2, "b c")], p("a") + "<text:p>b c</text:p >"),
    "a double blank": (p("a <text:s/>b"), [(1, 3, " ")], p("a b")),
    "some of many blanks": (p('a<text:s text:c="4"/>b'), [(2, 4, "")], p("a<text:s/><text:s/>b")),
    "amid blanks": (p('a<text:s text:c="2"/>b'), [(2, 2, "x")], p("a<text:s/>x<text:s/>b")),
    "a word between blanks": (p("a b c"), [(2, 3, "")], p("a <text:s/>c")),
    "the first word": (p("ab cd"), [(0, 2, "")], p("<text:s/>cd")),
    "a blank at the end": (p("ab"), [(2, 2, " ")], p("ab<text:s/>")),
    "a blank before what is swallowed": (
        p("a <text:span> b</text:span>"),
        [(1, 2, "")],
        p("a<text:span>b</text:span>"),
    ),
    "white space that was swallowed": (
        p("a <text:span>  </text:span> b"),
        [(1, 2, "x")],
        p("ax<text:span></text:span>b"),
    ),
    "signs": (p("ab"), [(1, 1, "\t x\n")], p("a<text:tab/> x<text:line-break/>b")),
    "a tab": (p("a<text:tab/>b"), [(1, 2, " ")], p("a b")),
    "references": (p("a&amp;b"), [(1, 2, "<é>")], p("a&lt;&#233;&gt;b")),
    "a section of characters": (p("<![CDATA[abc]]>"), [(1, 2, "&")], p("<![CDATA[a]]>&amp;<![CDATA[c]]>")),
    "more in one": (p("abcdef"), [(1, 2, "x"), (3, 4, ""), (5, 5, "y")], p("axceyf")),
    "side by side": (p("abcd"), [(1, 2, "x"), (2, 3, "y")], p("axyd")),
    "in cells": (grid(tr("1", "ab")), [(0, 1, "2"), (2, 3, "x")], grid(tr("2", "xb"))),
    "a bookmark": (
        p('a<text:bookmark text:name="x"/>b'),
        [(0, 2, "c")],
        p('c<text:bookmark text:name="x"/>'),
    ),
    "beside a field": (p("<text:page-number>7</text:page-number>"), [(1, 1, "x")], None),
    "nothing": (p("ab"), [(0, 1, "a")], p("ab")),
}


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case[2]])
def test_what_is_asked_is_changed(name: str) -> None:
    body, edits, expected = CASES[name]
    assert made(body, edits) == expected


PAGE = "<text:page-number>77</text:page-number>"
REFUSED = {
    "a field": (p(f"a{PAGE}b"), (1, 2, "x")),
    "over paragraphs": (p("a") + p("b"), (0, 3, "x")),
    "over cells": (grid(tr("a", "b")), (0, 3, "x")),
    "a drawing": ("<draw:rect><text:p>ab</text:p></draw:rect>" + p("c"), (0, 1, "x")),
    "a cell that stands there twice": (grid(tr(td("ab", ' table:number-columns-repeated="2"'))), (0, 1, "x")),
    "a place in an empty cell": (grid(tr("a", td())), (2, 2, "x")),
    "an index": (
        f"<text:table-of-content><text:index-body>{p('ab')}</text:index-body></text:table-of-content>",
        (0, 1, "x"),
    ),
    "beside a field alone": (p(f"{PAGE}"), (1, 1, "x")),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_stay_is_refused(name: str) -> None:
    body, (start, end, text) = REFUSED[name]
    source, asked = Source("a.odt", zipped(parts(body))), Edit(Span(start, end), text)
    for write in (edit, lambda *words: suggest(*words, STAMP)):
        with pytest.raises(UnwritableSource) as caught:
            write(source, [asked], ())
        assert caught.value.parts == (asked,)


def test_a_suggestion_shows_what_was_and_what_comes() -> None:
    body = p('a <text:span text:style-name="T">bcd</text:span>ef', "P")
    data = suggest(Source("a.odt", zipped(parts(body))), [Edit(Span(2, 6), "x")], (), STAMP)
    said = inside(data)
    info = "<office:change-info><dc:creator>vragenlint</dc:creator><dc:date>2026-11-25T12:00:00Z</dc:date>"
    assert said == (
        '<text:tracked-changes text:track-changes="false">'
        '<text:changed-region xml:id="vragenlint1" text:id="vragenlint1"><text:deletion>'
        f'{info}</office:change-info><text:p text:style-name="P"><text:span text:style-name="T">'
        "bcd</text:span>e</text:p></text:deletion></text:changed-region>"
        '<text:changed-region xml:id="vragenlint2" text:id="vragenlint2"><text:insertion>'
        f"{info}</office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
        '<text:p text:style-name="P">a <text:span text:style-name="T">'
        '<text:change text:change-id="vragenlint1"/>'
        '<text:change-start text:change-id="vragenlint2"/>x<text:change-end text:change-id="vragenlint2"/>'
        "</text:span>f</text:p>"
    )
    flow = read(Source("a.odt", data))
    facts = [(one.kind, one.name, one.value) for one in flow.facts_of(FactKind.DELETED, FactKind.INSERTED)]
    assert facts == [(FactKind.DELETED, "vragenlint", "bcde"), (FactKind.INSERTED, "vragenlint", "")]


def test_changes_of_others_stay_and_are_not_changed_by_suggestions() -> None:
    store = (
        '<text:tracked-changes><text:changed-region xml:id="c" text:id="c"><text:insertion>'
        f"<office:change-info>{WHO}</office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
    )
    body = store + p('a<text:change-start text:change-id="c"/>bc<text:change-end text:change-id="c"/>de')
    source = Source("a.odt", zipped(parts(body)))
    said = inside(suggest(source, [Edit(Span(4, 5), "x")], (), STAMP))
    assert said.count("<text:tracked-changes") == 1
    assert said.count("<text:changed-region ") == 3
    asked = Edit(Span(1, 2), "x")
    with pytest.raises(UnwritableSource) as caught:
        suggest(source, [asked], (), STAMP)
    assert caught.value.parts == (asked,)
    assert ">xc<" in inside(edit(source, [asked], ()))


def test_many_changes_of_others_cost_no_more_than_they_are() -> None:
    many = 3000
    change = f"<text:insertion><office:change-info>{WHO}</office:change-info></text:insertion>"
    regions = (f'<text:changed-region text:id="c{n}">{change}</text:changed-region>' for n in range(many))
    marks = ('<text:change-start text:change-id="c{0}"/>a<text:change-end text:change-id="c{0}"/>', "bcd")
    text = "".join("".join(marks).format(n) for n in range(many))
    source = Source(
        "a.fodt", flat(f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>{p(text)}")
    )
    edits = [Edit(Span(4 * n + 2, 4 * n + 3), "x") for n in range(many)]
    begun = process_time()
    made = suggest(source, edits, (), STAMP)
    assert process_time() - begun < 10
    assert made.count(b"<text:change-start ") == 2 * many


def test_a_header_keeps_its_own_store() -> None:
    header = f"<style:header>{p('ab')}</style:header>"
    page = styles(pages=f'<style:master-page style:name="Standard">{header}</style:master-page>')
    source = Source("a.odt", zipped(parts(p("c"), beside=page)))
    asked = [Edit(Span(2, 3), "x")]
    assert "<text:p>xb</text:p>" in inside(edit(source, asked, ()), "styles.xml")
    said = suggest(source, asked, (), STAMP)
    assert "<style:header><text:tracked-changes" in inside(said, "styles.xml")
    assert read(Source("a.odt", said)).text == "c\nxb\n"


def test_text_in_a_font_of_signs_is_left() -> None:
    look = style("S", 'style:font-name="Wingdings"')
    body = p('<text:span text:style-name="S">\uf0fc</text:span>')
    with pytest.raises(UnwritableSource):
        edit(Source("a.odt", zipped(parts(body, look))), [Edit(Span(0, 1), "x")], ())


def test_a_signed_document_is_refused() -> None:
    data = zipped(parts(p("a"), beside={"META-INF/documentsignatures.xml": "<a/>"}))
    with pytest.raises(SignedSource):
        edit(Source("a.odt", data), [Edit(Span(0, 1), "b")], ())


def test_headings_and_numbers() -> None:
    automatic = list_style(level(1, ' style:num-suffix="."'))
    body = h("Kop") + items("een", "twee", "drie")
    source = Source("a.odt", zipped(parts(body, automatic)))
    assert read(source).text == "Kop\n1.\teen\n2.\ttwee\n3.\tdrie\n"
    numbers = [Edit(Span(11, 12), "5"), Edit(Span(19, 20), "6")]
    said = inside(edit(source, numbers, ()))
    assert said.count("start-value") == 1
    assert '<text:list-item text:start-value="5"><text:p>twee' in said
    with pytest.raises(UnwritableSource) as caught:
        suggest(source, numbers, (), STAMP)
    assert caught.value.parts == tuple(numbers)


def test_changes_are_made_with_suggestions_too() -> None:
    meta = '<a:m xmlns:a="x" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
    source = Source("a.odt", zipped(parts(grid(tr("a"), tr("b")), beside={"meta.xml": meta})))
    change = Change(ChangeKind.TABLE_HEAD, Span(0, 1))
    for data in (edit(source, [], [change]), suggest(source, [], [change], STAMP)):
        assert "<table:table-header-rows><table:table-row>" in inside(data)
    lost = Change(ChangeKind.PROPERTY, Span(0, 0), "title", "x")
    with pytest.raises(UnwritableSource) as caught:
        edit(source, [], [change, lost])
    assert caught.value.parts == (lost,)
    assert content(p("a"))
