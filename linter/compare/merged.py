"""The texts of questions that share one in either of two lists: `1, 4, 15` above what three asked apart.

In: questions, and which of one list is which of the other.  Out: the two texts to compare for each of those;
what they ask together is compared once, with the last.  Knows nothing of what differs.
"""

from collections.abc import Iterator, Mapping, Sequence

from linter.compare.folding import squeeze
from linter.compare.passage import Passage
from linter.compare.questions import Entry
from linter.compare.single import Texts

Partners = Mapping[int, Entry]


def merged_texts(pairs: Sequence[tuple[Entry | None, Entry | None]]) -> dict[int, Texts]:
    """Return the two texts by the identity of the second's question; the pairs are in the first's order."""
    both = [(one, other) for one, other in pairs if one and other]
    of_first = {id(one): other for one, other in both}
    of_second = {id(other): one for one, other in both}
    found: dict[int, Texts] = {}
    for group in _groups([one for one, _other in pairs if one], of_first):
        others = [of_first[id(one)] for one in group]
        found.update(_texts(others, (group[-1].item.text, _together(others))))
    second = sorted((other for _one, other in pairs if other), key=_place)
    for group in _groups(second, of_second):
        ones = [of_second[id(other)] for other in group]
        found.update(_texts(group, (_together(ones), group[-1].item.text)))
    return found


def _groups(entries: Sequence[Entry], partners: Partners) -> Iterator[list[Entry]]:
    """Yield the questions with a partner that share a text, of every text that is shared; the last has it."""
    group: list[Entry] = []
    for entry in entries:
        if entry.item.merged and id(entry) in partners:
            group.append(entry)
        if group and (entry.item.text.words or not entry.item.merged):
            if group[-1].item.text.words:
                yield group
            group = []


def _texts(second: Sequence[Entry], compared: Texts) -> Iterator[tuple[int, Texts]]:
    """Yield what to compare for each: for the last all, for the others nothing."""
    for entry in second:
        yield id(entry), (compared[1], compared[1])
    yield id(second[-1]), compared


def _together(entries: Sequence[Entry]) -> Passage:
    """Return what these ask, each text once, in the order of their list."""
    texts: dict[str, Passage] = {}
    for one in sorted(entries, key=_place):
        texts.setdefault(squeeze(one.item.text.text), one.item.text)
    return Passage.joined([text for said, text in texts.items() if said] or [*texts.values()])


def _place(entry: Entry) -> int:
    return entry.place.start
