"""Whether a rule says of its examples what its file promises.

In: a rule and its examples.  Out: what is not as promised: a good one is not reported, a bad one exactly at
its marks.  Only the rule itself is asked.  Knows nothing of files.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from linter.check.engine import judge
from linter.check.select import applicable
from linter.errors import SourceError
from linter.model.flow import Span
from linter.model.rule import Rule
from linter.trial.example import Example, NoSuchTextError, Said, made

KINDS = ("good", "bad")


class Problem(StrEnum):
    """What can be wrong with an example."""

    UNMADE = "unmade"
    UNASKED = "unasked"
    REPORTED = "reported"
    UNMARKED = "unmarked"
    ELSEWHERE = "elsewhere"
    FAILED = "failed"


class Broken(NamedTuple):
    """An example (good or bad, and its `number` among these, from 0) that is not as promised.

    `texts` are what it is about, said in Dutch and in English where that is a sentence.
    """

    kind: str
    number: int
    problem: Problem
    texts: Mapping[str, str]


def tried(rule: Rule, examples: Mapping[str, Sequence[Said]]) -> Iterator[Broken]:
    """Yield the examples that are not as promised, in their order."""
    for kind in KINDS:
        for index, said in enumerate(examples[kind]):
            found = _problem(rule, kind, said)
            if found is not None:
                yield Broken(kind, index, *found)


def _problem(rule: Rule, kind: str, said: Said) -> tuple[Problem, Mapping[str, str]] | None:
    try:
        example = made(said)
    except NoSuchTextError as error:
        return Problem.UNMADE, _both(str(error))
    except SourceError as error:
        return Problem.FAILED, error.texts
    if not applicable([rule], example.document.soort, example.inputs.stage):
        return Problem.UNASKED, _both(f"{example.document.soort}, {example.inputs.stage}")
    if kind == "bad" and not example.marked:
        return Problem.UNMARKED, _both("")
    return _misreported(rule, kind, example)


def _misreported(rule: Rule, kind: str, example: Example) -> tuple[Problem, Mapping[str, str]] | None:
    said = {lang: judge(example.document, [rule], example.inputs, lang) for lang in ("nl", "en")}
    if said["nl"].failures:
        return Problem.FAILED, {lang: one.failures[0].message for lang, one in said.items()}
    spans = sorted({one.span for one in said["nl"].findings})
    if spans == (sorted(example.marked) if kind == "bad" else []):
        return None
    return (Problem.ELSEWHERE if kind == "bad" else Problem.REPORTED), _both(_quoted(example, spans))


def _quoted(example: Example, spans: Sequence[Span]) -> str:
    return ", ".join(f"“{example.document.text(span)}”" for span in spans)


def _both(text: str) -> Mapping[str, Any]:
    return {"nl": text, "en": text}
