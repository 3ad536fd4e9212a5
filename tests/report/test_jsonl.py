import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from linter.model.report import Report
from linter.report.json import data
from linter.report.jsonl import render
from linter.report.text import View
from linter.report.writer import Run

from .html.made import BROKEN, GAP, PAGES, file

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"
SEALED = file(GAP._replace(fingerprint="0123456789abcdef"), path="a\u2028b\udcff.txt")._replace(
    sha256="0123456789abcdef" * 4
)
REPORT = Report("0.1.0", "7", (SEALED, BROKEN))


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    report, lines = (
        json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8")) for name in ("report", "lines")
    )
    Draft202012Validator.check_schema(lines)
    registry = Registry().with_resource(report["$id"], Resource.from_contents(report))
    return Draft202012Validator(lines, registry=registry)


def lines(report: Report) -> list[str]:
    return render(Run(report, View())).splitlines()


def test_each_line_is_as_the_schema_says(validator: Draft202012Validator) -> None:
    for line in lines(REPORT):
        validator.validate(json.loads(line))
    assert not validator.is_valid({"file": {}})
    assert not validator.is_valid({"version": 2, "tool": {}})


def test_together_they_are_the_report() -> None:
    first, *files, last = map(json.loads, lines(REPORT))
    whole = json.loads(json.dumps({**first, "files": [one["file"] for one in files], **last}))
    made = data(REPORT)
    made["files"][0]["path"] = "a\u2028b\\xff.txt"
    assert whole == made


def test_a_file_is_one_line_whatever_its_text_holds() -> None:
    odd = file(PAGES._replace(text="a\u2028b\x85c\n\u2029"))
    assert len(lines(Report("0", "0", (odd,)))) == 3
    assert (
        json.loads(lines(Report("0", "0", (odd,)))[1])["file"]["findings"][0]["text"]
        == "a\u2028b\x85c\n\u2029"
    )
