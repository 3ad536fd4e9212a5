"""What a rule is, what it yields, and the closed sets both are made of.

In: nothing.  Out: the vocabulary shared by rule files, catalogue and engine.  A rule says *what* is
wrong; where that is on the page and how bad it is, is the engine's to add.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Optional

from linter.model.flow import Span

if TYPE_CHECKING:
    from linter.model.bijlagen import Bijlagen
    from linter.model.comparison import Put
    from linter.model.dictionary import Dictionary, Lack
    from linter.model.document import Document
    from linter.model.remark import Change
    from linter.model.suppression import Unheeded
    from linter.model.unjudged import Unjudged


class Severity(StrEnum):
    """How bad a finding is; `OFF` silences a rule at a stage."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"

    @property
    def rank(self) -> int:
        """0 for off, 3 for error."""
        return _RANKS[self]


_RANKS = {Severity.OFF: 0, Severity.INFO: 1, Severity.WARNING: 2, Severity.ERROR: 3}


class Stage(StrEnum):
    """For what a list is checked."""

    CONCEPT = "concept"
    DEFINITIEF = "definitief"


class Safety(StrEnum):
    """Whether a fix may be applied without a look."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Edit(NamedTuple):
    """Replace the flow's characters at `span` by `text`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """A proposal; `title` is the engine's to fill, from the rule's `fix` texts in the reader's language.

    `changes` are those to what is no text: properties, the language, the head of a table.
    """

    title: str
    edits: tuple[Edit, ...] = ()
    safety: Safety = Safety.UNSAFE
    changes: "tuple[Change, ...]" = ()


class Hit(NamedTuple):
    """One violation as the rule sees it.

    `words` fill the message's placeholders; `nr` (the question's number) and `tekst` (the characters,
    quoted and shortened) are there unasked.  A word of several lines is a list, said as `a, b en c`.
    `variant` names an entry of the rule's `variants`, for
    a case that weighs less or is said in other words.  `doubt` is True where reading the file left
    doubt about what the rule relied on; the engine then lowers the severity.  `related` are places
    that explain this one, each with a key into the rule's `related` texts; `put` are such places in the
    list of questions as they were put.  `question` overrules the question that the span lies in (`""`: it is
    about no question).  `absent` is the text that is not there, where that tells a hit from others.
    """

    span: Span
    words: Mapping[str, str] = {}
    fix: Fix | None = None
    variant: str | None = None
    doubt: bool = False
    related: tuple[tuple[str, Span], ...] = ()
    question: str | None = None
    put: tuple[tuple[str, Span], ...] = ()
    absent: str = ""


Texts = Mapping[str, str]
"""One text per language: nl, en."""

Check = Callable[["Document", "Inputs"], Iterator["Hit | Unjudged"]]


class Inputs(NamedTuple):
    """What a rule may know beside the document, so that a run can be repeated: the day it is
    checked on (`YYYY-MM-DD`), the stage it is checked for, for one that is asked last what a person
    asked to leave unsaid with what came of that, the files given with the list (None without), for one
    about two lists the questions as put, the offices that a user names, as parts of names, what opens the
    dictionary (None: that of this machine), and what tells the codes of all rules (None: untold)."""

    today: str
    stage: Stage
    unheeded: tuple["Unheeded", ...] = ()
    bijlagen: Optional["Bijlagen"] = None
    put: "Put | None" = None
    offices: tuple[str, ...] = ()
    dictionary: "Callable[[], Dictionary | Lack] | None" = None
    codes: Callable[[], Collection[str]] | None = None


class Variant(NamedTuple):
    """A case of a rule that weighs otherwise, or is said otherwise."""

    severity: Severity | None
    message: Texts | None
    help: Texts | None = None


class Rule(NamedTuple):
    """A rule ready to run.

    `code` (NUM001) and `name` (gat) come from the file's name alone.  `terms` are values of
    placeholders to be said per language: placeholder -> value -> texts.  `fix` is the title of what
    it proposes.  `last` tells that it is about what the others found, and is asked behind them.
    `unjudged` is what is said of what it could not tell, by key.
    It holds for lists from the day `since` to the day `until` (both `YYYY-MM-DD`, empty for always).
    """

    code: str
    name: str
    severity: Severity
    stages: Mapping[Stage, Severity]
    kinds: frozenset[str]
    message: Texts
    help: Texts
    variants: Mapping[str, Variant]
    terms: Mapping[str, Mapping[str, Texts]]
    related: Mapping[str, Texts]
    preview: bool
    check: Check
    fix: Texts = MappingProxyType({})
    last: bool = False
    since: str = ""
    until: str = ""
    unjudged: Mapping[str, Texts] = MappingProxyType({})
