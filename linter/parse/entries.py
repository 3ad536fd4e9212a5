"""What the finders of questions hand on: where a question begins, and what stands in its columns.

In: nothing.  Out: the types that the table reader and the number reader make, and that the questions are
built from.  Knows nothing of how they were found.
"""

from enum import StrEnum
from typing import NamedTuple

from linter.model.flow import Span


class Role(StrEnum):
    """What a column holds; `ONBEKEND` is a column the template does not have."""

    NR = "nr"
    VRAAG = "vraag"
    BIJLAGE = "bijlage"
    VAN = "van"
    TM = "tm"
    ANTWOORD = "antwoord"
    ONBEKEND = "onbekend"


Roles = dict[int, Role]
"""Grid column -> what it holds."""


class Form(StrEnum):
    """How a question's number stands there; `TABLE` is a cell of a table or of a line with tabs, `ODD` a
    form that counts only where no other stands."""

    TABLE = "table"
    DASH = "dash"
    LABEL = "label"
    DOT = "dot"
    BARE = "bare"
    INLINE = "inline"
    ODD = "odd"


class Number(NamedTuple):
    """A question's number: the characters it stands in, its value, and its letter (`3b`) in lower case.

    `since` is the first number left out by the range that this one ends: 3 for the 6 of `2 t/m 6`.
    """

    span: Span
    value: int
    letter: str = ""
    since: int | None = None


class Field(NamedTuple):
    """The value of one column.  `twijfel` says why it may belong to another, empty where it is sure.

    `value` is where it stands, if that is not in its own place but in a cell merged with it; `also` are the
    numbers of the rows below that an answer is for too.
    """

    role: Role
    span: Span
    twijfel: str = ""
    value: Span | None = None
    also: "tuple[Number, ...]" = ()


class Entry(NamedTuple):
    """A question as found: the row or line it begins on, its numbers (none where the row has none), the
    spans of its text in order, the values of its other columns, and the lines `first` to `last` (exclusive)
    of the body that are its own.

    `lead` is where its number stands with what belongs to it (`Vraag 3:`); `broken` is True where the text
    goes on behind a break of the page; `doubt` where the number does not count on from the others;
    `behind` are the numbers of the answers that all stand in its body; `merged` where the cell of its text,
    or without `numbers` that of its number, is merged with the one above.
    """

    span: Span
    lead: Span
    numbers: tuple[Number, ...]
    texts: tuple[Span, ...]
    form: Form
    first: int
    last: int
    fields: tuple[Field, ...] = ()
    broken: bool = False
    doubt: bool = False
    behind: tuple[Number, ...] = ()
    merged: bool = False


class Heading(NamedTuple):
    """A line between questions that heads the next ones."""

    span: Span


class Header(NamedTuple):
    """The head of a table; `unknown` names the columns that are not the template's.

    `plain` is True where the file can mark a row as the head of its table, and does not.
    """

    span: Span
    unknown: tuple[str, ...] = ()
    repeated: bool = False
    plain: bool = False


Event = Entry | Heading | Header
