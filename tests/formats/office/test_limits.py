"""How much LibreOffice may take for a file."""

import pytest

from linter.formats.office import limits as module
from linter.formats.office.limits import Limits, limited, limits, went_beyond


@pytest.mark.parametrize(
    ("size", "cells", "honest"),
    [
        (5_000, 84, 0.4),  # 28 questions
        (361_000, 141, 0.6),  # the same as Word writes them
        (480_000, 9_000, 7.0),  # 3,000 questions
        (2_512_000, 9_300, 8.0),  # the same as LibreOffice writes them
        (9_245_000, 15_150, 24.0),  # the same as Word writes them
    ],
)
def test_honest_lists_are_well_inside(size: int, cells: int, honest: float) -> None:
    assert limits(size, cells).seconds > 1.3 * honest
    assert limits(size, cells).patience > 1.9 * honest


def test_small_files_end_within_seconds_and_none_goes_on_for_ever() -> None:
    assert limits(1_000_000, 100).seconds == 4
    assert limits(10**9, 10**9) == Limits(40, 420_000_000, 80.0)


def test_a_system_without_a_shell_starts_the_program_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limited(["a", "b"], Limits())[-2:] == ["a", "b"]
    monkeypatch.setattr(module, "_SHELL", "/no/such/shell")
    assert limited(["a", "b"], Limits()) == ["a", "b"]


@pytest.mark.parametrize("code", [-9, 137, -24, 152])
def test_the_code_says_that_a_program_was_ended_for_what_it_took(code: int) -> None:
    assert went_beyond(code)


@pytest.mark.parametrize("code", [0, 1, -11, 134])
def test_other_codes_do_not(code: int) -> None:
    assert not went_beyond(code)
