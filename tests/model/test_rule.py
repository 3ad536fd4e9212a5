"""Severities are ordered."""

from linter.model.rule import Severity


def test_worse_has_the_higher_rank() -> None:
    order = [Severity.OFF, Severity.INFO, Severity.WARNING, Severity.ERROR]
    assert [severity.rank for severity in order] == [0, 1, 2, 3]
