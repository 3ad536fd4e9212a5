"""A PDF comes back with its findings on the very words, reads as before, and gives its own bytes back."""

import re
from pathlib import Path
from random import Random

import pytest

from linter import lint
from linter.errors import SourceError, UnwritableSource
from linter.formats.pdf import annotate as module
from linter.formats.pdf.annotate import annotate, clean
from linter.formats.pdf.read import read
from linter.model.flow import Flow, Span
from linter.model.remark import Remark, Stamp
from linter.model.rule import Severity
from linter.model.source import Source
from tests.formats.pdf.kept import LOCKED, locked, objects, streamed
from tests.formats.pdf.made import at, grid, paragraph, pdf, remark
from tests.formats.pdf.noted import Noted, noted

STAMP = Stamp("2026-03-04T12:00:00Z")
LINES = ["Heeft de minister kennis van het bericht dat", "gemeenten geen geld meer hebben?"]
PAGE = paragraph(60, 780, ["Lijst van vragen", ""]) + paragraph(60, 700, LINES)
TABLE = grid([50, 100, 400], [600, 640, 680]) + at(55, 650, "1") + at(105, 650, "Klopt dat?")


def turned(x: float, y: float, text: str) -> str:
    """Return text that is upright on a page that is shown a quarter to the right."""
    return f"BT /F1 10 Tf 0 1 -1 0 {x} {y} Tm ({text}) Tj ET\n"


SOURCES = {
    "plain": pdf(PAGE + TABLE, PAGE),
    "cropped": pdf(PAGE, more="/CropBox [40 100 500 842]"),
    "turned": pdf(turned(100, 60, "Heeft de minister kennis?") + turned(120, 60, "Nee."), more="/Rotate 90"),
    "locked": locked(PAGE.encode()),
    "streamed": streamed(objects(PAGE.encode())),
    "noted": pdf(PAGE, annotations=[remark("Text", (10, 20, 30, 40), "Klopt dit?")]),
    "rommel": b"rommel\n" + pdf(PAGE),
}


def words(flow: Flow) -> list[Remark]:
    """Return a remark on each word."""
    found = re.finditer(r"\S+", flow.text)
    return [Remark(Span(*one.span()), str(one.start()), Severity.ERROR, ("FOUT X", "Zo.")) for one in found]


def own(data: bytes) -> list[Noted]:
    return [one for one in noted(data) if one.author == "vragenlint"]


@pytest.mark.parametrize("name", SOURCES)
def test_the_words_under_each_highlight_are_those_of_its_finding(name: str) -> None:
    source = Source("a.pdf", SOURCES[name])
    flow = read(source)
    remarks = words(flow)
    made = annotate(source, remarks, STAMP)
    assert made.startswith(source.data)
    found = {one.name.split(":")[1]: one for one in own(made)}
    assert len(found) == len(remarks) > 1
    for one in remarks:
        assert found[one.key].under == flow.text[one.span.start : one.span.end]
        assert found[one.key].said == "FOUT X\nZo."
    assert read(Source("a.pdf", made)).unremarked() == flow


@pytest.mark.parametrize("name", SOURCES)
def test_a_second_run_replaces_and_clean_gives_the_bytes_back(name: str) -> None:
    source = Source("a.pdf", SOURCES[name])
    remarks = words(read(source))
    made = Source("a.pdf", annotate(source, remarks, STAMP))
    assert annotate(made, remarks, STAMP) == made.data
    assert len(own(annotate(made, remarks[:1], STAMP))) == 1
    assert clean(made) == source.data
    assert annotate(made, (), STAMP) == source.data
    assert clean(source) == source.data == annotate(source, (), STAMP)


def test_a_finding_over_lines_and_pages_is_marked_on_each() -> None:
    source = Source("a.pdf", SOURCES["plain"])
    flow = read(source)
    start, end = flow.text.index("bericht"), flow.text.index("hebben")
    made = annotate(source, [Remark(Span(start, end), "k", Severity.INFO, ("INFO X",))], STAMP)
    assert [one.under for one in own(made)] == ["bericht dat gemeenten geen geld meer"]
    whole = annotate(source, [Remark(Span(0, len(flow.text)), "k", Severity.INFO, ("INFO X",))], STAMP)
    assert [(one.page, one.name) for one in own(whole)] == [(1, "vragenlint:k"), (2, "vragenlint:k:2")]


