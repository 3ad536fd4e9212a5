"""Numbers of findings in words, and both languages complete."""

from linter.model.rule import Severity
from linter.report.words import PHRASES, PLURAL, READY, SEVERITY, counts


def test_counts_are_worst_first_and_leave_out_nothing_found() -> None:
    numbers = {Severity.ERROR: 3, Severity.WARNING: 1, Severity.INFO: 0}
    assert counts(numbers, "nl") == "3 fouten, 1 waarschuwing"
    assert counts(numbers, "en") == "3 errors, 1 warning"
    assert counts({Severity.INFO: 2}, "nl") == "2 info"
    assert counts({}, "nl") == ""


def test_both_languages_say_the_same_things() -> None:
    for words in (PHRASES, SEVERITY, PLURAL, READY):
        assert set(words["nl"]) == set(words["en"])
