"""Which of the fixes that findings propose are made together: findings in, edits and changes out.

Of those that touch one place only one is made, the first by place, then by code; the others wait until the
text has been checked again.  Knows no file, no rule and no format.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.rule import Edit, Safety

ONLY_SAFE = frozenset({Safety.SAFE})
ALSO_UNSAFE = frozenset(Safety)


class Plan(NamedTuple):
    """Findings whose fixes are made together, and all of their edits and changes, in order."""

    findings: tuple[Finding, ...] = ()
    edits: tuple[Edit, ...] = ()
    changes: tuple[Change, ...] = ()


def fixable(findings: Iterable[Finding], allowed: frozenset[Safety]) -> Iterator[Finding]:
    """Yield the findings that count and propose a fix of a safety that is allowed."""
    for one in findings:
        fix = one.fix
        if fix is not None and one.counts and fix.safety in allowed and (fix.edits or fix.changes):
            yield one


def plan(findings: Iterable[Finding]) -> Plan:
    """Return what is done of the fixes that `findings` propose."""
    taken, changed = _Taken(), dict[tuple[ChangeKind, object], Change]()
    made: list[Finding] = []
    for one in sorted(findings, key=_order):
        keys = {_key(change): change for change in one.fix.changes} if one.fix else {}
        if changed.keys().isdisjoint(keys) and taken.take([edit.span for edit in edits_of(one)]):
            changed |= keys
            made.append(one)
    edits = (edit for one in made for edit in edits_of(one))
    return Plan(tuple(made), tuple(sorted(edits)), tuple(sorted(changed.values(), key=_place)))


def edits_of(finding: Finding) -> list[Edit]:
    """Return the edits that a finding proposes, in order; those that touch are one."""
    found: list[Edit] = []
    for edit in sorted(finding.fix.edits) if finding.fix else ():
        if found and found[-1].span.end == edit.span.start:
            found[-1] = Edit(Span(found[-1].span.start, edit.span.end), found[-1].text + edit.text)
        else:
            found.append(edit)
    return found


class _Taken:
    """The places that are edited, which do not touch."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, spans: Sequence[Span]) -> bool:
        """Take all of `spans`, unless one touches what was taken, or overlaps another of them."""
        if any(one.end > after.start for one, after in pairwise(spans)) or any(map(self._touches, spans)):
            return False
        for span in spans:
            at = bisect_left(self._starts, span.start)
            self._starts.insert(at, span.start)
            self._ends.insert(at, span.end)
        return True

    def _touches(self, span: Span) -> bool:
        after = bisect_left(self._starts, span.start)
        before = after > 0 and self._ends[after - 1] >= span.start
        return before or (after < len(self._starts) and self._starts[after] <= span.end)


def _order(finding: Finding) -> tuple[Span, str, str]:
    return finding.span, finding.code, finding.message


def _key(change: Change) -> tuple[ChangeKind, object]:
    """Return what is changed: two changes of it cannot both be made."""
    return change.kind, change.span if change.kind is ChangeKind.TABLE_HEAD else change.name


def _place(change: Change) -> tuple[Span, str, str]:
    return change.span, str(change.kind), change.name
