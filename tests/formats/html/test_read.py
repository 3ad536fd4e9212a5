"""Pages read as wholes: any bytes give a sound flow or a sentence."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.check.place import place
from linter.errors import BrokenSource, HostileSource, SourceError
from linter.formats.html import read as module
from linter.formats.html.read import read
from linter.model.finding import Finding
from linter.model.flow import Flow, Span
from linter.model.report import Outcome
from linter.model.source import Source
from linter.pipeline import convert, lint
from tests.flow_invariants import assert_sound
from tests.formats.html.made import flow, text

PAGE = (
    b"<!DOCTYPE html><html lang=nl><head><meta charset=utf-8><title>Lijst</title></head>"
    b"<body><nav><a href=/>x</a></nav><main><h1>36 100 X Jaarverslag</h1>"
    b"<p>Vastgesteld&nbsp;9 juni <b>2022</b><a href=#n id=r><sup>1</sup></a></p>"
    b"<table><thead><tr><th>Nr<th>Vraag</thead>"
    b"<tr><td rowspan=2>1<td>Hoe <del>x</del><ins>kan</ins> dat?"
    b"<tr><td style='display:none'>Waarom &eacute;&eacute;n?</table>"
    b"<ol start=3><li>drie<li><pre> vier\n vijf</pre></ol>"
    b"<div id=n><a href=#r>1</a> noot</div></main><footer>einde</footer></body></html>"
)


def test_the_pieces_come_together() -> None:
    found = flow(PAGE)
    assert found.format == "html"
    assert found.text == (
        "x\n36 100 X Jaarverslag\nVastgesteld\u00a09 juni 20221\nNr\tVraag\n1\tHoe kan dat?\n\tWaarom één?\n"
        "3.\tdrie\n4.\t vier\n vijf\n1 noot\neinde\n"
    )


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(PAGE)))
def test_a_page_cut_off_anywhere_is_read(end: int) -> None:
    assert flow(PAGE[:end]).format == "html"


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(PAGE) - 1), st.integers(0, 255)), min_size=1, max_size=9))
def test_bytes_that_are_changed_do_no_harm(changes: list[tuple[int, int]]) -> None:
    data = bytearray(PAGE)
    for at, value in changes:
        data[at] = value
    found = either(bytes(data))
    if found:
        assert_sound(found)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.text("<>/=\"'& abptrdoliuln1;!-#x\n", max_size=120).map(str.encode))
def test_any_bytes_give_a_sound_flow_or_a_sentence(data: bytes) -> None:
    found = either(data)
    if found:
        assert_sound(found)


def either(data: bytes) -> Flow | None:
    try:
        return read(Source("a.html", data))
    except SourceError:
        return None


WORDS = st.text("ab é\u00a0\n\t&<", min_size=1, max_size=12)
WRAPS = st.sampled_from(
    ["{}", "<p>{}</p>", "<b>{}</b>", "<div>{}</div>", "<td>{}</td>", "<span\n>{}</span>", "{}<br>"]
)
WRITTEN = {"é": "&eacute;", "&": "&amp;", "<": "&lt;"}


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(WRAPS, WORDS), max_size=8))
def test_each_character_is_where_it_is_said_to_be(pieces: list[tuple[str, str]]) -> None:
    page = "".join(wrap.format("".join(WRITTEN.get(one, one) for one in words)) for wrap, words in pieces)
    lines, found = page.split("\n"), flow(page)
    for block in found.blocks:
        for number, character in enumerate(found.text[slice(*block.span)]):
            line, column = place(found, Span(block.span.start + number, block.span.end))[:2]
            assert line is not None
            assert column is not None
            if character not in " \n":
                assert lines[line - 1].startswith(WRITTEN.get(character, character), column - 1)


def test_a_page_that_is_too_large_or_no_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BrokenSource, match="geen leesbare tekst"):
        flow(b"<html><meta charset=utf-8>" + b"\xff\xfe\xfd" * 20)
    monkeypatch.setattr(module, "LARGEST", 10)
    with pytest.raises(HostileSource, match="zonder plaatjes"):
        flow(b"<p>" + b"a" * 20)


def test_characters_that_xml_forbids_are_shown_by_their_pictures() -> None:
    assert text("a\x02b\x0cc&#x1F;d") == "a␂b c␟d"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_page_may_be_marked_by_its_first_bytes(encoding: str) -> None:
    assert text("<p>één".encode(encoding)) == "één"


def test_a_page_that_we_made_is_no_list_whatever_it_quotes(samples: Path) -> None:
    quoted = (samples / "clean_1.html").read_bytes()
    page = b"<!DOCTYPE html><html lang=nl><meta name=generator content=vragenlint>" + quoted
    found = read(Source("verslag.html", page))
    assert found.blocks == ()
    assert found.text == page.decode()
    report = lint(Source("verslag.html", page))
    assert (report.outcome, report.findings) == (Outcome.SKIPPED, ())
    assert report.note == "pagina die vragenlint heeft gemaakt"


def test_the_sample_gives_its_truth_and_the_findings_of_its_document(samples: Path) -> None:
    truth = json.loads((samples / "clean_1.truth.json").read_text("utf-8"))["questions"]
    page = Source("clean_1.html", (samples / "clean_1.html").read_bytes())
    document = convert(page)
    tags = ("tekst", "bijlage", "van", "tm")
    found = []
    for vraag in document.nodes["vraag"]:
        said = {node.tag: document.reading(node).text for node in vraag.iter(*tags)}
        found.append((vraag.get("nr"), *(said.get(tag, "") for tag in tags)))
    keys = ("nr", "text", "bijlage", "van", "tm")
    assert found == [tuple(" ".join(one[key].split()) for key in keys) for one in truth]
    word = Source("clean_1.docx", (samples / "clean_1.docx").read_bytes())
    assert list(map(told, lint(page).findings)) == list(map(told, lint(word).findings))


def told(finding: Finding) -> tuple[str, str, str | None, str]:
    return finding.code, finding.severity, finding.question, finding.text
