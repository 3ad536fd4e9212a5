from linter.model.options import Options
from linter.model.rule import Severity


def test_it_is_partial_where_rules_are_left_out() -> None:
    assert not Options().partial
    assert not Options(severity={"NUM001": Severity.WARNING}).partial
    assert Options(severity={"NUM001": Severity.OFF}).partial
    assert Options(select=("NUM",)).partial
    assert Options(ignore=("NUM",)).partial
