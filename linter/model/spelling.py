"""How many slips of the pen lie between two words, and what lies one away from a word.

In: two words and how many slips are of interest, or one word.  Out: how many there are; the words.  A slip is
a letter too many, too few, another one, or two that changed places.  Knows no language.
"""

from collections.abc import Iterator


def slips(word: str, other: str, most: int) -> int:
    """Return how many slips make `other` of `word`; `most` + 1 where there are more than `most`.

    Every slip can be one of four, so the time is linear in the words for the one or two that matter.
    """
    if abs(len(word) - len(other)) > most:
        return most + 1
    same = 0
    for one, two in zip(word, other, strict=False):
        if one != two:
            break
        same += 1
    one, two = word[same:], other[same:]
    if not one or not two:
        return min(len(one) + len(two), most + 1)
    if most == 0:
        return 1
    rests = [(one[1:], two[1:]), (one[1:], two), (one, two[1:])]
    if one[:2] == two[1::-1]:
        rests.append((one[2:], two[2:]))
    return 1 + min(slips(first, second, most - 1) for first, second in rests)


def one_slip(word: str, letters: str) -> Iterator[tuple[str, int]]:
    """Yield what one slip in `word` makes of it, each with the place of the slip.

    First two letters that changed places, then one too many, one too few, another one.  The letter that
    begins a word is seldom wrong, so it only changes places.
    """
    places = range(1, len(word))
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :], at
    for at in places:
        yield word[:at] + word[at + 1 :], at
    for at in (*places, len(word)):
        yield from ((word[:at] + letter + word[at:], at) for letter in letters)
    for at in places:
        yield from ((word[:at] + other + word[at + 1 :], at) for other in letters if other != word[at])
