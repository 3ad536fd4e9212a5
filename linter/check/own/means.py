"""How a rule of a user's own looks at a document: by RE2, and by XPath under a budget.

In: what the rule says.  Out: patterns and searches for its kind of check; an UnfitError where it says what
cannot be, a TooFarError where it takes too much of a document.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, cast

from linter.check.nodes import Ask, Means, Nodes
from linter.check.own.pattern import Pattern, Watch, compiled
from linter.check.own.unfit import UnfitError
from linter.check.own.xpath.parse import parsed
from linter.check.own.xpath.value import Focus, Kind, Leaf, Purse, Top
from linter.model.document import Document

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

UNKNOWN = "?"


class Own(Means):
    """The means of one rule; `words` are those its messages need, for nodes that lack such an attribute."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = dict.fromkeys(words, UNKNOWN)
        self._patterns: list[Pattern] = []
        self._purse = Purse()

    def begin(self, document: Document) -> None:
        """Start anew with a document: what a rule may take counts for each."""
        self._purse = Purse(len(document.spans))
        watch = Watch()
        for pattern in self._patterns:
            pattern.watch = watch

    def pattern(self, source: str) -> re.Pattern[str]:
        """Return the pattern `source`."""
        made = compiled(source)
        self._patterns.append(made)
        return cast("re.Pattern[str]", made)

    def nodes(self, ask: Ask) -> Nodes:
        """Return the search for the nodes of `ask`."""
        return lambda document: list(self._asked(ask, document))

    def unmet(self, ask: Ask, test: str) -> Nodes:
        """Return the search for those of them of which `test` is not true."""
        asked = parsed(test)
        return lambda document: [
            node for node in self._asked(ask, document) if not asked.truth(Focus(node, 1, self._purse))
        ]

    def led(self, ask: Ask, path: str) -> Nodes:
        """Return the search for the elements that `path` leads to from them."""
        asked = parsed(path)
        if asked.kind is not Kind.NODES:
            raise UnfitError("bij path hoort een pad naar elementen", "path must be a path to elements")

        def search(document: Document) -> "list[Element]":
            found = (
                one
                for node in self._asked(ask, document)
                for one in asked.run(Focus(node, 1, self._purse))
                if not isinstance(one, Leaf | Top)
            )
            return list(dict.fromkeys(found))

        return search

    def words(self, node: "Element") -> dict[str, str]:
        """Return the attributes of `node` as words for a message."""
        return {**self._words, **super().words(node)}

    def _asked(self, ask: Ask, document: Document) -> "Iterator[Element]":
        where = parsed(ask.where) if ask.where else None
        for context in ask.context.split(" | "):
            for node in _within(document, context.split("/")):
                self._purse.pay()
                if where is None or where.truth(Focus(node, 1, self._purse)):
                    yield node


def proof(option: str) -> Callable[[str], object]:
    """Return what makes of the text of an `option` what it says, or raises UnfitError."""
    return compiled if option in {"pattern", "blame"} else parsed


def _within(document: Document, names: list[str]) -> "Iterator[Element]":
    """Yield the nodes whose name, and those of the nodes they stand in, are `names`."""
    *above, last = names
    if last != "*":
        yield from (node for node in document.nodes.get(last, ()) if _stands_in(node, above))
        return
    for parent in _within(document, above):
        yield from parent.iterchildren()


def _stands_in(node: "Element", above: list[str]) -> bool:
    for name in reversed(above):
        parent = node.getparent()
        if parent is None or name not in {"*", parent.tag}:
            return False
        node = parent
    return True
