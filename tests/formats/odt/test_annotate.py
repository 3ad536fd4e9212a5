"""Remarks stand on the very characters, and nothing else of the file is otherwise."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from random import Random
from time import process_time

import pytest
from lxml import etree

from linter.errors import BrokenSource, SignedSource
from linter.formats.odt.annotate import annotate, clean
from linter.formats.odt.read import read
from linter.model.flow import FactKind, Span
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from linter.model.source import Source
from linter.pipeline import convert, lint
from tests.formats.odt.made import WHO, flat, grid, items, p, parts, styles, td, tr, zipped
from tests.formats.odt.valid import assert_valid
from tests.generate.formats import noted
from tests.generate.lists import told
from tests.generate.written import odt as written
from tests.generate.written.sheet import sheet

STAMP = Stamp("2026-11-25T12:00:00Z")
LINES = ("Fout NUM001", "Er staat <iets> & meer  hier.")


def remark(span: tuple[int, int], key: str = "k") -> Remark:
    return Remark(Span(*span), key, Severity.ERROR, LINES)


def annotated(data: bytes, *spans: tuple[int, int]) -> bytes:
    """Return a document with remarks on these spans, seen to be the document it was."""
    source = Source("lijst.odt", data)
    made = annotate(source, [remark(span, str(key)) for key, span in enumerate(spans)], STAMP)
    assert_valid(made)
    assert read(source._replace(data=made)).unremarked() == read(source)
    assert clean(source._replace(data=made)) == data or data.startswith(b"PK")
    assert_same_parts(clean(source._replace(data=made)), data)
    again = annotate(
        source._replace(data=made), [remark(span, str(key)) for key, span in enumerate(spans)], STAMP
    )
    assert again == made
    return made


def assert_same_parts(one: bytes, other: bytes) -> None:
    """Fail where two files hold other parts, in another order."""
    if not one.startswith(b"PK"):
        assert one == other
        return
    first, second = (zipfile.ZipFile(BytesIO(data)) for data in (one, other))
    assert first.namelist() == second.namelist()
    for name in first.namelist():
        assert first.read(name) == second.read(name), name


def shown(data: bytes) -> list[str]:
    """Return the characters that each annotation of ours is about, in the order of the file."""
    strange = renamed(data)
    flow = read(Source("lijst.odt", strange))
    return [flow.text[slice(*fact.span)] for fact in flow.facts if fact.name == "x"]


def renamed(data: bytes) -> bytes:
    """Return a file in which our annotations are somebody else's."""
    if not data.startswith(b"PK"):
        return data.replace(b":creator>vragenlint<", b":creator>x<")
    archive = zipfile.ZipFile(BytesIO(data))
    found = {name: archive.read(name) for name in archive.namelist()}
    return zipped(
        {name: held.replace(b":creator>vragenlint<", b":creator>x<") for name, held in found.items()}
    )


