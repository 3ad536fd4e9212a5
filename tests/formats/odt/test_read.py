"""Whole documents: the samples, what is kept between them, and files that do harm."""

import re
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.errors import HostileSource, SourceError
from linter.formats.docx.read import read as read_docx
from linter.formats.odt import read as module
from linter.formats.odt.read import read
from linter.model.flow import Block, FactKind, Flow
from linter.model.source import Source
from tests.flow_invariants import assert_sound
from tests.formats.odt.made import (
    DOTTED,
    WHO,
    facts,
    flat,
    flow,
    grid,
    h,
    item,
    items,
    kinds,
    lines,
    p,
    parts,
    root,
    sections,
    seen,
    style,
    styles,
    td,
    tr,
    zipped,
)

PAGE = f'<style:master-page style:name="Een"><style:header>{p("kop")}</style:header></style:master-page>'


def sample(samples: Path, name: str) -> Source:
    return Source(name, (samples / name).read_bytes())


def placed(found: Flow) -> list[Block]:
    """Return the blocks with places that do not name a part."""
    return [block._replace(anchor=block.anchor[1:]) for block in found.blocks]  # type: ignore[arg-type]


def test_the_clean_sample_reads_as_the_word_document_it_was_made_of(samples: Path) -> None:
    found, wanted = read(sample(samples, "clean_1.odt")), read_docx(sample(samples, "clean_1.docx"))
    assert_sound(found)
    assert (found.format, found.text) == ("odt", wanted.text)
    assert placed(found) == placed(wanted)


def test_the_rich_sample_has_its_changes_and_what_stands_aside(samples: Path) -> None:
    found = seen(sample(samples, "rich_1.odt").data)
    said = [
        (fact.kind.value, fact.value or found.text[slice(*fact.span)][:20])
        for fact in found.facts
        if fact.kind is not FactKind.PROPERTY
    ]
    assert said == [
        ("deleted", " VERWIJDERD"),
        ("inserted", " INGEVOEGD"),
        ("comment", "Controleer deze vraag"),
        ("note-reference", ""),
        ("deleted", "VERWIJDERDE RIJ?"),
        ("inserted", "Is na de val van het"),
        ("deleted", " VERPLAATST"),
        ("inserted", " VERPLAATST"),
        ("hidden", " VERBORGEN"),
        ("formatted", "Waarom achtte het ka"),
        ("formatted", "Waarom achtte het ka"),
    ]
    aside = [(kind.value, text) for kind, text in kinds(found) if kind not in {"paragraph", "number"}]
    assert aside == [
        ("frame", "TEKSTVAK"),
        ("note", " Kamerstuk 19637, nr. 3606."),
        ("footer", "Lijst van vragen"),
    ]


def test_the_rich_sample_has_the_text_of_the_word_document_but_for_its_deleted_row(samples: Path) -> None:
    found, wanted = read(sample(samples, "rich_1.odt")), read_docx(sample(samples, "rich_1.docx"))
    ours = [line.lstrip("0123456789").rstrip() for line in lines(found) if line != "10\t\t\t\t\t"]
    theirs = [line.lstrip("0123456789").rstrip() for line in lines(wanted)]
    differing = [one for one, other in zip(ours, theirs, strict=True) if one != other]
    assert len(differing) == 1
    assert "VELDRESULTAAT" in differing[0]  # LibreOffice wrote a date of its own into this field


def test_a_flat_document_reads_as_a_package() -> None:
    body, named = items("a") + p("b") + h("c", 1), style("V", 'text:display="none"')
    meta = "<office:meta><dc:title>Lijst</dc:title></office:meta>"
    one = seen(flat(body, meta + sections(named, DOTTED, PAGE)))
    beside = styles(named, "", PAGE) | {"meta.xml": root("office:document-meta", meta)}
    other = flow(body, DOTTED, beside)
    assert one.text == other.text == "1.\ta\nb\nc\nkop\n"
    assert placed(one)[:-1] == placed(other)[:-1]
    assert one.facts == other.facts
    assert {block.anchor[0] for block in one.blocks} == {"office:document"}


def test_a_template_is_read_too() -> None:
    made = parts(p("a")) | {"mimetype": "application/vnd.oasis.opendocument.text-template"}
    assert seen(zipped(made)).text == "a\n"


def test_an_empty_document_has_no_text() -> None:
    assert flow("").text == ""
    assert flow(p()).text == "\n"


