"""Asking an expression of every node of a tree, here and of lxml."""

from typing import Any

from lxml import etree

from linter.check.own.xpath.parse import parsed
from linter.check.own.xpath.value import Focus, Kind, Purse, text_of

TREE = etree.fromstring(
    "<r a='1'><v nr='1' x='y'><nr>1.</nr><t>Hoe  <b>dik</b> is dat?</t>"
    "<blz van='3' tm='2'><van>3</van></blz></v><v nr='2'><t/><v nr='5'><t>z</t></v></v><w>12</w><w>13</w></r>"
)


def here(expression: str, node: etree._Element) -> Any:
    """Return what an expression says of `node`: of nodes their texts, sorted."""
    made, focus = parsed(expression), Focus(node, 1, Purse(9_000))
    if made.kind is Kind.NODES:
        return sorted(text_of(one, Purse(9_000)) for one in made.run(focus)), made.text(focus)
    return {Kind.TRUTH: made.truth, Kind.NUMBER: made.number, Kind.TEXT: made.text}[made.kind](focus)


def there(expression: str, node: etree._Element) -> Any:
    """Return what lxml says."""
    said = node.xpath(expression)
    if not isinstance(said, list):
        return said
    texts = ("".join(one.itertext()) if isinstance(one, etree._Element) else str(one) for one in said)
    return sorted(texts), node.xpath(f"string({expression})")


def differing(expression: str) -> list[tuple[Any, Any]]:
    """Return where the two differ, over all nodes of the tree."""
    pairs = ((here(expression, node), there(expression, node)) for node in TREE.iter())
    return [(one, other) for one, other in pairs if repr(one) != repr(other)]
