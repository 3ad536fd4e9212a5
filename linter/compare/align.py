"""Which question of one list is which of the other, also where they were renumbered or reworded.

In: two lists of numbers and texts.  Out: pairs of indices, each index once.  The cost grows with the number
of questions, for only texts that share a seldom word are laid side by side.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from linter.compare.folding import squeeze
from linter.compare.passage import Passage

SAME_NUMBER, OTHER_NUMBER = 0.5, 0.6
"""How much of two texts must be the same for one to be the other reworded, from 0 to 1."""
CLIP = 200
SELDOM, WORDS, TRIED = 50, 8, 4
"""Of a text the first CLIP words are looked at; of the texts that share its WORDS most seldom words, which no
more than SELDOM others have, the TRIED that share the most."""

Pair = tuple[int | None, int | None]


class Item(NamedTuple):
    """A question: what it is counted as (None without a number) and its text.

    Of those that share one text (`merged`) only the last has it, so that it tells nothing of which they are.
    """

    key: Hashable | None
    text: Passage
    merged: bool = False


class _Open:
    """What has no partner yet, on either side, and the pairs there are."""

    def __init__(self, first: Sequence[Item], second: Sequence[Item]) -> None:
        self.first, self.second = first, second
        self.left, self.right = dict.fromkeys(range(len(first))), dict.fromkeys(range(len(second)))
        self.pairs: list[tuple[int, int]] = []

    def pair(self, found: Iterable[tuple[int, int]]) -> None:
        """Take these for pairs, in this order, where neither has a partner by then."""
        for one, other in found:
            if one in self.left and other in self.right:
                del self.left[one], self.right[other]
                self.pairs.append((one, other))


def align(first: Sequence[Item], second: Sequence[Item]) -> list[Pair]:
    """Return the pairs in the order of both lists; what has no partner is paired with None.

    Texts that are the same go together, whatever their numbers; then what has one number and much the same
    text, or shares its text with others in one list; then much the same text; then one number.
    """
    rest = _Open(first, second)
    rest.pair(list(_same_text(rest)))
    numbered = list(_same_number(rest, rest.left, rest.right))
    rest.pair((one, other) for one, other in numbered if first[one].merged is not second[other].merged)
    rest.pair(pair for pair in numbered if _likeness(rest, *pair) >= SAME_NUMBER)
    rest.pair(_like(rest))
    rest.pair(numbered)
    return _ordered(rest)


def _same_text(rest: _Open) -> Iterator[tuple[int, int]]:
    """Yield pairs of one text: in turn, but where one list has it more often first by number."""
    texts = _grouped((squeeze(item.text.text), other) for other, item in enumerate(rest.second))
    for text, ones in _grouped((squeeze(item.text.text), one) for one, item in enumerate(rest.first)).items():
        others = texts.get(text, []) if text else []
        twins = {} if len(ones) == len(others) else dict(_same_number(rest, ones, others))
        yield from twins.items()
        taken = set(twins.values())
        free = (other for other in others if other not in taken)
        yield from zip((one for one in ones if one not in twins), free, strict=False)


def _same_number(rest: _Open, ones: Iterable[int], others: Iterable[int]) -> Iterator[tuple[int, int]]:
    keys = _grouped((rest.second[other].key, other) for other in others)
    for key, bearers in _grouped((rest.first[one].key, one) for one in ones).items():
        if key is not None:
            yield from zip(bearers, keys.get(key, ()), strict=False)


def _like(rest: _Open) -> list[tuple[int, int]]:
    """Return pairs of texts that are much the same, the likest first."""
    found = sorted(
        (-likeness, one, other)
        for one, other in _candidates(rest)
        if (likeness := _likeness(rest, one, other)) >= OTHER_NUMBER
    )
    return [(one, other) for _likeness, one, other in found]


def _candidates(rest: _Open) -> Iterator[tuple[int, int]]:
    """Yield pairs that share one of the words which are the most seldom."""
    bearers = _grouped((word, other) for other in rest.right for word in _clip(rest.second[other]))
    for one in rest.left:
        known = {word: len(bearers[word]) for word in _clip(rest.first[one]) if word in bearers}
        seldom = sorted((count, word) for word, count in known.items() if count <= SELDOM)[:WORDS]
        sharing = Counter(chain.from_iterable(bearers[word] for _count, word in seldom))
        yield from ((one, other) for other, _count in sharing.most_common(TRIED))


def _likeness(rest: _Open, one: int, other: int) -> float:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(_clip(rest.first[one]), _clip(rest.second[other]))


def _clip(item: Item) -> Sequence[str]:
    return item.text.words[:CLIP]


def _grouped(pairs: Iterable[tuple[Hashable, int]]) -> dict[Hashable, list[int]]:
    """Return the indices by what they go under, each once, in order."""
    found: dict[Hashable, list[int]] = {}
    for key, index in pairs:
        indices = found.setdefault(key, [])
        if indices[-1:] != [index]:
            indices.append(index)
    return found


def _ordered(rest: _Open) -> list[Pair]:
    """Return all pairs as the first list has them, and behind each what the second has more there."""
    partners = {other: one for one, other in rest.pairs}
    of_first = {one: other for other, one in partners.items()}
    places: list[tuple[int, int, Pair]] = [
        (one, -1, (one, of_first.get(one))) for one in range(len(rest.first))
    ]
    behind = -1
    for other in range(len(rest.second)):
        behind = partners.get(other, behind)
        if other in rest.right:
            places.append((behind, other, (None, other)))
    return [pair for _one, _other, pair in sorted(places, key=_place)]


def _place(placed: tuple[int, int, Pair]) -> tuple[int, int]:
    return placed[:2]
