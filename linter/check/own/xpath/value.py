"""What an XPath expression is asked of, what it says, and what that costs.

In: nodes of a canonical tree.  Out: nodes, texts, numbers and truth, each to each other as XPath 1.0 has it.
Every node that is looked at and every text that is read is paid for from a purse.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Union

from linter.check.own.unfit import TooFarError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST, MOST_PER_NODE = 50_000, 5
"""How much one rule may look at in one document, and how much more for each node in it: what is asked of a
node and those near it costs less, however long the list; 2,800 questions take a quarter of a second."""
_CHARACTERS = 64


class Leaf(NamedTuple):
    """An attribute or a piece of text: a node that has only a value."""

    value: str


class Top(NamedTuple):
    """What stands above the root."""

    root: "Element"


Node = Union["Element", Leaf, Top]


class Purse:
    """What a rule may still spend on a document."""

    __slots__ = ("left",)

    def __init__(self, nodes: int = 0) -> None:
        self.left = MOST + MOST_PER_NODE * nodes

    def pay(self, characters: int = 0) -> None:
        """Pay for one node, and for reading so many characters; raises TooFarError when there is no more."""
        self.left -= 1 + characters // _CHARACTERS
        if self.left < 0:
            raise TooFarError(
                "de XPath doorloopt te veel van de lijst; vraag alleen naar wat bij de plaats zelf staat",
                "the XPath goes through too much of the list; ask only for what is near the place itself",
            )


class Focus(NamedTuple):
    """A node that is asked, its place among its fellows, and the purse."""

    node: Node
    position: int
    purse: Purse


class Kind(StrEnum):
    """What an expression says."""

    NODES = "nodes"
    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth"


class Expr(NamedTuple):
    """An expression, ready to be asked; nodes come one by one.

    `ordered` tells whether they come as they stand, `leaves` whether they are attributes or pieces of text.
    """

    kind: Kind
    run: Callable[[Focus], Any]
    ordered: bool = True
    leaves: bool = False

    def truth(self, focus: Focus) -> bool:
        """Return whether it is true: of nodes, whether there are any."""
        said = self.run(focus)
        if self.kind is Kind.NODES:
            return any(True for _one in said)
        return bool(said) and said == said  # noqa: PLR0124 - NaN is false

    def text(self, focus: Focus) -> str:
        """Return it as text: of nodes, that of the first."""
        said = self.run(focus)
        if self.kind is Kind.NODES:
            first = self._first(said, focus.purse)
            return "" if first is None else text_of(first, focus.purse)
        if self.kind is Kind.NUMBER:
            return _written(said)
        return ("true" if said else "false") if self.kind is Kind.TRUTH else str(said)

    def number(self, focus: Focus) -> float:
        """Return it as a number, NaN where it is none."""
        if self.kind in {Kind.NUMBER, Kind.TRUTH}:
            return float(self.run(focus))
        return read(self.text(focus))

    def _first(self, said: Iterator[Node], purse: Purse) -> Node | None:
        """Return which of the nodes stands first."""
        first = next(said, None)
        rest = set() if self.ordered else {one for one in said if not isinstance(one, Leaf | Top)}
        if first is None or isinstance(first, Leaf | Top) or not rest:
            return first
        for node in first.getroottree().getroot().iter():
            purse.pay()
            if node is first or node in rest:
                return node
        return first


def text_of(node: Node, purse: Purse) -> str:
    """Return the text of a node."""
    if isinstance(node, Leaf):
        purse.pay(len(node.value))
        return node.value
    if not isinstance(node, Top) and not len(node):
        purse.pay(len(node.text or ""))
        return node.text or ""
    pieces = []
    for piece in (node.root if isinstance(node, Top) else node).itertext():
        purse.pay(len(piece))
        pieces.append(str(piece))
    return "".join(pieces)


def read(text: str) -> float:
    """Return the number that `text` is, as XPath has it: digits, a full stop, a minus in front."""
    bare = text.strip(" \t\r\n")
    digits = bare.removeprefix("-").replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()):
        return math.nan
    return float(bare)


def texts(nodes: Iterable[Node], purse: Purse) -> Iterator[str]:
    """Yield the text of each node."""
    return (text_of(node, purse) for node in nodes)


def _written(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return str(int(number)) if number == int(number) else str(number)
