"""The report as JUnit's XML, which nearly every build server shows.

In: a run.  Out: XML with a suite for each file, whose properties say what judged which bytes: first its
verdict as a case, then each finding that counts as one.  An error failed; what weighs less passed, with what
was said; what could not be judged is an error.
"""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.report import FileReport, Report
from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.telling import counting, sentence
from linter.report.text import View, standing, verdict
from linter.report.writer import Run

_VERDICT = {"nl": "oordeel", "en": "verdict"}
_ENDS = {"not ready": "failure", "undetermined": "error", "skipped": "skipped"}


class _Case(NamedTuple):
    """A case: its name, how it ended (failure, error, skipped; empty where it passed), and what is said."""

    name: str
    end: str
    kind: str
    said: str


def render(run: Run) -> str:
    """Return the XML."""
    suites = [(file, list(_cases(file, run.view))) for file in run.report.files]
    every = [case for _, cases in suites for case in cases]
    counted = _numbers(every).replace(_skipped(every), "")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="vragenlint"{counted}>']
    for file, cases in suites:
        name = escape(visible(file.path))
        lines.append(f'  <testsuite name="{name}"{_numbers(cases)}>')
        lines += _properties(file, run.report)
        lines += [_shown(case, name) for case in cases]
        lines.append("  </testsuite>")
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _properties(file: FileReport, report: Report) -> Iterator[str]:
    rules = file.rules or report.rules_version
    yield "    <properties>"
    for name, value in (("vragenlint", report.tool_version), ("rules", rules), ("sha256", file.sha256)):
        if value:
            yield f'      <property name="{name}" value="{escape(visible(value))}"/>'
    yield "    </properties>"


def _cases(file: FileReport, view: View) -> Iterator[_Case]:
    end = _ENDS.get(standing(file), "")
    kind = file.failures[0].error if file.failures else standing(file)
    yield _Case(_VERDICT[view.lang], end, kind, verdict(file, view))
    for one in counting(file):
        yield _Case(_name(one), "failure" if one.severity is Severity.ERROR else "", one.code, _said(one))


def _name(one: Finding) -> str:
    place = f"{one.place.line}:{one.place.column}" if one.place.line is not None else one.where
    return " ".join(filter(None, (one.code, one.name, place, one.fingerprint)))


def _said(one: Finding) -> str:
    return " ".join(filter(None, (sentence(one), one.help)))


def _numbers(cases: list[_Case]) -> str:
    ends = [case.end for case in cases]
    numbers = f' tests="{len(cases)}" failures="{ends.count("failure")}" errors="{ends.count("error")}"'
    return numbers + _skipped(cases)


def _skipped(cases: list[_Case]) -> str:
    return f' skipped="{sum(case.end == "skipped" for case in cases)}"'


def _shown(case: _Case, suite: str) -> str:
    said = escape(visible(case.said))
    inner = f"<system-out>{said}</system-out>"
    if case.end:
        inner = f'<{case.end} type="{escape(visible(case.kind))}" message="{said}"/>'
    return f'    <testcase name="{escape(visible(case.name))}" classname="{suite}">{inner}</testcase>'
