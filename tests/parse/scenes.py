"""Text to what the parser's parts look at.

In: the text of a file.  Out: its lines, its page, its scene, as the parser makes them.
"""

from linter.formats.text.read import read
from linter.model.source import Source
from linter.parse.columns import question_tables
from linter.parse.lines import Line, unread
from linter.parse.page import paginate
from linter.parse.scene import Scene


def scene_of(text: str, *, answered: bool = False, name: str = "lijst.txt") -> Scene:
    """Return the scene of a text file; `answered` where lists of its kind have answers."""
    flow = read(Source(name, text.encode()))
    left_out = unread(flow)
    page = paginate(flow, left_out, question_tables)
    whole = (0, len(page.lines))
    return Scene(flow.text, page, left_out, page.questions, *whole, tabbed=True, answered=answered)


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text file."""
    return scene_of(text).page.lines
