"""How like two questions are: by their words, and whether what differs changes what is asked.

In: the words of two questions.  Out: whether they ask the same.  Knows no document and no rule.  Few lists
need to measure, so the library that does is loaded where it is used.
"""

from collections.abc import Sequence

SMALL = frozenset(
    "aan al alsnog dan de deze die dit dus en er exact graag gaarne het hierbij is nader namelijk nog nu ons ook "
    "precies tevens toch u verder zelf daarbij een eens even hierop mij wel".split()
)
"""Words whose coming and going changes nothing of what is asked."""

ENOUGH = 0.9
"""Two questions ask the same from this likeness on, if what differs may differ."""
_LEAST_LETTERS, _SLIP = 6, 1


def ask_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two questions differ in nothing but small words, capitals at most of these, and slips.

    A year, a number, a name or any other word that differs makes another question.
    """
    if one == other:
        return True
    left, right = _content(one), _content(other)
    pairs = [pair for pair in zip(left, right, strict=False) if pair[0] != pair[1]]
    if len(left) != len(right) or len(pairs) > _SLIP or not all(_may_slip(*pair) for pair in pairs):
        return False
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(" ".join(one), " ".join(other)) >= ENOUGH


def _content(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in SMALL]


def _may_slip(one: str, other: str) -> bool:
    """Say whether two words are one with a letter too many, too few or swapped: no names, no numbers.

    A letter more or less at either end makes another word (`inkomen`, `inkomens`); a slip is within.
    """
    if not (one.isalpha() and other.isalpha() and one.islower() and other.islower()):
        return False
    if min(len(one), len(other)) < _LEAST_LETTERS or one[:2] != other[:2] or one[-2:] != other[-2:]:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other) <= 1
