"""An excerpt, kept and read back, shows in every output what the whole report shows."""

from pathlib import Path

import pytest
from lxml import etree

from linter.errors import SourceError
from linter.model.finding import Finding, Place
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Span
from linter.model.options import Options
from linter.model.report import FileReport, Outcome
from linter.model.rule import Severity, Stage
from linter.model.source import Source
from linter.pipeline import lint
from linter.report.excerpt import excerpt
from linter.report.html.section import chapter
from linter.report.kept import packed, unpacked
from linter.report.text import View, notes, show

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.*"))
TABLE = "Nr\tVraag\tBijlage\n1\tIs dat zo\t\n2\tKunt u dit toelichten?\t3\n" + "x" * 900 + "\n"


def sources(samples: Path) -> list[Path]:
    return [
        *EXAMPLES,
        *(path for path in sorted(samples.glob("*.*")) if path.suffix not in {".doc", ".json"}),
    ]


def page(file: FileReport, lang: str) -> bytes:
    return etree.tostring(chapter(file, View(lang), 1).section)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_output_shows_the_same(samples: Path, lang: str) -> None:
    found = 0
    for path in sources(samples):
        options = Options(lang=lang, kind="lva")
        try:
            file = lint(Source(path.name, path.read_bytes()), options)
        except SourceError:  # what cannot be read shows no text
            continue
        again = unpacked(packed(excerpt(file)))
        found += len(file.findings)
        assert again._replace(flow=None) == file._replace(flow=None, beside={})
        for view in (View(lang), View(lang, colour=True), View(lang, quiet=True)):
            assert show(again, view) == show(file, view)
            assert list(notes(again, view)) == list(notes(file, view))
        assert page(again, lang) == page(file, lang)
    assert found > 20


def _report(flow: Flow, *spans: Span) -> FileReport:
    found = tuple(
        Finding(span, "A001", "a", Severity.ERROR, "m", "h", None, flow.text[slice(*span)], Place(1, 1, 1, 2))
        for span in spans
    )
    return FileReport("x", Outcome.REJECTED, "text", "lva", Stage.DEFINITIEF, 2, found, flow=flow)


def _flow(text: str) -> Flow:
    blocks, at = [], 0
    for line in text.splitlines(keepends=True):
        blocks.append(Block(Span(at, at + len(line.rstrip("\n"))), BlockKind.LINE, LineAnchor(1)))
        at += len(line)
    return Flow(text, tuple(blocks))


@pytest.mark.parametrize("start", range(0, len(TABLE), 7))
def test_the_lines_around_a_finding_are_as_they_were(start: int) -> None:
    file = _report(_flow(TABLE), Span(start, start + 3))
    again = unpacked(packed(excerpt(file)))
    assert show(again, View()) == show(file, View())
    assert page(again, "nl") == page(file, "nl")


def test_what_no_finding_is_about_is_left_out() -> None:
    text = "een\n" * 100 + "twee\n" + "geheim\n" * 100
    flow = excerpt(_report(_flow(text), Span(400, 404))).flow
    assert flow is not None
    assert len(flow.text) == len(text)
    assert flow.text[400:405] == "twee\n"
    assert flow.text.count("geheim") < 20
    assert len(flow.blocks) == 3
    whole = excerpt(_report(_flow(text))).flow
    assert whole is not None
    assert not whole.text.strip()


def test_a_file_without_text_stays_as_it_is() -> None:
    file = _report(_flow("x"))._replace(flow=None)
    assert excerpt(file) is file
