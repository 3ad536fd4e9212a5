"""One fault planted in a list without faults is found, and nothing else, in every format that can carry it.

VRAGENLINT_PLANTED says in how many lists each fault is planted.
"""

import os

import pytest

from linter.pipeline import codes
from tests.generate.faults.known import CARRIED, FAULTS, UNPLANTED, carries, plain_lists, planted
from tests.generate.formats import FORMATS, fits, written
from tests.golden.judged import judged_list

MOST = int(os.environ.get("VRAGENLINT_PLANTED", "4"))
PLANTED = [code for code in FAULTS if any(carries(code, name) for name in FORMATS)]


@pytest.mark.parametrize("code", PLANTED)
def test_a_fault_is_found_and_no_other(code: str) -> None:
    tried = 0
    for seed, list_, with_it in planted(code, MOST):
        for name in FORMATS:
            if not (carries(code, name) and fits(list_, name)):
                continue
            found = judged_list(written(with_it.told, name), list_)
            own = [finding for finding in found.findings if finding.code == code]
            assert own, f"not found in {name}, list {seed}"
            told = [(one.question, one.text) for one in own]
            assert any(with_it.is_at(*one) for one in told), f"{told} in {name}, list {seed}, not {with_it}"
            assert found.errors() <= {code}, f"in {name}, list {seed}"
            tried += 1
    assert tried >= MOST


def test_a_list_without_the_fault_does_not_have_it() -> None:
    for seed, list_ in plain_lists()[:MOST]:
        for name in FORMATS:
            if fits(list_, name):
                assert not judged_list(written(list_, name), list_).errors(), f"{name}, list {seed}"


def test_every_code_is_planted_or_it_is_said_why_not() -> None:
    assert not set(codes()) - {*FAULTS, *UNPLANTED}
    assert not {*FAULTS} & {*UNPLANTED}
    assert set(CARRIED) <= set(FAULTS) <= set(codes())
