"""Whatever a list is stored as, what is read is what was written, and a list without faults has no errors.

VRAGENLINT_SEEDS says of how many lists this is tried in each format.
"""

import os
from random import Random

import pytest

from linter.model.document import Document
from tests.generate.compare import differences
from tests.generate.formats import FORMATS, fits, noted, written
from tests.generate.lists import made, told
from tests.golden.judged import judged_list

SEEDS = range(int(os.environ.get("VRAGENLINT_SEEDS", "250")))


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_read_is_what_was_written(name: str) -> None:
    wrong = [f"{seed}: {one}" for seed in SEEDS for one in _wrong(seed, name)]
    assert not wrong, f"{len(wrong)} differences in {name}: {wrong[:5]}"


def test_a_text_is_read_however_it_looks() -> None:
    for seed in SEEDS:
        list_, one = told(seed), made(seed)
        found = judged_list(one, list_)
        assert differences(found.document, one) == [], seed
        assert found.errors() <= list_.faults, seed


def _wrong(seed: int, name: str) -> list[str]:
    list_ = told(seed)
    if not fits(list_, name):
        return []
    if FORMATS[name].notes:
        list_ = noted(list_, Random(seed))
    one = written(list_, name)
    found = judged_list(one, list_)
    noticed = [] if found.errors() == list_.faults else [f"errors {sorted(found.errors())}"]
    return [*map(str, differences(found.document, one)), *noticed, *_notes(found.document, len(list_.notes))]


def _notes(document: Document, count: int) -> list[str]:
    found = len(document.nodes.get("noot", ()))
    return [] if found == count else [f"{found} notes, not {count}"]
