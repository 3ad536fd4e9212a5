import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from linter.model.finding import Finding, Place, Related
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Edit, Fix, Safety, Severity, Stage
from linter.report.json import data, render

SCHEMA = Path(__file__).resolve().parents[2] / "schemas" / "report.schema.json"
FINDING = Finding(
    Span(35, 36), "NUM001", "gat", Severity.ERROR, "Vraag 5 ontbreekt.", "Hernummer.", "6", "6",
    Place(3, 1, 3, 2), (Related("hier staat vraag 4", Span(9, 10), Place(2, 1, 2, 2)),),
    Fix("Hernummer", (Edit(Span(35, 36), "5"),), Safety.UNSAFE), fingerprint="0123456789abcdef",
)  # fmt: skip
IN_WORD = FINDING._replace(
    place=Place(paragraph=14, table=1, row=5, cell=2, part="word/document.xml"),
    related=(),
    fix=None,
    question=None,
)
FILE = FileReport(
    "é \udcff.docx", Outcome.REJECTED, "docx", "lva", Stage.DEFINITIEF, 6, (FINDING, IN_WORD),
    (Failure("InternalError", "Meld dit.", ours=True),), sha256="0123456789abcdef" * 4,
)  # fmt: skip


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


WHAT = {
    "code": "NUM001", "name": "gat", "severity": "error", "message": "Vraag 5 ontbreekt.",
    "help": "Hernummer.", "text": "6", "span": [35, 36], "fingerprint": "0123456789abcdef",
}  # fmt: skip
IN_A_LINE = {
    "location": {"line": 3, "column": 1, "end_line": 3, "end_column": 2},
    "related": [
        {
            "message": "hier staat vraag 4",
            "location": {"line": 2, "column": 1, "end_line": 2, "end_column": 2},
        }
    ],
    "fix": {"title": "Hernummer", "safety": "unsafe", "edits": [{"span": [35, 36], "text": "5"}]},
}
IN_A_CELL = {
    "location": {"paragraph": 14, "table": 1, "row": 5, "cell": 2, "part": "word/document.xml"},
    "related": [],
    "fix": None,
}


def test_the_whole_report(validator: Draft202012Validator) -> None:
    made = json.loads(render(Report("0.1.0", "abc", (FILE,))))
    validator.validate(made)
    assert made == {
        "version": 1,
        "tool": {"name": "vragenlint", "version": "0.1.0", "rules": "abc"},
        "files": [
            {
                "path": "é \\xff.docx", "sha256": "0123456789abcdef" * 4,
                "outcome": "rejected", "format": "docx", "kind": "lva",
                "stage": "definitief", "questions": 6,
                "findings": [{**WHAT, "question": "6", **IN_A_LINE}, {**WHAT, "question": None, **IN_A_CELL}],
                "failures": [{"error": "InternalError", "message": "Meld dit."}],
            }
        ],
        "summary": {
            "files": 1, "accepted": 0, "rejected": 1, "undetermined": 0, "skipped": 0,
            "error": 2, "warning": 0, "info": 0,
        },
    }  # fmt: skip


def test_it_is_utf8_with_one_newline_at_its_end_and_always_the_same() -> None:
    made = render(Report("0", "0", (FILE,)))
    assert made.encode().endswith(b"}\n")
    assert "é" in made
    assert made == render(Report("0", "0", (FILE,)))


def test_a_file_that_could_not_be_read_is_listed(validator: Draft202012Validator) -> None:
    unread = FileReport(
        "x", Outcome.UNDETERMINED, None, None, Stage.CONCEPT, 0, (), (Failure("BrokenSource", "Stuk."),)
    )
    made = json.loads(render(Report("0", "0", (unread,))))
    validator.validate(made)
    assert made["summary"]["undetermined"] == 1
    assert made["files"][0]["failures"] == [{"error": "BrokenSource", "message": "Stuk."}]


def test_the_schema_refuses_what_is_not_named(validator: Draft202012Validator) -> None:
    made = data(Report("0", "0", (FILE,)))
    made["files"][0]["extra"] = 1
    assert not validator.is_valid(made)


def test_every_object_of_the_schema_is_closed() -> None:
    def objects(node: Any) -> list[dict[str, Any]]:
        if isinstance(node, list):
            return [found for item in node for found in objects(item)]
        if not isinstance(node, dict):
            return []
        own = [node] if node.get("type") == "object" and "properties" in node else []
        return own + [found for item in node.values() for found in objects(item)]

    found = objects(json.loads(SCHEMA.read_text("utf-8")))
    assert len(found) >= 10
    assert all(one["additionalProperties"] is False for one in found)


any_text = st.text(st.characters(codec=None), max_size=20)
spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(min(pair), max(pair)))
counts = st.integers(1, 999)
places = st.one_of(
    st.builds(Place, counts, counts, counts, counts, *[st.none()] * 7),
    st.builds(lambda one, side: Place(page=one, box=(side,) * 4), counts, st.floats(-9, 9)),
    st.builds(
        lambda one, two: Place(paragraph=one, part="p", table=two, row=two, cell=two),
        counts,
        st.none() | counts,
    ),
    st.just(Place()),
)
fixes = st.builds(
    Fix, any_text, st.builds(Edit, spans, any_text).map(lambda one: (one,)), st.sampled_from(Safety)
)
findings = st.builds(
    Finding, spans, st.just("NUM001"), st.just("gat"), st.sampled_from([*Severity][:3]),
    any_text.filter(bool), any_text, st.none() | any_text, any_text, places,
    st.builds(Related, any_text, spans, places).map(lambda one: (one,)), st.none() | fixes,
    st.none() | any_text, st.just("0123456789abcdef"), st.booleans(),
)  # fmt: skip
files = st.builds(
    FileReport, any_text, st.sampled_from(Outcome), st.none() | st.just("docx"),
    st.sampled_from([None, "lv", "onbekend"]), st.sampled_from(Stage), st.integers(0, 9),
    st.lists(findings, max_size=2).map(tuple), st.just((Failure("BrokenSource", "Stuk."),)),
    sha256=st.none() | st.just("0123456789abcdef" * 4),
)  # fmt: skip


@given(st.lists(files, max_size=2))
def test_any_report_conforms_to_the_schema(found: list[FileReport]) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    made = render(Report("0", "0", tuple(found)))
    made.encode()
    assert Draft202012Validator(schema).is_valid(json.loads(made))


def test_a_fix_says_what_it_changes_beside_the_text() -> None:
    fix = Fix("Haal weg", (), Safety.SAFE, (Change(ChangeKind.PROPERTY, Span(0, 0), "creator"),))
    made = data(Report("0.1.0", "abc", (FILE._replace(findings=(FINDING._replace(fix=fix),)),)))
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(made)
    (change,) = made["files"][0]["findings"][0]["fix"]["changes"]
    assert change == {"kind": "property", "span": [0, 0], "name": "creator", "value": ""}
