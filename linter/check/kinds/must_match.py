"""`must_match`: the reading text of every node holds a match of `pattern`.

In: a pattern and what to blame.  Out: a hit at the last characters that `blame` matches, else at the node.
A node without text is not asked: that it is empty is another rule's to say.
"""

import re
from collections.abc import Iterator

from linter.check.nodes import Ask, trimmed
from linter.model.document import Document, Reading
from linter.model.flow import Span
from linter.model.rule import Check, Hit, Inputs


def make(ask: Ask) -> Check:
    """Return the check that `ask` says."""
    search = ask.means.nodes(ask)
    pattern = ask.means.pattern(ask.options["pattern"])
    blame = ask.means.pattern(ask.options["blame"]) if "blame" in ask.options else None

    def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
        for node in search(document):
            reading = document.reading(node)
            if reading.text and not pattern.search(reading.text):
                span = _blamed(reading, blame) if blame else None
                yield Hit(span or trimmed(document, node), ask.means.words(node))

    return check


def _blamed(reading: Reading, blame: re.Pattern[str]) -> Span | None:
    found = [match.span() for match in blame.finditer(reading.text)]
    return reading.span(*found[-1]) if found else None
