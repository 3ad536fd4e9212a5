"""The samples give the questions of their truth, and the findings of the Word document."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.report import FileReport
from linter.model.source import Source
from linter.pipeline import convert, lint

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

COLUMNS = {"nr": "nr", "text": "tekst", "bijlage": "bijlage", "van": "blz/van", "tm": "blz/tm"}


def sample(samples: Path, name: str) -> Source:
    return Source(name, (samples / name).read_bytes())


def said(document: Document, vraag: "Element", part: str) -> str:
    found = vraag.find(part)
    return "" if found is None else " ".join(document.text(document.span(found)).split())


def test_the_clean_sample_has_the_questions_of_its_truth(samples: Path) -> None:
    truth = json.loads((samples / "clean_1.truth.json").read_text("utf-8"))
    document = convert(sample(samples, "clean_1.odt"))
    found = [
        {name: said(document, vraag, part) for name, part in COLUMNS.items()}
        for vraag in document.nodes["vraag"]
    ]
    assert found == [
        {
            name: " ".join(str(one[name]).split()).removesuffix("." if name == "nr" else "\0")
            for name in COLUMNS
        }
        for one in truth["questions"]
    ]
    assert len(found) == 28


def findings(report: FileReport) -> list[tuple[object, ...]]:
    """Return all that is said of a file but the part it stands in."""
    return [one._replace(place=one.place._replace(part=None), related=()) for one in report.findings]


def test_the_clean_sample_has_the_findings_of_the_word_document(samples: Path) -> None:
    ours, theirs = (lint(sample(samples, f"clean_1.{form}")) for form in ("odt", "docx"))
    assert (ours.format, ours.questions) == ("odt", 28)
    assert findings(ours) == findings(theirs) != []
    assert {one.place.part for one in ours.findings if one.place.table} == {"content.xml"}


def test_the_rich_sample_is_judged_and_its_changes_reported(samples: Path) -> None:
    report = lint(sample(samples, "rich_1.odt"))
    assert report.failures == ()
    codes = {one.code for one in report.findings}
    assert {"PUB001", "PUB002", "PUB003"} <= codes
