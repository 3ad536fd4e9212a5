"""The report: what was judged, what was found, and what could not be judged.

In: nothing.  Out: what the pipeline makes and every output shows.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.flow import Flow
from linter.model.rule import Severity, Stage


class Outcome(StrEnum):
    """The verdict on one file."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNDETERMINED = "undetermined"
    SKIPPED = "skipped"


class Failure(NamedTuple):
    """Why something could not be judged; `error` is the class's name, `ours` tells a bug of ours."""

    error: str
    message: str
    ours: bool = False


class FileReport(NamedTuple):
    """All that is said of one file.

    `flow` is None where the file could not be read; `sha256` (hexadecimal) where its bytes could not;
    `rules` is the version of the rules it was judged by where there are a user's own among them;
    `beside` are the texts of other files that findings point to, by path; where not every rule was asked, the
    codes that were `selected` and `ignored` say so, and the file is not called ready.
    """

    path: str
    outcome: Outcome
    format: str | None
    kind: str | None
    stage: Stage
    questions: int
    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()
    note: str = ""
    flow: Flow | None = None
    sha256: str | None = None
    beside: Mapping[str, Flow] = MappingProxyType({})
    rules: str = ""
    selected: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()

    @property
    def partial(self) -> bool:
        """Say whether rules were left out that would be asked by themselves."""
        return bool(self.selected or self.ignored)

    def count(self, severity: Severity) -> int:
        """Return how many findings that count have this severity."""
        return sum(one.severity is severity and one.counts for one in self.findings)


class Report(NamedTuple):
    """One run over any number of files, on a `day` (`YYYY-MM-DD`; empty where that is not told)."""

    tool_version: str
    rules_version: str
    files: tuple[FileReport, ...]
    day: str = ""

    @property
    def exit_code(self) -> int:
        """0 nothing that counts, 1 rejected, 2 not judged, 3 a bug of ours; the highest counts."""
        return max((_exit_code(file) for file in self.files), default=0)


def _exit_code(file: FileReport) -> int:
    if file.failures:
        return 3 if any(failure.ours for failure in file.failures) else 2
    return 1 if file.outcome is Outcome.REJECTED else 0
