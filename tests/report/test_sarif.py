"""Checked against the schema that OASIS publishes with SARIF 2.1.0 (sarif-2.1.0.json, beside this file)."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.report import FileReport, Report
from linter.model.rule import Edit, Fix, Safety
from linter.report.pages import pages
from linter.report.sarif import render
from linter.report.text import View
from linter.report.writer import Run

from .html.made import ABSENT, BROKEN, GAP, PAGES, file
from .test_json import FILE

SCHEMA = json.loads(Path(__file__).with_name("sarif-2.1.0.json").read_text("utf-8"))
IN_WORD = GAP._replace(
    place=Place(paragraph=14, table=1, row=5, cell=2, part="word/document.xml"),
    where="tabel 1, rij 5, kolom Nr",
)


def why(lang: str) -> Mapping[str, str]:
    return {"NUM001": {"nl": "Een gat {0} valt op.", "en": "A gap is seen."}[lang]}


def made(*files: FileReport, lang: str = "nl") -> Any:
    log = json.loads(render(Run(Report("0.1.0", "abc", files), View(lang), why)))
    Draft4Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return run


def result(finding: Finding) -> Any:
    return made(file(finding))["results"][0]


def test_a_finding_has_a_region_a_question_and_a_fingerprint() -> None:
    found = result(GAP._replace(fingerprint="0123456789abcdef"))
    assert found["message"] == {"text": "Vraag 5 ontbreekt."}
    assert found["partialFingerprints"] == {"vragenlint/v1": "0123456789abcdef"}
    (place,) = found["locations"]
    assert place["logicalLocations"] == [{"fullyQualifiedName": "vraag 6"}]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "map/lijst.txt", "index": 0}
    region = {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 2, "snippet": {"text": "6"}}
    assert place["physicalLocation"]["region"] == region
    assert found["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 2


def test_where_there_are_no_lines_the_place_is_told_in_words() -> None:
    found = result(IN_WORD)
    assert found["message"]["text"] == "tabel 1, rij 5, kolom Nr: Vraag 5 ontbreekt."
    (place,) = found["locations"]
    assert "region" not in place["physicalLocation"]
    assert place["logicalLocations"][1] == {"fullyQualifiedName": "tabel 1, rij 5, kolom Nr"}
    assert found["properties"]["location"]["row"] == 5


def test_rules_are_told_once_with_why_they_are_there() -> None:
    run = made(file(GAP, IN_WORD, PAGES, ABSENT))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["ANT001", "BIJ001", "NUM001"]
    assert rules[2]["fullDescription"]["text"] == "Een gat {{0}} valt op."
    assert rules[1]["help"]["text"] == "Vul de bijlage in."
    assert [rule["defaultConfiguration"]["level"] for rule in rules] == ["note", "warning", "error"]
    assert [rules[one["ruleIndex"]]["id"] for one in run["results"]] == [
        one["ruleId"] for one in run["results"]
    ]


def test_a_fix_is_told_in_lines() -> None:
    (fix,) = result(PAGES)["fixes"]
    assert fix["description"] == {"text": "Zet er een streepje tussen"}
    (part,) = fix["artifactChanges"][0]["replacements"]
    region = {"startLine": 2, "startColumn": 23, "endLine": 2, "endColumn": 24}
    assert part == {"deletedRegion": region, "insertedContent": {"text": "-"}}


def test_a_fix_over_lines_counts_from_the_last() -> None:
    fix = Fix("x", (Edit(Span(33, 36), ""),), Safety.SAFE)
    over = PAGES._replace(span=Span(29, 36), text="11 15\n6", fix=fix)
    (part,) = result(over)["fixes"][0]["artifactChanges"][0]["replacements"]
    region = {"startLine": 2, "startColumn": 25, "endLine": 3, "endColumn": 2}
    assert part["deletedRegion"] == region


@pytest.mark.parametrize(
    "finding",
    [
        PAGES._replace(fix=Fix("x", (Edit(Span(0, 1), "-"),), Safety.SAFE)),
        PAGES._replace(place=Place(page=1, box=(0.0, 0.0, 1.0, 1.0))),
        PAGES._replace(fix=Fix("x", (), Safety.SAFE)),
    ],
)
def test_a_fix_that_cannot_be_told_in_lines_is_left_out(finding: Finding) -> None:
    assert "fixes" not in result(finding)


def test_what_does_not_count_is_suppressed() -> None:
    silent = result(GAP._replace(suppressed="zo ontvangen"))["suppressions"]
    assert silent == [{"kind": "inSource", "status": "accepted", "justification": "zo ontvangen"}]
    assert "justification" not in result(GAP._replace(suppressed=""))["suppressions"][0]
    asked = GAP._replace(suppressed="zo", asked="vragenlint.toml:4")
    for other in (GAP._replace(known=True), asked):
        assert result(other)["suppressions"][0]["kind"] == "external"
    assert "suppressions" not in result(GAP)


def test_a_file_that_was_not_judged_makes_a_run_that_failed() -> None:
    run = made(file(), BROKEN)
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"] == {"text": "Beschadigd."}
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["index"] == 1
    assert run["artifacts"][1]["properties"]["verdict"] == "Onbeslist: Beschadigd."
    assert made(file())["invocations"] == [{"executionSuccessful": True}]


def test_braces_and_links_have_no_meaning_in_what_is_said() -> None:
    said = result(GAP._replace(message="{0} [a](b) [c]"))["message"]["text"]
    assert said == "{{0}} \\[a](b) \\[c]"
    assert result(GAP._replace(message="[c]"))["message"]["text"] == "[c]"


def test_odd_paths_and_all_languages_conform() -> None:
    assert made(FILE, lang="en")["artifacts"][0]["location"]["uri"] == "%C3%A9%20%FF.docx"


def test_a_rule_has_the_address_of_its_page_where_that_is_known() -> None:
    view = View("nl", page=pages("https://a.nl/x", ["NUM001"]))
    log = json.loads(render(Run(Report("0.1.0", "abc", (file(GAP, PAGES),)), view, why)))
    Draft4Validator(SCHEMA).validate(log)
    told = {rule["id"]: rule.get("helpUri") for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert told == {"NUM001": "https://a.nl/x/nl/rules/num001.html", "BIJ001": None}
