"""One fault planted in a list without faults is found, and nothing else, in every format that can carry it.

VRAGENLINT_PLANTED says in how many lists each fault is planted.
"""

import os
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from random import Random

import pytest

from tests.generate.faults import answers, formulas, front, numbers, private, wording
from tests.generate.faults.plant import Planted, is_plain
from tests.generate.formats import FORMATS, fits, written
from tests.generate.lists import told
from tests.generate.told import Told
from tests.golden.judged import judged_list

Fault = Callable[[Random, Told], Planted | None]
FAULTS: dict[str, Fault] = {
    name.upper(): fault
    for module in (numbers, answers, front, formulas, wording, private)
    for name, fault in vars(module).items()
    if len(name) == 6 and name[3:].isdecimal()
}
MOST = int(os.environ.get("VRAGENLINT_PLANTED", "4"))
CARRIED = {
    "PUB001": {name for name, one in FORMATS.items() if one.changes},
    "PUB002": {name for name, one in FORMATS.items() if one.remarks},
    "PUB003": {name for name, one in FORMATS.items() if one.hidden},
    "STR002": set(FORMATS) - {"koop", "kamerwrk"},  # in which the date has a place of its own
    "STR003": set(FORMATS) - {"koop", "kamerwrk"},
    "TYP003": {"text", "markdown", "docx", "odt", "xml"},  # the others show one space
}
"""In which formats a fault can be, where that is not in all."""


@cache
def plain_lists() -> tuple[tuple[int, Told], ...]:
    """Lists without faults in which any can be planted, by their seeds."""
    return tuple((seed, one) for seed in range(600) if is_plain(one := told(seed)))


def planted(code: str) -> Iterator[tuple[int, Told, Planted]]:
    """Yield seed, list and the list with the fault, for the first lists that have a place for it."""
    made = ((seed, one, FAULTS[code](Random(seed), one)) for seed, one in plain_lists())
    yield from islice(((seed, one, with_it) for seed, one, with_it in made if with_it), MOST)


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_is_found_and_no_other(code: str) -> None:
    tried = 0
    for seed, list_, with_it in planted(code):
        for name in CARRIED.get(code, set(FORMATS)):
            if fits(list_, name):
                found = judged_list(written(with_it.told, name), list_)
                own = [finding for finding in found.findings if finding.code == code]
                places = {finding.question for finding in own}
                assert places, f"not found in {name}, list {seed}"
                assert with_it.question in {None, *places}, f"{places} in {name}, list {seed}"
                said = {finding.text for finding in own}
                assert with_it.said in {"", *said}, f"{said} in {name}, list {seed}"
                assert found.errors() <= {code}, f"in {name}, list {seed}"
                tried += 1
    assert tried >= MOST


def test_a_list_without_the_fault_does_not_have_it() -> None:
    for seed, list_ in plain_lists()[:MOST]:
        for name in FORMATS:
            if fits(list_, name):
                assert not judged_list(written(list_, name), list_).errors(), f"{name}, list {seed}"
