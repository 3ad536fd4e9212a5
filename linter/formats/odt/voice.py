"""What the stories of a document have in common while it is read.

Knows what is shared by all of them, and what by those of one place; tells nothing itself.
"""

from typing import NamedTuple

from linter.formats.odt.budget import Budget
from linter.formats.odt.changes import Changes
from linter.formats.odt.part import Part
from linter.formats.odt.remarks import Remarks
from linter.formats.odt.styles import Styles
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element


class Note(NamedTuple):
    """A note that the text refers to: where its text stands, what marks it, and whether it is an endnote."""

    body: Element
    label: str
    endnote: bool


class Shared(NamedTuple):
    """What the stories of a document share while it is read; `notes` are those met so far."""

    writer: Writer
    remarks: Remarks
    budget: Budget
    notes: list[Note]


class Voice(NamedTuple):
    """What the stories of one place in a document share: the body and its boxes and notes, or a header."""

    part: Part
    styles: Styles
    changes: Changes
