from collections.abc import Iterator

import pytest

from linter.errors import StoppedRule
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs, Severity
from linter.trial.verdict import Problem, tried
from tests.check.sample import rule

GOOD, BAD = "1\tHoe?", "1\t⟦Waar⟧om?"


def _check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    text = document.flow.text
    if "stop" in text:
        raise StoppedRule("gestopt", "stopped")
    at = text.find("Waar")
    if at >= 0:
        yield Hit(Span(at, at + 4))


def test_what_is_as_promised() -> None:
    assert list(tried(rule(_check), {"good": [GOOD], "bad": [BAD]})) == []


@pytest.mark.parametrize(
    ("kind", "said", "problem", "nl"),
    [
        ("good", "1\tWaarom?", Problem.REPORTED, "“Waar”"),
        ("bad", "1\tWaarom?", Problem.UNMARKED, ""),
        ("bad", "1\tHoe ⟦dan⟧?", Problem.ELSEWHERE, ""),
        ("bad", "1\t⟦Waarom⟧?", Problem.ELSEWHERE, "“Waar”"),
        ("bad", "1\t⟦stop⟧?", Problem.FAILED, "gestopt"),
        ("good", {"kind": "vhlv", "text": GOOD}, Problem.UNASKED, "vhlv, definitief"),
        ("good", {"text": GOOD, "fact": [{"kind": "onzin"}]}, Problem.UNMADE, "onzin"),
    ],
)
def test_what_is_not(kind: str, said: object, problem: Problem, nl: str) -> None:
    examples = {"good": [GOOD], "bad": [BAD], kind: [{"good": GOOD, "bad": BAD}[kind], said]}
    (broken,) = tried(rule(_check), examples)  # type: ignore[arg-type]
    assert (broken.kind, broken.number, broken.problem, broken.texts["nl"]) == (kind, 1, problem, nl)


def test_a_file_that_cannot_be_read_is_told() -> None:
    said = {"format": "xml", "whole": "<!DOCTYPE x><x/>"}
    (broken,) = tried(rule(_check), {"good": [said], "bad": []})
    assert broken.problem is Problem.FAILED
    assert broken.texts["en"] != broken.texts["nl"]


def test_a_rule_that_is_off_is_not_asked() -> None:
    (broken,) = tried(rule(_check, severity=Severity.OFF), {"good": [GOOD], "bad": []})
    assert broken.problem is Problem.UNASKED
