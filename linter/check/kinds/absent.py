"""`absent`: from every node, `path` leads nowhere.

In: a path to elements.  Out: a hit at every element it leads to.
"""

from collections.abc import Iterator

from linter.check.nodes import Ask, trimmed
from linter.model.document import Document
from linter.model.rule import Check, Hit, Inputs


def make(ask: Ask) -> Check:
    """Return the check that `ask` says."""
    search = ask.means.led(ask, ask.options["path"])

    def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
        for node in search(document):
            yield Hit(trimmed(document, node), ask.means.words(node))

    return check
