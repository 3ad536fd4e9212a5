"""One fault planted in a list without faults is found, and nothing else, in every format that can carry it.

VRAGENLINT_PLANTED says in how many lists each fault is planted.
"""

import os
from random import Random

import pytest

from linter.model.rule import Severity
from linter.rulebook import codes
from linter.trial.example import given
from tests.generate.faults import bijlagen
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
            found = judged_list(written(with_it.told, name), list_, given(with_it.given))
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


def test_a_list_whose_bijlagen_are_right_has_no_fault_with_them() -> None:
    tried = 0
    for seed, list_ in plain_lists():
        for name in FORMATS if list_.form == "template" and tried < 10 * MOST else ():
            if fits(list_, name):
                found = judged_list(written(list_, name), list_, given(bijlagen.given(Random(seed))))
                said = {finding.code for finding in found.findings if finding.severity is not Severity.INFO}
                assert not said & {"BIJ003", "BIJ007", "BIJ008"}, f"{said} in {name}, list {seed}"
                tried += 1
    assert tried >= MOST
