import json

import pytest
from jsonschema import Draft202012Validator

from linter.model.comparison import About, Comparison, Difference, Rendering, What
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Stage
from linter.report.comparison.json import render
from tests.conftest import ROOT
from tests.report.comparison.differing import comparison, renumbered, side, words

SCHEMA = json.loads((ROOT / "schemas/comparison.schema.json").read_text("utf-8"))
REWORDED = Difference(What.REWORDED, (side("3", "dit", 7), side("2:4b", "dat")), (words("dit", "dat"),))
ADDED = Difference(What.ADDED, (side(None), side("", "Wat?", 9)), certain=False)
UNREAD = Comparison("1.2", (Rendering("a\udcff", failure=Failure("BrokenSource", "Stuk.")), Rendering("b")))


@pytest.mark.parametrize(
    "made", [comparison(), comparison(REWORDED, ADDED, renumbered("1", "2")), UNREAD], ids=["0", "1", "2"]
)
def test_it_is_as_the_schema_says(made: Comparison) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert list(Draft202012Validator(SCHEMA).iter_errors(json.loads(render(made)))) == []


def test_the_schema_names_all_that_can_differ() -> None:
    assert SCHEMA["$defs"]["difference"]["properties"]["what"]["enum"] == [str(what) for what in What]


def test_what_it_says() -> None:
    made = json.loads(render(comparison(REWORDED, ADDED)))
    assert (made["version"], made["tool"]["version"], made["outcome"]) == (1, "1.2", "different")
    assert made["files"][1] == {
        "path": "b.txt", "format": "text", "kind": "lva", "questions": 3, "failure": None,
    }  # fmt: skip
    assert made["differences"][0] == {
        "what": "reworded",
        "certain": True,
        "sides": [
            {"question": "3", "text": "dit", "span": [0, 3], "location": {"line": 7, "column": 1}},
            {"question": "2:4b", "text": "dat", "span": None, "location": None},
        ],
        "changes": [{"texts": ["dit", "dat"], "spans": [[0, 3], [0, 3]]}],
    }
    assert made["summary"] == {"differences": 2, "uncertain": 1}


def test_a_file_that_could_not_be_read() -> None:
    made = json.loads(render(UNREAD))
    assert made["outcome"] == "undetermined"
    assert made["files"][0]["failure"] == {"error": "BrokenSource", "message": "Stuk."}
    assert made["files"][0]["path"] == "a\\xff"
    assert json.loads(render(comparison()))["outcome"] == "same"


def test_with_a_report_it_is_as_the_schema_of_reports_says_too() -> None:
    whole = json.loads((ROOT / "schemas/report.schema.json").read_text("utf-8"))
    for about, counted in ((About.LIST, "different"), (About.QUESTIONS, "same")):
        made = comparison(REWORDED)
        files = tuple(
            FileReport(one.path, Outcome.ACCEPTED, "text", "lva", Stage.DEFINITIEF, one.questions)
            for one in made.renderings
        )
        found = json.loads(render(made._replace(about=about, report=Report("1.2", "x", files))))
        for schema in (SCHEMA, whole):
            assert list(Draft202012Validator(schema).iter_errors(found)) == []
        assert (found["about"], found["outcome"]) == (str(about), counted)
        assert found["tool"] == {"name": "vragenlint", "version": "1.2", "rules": "x"}
        assert (found["summary"]["files"], found["summary"]["differences"]) == (2, 1)
        assert [one["path"] for one in found["files"]] == ["a.txt", "b.txt"]
