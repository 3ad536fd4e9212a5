from linter.model.finding import Finding, Place
from linter.model.flow import Span
from linter.model.rule import Severity


def test_what_is_suppressed_or_known_does_not_count() -> None:
    found = Finding(Span(0, 1), "NUM001", "gat", Severity.ERROR, "Wat.", "Hoe.", None, "", Place())
    assert found.counts
    assert not found._replace(suppressed="").counts
    assert not found._replace(known=True).counts
