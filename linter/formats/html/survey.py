"""A page looked over before it is read: its root in; its tables, links, properties and main part out.

Knows where a page says which part is its own text.  Linear.
"""

from typing import NamedTuple

from linter.formats.html.look import look
from linter.formats.html.tables import Shape
from linter.formats.tree import Element, Remark

_MAINS = 8
_BODY_TEXT = "broodtekst"


class Survey(NamedTuple):
    """What a page holds.

    `main` is the element that is the page's own text, None where it does not say; `links` lead to a place in
    the page itself; `told` are title, meta and the like, in order; `remarks` the comments before the text;
    `comments` is Word's list of comments.
    """

    shapes: dict[Element, Shape]
    main: Element | None
    links: list[Element]
    told: list[Element]
    remarks: list[Remark]
    comments: Element | None


class _Counts:
    """A table while it is counted."""

    __slots__ = ("cells", "heads", "rows", "table", "within")

    def __init__(self, table: Element) -> None:
        self.table = table
        self.rows = self.cells = self.heads = self.within = 0

    def take(self, tag: str) -> None:
        """Count a part of the table."""
        if tag == "tr":
            self.rows += 1
        elif tag in {"td", "th"}:
            self.cells += 1
        if tag in {"th", "thead"}:
            self.heads += 1


def survey(root: Element) -> Survey:
    """Return what the page under `root` holds."""
    found = Survey({}, None, [], [], [], None)
    mains: list[Element] = []
    comments = None
    tables: list[_Counts] = []
    waiting: list[Element | _Counts] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, _Counts):
            _end(tables, found.shapes)
            continue
        if one.tag == "table":
            tables.append(_Counts(one))
            waiting.append(tables[-1])
        elif tables:
            tables[-1].take(one.tag)
        if one.attributes:
            _tell(one, found, mains)
            if "comment-list" in one.attributes.get("style", ""):
                comments = comments or (one if look(one.attributes).part == "comment-list" else None)
        elif one.tag in {"title", "main"}:
            _tell(one, found, mains)
        if one.tag in {"html", "head"}:
            found.remarks.extend(child for child in one.children if isinstance(child, Remark))
        waiting += [child for child in reversed(one.children) if isinstance(child, Element)]
    return found._replace(main=_main(root, mains), comments=comments)


def _end(tables: list[_Counts], shapes: dict[Element, Shape]) -> None:
    """Note the innermost table that is open; its rows count in the one around it."""
    one = tables.pop()
    shapes[one.table] = Shape(one.rows, one.cells, one.heads, one.within)
    if tables:
        tables[-1].within += one.rows + one.within


def _tell(one: Element, found: Survey, mains: list[Element]) -> None:
    """Note what an element says of the page."""
    tag, attributes = one.tag, one.attributes
    if tag in {"title", "meta", "html", "body"}:
        found.told.append(one)
    elif tag == "a" and attributes.get("href", "").startswith("#"):
        found.links.append(one)
    if (tag == "main" or attributes.get("role") == "main" or attributes.get("id") == _BODY_TEXT) and (
        len(mains) < _MAINS
    ):
        mains.append(one)


def _main(root: Element, mains: list[Element]) -> Element | None:
    """Return the innermost element that says it is the main part and holds most of the text of the page."""
    if not mains:
        return None
    whole = _length(root)
    return next((one for one in reversed(mains) if _length(one) * 2 > whole), None)


def _length(element: Element) -> int:
    return sum(len(text.text.strip()) for text in element.texts())
