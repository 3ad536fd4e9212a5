r"""
severity: info
why:
  nl: Waar een pagina of tabel midden in een vraag ophoudt, kan tekst zijn weggevallen of ertussen gekomen.
  en: Where a page or a table ends in the middle of a question, text may have been lost or have come between.
message:
  nl: "Vraag {nr} wordt onderbroken door het einde van een pagina of tabel: {tekst}"
  en: "Question {nr} is interrupted by the end of a page or a table: {tekst}"
help:
  nl: Kijk na of de vraag nog één lopende zin is.
  en: Check whether the question still reads as one sentence.
examples:
  good:
    - "1\tBent u bekend met dit bericht?"
  bad:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tOp welke analyses waren ⟦de\n\tkwalificaties⟧ gebaseerd?\t\t\t"
"""

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BREAKS = (late(r"\n\s*\n"), late(r"\n"), late(r"\t"))


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the words around the break of every question that a page or a table breaks."""
    for tekst in document.nodes.get("tekst", ()):
        if tekst.get("onderbroken") is not None:
            yield Hit(_around(document, tekst, _break(document, tekst)))


def _break(document: Document, tekst: "Element") -> int:
    """Return the offset of the break: behind what leaked into the sentence, else where the line ends."""
    start, end = document.span(tekst)
    leaked = (document.span(node) for node in tekst.iter("blz", "bijlage", "opmaak"))
    behind = next((span.end for span in leaked if document.text(Span(span.end, end)).strip()), None)
    if behind is not None:
        return behind
    found = (pattern.search(document.flow.text, start, end) for pattern in _BREAKS)
    return next((match.start() for match in found if match), end)


def _around(document: Document, tekst: "Element", at: int) -> Span:
    """Return the span from the last word before the flow's offset `at` to the first one behind it."""
    reading = document.reading(tekst)
    after = bisect_left(range(len(reading.text)), at, key=reading.place)
    start = reading.text[:after].rstrip().rfind(" ") + 1
    behind = len(reading.text) - len(reading.text[after:].lstrip())
    end = reading.text.find(" ", behind)
    return reading.span(start, end if end >= 0 else len(reading.text))
