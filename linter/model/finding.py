"""A finding: one thing a person should know about one place, complete when it is made.

In: nothing.  Out: the type that the engine makes and every report shows.
"""

from typing import NamedTuple

from linter.model.flow import Span
from linter.model.rule import Fix, Severity


class Place(NamedTuple):
    """Where a span stands in the file, in the terms of its format; fields that do not apply are None.

    Lines, columns, paragraphs, tables, rows, cells and pages count from 1; columns count code points and
    ends are exclusive.  `box` is x0, y0, x1, y1 in points from the top left of the page.
    """

    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    part: str | None = None
    page: int | None = None
    box: tuple[float, float, float, float] | None = None


class Related(NamedTuple):
    """Another place that explains a finding; `path` names its file where that is another.

    `where` says its place in words for outputs that are made when the text is not at hand any more.
    """

    message: str
    span: Span
    place: Place
    path: str = ""
    where: str = ""


class Finding(NamedTuple):
    """One violation, with where and how bad; ordered by place, then code.

    `suppressed` is why it does not count: the reason a person gave, empty where none was; None where it does.
    Nor does it where it is `known`: a baseline holds its `fingerprint`.  `where` says its place in words for
    outputs that are made when the text is not at hand any more; `asked` the place in a configuration that
    suppresses it, empty where the file itself does.
    """

    span: Span
    code: str
    name: str
    severity: Severity
    message: str
    help: str
    question: str | None
    text: str
    place: Place
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    suppressed: str | None = None
    fingerprint: str = ""
    known: bool = False
    where: str = ""
    asked: str = ""

    @property
    def counts(self) -> bool:
        """Whether it counts: for the verdict, the totals and the exit code."""
        return self.suppressed is None and not self.known
