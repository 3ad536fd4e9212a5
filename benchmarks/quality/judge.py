"""One list after the other judged: cases in, what was found and what was wrongly found out."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from benchmarks.quality.cases import CLEAN, OFFICE, SIZES, Case, clean, planted_in
from linter.model.finding import Finding
from linter.model.rule import Severity
from linter.model.source import Source
from linter.trial.example import given
from tests.generate.faults.rightly import rightly
from tests.generate.formats import FORMATS, written
from tests.golden.judged import judged, stage_of

PART = 50
UNNAMED = "BIJ008"
"""Of the files that are given with a list, it names one or two."""
Key = tuple[str, str]
"""A code and a format."""


class Tally(NamedTuple):
    """Counts per code and format.

    Of lists with a fault: how many there are, in how many it was found, at its question, and about exactly
    its characters.  `wrong`: lists in which a code was reported that is not there.  Of clean lists, per
    format under the code CLEAN: how many there are, and how many errors and warnings they got.
    """

    planted: Counter[Key]
    found: Counter[Key]
    asked: Counter[Key]
    exact: Counter[Key]
    wrong: Counter[Key]
    errors: Counter[Key]
    warnings: Counter[Key]
    missed: list[str]


def empty() -> Tally:
    """Return a tally of nothing."""
    return Tally(Counter(), Counter(), Counter(), Counter(), Counter(), Counter(), Counter(), [])


def added(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    whole = empty()
    for one in tallies:
        for mine, theirs in zip(whole[:-1], one[:-1], strict=True):
            mine.update(theirs)
        whole.missed.extend(one.missed)
    return whole


def part(size: str, code: str, at: int) -> Tally:
    """Return the tally of one fault, or of the clean lists from seed `at`, in the formats that we write."""
    amount = SIZES[size]
    cases = clean(amount, range(at, at + PART)) if code == CLEAN else planted_in(code, amount)
    tally = empty()
    for case in cases:
        if case.form in FORMATS:
            made = written(case.told, case.form)
            count(tally, case, Source(made.name, made.data))
    return tally


def converted(cases: Mapping[str, Case], files: Mapping[str, bytes]) -> Tally:
    """Return the tally of files that LibreOffice made, by the names of their cases."""
    tally = empty()
    for name, case in cases.items():
        ending = "pdf" if case.form == OFFICE[0] else "docx"
        count(tally, case, Source(f"lijst.{ending}", files[name]))
    return tally


def count(tally: Tally, case: Case, source: Source) -> None:
    """Judge a file and count what comes of it."""
    key = case.code, case.form
    files = given(case.fault.given) if case.fault else None
    found = [one for one in judged(source, stage_of(case.list), files).findings if one.suppressed is None]
    right = rightly(case.told) | {case.code} | ({UNNAMED} if files else set())
    wrong = [one for one in found if one.code not in right]
    tally.planted[key] += 1
    for code in {one.code for one in wrong}:
        tally.wrong[code, case.form] += 1
        tally.missed.append(f"{code} wrongly in {case.form}, list {case.seed} {case.code}".rstrip())
    if case.fault is None:
        tally.errors[key] += sum(one.severity is Severity.ERROR for one in wrong)
        tally.warnings[key] += sum(one.severity is Severity.WARNING for one in wrong)
        return
    _seen(tally, case, [one for one in found if one.code == case.code])


def _seen(tally: Tally, case: Case, own: list[Finding]) -> None:
    key = case.code, case.form
    if case.fault is None or not own:
        tally.missed.append(f"{case.code} not found in {case.form}, list {case.seed}")
        return
    asked = any(case.fault.is_asked(one.question) for one in own)
    exact = any(case.fault.is_at(one.question, one.text) for one in own)
    tally.found[key] += 1
    tally.asked[key] += asked
    tally.exact[key] += exact
    if not asked or (not exact and case.form in FORMATS):
        tally.missed.append(f"{case.code} not at its place in {case.form}, list {case.seed}")
