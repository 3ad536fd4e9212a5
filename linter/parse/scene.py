"""What the finders of questions look at.

In: nothing.  Out: the type that is handed to them.  Knows nothing of how questions are found.
"""

from collections.abc import Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.parse.lines import Page


class Scene(NamedTuple):
    """The text, its page, what is not read, and the lines `start` to `stop` (exclusive) to look at.

    `tabbed` is True for a text export, in which a tab parts the cells of a row.
    """

    text: str
    page: Page
    unread: Sequence[Span]
    start: int
    stop: int
    tabbed: bool
