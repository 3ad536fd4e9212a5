"""The steps of a path: from a node to those beside, above and below it.

In: nodes.  Out: nodes, one by one and each paid for, so that who needs only the first pays for no more.
Knows nothing of expressions.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from linter.check.own.xpath.value import Leaf, Node, Purse, Top

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Axis = Callable[["Element", str], Iterable[Node]]
TEXT = "text()"
ANY = "*"


def _children(node: "Element", name: str) -> Iterator[Node]:
    if name != TEXT:
        yield from node.iterchildren()
        return
    yield from _leaf(node.text)
    for child in node.iterchildren():
        yield from _leaf(child.tail)


def _leaf(text: str | None) -> Iterator[Leaf]:
    if text:
        yield Leaf(text)


def _attributes(node: "Element", name: str) -> Iterator[Node]:
    if name == ANY:
        yield from (Leaf(str(value)) for value in node.attrib.values())
    elif (value := node.get(name)) is not None:
        yield Leaf(value)


def _self(node: "Element", _name: str) -> Iterator[Node]:
    yield node


def _parent(node: "Element", _name: str) -> Iterator[Node]:
    parent = node.getparent()
    yield Top(node) if parent is None else parent


def _ancestors(node: "Element", _name: str) -> Iterable[Node]:
    return node.iterancestors()


def _ancestors_and_self(node: "Element", _name: str) -> Iterator[Node]:
    yield node
    yield from node.iterancestors()


def _descendants(node: "Element", _name: str) -> Iterable[Node]:
    return node.iterdescendants()


def _descendants_and_self(node: "Element", _name: str) -> Iterable[Node]:
    return node.iter()


def _following(node: "Element", _name: str) -> Iterable[Node]:
    return node.itersiblings()


def _preceding(node: "Element", _name: str) -> Iterable[Node]:
    return node.itersiblings(preceding=True)


AXES: dict[str, Axis] = {
    "child": _children,
    "attribute": _attributes,
    "self": _self,
    "parent": _parent,
    "ancestor": _ancestors,
    "ancestor-or-self": _ancestors_and_self,
    "descendant": _descendants,
    "descendant-or-self": _descendants_and_self,
    "following-sibling": _following,
    "preceding-sibling": _preceding,
}
ORDERED = frozenset({"child", "attribute", "self"})
_FROM_TOP = frozenset({"self", "descendant-or-self"})


def step(node: Node, axis: str, name: str, purse: Purse) -> Iterator[Node]:
    """Yield the nodes that `axis` leads to from `node` and that `name` (`*`, `text()`, empty: all) fits."""
    for one in _led(node, axis, name):
        purse.left -= 1
        if purse.left < 0:
            purse.pay()
        if not name or _fits(one, axis, name):
            yield one


def _led(node: Node, axis: str, name: str) -> Iterable[Node]:
    if isinstance(node, Leaf):
        return (node,) if axis == "self" else ()
    if not isinstance(node, Top):
        return AXES[axis](node, name)
    above: tuple[Node, ...] = (node,) if axis in _FROM_TOP else ()
    if axis == "child":
        return (node.root,)
    return chain(above, node.root.iter()) if axis.startswith("descendant") else above


def _fits(node: Node, axis: str, name: str) -> bool:
    if axis == "attribute":
        return True
    if isinstance(node, Leaf):
        return name == TEXT
    return not isinstance(node, Top) and name in {ANY, node.tag}
