"""What is yellow enough to be a mark."""

import pytest

from linter.formats.colours import is_yellow


@pytest.mark.parametrize("value", ["FFFF00", "#ffff00", "FFF200", "FFEB3B", "ffff66", "FFFF99", "F0F000"])
def test_yellow_is_a_mark(value: str) -> None:
    assert is_yellow(value)


@pytest.mark.parametrize(
    "value",
    ["FFFFFF", "000000", "D9D9D9", "auto", "", "FF0", "FFC000", "FFE699", "FFF2CC", "FFFFCC", "00FF00", "gg"],
)
def test_white_grey_gold_and_pale_are_none(value: str) -> None:
    assert not is_yellow(value)
