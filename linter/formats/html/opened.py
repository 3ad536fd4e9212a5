"""The elements of a page that are open, and what a tag does to them: pieces in, a tree out, nested as a
browser nests it.

Knows which tags are left out and what they then mean.  What a browser repeats (bold that is left open) or
moves (text between the rows of a table) is left where it stands.  Linear, and bounded in depth and number.
"""

from collections import defaultdict
from collections.abc import Collection, Container, Sequence

from linter.errors import HostileSource
from linter.formats.html.nesting import (
    CLOSES,
    FITTING,
    IMPLYING,
    LASTING,
    ONCE,
    OUTLINE,
    REACH,
    TABLE_PARENTS,
)
from linter.formats.html.place import is_apart
from linter.formats.html.survey import TOLD, Survey
from linter.formats.html.tags import (
    BREAKS_OUT,
    BUTTON_SCOPE,
    CELLS,
    CLOSES_P,
    FOREIGN,
    HEAD,
    HEADINGS,
    HOSTS,
    IN_TABLE,
    SCOPE,
    SPECIAL,
    TABLE,
    VOID,
    WHOLE,
)
from linter.formats.html.tokens import Attributes
from linter.formats.tree import Element, Remark, Text
from linter.model.making import new

DEEPEST = 256
MOST_PIECES = 500_000  # elements, attributes, texts, comments
WHITE = " \t\n\f"


class Opened:
    """The elements that are open, from the root on, and how many there are of each name."""

    def __init__(self) -> None:
        self._root = Element("html", {}, 1, 1)
        self._survey = Survey(self._root)
        self._open = [self._root]
        self._count = defaultdict[str, int](int, html=1)
        self._body: Element | None = None
        self._pieces = 0

    def done(self) -> Survey:
        """Close what is open and return what the page holds."""
        while len(self._open) > 1:
            self._pop()
        return self._survey

    def remark(self, remark: Remark) -> None:
        """Take a comment."""
        self._more(1)
        self._open[-1].children.append(remark)
        if self._open[-1].tag in OUTLINE:
            self._survey.remarks.append(remark)

    def text(self, characters: str, line: int, column: int) -> None:
        """Take characters."""
        top = self._open[-1]
        if is_apart(top) and not characters.strip(WHITE):
            return
        self._survey.length += len(characters.strip())
        if top.tag == "head":
            self._pop()
        self._more(1)
        self._open[-1].children.append(new(Text, (characters, line, column)))

    def start(self, tag: str, attributes: Attributes, line: int, column: int) -> None:
        """Take a start tag, which may close something, be one too many, or have no end."""
        if tag in ONCE and not self._once(tag, attributes or ()):
            return
        opened = self._open
        top = opened[-1].tag
        if top == "head" and tag not in HEAD:
            self._pop()
        if tag in IN_TABLE:
            if not self._count["table"]:
                return
            if top not in FITTING[tag]:
                self._into_table(tag, line, column)
        elif tag in IMPLYING:
            self._imply(tag)
        element = self._add(tag, attributes, line, column)
        if not (tag in VOID or (tag == "form" and opened[-1].tag in TABLE)):
            self._into(element)

    def whole(self, tag: str, attributes: Attributes, line: int, column: int) -> None:
        """Take a start tag with a slash, which in a drawing or formula is the end of it too."""
        drawn = (self._count["svg"] or self._count["math"]) and not (tag in BREAKS_OUT or tag in IN_TABLE)
        if tag in FOREIGN or drawn:
            self._add(tag, attributes, line, column)
        else:
            self.start(tag, attributes, line, column)

    def end(self, tag: str, line: int, column: int) -> None:
        """Take an end tag; that of a paragraph which has not begun is an empty one."""
        if self._open[-1].tag == tag and tag not in LASTING:
            self._open.pop()
            self._count[tag] -= 1
            if tag == "table":
                self._survey.end_table()
        elif tag == "p":
            if not self._close(("p",), BUTTON_SCOPE):
                self._add("p", None, line, column)
        elif tag in HEADINGS:
            self._close(HEADINGS, SCOPE)
        elif tag not in LASTING:
            self._close((tag,), REACH.get(tag, SCOPE if tag in SPECIAL else SPECIAL))

    def _once(self, tag: str, attributes: Sequence[tuple[str, str]]) -> bool:
        """Take what a page has one of, or one around a place; return whether it is to be added."""
        if tag == "form":
            return not self._count.get("form")
        if tag == "head":
            return len(self._open) == 1 and self._body is None
        if tag == "body" and self._body is None:
            if self._open[-1].tag == "head":
                self._pop()
            return len(self._open) == 1
        kept = self._body if tag == "body" and self._body is not None else self._root
        for name, value in attributes:
            kept.attributes.setdefault(name, value)
        return False

    def _imply(self, tag: str) -> None:
        """Close what a start tag closes without a word."""
        if tag in BREAKS_OUT and (self._count["svg"] or self._count["math"]):
            self._close(FOREIGN, HOSTS)
        if tag in CLOSES_P and self._count["p"]:
            self._close(("p",), BUTTON_SCOPE)
        if tag in CLOSES:
            self._close(*CLOSES[tag])
        elif tag in HEADINGS:
            if self._open[-1].tag in HEADINGS:
                self._pop()
        elif tag == "table" and self._open[-1].tag in TABLE:
            self._close(("table",), WHOLE)

    def _into_table(self, tag: str, line: int, column: int) -> None:
        """Close what stands between the table and a part of it; a cell gets the row it lacks."""
        parents = TABLE_PARENTS[tag]
        while self._open[-1].tag not in parents:
            self._pop()
        if tag in CELLS and self._open[-1].tag != "tr":
            self._into(self._add("tr", None, line, column))

    def _add(self, tag: str, attributes: Attributes, line: int, column: int) -> Element:
        said = dict(reversed(attributes)) if attributes else {}
        element = Element(tag, said, line, column)
        self._more(1 + len(said))
        self._open[-1].children.append(element)
        if tag in TOLD or (said and ("id" in said or "role" in said)):
            self._survey.begin(element)
        if tag in IN_TABLE:
            self._survey.count(tag)
        return element

    def _into(self, element: Element) -> None:
        """Let what follows stand in `element`; running text can be too deep without harm."""
        tag = element.tag
        if len(self._open) >= DEEPEST:
            if tag in SPECIAL:
                raise too_much()
            return
        self._open.append(element)
        self._count[tag] += 1
        if tag == "table":
            self._survey.begin_table(element)
        elif tag == "body":
            self._body = element

    def _more(self, pieces: int) -> None:
        self._pieces += pieces
        if self._pieces > MOST_PIECES:
            raise too_much()

    def _close(self, tags: Collection[str], stops: Container[str]) -> bool:
        """End the innermost of `tags`, and all in it, unless one of `stops` lies around what is open; return
        whether there was one to end."""
        opened, count = self._open, self._count
        if opened[-1].tag in tags:
            self._pop()
            return True
        if not any(map(count.get, tags)):
            return False
        at = len(opened) - 1
        while opened[at].tag not in tags:
            if opened[at].tag in stops:
                return False
            at -= 1
        while len(opened) > at:
            self._pop()
        return True

    def _pop(self) -> None:
        tag = self._open.pop().tag
        self._count[tag] -= 1
        if tag == "table":
            self._survey.end_table()


def too_much() -> HostileSource:
    """Return what is said of a page that crosses a limit."""
    return HostileSource(
        "Deze pagina heeft te veel of te diep geneste elementen en wordt daarom niet gelezen.",
        "This page has too many elements, or nests them too deeply, and is not read for that.",
    )
