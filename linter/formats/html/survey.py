"""What a page holds, noted while its tree is built: elements in; tables, links, properties, main part out.

Knows where a page says which part is its own text.
"""

from linter.formats.html.tables import Shape
from linter.formats.tree import Element, Remark, Text

TOLD = frozenset({"title", "meta", "body", "main", "a", "div"})
"""Elements that can say something of the page, as any with an id or a role can."""
_PROPERTIES = frozenset({"title", "meta", "body"})
_MAINS = 8
_BODY_TEXT = "broodtekst"
_COMMENTS = "comment-list"


class Survey:
    """What a page holds.

    `length` counts the characters of its texts; `shapes` are those of all tables; `links` lead to a place in
    the page itself; `told` are title, meta and the like, in order; `remarks` the comments before the text;
    `comments` is Word's list of comments.
    """

    __slots__ = ("_mains", "_tables", "comments", "length", "links", "remarks", "root", "shapes", "told")

    def __init__(self, root: Element) -> None:
        self.root = root
        self.length = 0
        self.shapes: dict[Element, Shape] = {}
        self.links: list[Element] = []
        self.told: list[Element] = [root]
        self.remarks: list[Remark] = []
        self.comments: Element | None = None
        self._mains: list[Element] = []
        self._tables: list[_Counts] = []

    def begin(self, element: Element) -> None:
        """Note an element that says something of the page."""
        tag, attributes = element.tag, element.attributes
        if tag in _PROPERTIES:
            self.told.append(element)
        elif tag == "a" and attributes.get("href", "").startswith("#"):
            self.links.append(element)
        if tag == "main" or attributes.get("role") == "main" or attributes.get("id") == _BODY_TEXT:
            self._mains.append(element)
        if self.comments is None and tag == "div" and _COMMENTS in attributes.get("style", ""):
            self.comments = element

    def begin_table(self, table: Element) -> None:
        """Count what is in `table` from here on."""
        self._tables.append(_Counts(table))

    def count(self, tag: str) -> None:
        """Count a part of the innermost table that is open."""
        counts = self._tables[-1]
        if tag == "td":
            counts.cells += 1
            return
        if tag == "tr":
            counts.rows += 1
        elif tag == "th":
            counts.cells += 1
        if tag in {"th", "thead"}:
            counts.heads += 1

    def end_table(self) -> None:
        """Note the innermost table that is open; its rows count in the one around it."""
        one = self._tables.pop()
        self.shapes[one.table] = Shape(one.rows, one.cells, one.heads, one.within)
        if self._tables:
            self._tables[-1].within += one.rows + one.within

    def main(self) -> Element | None:
        """Return the innermost element that says it is the main part and holds most of the text."""
        if not self._mains:
            return None
        whole = self.length
        return next((one for one in self._mains[_MAINS::-1] if _holds(one, whole // 2 + 1)), None)


class _Counts:
    """A table while it is counted."""

    __slots__ = ("cells", "heads", "rows", "table", "within")

    def __init__(self, table: Element) -> None:
        self.table = table
        self.rows = self.cells = self.heads = self.within = 0


def _holds(element: Element, length: int) -> bool:
    """Say whether the texts in an element are so long together."""
    waiting = [element]
    while waiting:
        for one in waiting.pop().children:
            if isinstance(one, Element):
                if one.children:
                    waiting.append(one)
            elif isinstance(one, Text):
                length -= len(one.text.strip())
                if length <= 0:
                    return True
    return length <= 0
