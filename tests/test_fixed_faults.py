"""Planted faults repaired, in every format that is written: what can be is gone, a second run does nothing.

VRAGENLINT_PLANTED says in how many lists each fault is planted.
"""

import os
from collections import Counter
from collections.abc import Iterable

import pytest

from linter.fixing import Manner, Wish, fix
from linter.formats.changing import suggester
from linter.formats.known import named
from linter.formats.text.read import decode
from linter.model.edited import applied
from linter.model.finding import Finding
from linter.model.options import Options
from linter.model.remark import Stamp
from linter.model.source import Source
from linter.pipeline import convert
from linter.repairs import ALSO_UNSAFE, ONLY_SAFE, fixable
from linter.trial.example import given
from tests.generate.faults.known import FAULTS, carries, plain_lists, planted
from tests.generate.formats import FORMATS, fits, written
from tests.golden.judged import TODAY, stage_of

MOST = int(os.environ.get("VRAGENLINT_PLANTED", "1"))
MADE = [name for name, one in FORMATS.items() if named(one.ending).edits]
WAYS = [
    (name, manner)
    for name in MADE
    for manner in (Manner.DIRECT, Manner.SUGGESTED)
    if manner is Manner.DIRECT or suggester(FORMATS[name].ending, Stamp(""))
]
REPAIRED = {
    "BIJ001", "INL003", "INL007", "INL009", "KOP005", "KOP006", "NUM001", "NUM002", "NUM003", "PUB004",
    "PUB005", "PUB006", "REF001", "REF002", "REF003", "TYP001", "TYP003", "TYP004", "TYP005", "VST005",
}  # fmt: skip
"""The rules that the rule book gives a fix."""


def codes(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(one.code for one in findings)


@pytest.mark.parametrize("code", FAULTS)
@pytest.mark.parametrize(("name", "manner"), WAYS)
def test_exactly_what_can_be_repaired_is_gone(code: str, name: str, manner: Manner) -> None:
    wish = Wish(ALSO_UNSAFE, manner)
    for seed, list_, with_it in planted(code, MOST):
        if not (carries(code, name) and fits(list_, name)):
            continue
        file = written(with_it.told, name)
        options = Options(stage_of(list_), today=TODAY, bijlagen=given(with_it.given))
        made = fix(Source(file.name, file.data), options, wish)
        sure = codes(fixable(made.before.findings, ALSO_UNSAFE))
        assert not made.left, f"list {seed}"
        assert codes(made.after.findings) == codes(made.before.findings) - sure, f"list {seed}"
        assert made.before.flow is not None
        text = convert(Source(file.name, made.data)).flow.text
        assert text == applied(made.before.flow.text, made.edits), f"list {seed}"
        assert set(sure) <= {*REPAIRED}, f"list {seed}"
        again = fix(Source(file.name, made.data), options, wish)
        assert (again.data, again.repaired) == (made.data, ()), f"list {seed}"
        if name == "text":
            assert decode(made.data)[1:] == decode(file.data)[1:], f"list {seed}"


@pytest.mark.parametrize("code", sorted(REPAIRED - {"BIJ001"}))
def test_every_fault_that_has_a_fix_is_repaired(code: str) -> None:
    repaired = set()
    for _seed, list_, with_it in planted(code, MOST):
        for name in MADE:
            if carries(code, name) and fits(list_, name):
                file = written(with_it.told, name)
                options = Options(stage_of(list_), today=TODAY)
                made = fix(Source(file.name, file.data), options, Wish(ALSO_UNSAFE))
                repaired |= codes(made.repaired).keys()
                assert not any(one.fix for one in made.after.findings if one.code == code), name
    assert code in repaired


@pytest.mark.parametrize("name", MADE)
def test_a_list_without_faults_stays_as_it_is(name: str) -> None:
    for seed, list_ in plain_lists()[: 10 * MOST]:
        if fits(list_, name):
            file = written(list_, name)
            made = fix(Source(file.name, file.data), Options(stage_of(list_), today=TODAY), Wish(ONLY_SAFE))
            assert {*codes(made.repaired)} <= {"KOP006", "PUB004", "PUB005", "PUB006"}, f"list {seed}"
