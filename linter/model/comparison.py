"""Two renderings of a list side by side: what differs, where in each, and how sure that is.

In: nothing.  Out: the types that the comparison makes and its outputs show.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from linter.model.finding import Place
from linter.model.flow import Flow, Span
from linter.model.report import Failure, Report

if TYPE_CHECKING:
    from linter.model.document import Document


LONGEST = 60


class What(StrEnum):
    """What can differ: of the list as a whole, of which questions there are, of one question."""

    KIND = "kind"
    DOSSIER = "dossier"
    DOCUMENT_NUMBER = "document-number"
    NUMBER = "number"
    DATE = "date"
    DROPPED = "dropped"
    ADDED = "added"
    RENUMBERED = "renumbered"
    REWORDED = "reworded"
    BIJLAGE = "bijlage"
    VAN = "van"
    TM = "tm"
    ANSWERED = "answered"
    ANSWER = "answer"


class Quotes(StrEnum):
    """Which quotation marks are the same: of any form, or of exactly one form."""

    ANY = "any"
    EXACT = "exact"


class Side(NamedTuple):
    """What one of the two says.

    `question` is its number as it is called (`12`, `3b`, `2:4`), empty where it has none, None where this is
    about no question.  `text` is empty where this one does not have it, and then `span` is where it should
    stand.  `place` is where to look; both are None where there is no such place.
    """

    question: str | None = None
    text: str = ""
    span: Span | None = None
    place: Place | None = None


class Change(NamedTuple):
    """Words of the first that stand in the place of words of the second; one of both may be empty."""

    texts: tuple[str, str]
    spans: tuple[Span, Span]


class Shown(NamedTuple):
    """A change as a person reads it: with the word beside it where one of the two has no words there.

    `span` is where that stands in the second.
    """

    texts: tuple[str, str]
    span: Span


class Difference(NamedTuple):
    """One thing in which two lists differ; not `certain` where reading either of them left doubt.

    A column or answers that only one of them has at all are one difference, about no question.  `shown` are
    the first of the changes of a question's text; `at` is where in the second a question belongs.
    """

    what: What
    sides: tuple[Side, Side]
    changes: tuple[Change, ...] = ()
    certain: bool = True
    shown: tuple[Shown, ...] = ()
    at: Span | None = None


class Put(NamedTuple):
    """The questions as they were put, beside the list that is judged: their file, and what differs."""

    path: str
    document: "Document"
    differences: tuple[Difference, ...]


class About(StrEnum):
    """What is asked of two files: whether both hold one list, or whether the questions were put so."""

    LIST = "list"
    QUESTIONS = "questions"


class Rendering(NamedTuple):
    """One of the two files: as it was read, or why it could not be."""

    path: str
    flow: Flow | None = None
    kind: str | None = None
    questions: int = 0
    failure: Failure | None = None


class Comparison(NamedTuple):
    """Two files and what differs; nothing does where one of them could not be read."""

    tool_version: str
    renderings: tuple[Rendering, Rendering]
    differences: tuple[Difference, ...] = ()
    about: About = About.LIST
    report: Report | None = None

    @property
    def exit_code(self) -> int:
        """0 the same, 1 something differs, 2 not compared, 3 a fault of ours."""
        if any(rendering.failure for rendering in self.renderings):
            return 2
        if self.about is About.QUESTIONS and self.report:
            return self.report.exit_code
        return 1 if self.differences else 0


def cited(text: str) -> str:
    """Return what a list says between quotes, on one line, cut where it is long."""
    folded = " ".join(text[: 4 * LONGEST].split())
    cut = len(folded) > LONGEST or len(text) > 4 * LONGEST
    return f"“{folded[: LONGEST - 1].rstrip()}…”" if cut else f"“{folded}”"


Locate = Callable[[Flow, Span], Place]
"""Says where a span stands in its file."""
