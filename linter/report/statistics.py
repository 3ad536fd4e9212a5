"""What was found, counted by rule: which go wrong most, for who has many lists.

In: file reports.  Out: lines for a terminal, worst first.  What is suppressed or known is not counted.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from linter.model.finding import Finding
from linter.model.report import FileReport
from linter.model.visible import visible
from linter.report.text import COLOURS, View, paint
from linter.report.words import PHRASES, SEVERITY


def statistics(files: Sequence[FileReport], view: View) -> str:
    """Return a line for each rule: how often, in how many files, the code, how bad at worst and the name."""
    times: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    worst: dict[str, Finding] = {}
    for file in files:
        counting = [finding for finding in file.findings if finding.counts]
        times.update(finding.code for finding in counting)
        spread.update({finding.code for finding in counting})
        for finding in counting:
            before = worst.get(finding.code, finding)
            worst[finding.code] = max(before, finding, key=_rank)
    codes = sorted(times, key=lambda code: (-_rank(worst[code]), -times[code], code))
    rows = [(worst[code], str(times[code]), _spread(spread[code], view.lang)) for code in codes]
    return "".join(line + "\n" for line in _lines(rows, view))


def _lines(rows: Sequence[tuple[Finding, str, str]], view: View) -> Iterator[str]:
    """Yield the rows, each column as wide as its widest."""
    weights = SEVERITY[view.lang]
    first, second = (max((len(row[column]) for row in rows), default=0) for column in (1, 2))
    third = max((len(weights[row[0].severity]) for row in rows), default=0)
    for found, times, spread in rows:
        weight = paint(f"{weights[found.severity]:{third}}", COLOURS[found.severity], view)
        yield f"{times:>{first}}  {spread:{second}}  {found.code}  {weight}  {visible(found.name)}"
    if rows and not view.quiet:
        yield ""


def _spread(number: int, lang: str) -> str:
    words = PHRASES[lang]
    return f"in {number} {words['file' if number == 1 else 'files']}"


def _rank(finding: Finding) -> int:
    return finding.severity.rank
