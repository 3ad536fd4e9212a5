"""What is handed back with a document: remarks beside its text, changes to it, and who makes them when.

In: nothing.  Out: what the pipeline asks of the formats that write.  A run that only checks needs none of it.
"""

from enum import StrEnum
from typing import NamedTuple

from linter.model.flow import Span
from linter.model.rule import Severity

AUTHOR = "vragenlint"
INITIALS = "vl"
MADE = f"<!-- Made by {AUTHOR}"
"""How a page of Markdown begins that we made ourselves: it quotes lists, and is none."""


class Remark(NamedTuple):
    """One finding as it is to stand in the margin, on the flow's characters at `span`.

    An empty span is a place between two characters: something is absent there.  `lines` are what it says,
    each a paragraph of its own: first the heading (how bad, and the code), then the message and what to do.
    `key` tells one remark from another and stays the same when the document is checked again.
    """

    span: Span
    key: str
    severity: Severity
    lines: tuple[str, ...]


class Stamp(NamedTuple):
    """In whose name, when and in which language a remark or a suggestion is made.

    `moment` is `YYYY-MM-DDThh:mm:ssZ`; `lang` is that of what a format says itself, around the remarks;
    `tool` is what judged, with the versions of program and rules.
    """

    moment: str
    author: str = AUTHOR
    initials: str = INITIALS
    lang: str = "nl"
    tool: str = AUTHOR


class ChangeKind(StrEnum):
    """What can be changed in a document that is no text of it.

    PROPERTY sets the property `name` to `value` (empty: none), LANGUAGE the language to `value` (a BCP 47
    tag), TABLE_HEAD marks the first row of the table that holds the span as its head.
    """

    PROPERTY = "property"
    LANGUAGE = "language"
    TABLE_HEAD = "table-head"


class Change(NamedTuple):
    """A change to what is no text; `span` is where it is seen, for what is about the whole file its start."""

    kind: ChangeKind
    span: Span
    name: str = ""
    value: str = ""
