"""What differs of two questions that are one and the same, and a question that only one list has.

In: entries.  Out: differences, in the order in which a question is read.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from types import MappingProxyType

from linter.compare.header import Value
from linter.compare.passage import Passage
from linter.compare.questions import Entry
from linter.compare.whole import COLUMNS
from linter.compare.words import changes, shown
from linter.model.comparison import Difference, Side, What

MOST_SHOWN = 4
MOST_TOLD = 20
"""An answer that many questions share is told of no more of them than this, for each time it is repeated."""
Texts = tuple[Passage, Passage]
_EMPTY = Value()


class Pairing:
    """Compares questions one after the other; answers that several share in both lists are compared once.

    `settled` is what differs of the lists as a whole, so that no question need say it; `merged` are the texts
    to compare where questions share one in either list, by the identity of the second's.
    """

    __slots__ = ("_merged", "_seen", "_settled", "_told")

    def __init__(self, settled: Set[What], merged: Mapping[int, Texts] = MappingProxyType({})) -> None:
        self._settled = settled
        self._merged = merged
        self._seen: set[tuple[int, int]] = set()
        self._told: Counter[int] = Counter()

    def differences(self, one: Entry, other: Entry) -> Iterator[Difference]:
        """Yield what differs of two questions."""
        doubts = one.doubts | other.doubts
        for found in self._found(one, other):
            yield found._replace(certain=found.what not in doubts)

    def _found(self, one: Entry, other: Entry) -> Iterator[Difference]:
        if one.item.key != other.item.key:
            sides = Side(one.label, one.label, one.place), Side(other.label, other.label, other.place)
            yield Difference(What.RENUMBERED, sides)
        yield from self._asked(one, other)
        for what in COLUMNS:
            if what not in self._settled:
                yield from _cells(what, one, other)
        if What.ANSWERED not in self._settled:
            yield from self._answers(one, other)

    def _asked(self, one: Entry, other: Entry) -> Iterator[Difference]:
        first, second = self._merged.get(id(other), (one.item.text, other.item.text))
        for found in _texts(What.REWORDED, (one, first), (other, second)):
            yield found._replace(shown=shown(first, second, MOST_SHOWN))

    def _answers(self, one: Entry, other: Entry) -> Iterator[Difference]:
        if one.answer and other.answer:
            if self._is_new(one.answer, other.answer):
                yield from _texts(What.ANSWER, (one, one.answer), (other, other.answer))
        elif one.answer or other.answer:
            yield Difference(What.ANSWERED, (_answer(one), _answer(other)))

    def _is_new(self, one: Passage, other: Passage) -> bool:
        """Say whether these are still to be compared; one long answer to all questions soon is not."""
        pair = id(one), id(other)
        if pair in self._seen or one.text == other.text:
            return False
        self._seen.add(pair)
        self._told.update(pair)
        return max(self._told[key] for key in pair) <= MOST_TOLD


def lonely(entry: Entry) -> Side:
    """Return the side of a question that the other list does not have."""
    text = entry.item.text
    return Side(entry.label, text.as_written, text.whole if text.words else entry.place)


def _texts(what: What, one: tuple[Entry, Passage], other: tuple[Entry, Passage]) -> Iterator[Difference]:
    found = changes(one[1], other[1])
    if found:
        first, second = (Side(entry.label, text.as_written, text.whole) for entry, text in (one, other))
        yield Difference(what, (first, second), found)


def _cells(what: What, one: Entry, other: Entry) -> Iterator[Difference]:
    first, second = one.values.get(what, _EMPTY), other.values.get(what, _EMPTY)
    if first.meant != second.meant:
        yield Difference(what, (_cell(one, first), _cell(other, second)))


def _cell(entry: Entry, value: Value) -> Side:
    """Return the cell's side; where there is no cell the question is the place to look."""
    return Side(entry.label, value.text, value.span or entry.place)


def _answer(entry: Entry) -> Side:
    if entry.answer:
        return Side(entry.label, entry.answer.as_written, entry.answer.whole)
    return Side(entry.label, "", entry.item.text.whole)
