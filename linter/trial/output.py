"""What a check prints of an example in a rule file, and what it proposes to repair there.

In: a rule ready to run and its examples.  Out: the lines that a person sees of one, of this rule alone; how
safe what it proposes is.
"""

from collections.abc import Iterable

from linter.check.engine import judge
from linter.errors import SourceError
from linter.model.report import FileReport, Outcome
from linter.model.rule import Rule, Safety
from linter.report.text import View, findings, notes
from linter.trial.example import NoSuchTextError, Said, as_mapping, made

_ENDINGS = {"markdown": "md", "xml": "xml"}


def printed(rule: Rule, said: Said, lang: str) -> list[str]:
    """Return the lines of a check of the example; none where it cannot be made or nothing is said of it."""
    try:
        example = made(said)
    except (NoSuchTextError, SourceError):
        return []
    document, inputs = example.document, example.inputs
    found, failures = judge(document, [rule], inputs, lang)
    name = f"voorbeeld.{_ENDINGS.get(as_mapping(said).get('format', 'text'), 'txt')}"
    outcome = Outcome.UNDETERMINED if failures else Outcome.REJECTED
    file = FileReport(
        name, outcome, None, document.soort, inputs.stage, 0, found, failures, flow=document.flow
    )
    if inputs.put is not None:
        file = file._replace(beside={inputs.put.path: inputs.put.document.flow})
    lines = [*findings(file, View(lang)), *notes(file, View(lang))]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def safety(rule: Rule, examples: Iterable[Said]) -> Safety | None:
    """Return how safe what the rule proposes for the examples is, None where it proposes nothing."""
    for said in examples:
        try:
            example = made(said)
        except (NoSuchTextError, SourceError):
            continue
        found, _failures = judge(example.document, [rule], example.inputs, "nl")
        for one in found:
            if one.fix is not None:
                return one.fix.safety
    return None
