"""When a repaired file is worse than it was."""

import pytest

from linter.errors import InternalError, UnsoundRepair
from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.report import Failure, FileReport, Outcome
from linter.model.rule import Severity, Stage
from linter.sound import endless, refuse_worse, strange


def finding(code: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(Span(0, 0), code, "naam", severity, "m", "h", None, "", Place())


def report(*findings: Finding, questions: int = 2) -> FileReport:
    return FileReport("a", Outcome.REJECTED, "text", "lv", Stage.DEFINITIEF, questions, findings)


BEFORE = report(finding("AAA001"), finding("AAA002"), finding("AAA002"))


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (report(finding("AAA001"), finding("BBB001")), r"fout bij komen \(BBB001\)"),
        (report(finding("AAA001"), finding("AAA001")), r"fout bij komen \(AAA001\)"),
        (report(questions=1), "vragen er anders"),
        (BEFORE._replace(outcome=Outcome.SKIPPED), "vragen er anders"),
        (BEFORE._replace(failures=(Failure("X", "x"),)), "niet alles meer"),
    ],
)
def test_worse_is_refused(after: FileReport, said: str) -> None:
    with pytest.raises(UnsoundRepair, match=said) as caught:
        refuse_worse(BEFORE, after)
    assert "niets geschreven" in caught.value.say("nl")
    assert "nothing was written" in caught.value.say("en")


@pytest.mark.parametrize(
    "after",
    [
        BEFORE,
        report(finding("AAA002")),
        report(finding("CCC001", Severity.WARNING), finding("CCC001", Severity.INFO)),
        report(finding("CCC001")._replace(suppressed="want")),
    ],
)
def test_no_worse_is_fine(after: FileReport) -> None:
    refuse_worse(BEFORE, after)
    assert after


def test_an_error_that_a_baseline_knew_may_look_new() -> None:
    before = report(finding("AAA001")._replace(known=True))
    refuse_worse(before, report(finding("AAA001")))
    assert not before.findings[0].counts


def test_it_is_a_fault_of_ours() -> None:
    assert isinstance(strange(), InternalError)
    assert "telkens weer" in endless().say("nl")
