"""Findings that a person asked to leave unsaid are marked, and what left nothing out is told."""

from linter.check.suppress import heeded
from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.rule import Severity
from linter.model.suppression import Suppression


def _finding(code: str, start: int, end: int) -> Finding:
    return Finding(Span(start, end), code, "naam", Severity.ERROR, "Wat.", "Hoe.", None, "", Place())


def _asked(*codes: str, reason: str = "", reach: tuple[int, int] = (10, 20)) -> Suppression:
    return Suppression(Span(10, 11), codes, reason, Span(*reach))


def test_the_first_that_holds_gives_the_reason_and_all_that_hold_are_used() -> None:
    findings = [_finding("NUM001", 5, 9), _finding("NUM001", 15, 15), _finding("BIJ001", 15, 16)]
    told = (_asked("NUM001", reason="zo"), _asked("NUM001", "BIJ001", reason="anders"))
    marked, unheeded = heeded(findings, told, {"NUM001", "BIJ001"})
    assert [one.suppressed for one in marked] == [None, "zo", "anders"]
    assert [one.codes for one in unheeded] == [(), ()]


def test_a_code_that_left_nothing_out_is_told_where_its_rule_was_asked() -> None:
    told = (_asked("NUM001", "BIJ001", "VRG002"),)
    _, (one,) = heeded([_finding("NUM001", 20, 21)], told, {"NUM001", "BIJ001"})
    assert one.codes == ("BIJ001",)


def test_a_code_that_no_rule_has_is_told_where_the_codes_are_known() -> None:
    told = (_asked("NUM099", "NUM001"),)
    _, (untold,) = heeded([], told, {"VRG002"})
    _, (one,) = heeded([], told, {"VRG002"}, {"VRG002", "NUM001"})
    assert (untold.unknown, one.codes, one.unknown) == ((), (), ("NUM099",))
