"""The stored figures are of the rules there are, and a figure that falls is told."""

import pytest

from benchmarks.quality import table
from benchmarks.quality.__main__ import main
from linter import rulebook
from tests.generate.faults.known import FAULTS, UNPLANTED

GOOD = {
    "clean": {"docx": [500, 0, 0], "pdf": [10, 0, 0]},
    "codes": {"A": {"docx": [100, 100, 100, 100, 0], "pdf": [100, 96, 96, 90, 0]}},
}


def changed(form: str, row: list[int]) -> table.Table:
    return {**GOOD, "codes": {"A": {**GOOD["codes"]["A"], form: row}}}


def test_nothing_fell_where_all_is_as_it_was() -> None:
    assert [*table.fallen(GOOD, GOOD), *table.below(GOOD)] == []


@pytest.mark.parametrize(
    ("form", "row", "expected"),
    [
        ("docx", [100, 99, 99, 99, 0], "recall of A in docx fell from 1.000 to 0.990"),
        ("docx", [100, 100, 99, 100, 0], "question of A in docx fell from 1.000 to 0.990"),
        ("docx", [100, 100, 100, 99, 0], "exact of A in docx fell from 1.000 to 0.990"),
        ("docx", [100, 100, 100, 100, 1], "precision of A in docx fell from 1.000 to 0.990"),
        ("pdf", [100, 95, 95, 90, 0], "recall of A in pdf fell from 0.960 to 0.950"),
    ],
)
def test_what_fell_is_told(form: str, row: list[int], expected: str) -> None:
    assert expected in list(table.fallen(GOOD, changed(form, row)))


def test_what_is_not_measured_any_more_is_told_but_not_what_needs_a_program_that_is_missing() -> None:
    without = {"clean": {"docx": [500, 0, 0]}, "codes": {"A": {"docx": [100, 100, 100, 100, 0]}}}
    assert list(table.fallen(GOOD, without)) == []
    assert list(table.fallen(GOOD, {**GOOD, "codes": {}})) == [
        "A in docx is not measured any more",
        "A in pdf is not measured any more",
    ]


@pytest.mark.parametrize("counts", [[500, 1, 0], [500, 0, 1]])
def test_a_clean_list_with_more_to_say_of_it_is_told(counts: list[int]) -> None:
    assert len(list(table.fallen(GOOD, {**GOOD, "clean": {"docx": counts}}))) == 1


@pytest.mark.parametrize(
    ("form", "row", "count"),
    [
        ("docx", [100, 98, 98, 98, 0], 1),
        ("pdf", [100, 94, 94, 0, 0], 1),
        ("odt", [100, 50, 50, 50, 0], 0),
        ("odt", [100, 90, 90, 90, 10], 1),
        ("pdf", [100, 100, 99, 0, 0], 1),
        ("docx", [100, 100, 100, 99, 0], 1),
    ],
)
def test_what_misses_its_target_is_told(form: str, row: list[int], count: int) -> None:
    assert len(list(table.below(changed(form, row)))) == count


@pytest.mark.parametrize(("counts", "count"), [([100, 0, 2], 0), ([100, 0, 3], 1), ([100, 1, 0], 1)])
def test_clean_lists_have_no_errors_and_hardly_a_warning(counts: list[int], count: int) -> None:
    assert len(list(table.below({**GOOD, "clean": {"docx": counts}}))) == count


def test_what_is_stored_is_of_the_rules_that_are_planted_and_meets_the_targets() -> None:
    found = table.stored()
    assert set(found) == {"quick", "large"}
    for made in found.values():
        assert set(FAULTS) <= set(made["codes"])
        assert list(table.below(made)) == []
    assert min(lists for form, (lists, *_rest) in found["large"]["clean"].items() if form == "docx") >= 500
    assert set(rulebook.codes()) <= {*FAULTS, *UNPLANTED}


def test_an_option_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--larger"]) == 2
    assert "--larger" in capsys.readouterr().err