def test_what_is_absent_has_a_sign_at_its_place() -> None:
    source = Source("a.pdf", SOURCES["plain"])
    at_end = len(read(source).text)
    remarks = [Remark(Span(at, at), str(at), Severity.WARNING, ("WAARSCHUWING X",)) for at in (0, at_end)]
    assert [(one.page, one.highlight) for one in own(annotate(source, remarks, STAMP))] == [
        (1, False),
        (2, False),
    ]


def test_what_another_program_wrote_behind_ours_stays() -> None:
    source = Source("a.pdf", SOURCES["noted"])
    remarks = words(read(source))
    made = annotate(source, remarks, STAMP) + b"% van een ander\n"
    cleaned = clean(Source("a.pdf", made))
    assert cleaned.startswith(made)
    assert own(cleaned) == []
    assert [one.said for one in noted(cleaned)] == ["Klopt dit?"]
    assert len(own(annotate(Source("a.pdf", made), remarks[:2], STAMP))) == 2


def test_a_seal_that_lies_is_not_believed() -> None:
    short, long = SOURCES["cropped"], SOURCES["plain"]
    seal = f"%vragenlint {len(short)} {module.sha256(short).hexdigest()}\n".encode()
    assert clean(Source("a.pdf", short + long + seal)) == short + long + seal
    assert clean(Source("a.pdf", long + b"%vragenlint 12 " + b"0" * 64 + b"\n")).startswith(long)


def test_what_may_not_be_written_in_is_refused() -> None:
    source = Source("a.pdf", locked(PAGE.encode(), LOCKED))
    with pytest.raises(UnwritableSource, match="opmerkingen"):
        annotate(source, words(read(source)), STAMP)
    with pytest.raises(SourceError):
        annotate(Source("a.pdf", b"%PDF-"), (), STAMP)


def test_what_would_read_otherwise_is_never_handed_back(monkeypatch: pytest.MonkeyPatch) -> None:
    source = Source("a.pdf", SOURCES["plain"])
    remarks = words(read(source))
    answers = [read(source), read(Source("b.pdf", SOURCES["cropped"]))]
    monkeypatch.setattr(module, "read", lambda _source: answers.pop(0))
    with pytest.raises(UnwritableSource):
        annotate(source, remarks, STAMP)


def test_samples_are_marked_on_the_very_words(samples: Path) -> None:
    for path in sorted(samples.glob("clean*.pdf")):
        source = Source(path.name, path.read_bytes())
        flow = read(source)
        remarks = Random(path.name).sample(words(flow), 60)
        made = annotate(source, remarks, STAMP)
        found = {one.name.split(":")[1]: one for one in own(made)}
        for one in remarks:
            word = flow.text[one.span.start : one.span.end]
            assert re.sub("[-\u00ad\ufffe\x02 ]", "", found[one.key].under) == re.sub("[-\u00ad]", "", word)
        assert clean(Source(path.name, made)) == source.data


def test_a_file_that_was_handed_back_is_judged_as_before(samples: Path) -> None:
    source = Source("lijst.pdf", (samples / "clean_1.pdf").read_bytes())
    report = lint(source)
    remarks = [Remark(one.span, one.fingerprint, one.severity, (one.message,)) for one in report.findings]
    made = annotate(source, remarks, STAMP)
    assert len(own(made)) >= len(remarks) > 5
    found = lint(Source("lijst.pdf", made))
    (added,) = (one for one in found.findings if one not in report.findings)
    assert added.code == "PUB002"
    assert f"({len(remarks)})" in added.message
    assert found.flow is not None
    assert found.flow.unremarked() == report.flow


def test_noise_behind_the_file_does_no_harm() -> None:
    random = Random(1)
    good = annotate(
        Source("a.pdf", SOURCES["plain"]), words(read(Source("a.pdf", SOURCES["plain"])))[:3], STAMP
    )
    for _ in range(40):
        data = bytearray(good)
        for _ in range(random.randint(1, 30)):
            data[random.randrange(9, len(data))] = random.randrange(256)
        try:
            found = clean(Source("a.pdf", bytes(data)))
        except SourceError as error:
            found = error.say("nl").encode()
        assert found
