import pytest

from linter.model.comparison import Difference, What
from linter.model.renumbering import runs
from tests.report.comparison.differing import renumbered, side


def told(*differences: Difference) -> list[tuple[Difference, Difference]]:
    return [(run.first, run.last) for run in runs(differences)]


def test_numbers_that_go_on_in_both_are_one_run_whatever_stands_between() -> None:
    first, second, third = renumbered("3", "4"), renumbered("4", "5"), renumbered("5", "6")
    other = Difference(What.REWORDED, (side("4"), side("5")))
    assert told(first, second, other, third) == [(first, third), (other, other)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (renumbered("3", "4"), renumbered("5", "6")),
        (renumbered("3", "4"), renumbered("4", "6")),
        (renumbered("1:3", "4"), renumbered("2:4", "5")),
        (renumbered("3a", "4a"), renumbered("3b", "4b")),
        (renumbered("", "4"), renumbered("", "5")),
        (renumbered("3", "4"), renumbered("4", "5")._replace(certain=False)),
        (renumbered("9" * 5_000, "4"), renumbered("9" * 5_000, "5")),
    ],
)
def test_anything_else_is_told_apart(first: Difference, second: Difference) -> None:
    assert told(first, second) == [(first, first), (second, second)]


def test_a_run_has_a_series() -> None:
    first, second = renumbered("2:3", "2:4"), renumbered("2:4", "2:5")
    assert told(first, second) == [(first, second)]
