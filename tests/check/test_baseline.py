"""What a baseline holds does not count; a repaired fault and a new one are seen."""

import json
from typing import Any

import pytest

from linter.check import baseline
from linter.errors import ConfigError
from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.report import FileReport, Outcome
from linter.model.rule import Severity, Stage


def _file(*prints: str, suppressed: str | None = None) -> FileReport:
    findings = tuple(
        Finding(
            Span(at, at), "NUM001", "gat", Severity.ERROR, "Wat.", "Hoe.", None, "", Place(),
            suppressed=suppressed, fingerprint=one,
        )
        for at, one in enumerate(prints)
    )  # fmt: skip
    return FileReport("a/lijst.docx", Outcome.REJECTED, "docx", "lv", Stage.DEFINITIEF, 3, findings)


def test_as_many_are_known_as_there_were() -> None:
    made = baseline.marked(_file("a", "a", "b"), {"a": 1, "c": 1})
    assert [one.known for one in made.findings] == [True, False, False]
    assert made.count(Severity.ERROR) == 2


def test_what_is_suppressed_needs_no_baseline() -> None:
    file = _file("a", suppressed="want zo")
    assert baseline.counted(file.findings) == {}
    assert [one.known for one in baseline.marked(file, {"a": 1}).findings] == [False]


def test_it_is_written_in_order_and_read_again() -> None:
    known = {"b": {"2": 1, "1": 2}, "a é \udcff": {"3": 1}, "leeg": {}}
    data = baseline.written(known)
    assert data.index(b'"a ') < data.index(b'"b"')
    assert baseline.loaded(baseline.written({"b": known["b"]}), "x") == {"b": {"1": 2, "2": 1}}
    assert b"leeg" not in data


WRONG: list[Any] = [
    [], {}, {"version": 2, "lists": {}}, {"version": 1}, {"version": 1, "lists": []},
    {"version": 1, "lists": {"a": []}}, {"version": 1, "lists": {"a": {"1": 0}}},
    {"version": 1, "lists": {"a": {"1": True}}}, {"version": 1, "lists": {"a": {"1": "2"}}},
]  # fmt: skip


@pytest.mark.parametrize("data", [*(json.dumps(one).encode() for one in WRONG), b"\xff", b"", b"[" * 100_000])
def test_what_is_no_baseline_is_refused(data: bytes) -> None:
    with pytest.raises(ConfigError, match=r"lijst\.json is geen baseline; neem een ander, of haal het weg"):
        baseline.loaded(data, "lijst.json")


def test_a_list_is_known_by_its_path_from_the_baseline_without_ending() -> None:
    assert baseline.key("/a/b/lijst.v2.docx", "/a") == "b/lijst.v2"
    assert baseline.key("/c/lijst.pdf", "/a/b") == "../../c/lijst"


def test_pruning_takes_what_is_gone_of_the_lists_that_were_looked_at() -> None:
    known = {"a": {"1": 2, "2": 1}, "b": {"1": 1}}
    assert baseline.pruned(known, {"a": {"1": 1, "3": 5}}) == {"a": {"1": 1}, "b": {"1": 1}}
