"""The questions of a document with what each asks, read once for all rules.

In: a document.  Out: its questions, the element with the text of each, and what that reads.  Knows no rule.
"""

from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class Asked(NamedTuple):
    """A question: `tekst` is None where it has no text of its own; `text` reads as a person does."""

    vraag: "Element"
    tekst: "Element | None"
    text: str


def asked(document: Document) -> tuple[Asked, ...]:
    """Return every question in order."""
    return document.once(_asked)


def _asked(document: Document) -> tuple[Asked, ...]:
    texts = {tekst.getparent(): tekst for tekst in reversed(document.nodes.get("tekst", ()))}
    found = ((vraag, texts.get(vraag)) for vraag in document.nodes.get("vraag", ()))
    return tuple(
        Asked(vraag, tekst, "" if tekst is None else document.reading(tekst).text) for vraag, tekst in found
    )
