"""The questions of a document with what each asks, read once for all rules.

In: a document.  Out: its questions, the element with the text of each, and what that reads; the numbers in
words about bijlagen.  Knows no rule.
"""

from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NUMBER = late(r"(?<!\d)\d{1,3}(?!\d)")
_RANGE = late(r"(?<!\d)(\d{1,3}) ?(?:t/m|tot en met|[-–]) ?(\d{1,3})(?!\d)")


class Asked(NamedTuple):
    """A question: `tekst` is None where it has no text of its own; `text` reads as a person does."""

    vraag: "Element"
    tekst: "Element | None"
    text: str


def asked(document: Document) -> tuple[Asked, ...]:
    """Return every question in order."""
    return document.once(_asked)


def numbers(text: str) -> set[int]:
    """Return the numbers of bijlagen in `text`, those within a range too."""
    found = set(map(int, _NUMBER.findall(text)))
    for first, last in _RANGE.findall(text):
        found.update(range(int(first), int(last) + 1))
    return found


def _asked(document: Document) -> tuple[Asked, ...]:
    texts = {tekst.getparent(): tekst for tekst in reversed(document.nodes.get("tekst", ()))}
    found = ((vraag, texts.get(vraag)) for vraag in document.nodes.get("vraag", ()))
    return tuple(
        Asked(vraag, tekst, "" if tekst is None else document.reading(tekst).text) for vraag, tekst in found
    )


def asks_unread(document: Document) -> Span | None:
    """Return the start of the first text without a place that asks something, in a list without questions."""
    if document.nodes.get("vraag"):
        return None
    for node in document.nodes.get("onherkend", ()):
        start, end = document.span(node)
        text = document.text(Span(start, end))
        if "?" in text:
            start += len(text) - len(text.lstrip())
            return Span(start, start)
    return None
