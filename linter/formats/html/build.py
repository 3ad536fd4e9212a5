"""The tree of a page: tokens in, elements out, nested as a browser nests them.

Knows which tags are left out and what they then mean.  What a browser repeats (bold that is left open) or
moves (text between the rows of a table) is left where it stands.  Linear, and bounded in depth and number.
"""

from collections.abc import Collection, Container, Iterable

from linter.errors import HostileSource
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
    ITEM_SCOPE,
    LIST_SCOPE,
    SCOPE,
    SECTIONS,
    SPECIAL,
    TABLE,
    TABLE_SCOPE,
    VOID,
    WHOLE,
)
from linter.formats.html.tokens import End, Start, Token
from linter.formats.tree import Element, Text

DEEPEST = 256
MOST_PIECES = 1_000_000
_TABLE_PARENTS = {
    "caption": frozenset({"table"}),
    "colgroup": frozenset({"table"}),
    "col": frozenset({"table", "colgroup"}),
    **dict.fromkeys(SECTIONS, frozenset({"table"})),
    "tr": SECTIONS | {"table"},
    **dict.fromkeys(CELLS, SECTIONS | {"table", "tr"}),
}
_OUTLINE = frozenset({"html", "head", "body"})
_NO_TEXT = TABLE | {"html", "head", "colgroup"}
_ITEMS = {
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "li": ("li",),
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
}
_WHITE = " \t\n\f"
_REACH = {
    "p": BUTTON_SCOPE,
    "li": LIST_SCOPE,
    "table": WHOLE,
    **dict.fromkeys(IN_TABLE, TABLE_SCOPE),
}


def build(tokens: Iterable[Token]) -> Element:
    """Return the root of the page; raises HostileSource where it is too deep or has too many pieces."""
    builder = _Builder()
    for count, token in enumerate(tokens):
        if count > MOST_PIECES:
            raise _hostile()
        builder.take(token)
    return builder.root


class _Builder:
    """The elements that are open, from the root on, and how many there are of each name."""

    def __init__(self) -> None:
        self.root = Element("html", {}, 1, 1)
        self._open = [self.root]
        self._count = {"html": 1, "svg": 0, "math": 0, "table": 0}
        self._body: Element | None = None

    def take(self, token: Token) -> None:
        """Put one piece in its place."""
        if isinstance(token, Text):
            self._text(token)
        elif isinstance(token, Start):
            self._start(token)
        elif isinstance(token, End):
            self._end(token)
        else:
            self._open[-1].children.append(token)

    def _text(self, text: Text) -> None:
        top = self._open[-1].tag
        if top in _NO_TEXT:
            if not text.text.strip(_WHITE):
                return
            if top == "head":
                self._pop()
        self._open[-1].children.append(text)

    def _start(self, token: Start) -> None:
        tag = token.tag
        if tag in _OUTLINE and not self._outline(token):
            return
        if self._open[-1].tag == "head" and tag not in HEAD:
            self._pop()
        if tag not in IN_TABLE:
            self._imply(tag)
        elif self._count["table"]:
            self._into_table(token)
        else:
            return
        self._add(token)

    def _outline(self, token: Start) -> bool:
        """Take `html`, `head` and `body`, of which a page has one each; return whether one is to be added."""
        tag = token.tag
        if tag == "head":
            return len(self._open) == 1 and self._body is None
        if tag == "body" and self._body is None:
            if self._open[-1].tag == "head":
                self._pop()
            return len(self._open) == 1
        kept = self._body if tag == "body" and self._body is not None else self.root
        for name, value in token.attributes:
            kept.attributes.setdefault(name, value)
        return False

    def _imply(self, tag: str) -> None:
        """Close what a start tag closes without a word."""
        if tag in BREAKS_OUT and (self._count["svg"] or self._count["math"]):
            self._close(FOREIGN, HOSTS)
        if tag in CLOSES_P:
            self._close(("p",), BUTTON_SCOPE)
        if tag in _ITEMS:
            self._close(_ITEMS[tag], ITEM_SCOPE)
        elif tag in HEADINGS:
            if self._open[-1].tag in HEADINGS:
                self._pop()
        elif tag == "a":
            self._close(("a",), SPECIAL)
        elif tag == "button":
            self._close(("button",), SCOPE)
        elif tag == "table" and self._open[-1].tag in TABLE:
            self._close(("table",), WHOLE)

    def _into_table(self, token: Start) -> None:
        """Close what stands between the table and a part of it; a cell gets the row it lacks."""
        parents = _TABLE_PARENTS[token.tag]
        while self._open[-1].tag not in parents:
            self._pop()
        if token.tag in CELLS and self._open[-1].tag != "tr":
            self._add(token._replace(tag="tr", attributes=[]))

    def _add(self, token: Start) -> None:
        tag, attributes, closed, line, column = token
        element = Element(tag, dict(reversed(attributes)) if attributes else {}, line, column)
        top = self._open[-1].tag
        self._open[-1].children.append(element)
        if tag == "body":
            self._body = element
        if tag in VOID or (closed and self._foreign(tag)) or (tag == "form" and top in TABLE):
            return
        if len(self._open) < DEEPEST:
            self._open.append(element)
            self._count[tag] = self._count.get(tag, 0) + 1
        elif tag in SPECIAL:
            raise _hostile()

    def _foreign(self, tag: str) -> bool:
        """Say whether a tag is of a drawing or formula, where it can end in itself."""
        return tag in FOREIGN or self._count["svg"] > 0 or self._count["math"] > 0

    def _end(self, token: End) -> None:
        tag = token.tag
        if tag == "br":
            self._start(Start(tag, [], False, token.line, token.column))  # noqa: FBT003 - as it stands
        elif tag in HEADINGS:
            self._close(HEADINGS, SCOPE)
        elif tag not in _OUTLINE or tag == "head":
            self._close((tag,), _REACH.get(tag, SCOPE if tag in SPECIAL else SPECIAL))

    def _close(self, tags: Collection[str], stops: Container[str]) -> None:
        """End the innermost of `tags`, and all in it, unless one of `stops` lies around what is open."""
        opened = self._open
        if opened[-1].tag in tags:
            self._pop()
            return
        if not any(map(self._count.get, tags)):
            return
        for at in range(len(opened) - 1, 0, -1):
            name = opened[at].tag
            if name in tags:
                while len(opened) > at:
                    self._pop()
                return
            if name in stops:
                return

    def _pop(self) -> None:
        self._count[self._open.pop().tag] -= 1


def _hostile() -> HostileSource:
    return HostileSource(
        "Deze pagina heeft te veel of te diep geneste elementen en wordt daarom niet gelezen.",
        "This page has too many elements, or nests them too deeply, and is not read for that.",
    )
