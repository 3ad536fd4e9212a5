"""What the finders of questions look at.

In: nothing.  Out: the type that is handed to them.  Knows nothing of how questions are found.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from linter.model.flow import Span
from linter.parse.entries import Roles
from linter.parse.page import Page


class Scene(NamedTuple):
    """The text, its page, what is not read, the tables that hold questions with the roles of their columns,
    and the lines `start` to `stop` (exclusive) to look at.

    `tabbed` is True for a text export, in which a tab parts the cells of a row; `answered` where lists of
    this kind have answers; `heads` where the file says which row is the head of its table; `lazy` where every
    item of a list may bear the number 1, and is shown with its own.
    """

    text: str
    page: Page
    unread: Sequence[Span]
    questions: Mapping[int, Roles]
    start: int
    stop: int
    tabbed: bool
    answered: bool
    heads: bool = False
    lazy: bool = False
