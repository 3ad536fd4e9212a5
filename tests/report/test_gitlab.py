"""Checked against what GitLab says a report of code quality holds."""

import json
from typing import Any

from jsonschema import Draft202012Validator

from linter.model.report import FileReport, Report
from linter.report.gitlab import render
from linter.report.text import View
from linter.report.writer import Run

from .html.made import ABSENT, BROKEN, GAP, PAGES, file

TEXT = {"type": "string", "minLength": 1}
LINES = {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}
PLACE = {"type": "object", "required": ["path", "lines"], "properties": {"path": TEXT, "lines": LINES}}
ISSUE = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {
        "description": TEXT,
        "check_name": TEXT,
        "fingerprint": TEXT,
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": PLACE,
    },
}


def made(*files: FileReport) -> list[dict[str, Any]]:
    issues: list[dict[str, Any]] = json.loads(render(Run(Report("0.1.0", "7", files), View("nl"))))
    Draft202012Validator({"type": "array", "items": ISSUE}).validate(issues)
    prints = [issue["fingerprint"] for issue in issues]
    assert len(set(prints)) == len(prints)
    return issues


def test_each_finding_that_counts_is_an_issue() -> None:
    marked = GAP._replace(fingerprint="0123456789abcdef")
    one, two, three = made(file(marked, PAGES, ABSENT, PAGES._replace(known=True)))
    assert one == {
        "description": "NUM001: Vraag 5 ontbreekt.",
        "check_name": "NUM001",
        "fingerprint": "0123456789abcdef",
        "severity": "major",
        "location": {"path": "map/lijst.txt", "lines": {"begin": 3}},
        "tool": {"name": "vragenlint", "version": "0.1.0", "rules": "7"},
        "sha256": "5ea1",
    }
    assert (two["severity"], three["severity"]) == ("minor", "info")


def test_a_file_that_was_not_judged_blocks() -> None:
    (issue,) = made(BROKEN)
    assert issue["severity"] == "blocker"
    assert issue["check_name"] == "BrokenSource"
    assert issue["description"] == "Onbeslist: Beschadigd."
    assert made() == []


def test_the_same_list_in_two_files_has_two_of_each() -> None:
    marked = GAP._replace(fingerprint="0123456789abcdef")
    one, two = made(file(marked), file(marked, path="./kopie.txt"))
    assert (one["fingerprint"], two["fingerprint"]) == ("0123456789abcdef", "0123456789abcdef-2")
    assert two["location"]["path"] == "kopie.txt"
