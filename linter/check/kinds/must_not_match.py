"""`must_not_match`: the reading text of no node holds a match of `pattern`.

In: a pattern.  Out: a hit at every match.
"""

from collections.abc import Iterator

from linter.check.nodes import Ask
from linter.model.document import Document
from linter.model.rule import Check, Hit, Inputs


def make(ask: Ask) -> Check:
    """Return the check that `ask` says; a pattern that matches nothing at all is refused."""
    search = ask.means.nodes(ask)
    pattern = ask.means.pattern(ask.options["pattern"])
    if pattern.search(""):
        raise ValueError("the pattern matches an empty text")

    def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
        for node in search(document):
            reading = document.reading(node)
            for found in pattern.finditer(reading.text):
                yield Hit(reading.span(*found.span()), ask.means.words(node))

    return check
