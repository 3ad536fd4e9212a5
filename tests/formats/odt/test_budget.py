"""What a document may make of little."""

import pytest

from linter.errors import HostileSource
from linter.formats.odt.budget import MOST, Budget


def test_a_budget_is_spent_once() -> None:
    budget = Budget()
    budget.spend(MOST)
    budget.spend(0)
    with pytest.raises(HostileSource, match="herhaalde"):
        budget.spend(1)
