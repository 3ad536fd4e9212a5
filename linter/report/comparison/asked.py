"""Whether the questions are those that were put, for people: findings as of a check, then totals.

In: a comparison with its report.  Out: text for a terminal, in Dutch or English.  Knows nothing of where that
goes.
"""

from collections.abc import Iterator

from linter.model.comparison import Comparison, Difference, What
from linter.model.report import FileReport
from linter.model.rule import Severity
from linter.report.comparison.phrases import PHRASES
from linter.report.comparison.text import compared, made, told, which
from linter.report.text import View, findings
from linter.report.words import counts, scope

_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_CELLS = frozenset({What.BIJLAGE, What.VAN, What.TM})


def render(comparison: Comparison, file: FileReport, view: View) -> str:
    """Return the findings of `file`, what else differs that one would not expect, and the totals."""
    return "".join(line + "\n" for line in _lines(comparison, file, view))


def _lines(comparison: Comparison, file: FileReport, view: View) -> Iterator[str]:
    found = list(findings(file, view))
    if view.quiet:
        yield from found
        return
    besides = told(comparison, list(filter(_is_odd, comparison.differences)), view.lang)
    yield from which(comparison, view.lang)
    yield from found
    if besides:
        yield PHRASES[view.lang]["besides"]
        yield from besides
    yield from made(comparison, view.lang)
    yield _totals(comparison, file, view)


def _is_odd(found: Difference) -> bool:
    """Say whether this is no finding, nor what is otherwise in any list once it is answered.

    That has another kind, number and date, mostly no columns, and answers.
    """
    first, second = found.sides
    if found.what is What.DOSSIER:
        return bool(first.text and second.text)
    return found.what in _CELLS and not (first.question is None and second.question is None)


def _totals(comparison: Comparison, file: FileReport, view: View) -> str:
    phrases = PHRASES[view.lang]
    number = sum(one.suppressed is not None for one in file.findings)
    questions = compared(comparison, view.lang)
    silent = phrases["suppressed"].format(count=number) if number else ""
    numbers = counts({severity: file.count(severity) for severity in _WEIGHTS}, view.lang)
    unread = comparison.report is not None and any(one.failures for one in comparison.report.files)
    if unread or numbers:
        said = phrases["found"].format(counts=numbers or phrases["none"], questions=questions, silent=silent)
        return phrases["unread"].format(found=said) if unread else said
    as_put = phrases["partial" if file.partial else "as put"]
    return as_put.format(questions=questions, silent=silent, scope=scope(file, view.lang))
