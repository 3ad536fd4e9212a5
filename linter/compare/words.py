"""The words in which two texts differ.

In: two passages.  Out: changes, in order; none where they only differ in where lines end.  The cost grows
with their length, for never more than a window of either is laid side by side.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile
from operator import eq
from typing import NamedTuple

from linter.compare.folding import squeeze
from linter.compare.passage import Passage
from linter.model.comparison import Change, Shown

WINDOW = 2_000
"""So many words of either text are laid side by side at once."""


class Region(NamedTuple):
    """Words `first` to `first_end` of one text against `second` to `second_end` of the other."""

    first: int
    first_end: int
    second: int
    second_end: int


def changes(first: Passage, second: Passage) -> tuple[Change, ...]:
    """Return the words in which two passages differ."""
    if first.text == second.text:
        return ()
    return tuple(_change(first, second, region) for region in _differing(first, second))


def shown(first: Passage, second: Passage, most: int) -> tuple[Shown, ...]:
    """Return the first changes, no more than `most`, as a person reads them.

    Where one of the two has no words there, the word before (else behind) it is with both.
    """
    found = islice(_differing(first, second), most)
    return tuple(_shown(first, second, region) for region in found)


def _differing(first: Passage, second: Passage) -> Iterator[Region]:
    found = (
        region for region in regions(first.words, second.words) if not _only_broken(first, second, region)
    )
    return _joined(found)


def _shown(first: Passage, second: Passage, region: Region) -> Shown:
    if region.first == region.first_end or region.second == region.second_end:
        if region.first and region.second:
            region = region._replace(first=region.first - 1, second=region.second - 1)
        elif region.first_end < len(first.words) and region.second_end < len(second.words):
            region = region._replace(first_end=region.first_end + 1, second_end=region.second_end + 1)
    change = _change(first, second, region)
    return Shown(change.texts, change.spans[1])


def regions(first: Sequence[str], second: Sequence[str]) -> Iterator[Region]:
    """Yield the runs of words that are not the same, in order."""
    at, other = 0, 0
    for start, start_other, length in _matches(first, second):
        if start > at or start_other > other:
            yield Region(at, start, other, start_other)
        at, other = start + length, start_other + length


def _matches(first: Sequence[str], second: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield runs of equal words, where in both and how many; the last, maybe of none, ends both."""
    head = _alike(first, second)
    tail = min(_alike(reversed(first), reversed(second)), min(len(first), len(second)) - head)
    yield 0, 0, head
    yield from _between(first[head : len(first) - tail], second[head : len(second) - tail], head)
    yield len(first) - tail, len(second) - tail, tail


def _between(first: Sequence[str], second: Sequence[str], offset: int) -> Iterator[tuple[int, int, int]]:
    """Yield runs of equal words, a window at a time; the next begins where the last run ended."""
    from rapidfuzz.distance import Indel

    at, other = 0, 0
    while at < len(first) and other < len(second):
        windows = first[at : at + WINDOW], second[other : other + WINDOW]
        equal = [found for found in Indel.opcodes(*windows) if found.tag == "equal"]
        for found in equal:
            yield (
                offset + at + found.src_start,
                offset + other + found.dest_start,
                found.src_end - found.src_start,
            )
        if not equal:
            return
        at, other = at + equal[-1].src_end, other + equal[-1].dest_end


def _alike(first: Iterable[str], second: Iterable[str]) -> int:
    """Return how many words at the start are the same."""
    return sum(1 for _same in takewhile(bool, map(eq, first, second)))


def _only_broken(first: Passage, second: Passage, region: Region) -> bool:
    """Say whether these are the same words, broken at the end of a line in one of the two.

    A hyphen that stands within a line in both is the author's, and then it is a difference.
    """
    one, other = (region.first, region.first_end), (region.second, region.second_end)
    joined = "".join(first.words[slice(*one)]), "".join(second.words[slice(*other)])
    same = squeeze(joined[0]) == squeeze(joined[1])
    return same and (first.is_broken(*one) or second.is_broken(*other))


def _joined(found: Iterable[Region]) -> Iterator[Region]:
    """Yield regions, those with a single word between them as one."""
    last: Region | None = None
    for region in found:
        if last and region.first - last.first_end == region.second - last.second_end == 1:
            last = Region(last.first, region.first_end, last.second, region.second_end)
        else:
            if last:
                yield last
            last = region
    if last:
        yield last


def _change(first: Passage, second: Passage, region: Region) -> Change:
    one, other = (region.first, region.first_end), (region.second, region.second_end)
    return Change((first.written(*one), second.written(*other)), (first.span(*one), second.span(*other)))
