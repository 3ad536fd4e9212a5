import pytest

from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Stage

JUDGED = FileReport("a", Outcome.ACCEPTED, "text", "lv", Stage.DEFINITIEF, 1)
REJECTED = JUDGED._replace(outcome=Outcome.REJECTED)
UNREAD = JUDGED._replace(outcome=Outcome.UNDETERMINED, failures=(Failure("BrokenSource", "Stuk."),))
CRASHED = UNREAD._replace(
    failures=(Failure("BrokenSource", "Stuk."), Failure("InternalError", "Au.", ours=True))
)
SKIPPED = JUDGED._replace(outcome=Outcome.SKIPPED)


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ((), 0),
        ((JUDGED, SKIPPED), 0),
        ((JUDGED, REJECTED), 1),
        ((REJECTED, UNREAD, JUDGED), 2),
        ((CRASHED, UNREAD, REJECTED), 3),
        ((REJECTED,) * 300, 1),
    ],
)
def test_the_exit_code(files: tuple[FileReport, ...], code: int) -> None:
    assert Report("0", "0", files).exit_code == code


def test_a_file_is_judged_in_part_where_rules_are_left_out() -> None:
    assert not JUDGED.partial
    assert JUDGED._replace(selected=("NUM",)).partial
    assert JUDGED._replace(ignored=("NUM001",)).partial
