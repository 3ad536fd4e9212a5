"""Whole documents: the samples against their truth, furniture, and files that do harm."""

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.errors import BrokenSource, HostileSource, SourceError
from linter.formats.docx.read import read
from linter.model.flow import Block, BlockKind, FactKind, Flow, PartAnchor
from linter.model.source import Source
from tests.flow_invariants import assert_sound
from tests.formats.docx.made import (
    NAMESPACES,
    OFFICE,
    WHO,
    docx,
    flow,
    kinds,
    numbered,
    p,
    parts,
    r,
    relations,
    tbl,
    tc,
    tr,
    zipped,
)
from tests.formats.docx.test_paragraphs import ONE_LIST

COLUMNS = ("nr", "text", "bijlage", "van", "tm")


def folded(text: str) -> str:
    return " ".join(text.split())


def cells(found: Flow) -> dict[int, dict[int, list[Block]]]:
    """Return the blocks of the first table by row and column."""
    rows: dict[int, dict[int, list[Block]]] = {}
    for block in found.blocks:
        if block.layout.table == 0:
            rows.setdefault(block.layout.row, {}).setdefault(block.layout.column, []).append(block)
    return rows


def shown(found: Flow, blocks: list[Block]) -> str:
    """Return what one cell shows: hidden text left out, words parted where blocks are."""
    hidden = {at for fact in found.facts_of(FactKind.HIDDEN) for at in range(*fact.span)}
    pieces = ("".join(found.text[at] for at in range(*block.span) if at not in hidden) for block in blocks)
    return folded(" ".join(pieces))


def value(found: Flow, rows: dict[int, dict[int, list[Block]]], row: int, column: int) -> str:
    blocks = rows[row].get(column, [])
    if blocks and blocks[0].layout.merged is not None:
        return value(found, rows, blocks[0].layout.merged, column)
    return shown(found, blocks)


@pytest.mark.parametrize("name", ["clean_1", "clean_1_noborder", "lo_1", "rich_1"])
def test_the_samples_hold_the_questions_of_their_truth(samples: Path, name: str) -> None:
    truth_of = "rich_1" if name == "rich_1" else "clean_1"
    truth = json.loads((samples / f"{truth_of}.truth.json").read_text("utf-8"))
    found = read(Source(f"{name}.docx", (samples / f"{name}.docx").read_bytes()))
    assert_sound(found)
    rows = cells(found)
    questions = [
        {key: value(found, rows, row, column) for column, key in enumerate(COLUMNS)}
        for row in rows
        if not rows[row][0][0].layout.header and len(rows[row]) > 1
    ]
    wanted = [{key: folded(str(one[key])).rstrip(".") for key in COLUMNS} for one in truth["questions"]]
    assert [{key: text.rstrip(".") for key, text in one.items()} for one in questions] == wanted
    lines = [
        found.text[slice(*block.span)]
        for block in found.blocks
        if block.layout.table is None and block.kind is not BlockKind.FRAME
    ]
    assert lines[: len(truth["header"])] == truth["header"]
    notes = [folded(found.text[slice(*b.span)]) for b in found.blocks if b.kind is BlockKind.NOTE]
    assert notes == truth.get("footnotes", [])
    assert [fact.value for fact in found.facts_of(FactKind.COMMENT)] == truth.get("comments", [])


def test_the_rich_sample_has_its_tracked_changes_and_its_furniture(samples: Path) -> None:
    found = read(Source("rich_1.docx", (samples / "rich_1.docx").read_bytes()))
    changes = [
        (fact.kind.value, fact.value or found.text[slice(*fact.span)][:20])
        for fact in found.facts_of(FactKind.INSERTED, FactKind.DELETED, FactKind.HIDDEN)
    ]
    assert changes == [
        ("deleted", " VERWIJDERD"),
        ("inserted", " INGEVOEGD"),
        ("deleted", "VERWIJDERDE RIJ?"),
        ("inserted", "11\t\tIs na de val van"),
        ("deleted", " VERPLAATST"),
        ("inserted", " VERPLAATST"),
        ("hidden", " VERBORGEN"),
    ]
    aside = [(kind.value, text) for kind, text in kinds(found) if kind not in {"paragraph", "number"}]
    assert aside == [
        ("frame", "TEKSTVAK"),
        ("note", " Kamerstuk 19637, nr. 3606."),
        ("footer", "Lijst van vragen"),
    ]


def test_headers_and_footers_are_told_once_and_after_the_body() -> None:
    refs = '<w:headerReference r:id="rId1"/><w:footerReference r:id="rId2"/><w:headerReference r:id="rId3"/>'
    section = f"<w:sectPr>{refs}<w:headerReference r:id='rId9'/></w:sectPr>"
    beside = {"header1": p("kop"), "footer1": tbl(tr("voet", "1")) + p(), "header2": p()}
    found = flow(p("a", section) + p("b") + section, beside)
    assert found.text == "a\nb\nkop\nvoet\t1\n\n"
    assert [(kind.value, text) for kind, text in kinds(found)[2:]] == [
        ("header", "kop"),
        ("footer", "voet"),
        ("footer", "1"),
        ("footer", ""),
    ]
    assert found.blocks[2].anchor == PartAnchor("word/header1.xml", 1)


def test_each_story_counts_by_itself() -> None:
    beside = {"numbering": ONE_LIST, "header1": numbered(1, 0, "kop")}
    section = '<w:sectPr><w:headerReference r:id="rId2"/></w:sectPr>'
    assert flow(numbered(1, 0, "a") + section, beside).text == "1.\ta\n1.\tkop\n"


