"""A comment in Word that asks to leave something unsaid: the file is judged without it, and reports tell."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from linter import pipeline
from linter.model.report import FileReport, Outcome
from linter.model.source import Source
from linter.report import json as report_json
from linter.report.text import View, render
from tests.formats.docx.made import docx, p, r
from tests.rules.template import assembled

SCHEMA = Path(__file__).resolve().parents[1] / "schemas" / "report.schema.json"
LIST = assembled("lv", {"text": "Vraag 1\nWaarom?\n\nVraag 3\nHoezo is dat zo?"})
ASKED = "vragenlint: negeer NUM001 want vraag 2 is ingetrokken"


def _lint(remark: str) -> FileReport:
    lines = [p(r(line)) if line else p() for line in LIST.split("\n")]
    at = next(place for place, line in enumerate(LIST.split("\n")) if line.startswith("Hoezo"))
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    lines[at] = p(f'{start}{r("Hoezo is dat zo?")}{end}<w:r><w:commentReference w:id="0"/></w:r>')
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    core = '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Lijst</dc:title></cp:coreProperties>'
    comment = f'<w:comment w:id="0" w:author="De Groot">{p(r(remark))}</w:comment>'
    beside = {"styles": styles, "comments": comment, "docProps/core.xml": core}
    return pipeline.lint(Source("lijst.docx", docx("".join(lines), beside)))


def test_what_is_asked_for_does_not_count_and_is_still_told() -> None:
    found = _lint(ASKED)
    assert (found.outcome, [one.code for one in found.findings]) == (Outcome.ACCEPTED, ["NUM001"])
    report = pipeline.report([found])
    assert "lijst.docx: Gereed voor publicatie (1 onderdrukt)" in render(report, View())
    assert "NUM001" not in render(report, View())
    made = json.loads(report_json.render(report))
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(made)
    assert made["files"][0]["findings"][0]["suppressed"] == {"reason": "want vraag 2 is ingetrokken"}
    assert made["summary"]["error"] == 0


@pytest.mark.parametrize(
    ("remark", "codes"),
    [
        ("Klopt dit?", ["NUM001", "PUB002"]),
        ("vragenlint: negeer NUM001", ["SUP002"]),
        ("vragenlint: negeer BIJ001, niet nodig", ["NUM001", "SUP001"]),
    ],
)
def test_other_remarks_leave_nothing_out_or_are_told(remark: str, codes: list[str]) -> None:
    counting = [one.code for one in _lint(remark).findings if one.suppressed is None]
    assert sorted(counting) == codes