CASES = {
    "amid a text": (p("Kunt u dit?"), [(5, 6)], ["u"]),
    "over spans": (p("Ku<text:span>nt</text:span> u<text:span> dit</text:span>?"), [(1, 8)], ["unt u d"]),
    "over paragraphs": (p("een") + p("twee"), [(1, 6)], ["en\ntw"]),
    "over cells": (grid(tr("1", "Kunt u dit?")), [(0, 6)], ["1\tKunt"]),
    "white space": (p(" a \n <text:span> b</text:span>  c"), [(0, 2), (2, 3), (4, 5)], ["a ", "b", "c"]),
    "signs": (p('a<text:tab/><text:s text:c="3"/>b'), [(1, 2), (2, 4), (5, 6)], ["\t", "   ", "b"]),
    "references": (p("a&amp;b&#233;c"), [(1, 2), (3, 4)], ["&", "é"]),
    "sections of characters": (p("<![CDATA[a<b>c]]>d"), [(1, 4), (0, 1), (4, 6)], ["a", "<b>", "cd"]),
    "one over another": (p("abcd"), [(0, 4), (1, 3), (1, 2)], ["abcd", "b", "bc"]),
    "side by side": (p("abcd"), [(0, 2), (2, 4)], ["ab", "cd"]),
    "across": (p("abcdef"), [(0, 4), (2, 6)], ["abcd", "cdef"]),
    "a number": (items("vraag"), [(0, 1)], [""]),
    "a place": (p("ab"), [(1, 1), (2, 2)], ["", ""]),
    "an empty paragraph": (p("a") + "<text:p/>" + p("b"), [(2, 2), (2, 2)], ["", ""]),
    "an empty cell": (grid(tr("1", td("<text:p/>"), td("<text:p></text:p>"))), [(2, 2), (3, 3)], ["", ""]),
    "a cell without a paragraph": (grid(tr("1", td())), [(2, 2)], [""]),
    "a field": (p("blad <text:page-number>7</text:page-number> van"), [(5, 6), (3, 5)], ["d ", "7"]),
    "a link": (p('zie <text:a xlink:href="x">hier</text:a>'), [(5, 7)], ["ie"]),
    "a box": (
        p("a<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>b"),
        [(1, 3), (3, 8)],
        ["ad", "er"],
    ),
    "the whole": (p("een") + p("twee") + p("drie"), [(0, 14)], [""]),
    "into a table": (p("een") + grid(tr("twee")), [(1, 6)], ["en"]),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("form", ["zip", "flat"])
def test_a_remark_stands_on_its_characters(name: str, form: str) -> None:
    body, spans, expected = CASES[name]
    data = zipped(parts(body)) if form == "zip" else flat(body)
    assert shown(annotated(data, *spans)) == expected


def test_headers_and_notes_hold_remarks_themselves() -> None:
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body>{p('een noot')}</text:note-body></text:note>"
    )
    header = f"<style:header>{p('de kop')}</style:header>"
    page = styles(pages=f'<style:master-page style:name="Standard">{header}</style:master-page>')
    data = zipped(parts(p("a" + note + "b"), beside=page))
    made = annotated(data, (3, 6), (15, 18), (1, 6))
    assert shown(made) == ["b", "een", "kop"]
    assert "kop" in text_of(made, "styles.xml").rpartition("annotation>")[2]


def text_of(data: bytes, part: str) -> str:
    return zipfile.ZipFile(BytesIO(data)).read(part).decode()


def test_a_remark_is_written_as_libreoffice_writes_it() -> None:
    made = text_of(annotated(zipped(parts(p("ab"))), (0, 1)), "content.xml")
    assert (
        '<text:p><office:annotation office:name="vragenlint-1"><dc:creator>vragenlint</dc:creator>'
        "<dc:date>2026-11-25T12:00:00Z</dc:date><meta:creator-initials>vl</meta:creator-initials>"
        "<text:p>Fout NUM001</text:p>"
        '<text:p>Er staat &lt;iets&gt; &amp; meer<text:s text:c="2"/>hier.</text:p>'
        '</office:annotation>a<office:annotation-end office:name="vragenlint-1"/>b</text:p>'
    ) in made


def test_what_others_remarked_and_changed_stays() -> None:
    theirs = f'<office:annotation office:name="vragenlint-1">{WHO}{p("van mij")}</office:annotation>'
    body = p(f'a{theirs}b<office:annotation-end office:name="vragenlint-1"/>c<text:bookmark text:name="x"/>d')
    data = zipped(parts(body))
    made = annotated(data, (0, 4))
    comments = list(read(Source("a.odt", made)).facts_of(FactKind.COMMENT))
    assert [(one.name, one.value, tuple(one.span)) for one in comments] == [("J. Jansen", "van mij", (1, 2))]
    assert 'office:name="vragenlint--1"' in text_of(made, "content.xml")


def test_a_place_in_a_drawing_is_beside_the_drawing() -> None:
    drawn = "<draw:custom-shape><text:p>vorm</text:p></draw:custom-shape>"
    data = zipped(parts(p("a" + drawn + "b") + p("c")))
    at = read(Source("a.odt", data)).text.index("vorm")
    made = text_of(annotated(data, (at, at + 4)), "content.xml")
    assert "<text:p>a<office:annotation " in made
    assert '</draw:custom-shape><office:annotation-end office:name="vragenlint-1"/>b' in made
    loose = zipped(parts(drawn + p("c")))
    at = read(Source("a.odt", loose)).text.index("vorm")
    assert "<text:p>c<office:annotation " in text_of(annotated(loose, (at, at + 4)), "content.xml")


