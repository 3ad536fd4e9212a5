"""What a person asked to leave unsaid, applied: findings and suppressions in, the same findings marked out.

Knows no rule by name, and leaves no finding out.
"""

from collections.abc import Collection, Iterable, Sequence

from linter.model.finding import Finding
from linter.model.suppression import Suppression, Unheeded


def heeded(
    findings: Iterable[Finding],
    told: Sequence[Suppression],
    ran: Collection[str],
    known: Collection[str] | None = None,
) -> tuple[tuple[Finding, ...], tuple[Unheeded, ...]]:
    """Return the findings, marked where a suppression holds for them, and what came of each suppression.

    `ran` are the codes of the rules that were asked: of others nobody can say that they would be silent; but
    what is not among the `known`, where those are told, is no rule's.
    """
    used: set[tuple[int, str]] = set()
    marked = tuple(_marked(finding, told, used) for finding in findings)
    left = (
        tuple(code for code in one.codes if code in ran and (index, code) not in used)
        for index, one in enumerate(told)
    )
    nobodys = (tuple(code for code in one.codes if known is not None and code not in known) for one in told)
    return marked, tuple(map(Unheeded, told, left, nobodys))


def _marked(finding: Finding, told: Sequence[Suppression], used: set[tuple[int, str]]) -> Finding:
    holding = [
        index for index, one in enumerate(told) if one.holds(finding.code, finding.span, finding.question)
    ]
    used.update((index, finding.code) for index in holding)
    if not holding:
        return finding
    first = told[holding[0]]
    return finding._replace(suppressed=first.reason, asked=first.place)
