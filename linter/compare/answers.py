"""Which answer each question has, in its own place or in that of another.

In: a document.  Out: answers by question.  Knows nothing of another list.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.compare.passage import Passage
from linter.model.comparison import Quotes
from linter.model.document import Document

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BODY = frozenset({"al", "tabel"})


class Answer(NamedTuple):
    """What is answered, without its label; `doubt` where it was inferred that this is the answer."""

    text: Passage
    doubt: bool


def answers(document: Document, quotes: Quotes) -> "dict[Element, Answer]":
    """Return the answers of the questions that have one; of questions answered together one and the same."""
    questions = document.nodes.get("vraag", ())
    found: dict[Element, Answer] = {}
    named: dict[tuple[str, str], Answer] = {}
    for vraag in questions:
        nodes = vraag.findall("antwoord")
        if nodes:
            found[vraag] = answer = _answer(document, nodes, quotes)
            numbers = (number for node in nodes for number in node.get("nrs", "").split())
            named.update({(vraag.get("reeks", "1"), number): answer for number in numbers})
    for vraag in questions:
        shared = named.get((vraag.get("reeks", "1"), vraag.get("nr", "")))
        if shared and vraag not in found:
            found[vraag] = shared
    return {vraag: answer for vraag, answer in found.items() if answer.text.text}


def _answer(document: Document, nodes: "list[Element]", quotes: Quotes) -> Answer:
    body = [part for node in nodes for part in _body(node)]
    passage = Passage(document, body, document.span(nodes[0]).start, quotes)
    return Answer(passage, any(node.get("twijfel") is not None for node in nodes))


def _body(node: "Element") -> "Iterator[Element]":
    """Yield the parts below an answer's label; where no part is marked, all of it."""
    parts = [child for child in node if child.tag in _BODY]
    yield from parts or [node]