def test_styles_are_kept_only_while_they_are_the_same() -> None:
    for text in ("een", "twee", "een"):
        page = PAGE.replace("kop", text)
        assert flow(p("a"), "", styles(pages=page)).text == f"a\n{text}\n"


def test_styles_too_large_to_keep_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LARGEST_KEPT", 0)
    assert flow(p("a"), "", styles(pages=PAGE)).text == "a\nkop\n"


def test_the_header_of_a_page_has_its_own_changes_styles_and_lists() -> None:
    info = f"<office:change-info>{WHO}</office:change-info>"
    region = f'<text:changed-region xml:id="c"><text:insertion>{info}</text:insertion></text:changed-region>'
    marked = '<text:change-start text:change-id="c"/>x<text:change-end text:change-id="c"/>'
    inside = f"<text:tracked-changes>{region}</text:tracked-changes>{items(item(p(marked)))}{p('y', 'V')}"
    page = f'<style:master-page style:name="Een"><style:header>{inside}</style:header></style:master-page>'
    automatic = DOTTED + style("V", 'text:display="none"', "", "paragraph")
    found = flow(items("a") + p("b", "V"), DOTTED, styles("", automatic, page))
    assert found.text == "1.\ta\nb\n1.\tx\ny\n"
    assert facts(found) == [("inserted", "x", "J. Jansen", ""), ("hidden", "y", "", "")]


CELL = "<table:table><table:table-row><table:table-cell>"
BOX = "<text:p><draw:frame><draw:text-box>"
NOTE = "<text:p><text:note><text:note-citation>1</text:note-citation><text:note-body>"
DEEP = {  # how many elements deep each is, how it begins, and what stands in the last
    "section": (1, "<text:section>", p("a")),
    "list": (2, "<text:list><text:list-item>", p("a")),
    "table": (3, CELL, p("a")),
    "span": (1, "<text:span>", "a"),
    "box": (3, BOX, p("a")),
    "shape": (1, "<draw:g>", f"<draw:rect>{p('a')}</draw:rect>"),
    "note": (3, NOTE, p("a")),
    "group": (1, "<table:table-row-group>", tr("a")),
}


def nested(kind: str, depth: int) -> str:
    each, start, inside = DEEP[kind]
    names = re.findall(r"<([a-z:-]+)>(?!1)", start)
    assert len(names) == each
    end = "".join(f"</{name}>" for name in reversed(names))
    body = start * (depth // each) + inside + end * (depth // each)
    return {"span": p(body), "shape": p(body), "group": f"<table:table>{body}</table:table>"}.get(kind, body)


@pytest.mark.parametrize("kind", DEEP)
def test_depth_is_read_as_far_as_a_document_goes_and_refused_beyond(kind: str) -> None:
    assert "a" in flow(nested(kind, 240)).text
    with pytest.raises(HostileSource, match="diep"):
        flow(nested(kind, 260))


def test_a_declaration_of_entities_is_refused_in_every_part() -> None:
    made = parts(p("a"), "", styles() | {"meta.xml": root("office:document-meta", "")})
    made["META-INF/manifest.xml"] = root("manifest:manifest", "")
    for name in set(made) - {"mimetype"}:
        declared = f'<!DOCTYPE a [<!ENTITY x "{"y" * 100}">]>{str(made[name]).partition("?>")[2]}'
        with pytest.raises(HostileSource, match="DOCTYPE"):
            read(Source("a.odt", zipped(made | {name: declared})))
    with pytest.raises(HostileSource, match="DOCTYPE"):
        read(Source("a.fodt", flat("").replace(b"?>", b"?><!DOCTYPE a>", 1)))


def test_what_lies_outside_is_never_fetched() -> None:
    link = 'xlink:href="http://127.0.0.1:9/x" xlink:actuate="onLoad"'
    body = f"<text:section><text:section-source {link}/>{p('a')}</text:section>"
    body += p(f"<draw:frame><draw:image {link}/><draw:object {link}/></draw:frame>b")
    assert flow(body + f"<text:include {link}/>").text == "a\nb\n"


def test_a_bomb_is_refused_in_little_memory() -> None:
    bomb = zipped(parts("") | {"Pictures/a.png": b"\0" * 110_000_000})
    assert len(bomb) < 1_000_000
    tracemalloc.start()
    with pytest.raises(HostileSource):
        read(Source("a.odt", bomb))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000


def test_too_much_markup_is_refused() -> None:
    with pytest.raises(HostileSource, match="opmaak"):
        read(Source("a.fodt", flat("<text:p/>" * 1_200_000)))


def test_a_deletion_that_is_told_at_many_places_is_read_once() -> None:
    gone = f"<text:deletion><office:change-info>{WHO}</office:change-info>{p('x' * 100_000)}</text:deletion>"
    region = f'<text:changed-region xml:id="c">{gone}</text:changed-region>'
    store = f"<text:tracked-changes>{region}</text:tracked-changes>"
    found = flow(store + p('<text:change text:change-id="c"/>' * 20_000))
    assert [len(fact.value) for fact in found.facts] == [100_000]


def test_a_long_list_is_read_soon() -> None:
    row = tr(
        td(items("", more=' text:style-name="L" text:continue-numbering="true"')), "Waarom?", "", "11", "15"
    )
    found = []
    for count in (300, 3000):
        data = zipped(parts(grid(row * count), DOTTED))
        began = time.process_time()
        assert f"\n{count}.\t\tWaarom?\t\t11\t15\n" in read(Source("a.odt", data)).text
        found.append(time.process_time() - began)
    assert found[1] < max(30 * found[0], 1)


PARTS = parts(
    items("Nr. 4") + grid(tr("Nr", "Vraag"), tr(td(items("")), td(p("a", "V")))),
    DOTTED + style("V", 'text:display="none"', "", "paragraph"),
    styles("", "", PAGE) | {"meta.xml": root("office:document-meta", "<office:meta/>")},
)
PARTS["META-INF/manifest.xml"] = root("manifest:manifest", "")
SMALL = zipped(PARTS)
CHANGES = st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 255)), min_size=1, max_size=4)


