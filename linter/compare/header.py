"""What stands at the head of a list, as values that can be compared.

In: a document.  Out: kind, dossiers, numbers and date, each with what stands there and where.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.model.comparison import What
from linter.model.document import Document
from linter.model.flow import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DASHES = str.maketrans("", "", "-–—")


class Value(NamedTuple):
    """`meant` is compared, `text` shown: what stands there, empty where nothing does."""

    meant: str = ""
    text: str = ""
    span: Span | None = None


def header(document: Document) -> Iterator[tuple[What, Value]]:
    """Yield what stands in the header; of what stands there more than once all, as one value."""
    kind = next(iter(_within_kop(document, "soort")), None)
    yield What.KIND, Value(document.soort, document.soort, None if kind is None else document.span(kind))
    yield What.DOSSIER, _joined(document, "dossiernummer", _dossier)
    yield What.DOCUMENT_NUMBER, _joined(document, "documentnummer", _text)
    yield What.NUMBER, _joined(document, "ondernummer", _text)
    yield What.DATE, _date(document)


def value(document: Document, node: "Element | None", number: str | None) -> Value:
    """Return what a cell says, as a `number` where it is one; a dash says nothing."""
    if node is None:
        return Value()
    text = document.reading(node).text
    meant = number or text.translate(_DASHES).strip()
    return Value(meant, text if meant else "", document.span(node))


def _joined(document: Document, tag: str, meaning: Callable[[Document, "Element"], str]) -> Value:
    nodes = _within_kop(document, tag)
    if not nodes:
        return Value()
    meant = ", ".join(meaning(document, node) for node in nodes)
    return Value(meant, ", ".join(_text(document, node) for node in nodes), document.span(nodes[0]))


def _within_kop(document: Document, tag: str) -> list["Element"]:
    return [node for kop in document.nodes.get("kop", ()) for node in kop.iter(tag)]


def _text(document: Document, node: "Element") -> str:
    return document.reading(node).text


def _dossier(document: Document, node: "Element") -> str:
    return f"{node.get('dossiernr') or _text(document, node)} {node.get('hoofdstuk', '')}".rstrip()


def _date(document: Document) -> Value:
    """Return the date of `Vastgesteld`; what is still to be filled in is no date."""
    for line in document.nodes.get("datumtekst", ()):
        for date in line.iter("datum"):
            text = _text(document, date)
            return Value(date.get("isodatum") or text, text, document.span(date))
    return Value()
