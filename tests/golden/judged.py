"""A file read and judged for the stage it is meant for: bytes in, a document and its findings out."""

from collections.abc import Sequence
from typing import NamedTuple

from linter.check.catalog import load
from linter.check.engine import judge
from linter.check.select import applicable, chosen
from linter.model.bijlagen import Bijlagen
from linter.model.document import Document
from linter.model.finding import Finding
from linter.model.rule import Inputs, Severity, Stage
from linter.model.source import Source
from linter.pipeline import convert
from tests.generate.told import Told
from tests.generate.truth import Made

TODAY = "2026-11-25"


class Judged(NamedTuple):
    """A document and all that is said of it."""

    document: Document
    findings: Sequence[Finding]

    def errors(self) -> set[str]:
        """Return the codes of the errors."""
        return {finding.code for finding in self.findings if finding.severity is Severity.ERROR}


def judged(source: Source, stage: Stage, given: Bijlagen | None = None) -> Judged:
    """Return a file as it is read, and what is found in it at a stage, with the bijlagen given with it."""
    document = convert(source)
    inputs = Inputs(TODAY, stage, bijlagen=given)
    found = judge(document, applicable(chosen(load().rules, (), ()), document.soort, stage), inputs, "nl")
    assert not found.failures
    return Judged(document, found.findings)


def judged_list(made: Made, told: Told, given: Bijlagen | None = None) -> Judged:
    """Return a made list as it is read, and what is found in it at its own stage."""
    return judged(Source(made.name, made.data), stage_of(told), given)


def stage_of(told: Told) -> Stage:
    """Return the stage of a list: a draft waits for its date."""
    return Stage.CONCEPT if told.front.vastgesteld == "invulplek" else Stage.DEFINITIEF
