"""`xpath`: `test` is true of every node.

In: a test.  Out: a hit at every node of which it is not.
"""

from collections.abc import Iterator

from linter.check.nodes import Ask, trimmed
from linter.model.document import Document
from linter.model.rule import Check, Hit, Inputs


def make(ask: Ask) -> Check:
    """Return the check that `ask` says."""
    search = ask.means.unmet(ask, ask.options["test"])

    def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
        for node in search(document):
            yield Hit(trimmed(document, node), ask.means.words(node))

    return check
