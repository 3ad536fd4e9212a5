"""What a check prints of an example in a rule file.

In: a rule ready to run and one of its examples.  Out: the lines that a person sees of it, of this rule alone.
"""

from linter.check.engine import judge
from linter.errors import SourceError
from linter.model.report import FileReport, Outcome
from linter.model.rule import Rule
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