def test_a_part_that_names_things_otherwise_gets_names_of_its_own() -> None:
    data = zipped(parts(p("ab")))
    strange = _with(
        data, "content.xml", lambda text: text.replace("xmlns:meta=", "xmlns:m=").encode("utf-16")
    )
    source = Source("a.odt", strange)
    made = annotate(source, [remark((0, 1))], STAMP)
    assert read(source._replace(data=made)).unremarked() == read(source)
    assert "<m:creator-initials>vl<" in text_of(made, "content.xml")
    twice = _with(data, "content.xml", lambda text: text.replace(">ab", ' xmlns:dc="urn:x">ab').encode())
    assert ' xmlns:vld="http://purl.org/dc/elements/1.1/"' in text_of(annotated(twice, (0, 1)), "content.xml")


def _with(data: bytes, part: str, change: Callable[[str], bytes]) -> bytes:
    archive = zipfile.ZipFile(BytesIO(data))
    found = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**found, part: change(found[part].decode())})


def test_a_signed_document_is_refused() -> None:
    data = zipped(parts(p("a"), beside={"META-INF/documentsignatures.xml": "<a/>"}))
    with pytest.raises(SignedSource):
        annotate(Source("a.odt", data), [remark((0, 1))], STAMP)
    with pytest.raises(SignedSource):
        clean(Source("a.odt", data))


def test_a_document_without_text_is_told() -> None:
    empty = Source("a.odt", zipped(parts("")))
    assert annotate(empty, [], STAMP) == empty.data
    with pytest.raises(BrokenSource):
        annotate(empty, [remark((0, 0))], STAMP)
    drawn = "<draw:custom-shape><text:p>vorm</text:p></draw:custom-shape>"
    with pytest.raises(BrokenSource):
        annotate(Source("a.odt", zipped(parts(drawn))), [remark((0, 2))], STAMP)


def test_of_our_remarks_only_is_said_that_they_are_there() -> None:
    data = written.write(sheet(told(1)))
    made = annotated(data, (10, 20), (30, 30))
    before, after = lint(Source("a.odt", data)), lint(Source("a.odt", made))
    (added,) = set(after.findings) - set(before.findings)
    assert added.code == "PUB002"
    assert "(2)" in added.message
    assert len(after.findings) == len(before.findings) + 1


@pytest.mark.parametrize("seed", range(30))
def test_any_remarks_on_any_list_harm_nothing(seed: int) -> None:
    random = Random(seed)
    data = written.write(sheet(noted(told(seed), random)))
    assert _remark_at_random(data, random)


def test_any_remarks_on_a_sample_harm_nothing(samples: Path) -> None:
    files = sorted(samples.glob("*.odt"))
    for path in files:
        assert _remark_at_random(path.read_bytes(), Random(path.name))
    assert files


def _remark_at_random(data: bytes, random: Random) -> bytes:
    source = Source("lijst.odt", data)
    length = len(read(source).text)
    starts = [random.randrange(length) for _ in range(40)]
    spans = [(start, min(length, start + random.choice([0, 1, 5, 40, 400]))) for start in starts]
    made = annotated(data, *spans)
    assert _canonical(made) == _canonical(data)
    return made


def _canonical(data: bytes) -> bytes:
    tree = convert(Source("lijst.odt", data)).tree
    next(tree.iter("bestand")).attrib.clear()
    return etree.tostring(tree)


def test_many_remarks_in_one_paragraph_are_written_in_time() -> None:
    many = 20_000
    data = zipped(parts(p("abc  defg" * many)))
    begun = process_time()
    made = annotate(
        Source("a.odt", data),
        [remark((8 * place, 8 * place + 3), str(place)) for place in range(many // 8)],
        STAMP,
    )
    assert process_time() - begun < 10
    assert text_of(made, "content.xml").count("<office:annotation ") == many // 8
