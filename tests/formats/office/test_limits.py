"""How much LibreOffice may take for a file."""

import pytest

from linter.formats.office import limits as module
from linter.formats.office.limits import Limits, limited, limits, went_beyond


@pytest.mark.parametrize(
    ("size", "cells", "honest"),
    [
        (69_000, 174, 0.5),  # 28 questions, DOC
        (194_000, 141, 0.65),  # the same as Word writes them in RTF, made lean
        (480_000, 9_000, 3.4),  # 3,000 questions
        (986_000, 12_000, 2.5),  # the same, DOC
        (2_000_000, 9_300, 3.9),  # the same as LibreOffice writes them in RTF
        (1_255_000, 15_150, 7.7),  # the same as Word writes them
        (21_671_000, 0, 1.5),  # ten million bytes of pictures
    ],
)
def test_honest_lists_are_well_inside(size: int, cells: int, honest: float) -> None:
    assert limits(size, cells).seconds > 1.4 * honest
    assert limits(size, cells).patience > 5 * honest


@pytest.mark.parametrize("cells", [0, 200, 5_000, 20_000])
def test_small_files_end_within_seconds(cells: int) -> None:
    assert limits(100_000, cells).seconds == 3
    assert limits(300_000, cells).seconds == 3
    assert limits(450_000, cells).seconds <= 4


def test_none_goes_on_for_ever() -> None:
    assert limits(10**9, 10**9) == Limits(30, 420_000_000, 150.0)


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
