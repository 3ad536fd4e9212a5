"""The questions of a list, each with all of it that is compared.

In: a document.  Out: entries in the order of the list.  Knows nothing of another list.
"""

from collections.abc import Iterator, Mapping, Set
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from linter.compare.align import Item
from linter.compare.answers import Answer, answers
from linter.compare.header import Value, value
from linter.compare.passage import Passage
from linter.model.comparison import Quotes, What
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import merged, number_of, place_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CELLS = {What.BIJLAGE: "bijlage", What.VAN: "blz", What.TM: "blz"}


class Entry(NamedTuple):
    """One question.

    `label` is its number as it is called, `place` where that stands; `values` are its cells, if it has them.
    An `answer` that several questions share is one and the same.  `doubts` are what reading it left in doubt.
    """

    item: Item
    label: str
    place: Span
    values: Mapping[What, Value]
    answer: Passage | None
    doubts: frozenset[What]


def entries(document: Document, quotes: Quotes) -> list[Entry]:
    """Return the questions of `document`."""
    questions = document.nodes.get("vraag", ())
    series = set(map(_series, questions))
    together = {vraag for group in merged(document) for vraag in group}
    answered = answers(document, quotes)
    return [
        Entry(
            _item(document, vraag, quotes)._replace(merged=vraag in together),
            _label(vraag, series),
            place_of(document, vraag),
            dict(_values(document, vraag)),
            answered[vraag].text if vraag in answered else None,
            frozenset(_doubts(vraag, answered.get(vraag))),
        )
        for vraag in questions
    ]


def _item(document: Document, vraag: "Element", quotes: Quotes) -> Item:
    number = number_of(vraag)
    text = Passage(document, vraag.findall("tekst"), place_of(document, vraag).end, quotes)
    return Item((_series(vraag), number) if number else None, text)


def _series(vraag: "Element") -> str:
    return vraag.get("reeks", "1")


def _label(vraag: "Element", series: Set[str]) -> str:
    """Return the number, with its series where there are several; empty where there is none."""
    number = vraag.get("nr", "") + vraag.get("letter", "")
    return f"{_series(vraag)}:{number}" if number and len(series) > 1 else number


def _values(document: Document, vraag: "Element") -> "Iterator[tuple[What, Value]]":
    """Yield the cells that are there, also those in which nothing stands."""
    for bijlage in islice(vraag.iter("bijlage"), 1):
        yield What.BIJLAGE, value(document, bijlage, bijlage.get("nr"))
    for blz in islice(vraag.iter("blz"), 1):
        yield What.VAN, value(document, blz.find("van"), blz.get("van"))
        yield What.TM, value(document, blz.find("tm"), blz.get("tm"))


def _doubts(vraag: "Element", answer: Answer | None) -> Iterator[What]:
    """Yield what of a question is in doubt: with its number all, with its answer also where its text ends."""
    if vraag.get("twijfel") is not None:
        yield from What
    if answer and answer.doubt:
        yield from (What.REWORDED, What.ANSWERED, What.ANSWER)
    for what, tag in _CELLS.items():
        if any(node.get("twijfel") is not None for node in vraag.iter(tag)):
            yield from (what, What.REWORDED)
    if any(_is_doubtful(tekst) for tekst in vraag.iterchildren("tekst")):
        yield What.REWORDED


def _is_doubtful(tekst: "Element") -> bool:
    return tekst.get("twijfel") is not None or tekst.get("onderbroken") is not None
