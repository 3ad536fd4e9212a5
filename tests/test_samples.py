"""Every sample gives the questions of its truth, and the same findings in every format."""

import json
import re
from pathlib import Path

import pytest

from linter.model.document import Document
from linter.model.options import Options
from linter.model.source import Source
from linter.pipeline import convert, lint

TRUTHS = {
    "clean_1.docx": "clean_1",
    "clean_1_noborder.docx": "clean_1",
    "lo_1.docx": "clean_1",
    "rich_1.docx": "rich_1",
    "clean_1.odt": "clean_1",
    "clean_1.html": "clean_1",
    "clean_1.pdf": "clean_1",
    "clean_1_noborder.pdf": "clean_1",
    "clean_1_chromium.pdf": "clean_1",
}
DEFINITIEF = Options(today="2026-11-25")


def source(samples: Path, name: str) -> Source:
    return Source(name, (samples / name).read_bytes())


def told(document: Document) -> list[tuple[str, str, str, str, str]]:
    """Return number, text, bijlage, van and t/m of every question."""
    found = []
    for vraag in document.nodes["vraag"]:
        tekst, bijlage = vraag.find("tekst"), vraag.find("bijlage")
        assert tekst is not None
        blz = next(vraag.iter("blz"), None)
        values = [] if blz is None else [blz.get("van", ""), blz.get("tm", "")]
        annex = "" if bijlage is None else bijlage.get("nr", "")
        van, tm = values or ("", "")
        found.append((vraag.get("nr", ""), document.reading(tekst).text, annex, van, tm))
    return found


def folded(text: str, *, hyphens: bool) -> str:
    """Return text without what white space and soft hyphens, of a PDF all hyphens, make of it."""
    return re.sub(r"[\s\u00ad‑-]+" if hyphens else r"[\s\u00ad]+", "", text)


@pytest.mark.parametrize("name", TRUTHS)
def test_the_questions_are_those_of_the_truth(samples: Path, name: str) -> None:
    truth = json.loads((samples / f"{TRUTHS[name]}.truth.json").read_text("utf-8"))
    document = convert(source(samples, name))
    hyphens = name.endswith(".pdf")
    expected = [
        (one["nr"], folded(one["text"], hyphens=hyphens), one["bijlage"], one["van"], one["tm"])
        for one in truth["questions"]
    ]
    found = [(nr, folded(text, hyphens=hyphens), *rest) for nr, text, *rest in told(document)]
    assert found == expected
    assert "".join(document.tree.itertext()) == document.flow.text


UNTAGGED = {"clean_1.pdf", "clean_1_noborder.pdf"}


@pytest.mark.parametrize("name", [name for name, truth in TRUTHS.items() if truth == "clean_1"])
def test_every_format_gives_the_same_findings(samples: Path, name: str) -> None:
    def said(one: str) -> list[tuple[str, str, str | None, str]]:
        report = lint(source(samples, one), DEFINITIEF)
        return sorted((f.code, f.severity, f.question, f.message) for f in report.findings)

    of_pdf = [one for one in said(name) if one[0] == "PUB011"]  # that a PDF has no tags only a PDF can tell
    assert [one for one in said(name) if one not in of_pdf] == said("clean_1.docx")
    assert len(of_pdf) == (name in UNTAGGED)


def test_the_rich_sample_reports_what_the_file_still_carries(samples: Path) -> None:
    codes = {finding.code for finding in lint(source(samples, "rich_1.docx"), DEFINITIEF).findings}
    assert {"PUB001", "PUB002", "PUB003"} <= codes
    codes = {finding.code for finding in lint(source(samples, "rich_1.odt"), DEFINITIEF).findings}
    assert "PUB001" in codes


def test_a_merged_cell_counts_for_every_row_it_spans(samples: Path) -> None:
    document = convert(source(samples, "rich_1.docx"))
    assert [(nr, van, tm) for nr, _text, _annex, van, tm in told(document)][22:24] == [
        ("23", "11", "15"),
        ("24", "11", "15"),
    ]
