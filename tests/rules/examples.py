"""The examples in rule files, as documents, and what the rules say of them."""

from linter.check import catalog
from linter.check.engine import Judgement, judge
from linter.check.rulefile import RuleSource
from linter.check.select import applicable, chosen
from linter.model.finding import Finding
from linter.model.rule import Rule
from linter.trial.example import Example, Said, as_mapping, made, written
from tests.rules.template import PARTS

__all__ = [
    "BY_THEMSELVES",
    "RULES",
    "SOURCES",
    "Example",
    "Said",
    "as_mapping",
    "edited",
    "fixed",
    "judged",
    "made",
    "rule_of",
    "told",
]
SOURCES = catalog.sources()
RULES = (*catalog.load().rules, *catalog.load_beside().rules)
BY_THEMSELVES = chosen(RULES, (), ())
"""Those that are asked of every list: none in preview."""


def told(kind: str) -> list[tuple[RuleSource, int]]:
    """Return every rule with the number of each of its examples of `kind` (good, bad)."""
    return [(source, index) for source in SOURCES for index in range(len(source.header["examples"][kind]))]


def rule_of(source: RuleSource) -> Rule:
    return next(rule for rule in RULES if rule.code == source.code)


def fixed(said: Said) -> str:
    """Return the whole file as the example says it is after the fix."""
    example = as_mapping(said)
    part = next(key for key in ("whole", *PARTS) if "⟦" in example.get(key, ""))
    return written({**example, part: example["fixed"]})


def judged(example: Example, rule: Rule, lang: str = "nl") -> Judgement:
    """Return what every rule says of an example; of the preview rules only `rule` itself."""
    asked = [one for one in RULES if one.code == rule.code or not one.preview]
    rules = applicable(asked, example.document.soort, example.inputs.stage)
    found, failures = judge(example.document, rules, example.inputs, lang)
    return Judgement(tuple(one for one in found if one.suppressed is None), failures)


def edited(text: str, findings: list[Finding]) -> str:
    """Return `text` with the fixes of `findings` applied."""
    edits = sorted((edit for finding in findings if finding.fix for edit in finding.fix.edits), reverse=True)
    for edit in edits:
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