def test_a_file_cut_short_anywhere_is_refused_by_name() -> None:
    for end in range(2, len(SMALL), 7):
        with pytest.raises(SourceError):
            read(Source("a.odt", SMALL[:end]))


def assert_read_or_refused(data: bytes) -> None:
    try:
        found = read(Source("a.odt", data))
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
@given(st.sampled_from(sorted(PARTS)), CHANGES)
def test_a_damaged_part_is_read_or_refused_by_name(name: str, changes: list[tuple[int, int]]) -> None:
    data = changed(str(PARTS[name]).encode(), changes)
    assert_read_or_refused(zipped(PARTS | {name: data}))


@settings(max_examples=100, deadline=None)
@given(CHANGES)
def test_a_damaged_flat_file_is_read_or_refused_by_name(changes: list[tuple[int, int]]) -> None:
    assert_read_or_refused(
        changed(flat(items("a") + grid(tr("b", "c")), sections("", DOTTED, PAGE)), changes)
    )


# fmt: off
TAGS = (
    "text:p", "text:h", "text:span", "text:list", "text:list-item", "text:list-header", "text:section",
    "table:table", "table:table-row", "table:table-cell", "table:covered-table-cell", "text:note",
    "text:note-body", "text:note-citation", "text:s", "text:tab", "draw:frame", "draw:text-box",
    "office:annotation", "office:annotation-end", "text:change-start", "text:change-end", "text:change",
    "text:tracked-changes", "text:changed-region", "text:deletion", "text:hidden-text",
    "text:hidden-paragraph", "text:numbered-paragraph", "table:table-header-rows",
)
# fmt: on
SAID = ('text:change-id="x" xml:id="x"', 'text:style-name="V"', 'table:number-rows-spanned="2"', "")
SAID += ('table:number-columns-repeated="2"', 'text:is-hidden="true"', 'table:number-rows-repeated="2"')
TREES = st.recursive(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=5).map(
        lambda text: text.replace("&", "+").replace("<", "-").replace("\ufffe", "").replace("\uffff", "")
    ),
    lambda inner: st.tuples(st.sampled_from(TAGS), st.sampled_from(SAID), st.lists(inner, max_size=4)).map(
        lambda made: f"<{made[0]} {made[1]}>{''.join(made[2])}</{made[0]}>"
    ),
    max_leaves=25,
)


@settings(max_examples=400, deadline=None)
@given(st.lists(TREES, max_size=4))
def test_whatever_stands_in_a_body_gives_a_sound_flow(trees: list[str]) -> None:
    hidden = style("V", 'text:display="none"') + style("V", 'text:display="none"', "", "paragraph")
    assert flow("".join(trees), hidden).format == "odt"
