"""A path through the tree: steps to an expression that yields nodes.

In: steps.  Out: an Expr.  Every node comes once, so that a path there and back does not grow.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from linter.check.own.xpath.axes import ORDERED, TEXT, step
from linter.check.own.xpath.value import Expr, Focus, Kind, Leaf, Node, Purse, Top


class Filter(NamedTuple):
    """What stands between `[ ]`; `place` where that is a number as it stands, else 0."""

    asked: Expr
    place: int


class Step(NamedTuple):
    """One step; an empty name fits everything."""

    axis: str
    name: str
    filters: tuple[Filter, ...]

    @property
    def is_last(self) -> bool:
        """Say whether nothing can follow it: an attribute and a piece of text lead nowhere."""
        return self.axis == "attribute" or self.name == TEXT


def path(steps: Sequence[Step], *, from_top: bool) -> Expr:
    """Return the expression that goes these steps, from the node that is asked or from the top."""

    def run(focus: Focus) -> Iterator[Node]:
        found: Iterable[Node] = (_top(focus.node) if from_top else focus.node,)
        for one in steps:
            found = _gone(one, found, focus.purse)
        return iter(found)

    return Expr(Kind.NODES, run, all(one.axis in ORDERED for one in steps), any(one.is_last for one in steps))


def union(sides: Sequence[Expr]) -> Expr:
    """Return the expression that yields what each of `sides` does."""
    return Expr(
        Kind.NODES, lambda focus: _once(one for side in sides for one in side.run(focus)), ordered=False
    )


def _top(node: Node) -> Node:
    return node if isinstance(node, Leaf | Top) else Top(node.getroottree().getroot())


def _gone(one: Step, found: Iterable[Node], purse: Purse) -> Iterator[Node]:
    return _once(node for start in found for node in _filtered(one, start, purse))


def _filtered(one: Step, start: Node, purse: Purse) -> Iterator[Node]:
    nodes = step(start, one.axis, one.name, purse)
    for each in one.filters:
        nodes = _kept(nodes, each, purse)
    return nodes


def _kept(nodes: Iterator[Node], each: Filter, purse: Purse) -> Iterator[Node]:
    if each.place:
        return islice(nodes, each.place - 1, each.place)
    return _asked(nodes, each.asked, purse)


def _asked(nodes: Iterator[Node], asked: Expr, purse: Purse) -> Iterator[Node]:
    for position, node in enumerate(nodes, 1):
        focus = Focus(node, position, purse)
        if asked.number(focus) == position if asked.kind is Kind.NUMBER else asked.truth(focus):
            yield node


def _once(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield each element once; leaves of two elements are two, however alike."""
    seen: set[Node] = set()
    for node in nodes:
        if not isinstance(node, Leaf):
            if node in seen:
                continue
            seen.add(node)
        yield node