def test_styles_are_kept_only_while_they_are_the_same() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading {}"/></w:style>'
    body = p("a", '<w:pStyle w:val="A"/>')
    levels = [flow(body, {"styles": styles.format(level)}).blocks[0].layout.level for level in (1, 2, 1)]
    assert levels == [1, 2, 1]


def test_styles_too_large_to_keep_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("linter.formats.docx.read._LARGEST_KEPT", 0)
    assert flow(numbered(1, 0, "a"), {"numbering": ONE_LIST}).text == "1.\ta\n"


@pytest.mark.parametrize(
    "main", [f"<w:document {NAMESPACES}/>", "<workbook/>", f"<w:body {NAMESPACES}/>", "geen xml", ""]
)
def test_another_document_in_its_clothes_is_broken(main: str) -> None:
    with pytest.raises(BrokenSource):
        read(Source("a.docx", zipped(parts("") | {"word/document.xml": main})))


def test_a_workbook_renamed_is_told_to_be_no_word_document() -> None:
    book = {
        "_rels/.rels": relations({"xl/workbook.xml": f"{OFFICE}/officeDocument"}),
        "xl/workbook.xml": "<workbook/>",
    }
    with pytest.raises(BrokenSource, match="geen Word-document"):
        read(Source("a.docx", zipped(book)))


def test_strict_documents_are_read_too() -> None:
    found = {}
    for name, content in parts(p("a")).items():
        text = content if isinstance(content, str) else content.decode()
        text = text.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "{}wordprocessingml/main"
        )
        found[name] = text.replace(OFFICE, "{}officeDocument/relationships").replace(
            "{}", "http://purl.oclc.org/ooxml/"
        )
    assert read(Source("a.docx", zipped(found))).text == "a\n"


NESTED = {
    "insertions": (f"<w:ins {WHO}>", "</w:ins>", p),
    "deletions": (f"<w:del {WHO}>", "</w:del>", p),
    "runs": ("<w:r>", "</w:r>", p),
    "unknown": ("<w:x>", "</w:x>", p),
    "choices": ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", p),
    "controls": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", lambda inside: inside),
    "tables": ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", lambda inside: inside),
    "boxes": ("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>", lambda inside: inside),
}


@pytest.mark.parametrize("kind", NESTED)
def test_markup_nested_as_deep_as_is_allowed_is_read_and_deeper_is_refused(kind: str) -> None:
    start, end, around = NESTED[kind]
    depth = 248 // start.count("<")
    assert_sound(read(Source("a.docx", docx(around(start * depth + end * depth)))))
    with pytest.raises(HostileSource, match="genest"):
        read(Source("a.docx", docx(around(start * 260 + end * 260))))


def test_a_declaration_of_entities_is_refused_in_every_part() -> None:
    for name in ("word/document.xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml"):
        made = parts(p("a"), {"styles": ""})
        made[name] = f'<!DOCTYPE a [<!ENTITY x "{"y" * 100}">]>{made[name]!s}'
        with pytest.raises(HostileSource, match="DOCTYPE"):
            read(Source("a.docx", zipped(made)))


def test_a_bomb_is_refused_in_little_memory() -> None:
    bomb = zipped(parts("") | {"word/media/image1.bin": b"\0" * 110_000_000})
    assert len(bomb) < 1_000_000
    tracemalloc.start()
    with pytest.raises(HostileSource):
        read(Source("a.docx", bomb))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


PARTS = parts(
    p("Nr. 4", '<w:pStyle w:val="A"/>')
    + tbl(tr("Nr", "Vraag", properties="<w:tblHeader/>"), tr(tc(numbered(1)), tc(p(r("a", "<w:vanish/>"))))),
    {"numbering": ONE_LIST, "styles": '<w:style w:type="paragraph" w:styleId="A"/>'},
)
SMALL = zipped(PARTS)
NAMES = tuple(PARTS)
CHANGES = st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 255)), min_size=1, max_size=4)


def test_a_file_cut_short_anywhere_is_refused_by_name() -> None:
    for end in range(0, len(SMALL), 7):
        with pytest.raises(SourceError):
            read(Source("a.docx", SMALL[:end]))


def assert_read_or_refused(data: bytes) -> None:
    try:
        found = read(Source("a.docx", data))
    except SourceError:
        return
    assert_sound(found)


def changed(data: bytes, changes: list[tuple[int, int]]) -> bytes:
    made = bytearray(data)
    for place, byte in changes:
        made[place % len(made)] = byte
    return bytes(made)


@settings(max_examples=300, deadline=None)
@given(CHANGES)
def test_a_damaged_file_is_read_or_refused_by_name(changes: list[tuple[int, int]]) -> None:
    assert_read_or_refused(changed(SMALL, changes))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(NAMES), CHANGES)
def test_a_damaged_part_is_read_or_refused_by_name(name: str, changes: list[tuple[int, int]]) -> None:
    part = PARTS[name]
    data = changed(part if isinstance(part, bytes) else part.encode(), changes)
    assert_read_or_refused(zipped(PARTS | {name: data}))


# fmt: off
TAGS = (
    "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:ins", "w:del", "w:moveFrom",
    "w:pPr", "w:rPr", "w:tcPr", "w:trPr", "w:vMerge", "w:numPr", "w:tab", "w:txbxContent",
    "w:footnoteReference",
)
# fmt: on
TREES = st.recursive(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=5).map(
        lambda text: text.replace("&", "+").replace("<", "-").replace("\ufffe", "").replace("\uffff", "")
    ),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]} {WHO}>{''.join(made[1])}</{made[0]}>"
    ),
    max_leaves=25,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(TREES, max_size=4))
def test_whatever_stands_in_a_body_gives_a_sound_flow(trees: list[str]) -> None:
    assert flow("".join(trees)).format == "docx"
