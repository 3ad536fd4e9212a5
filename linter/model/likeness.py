"""How like two questions are: by their words, and whether what differs changes what is asked.

In: the texts of questions.  Out: whether two ask the same, and what all share that may.  Knows no document
and no rule.  Few lists need to measure, so the library that does is loaded where it is used.
"""

from collections.abc import Sequence
from functools import cache
from itertools import filterfalse
from operator import itemgetter

from linter.model.spelling import slips

_SMALL = """
    aan al alsnog dan de deze die dit dus en er exact graag gaarne het hierbij is nader namelijk nog nu
    ons ook precies tevens toch u verder zelf daarbij een eens even hierop mij wel
"""
"""Words whose coming and going changes nothing of what is asked."""

ENOUGH = 0.9
"""Two questions ask the same from this likeness on, if what differs may differ."""
_LEAST_LETTERS, _SLIPS = 6, 1
_NO_FIGURES = bytes(byte for byte in range(256) if byte not in b"0123456789")
_PUNCTUATION = b".,;:?!()[]\"'"
_SIGNS = ".,;:?!()[]\"'“”„‘’«»"


def figures(text: str) -> bytes:
    """Return the figures in a text, one after the other."""
    return text.encode("utf-8", "surrogatepass").translate(None, _NO_FIGURES)


def sketch(text: str) -> tuple[bytes, ...]:
    """Return what questions that ask the same share: the figures, and how each word but the small begins."""
    data = text.encode("utf-8", "surrogatepass")
    content = filterfalse(_small_bytes().__contains__, data.lower().translate(None, _PUNCTUATION).split())
    return data.translate(None, _NO_FIGURES), bytes(map(itemgetter(0), content))


def ask_the_same(one: str, other: str) -> bool:
    """Say whether two questions differ in nothing but small words, and one slip at most.

    A year, a number, a name or any other word that differs makes another question.
    """
    lengths = sorted((len(one), len(other)))
    if 2 * lengths[0] < ENOUGH * sum(lengths):
        return False
    left, right = _content(one), _content(other)
    if len(left) != len(right):
        return False
    pairs = [pair for pair in zip(left, right, strict=True) if pair[0] != pair[1]]
    if len(pairs) > _SLIPS or not all(_may_slip(*pair) for pair in pairs):
        return False
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(one, other, score_cutoff=ENOUGH) >= ENOUGH


@cache
def _small_bytes() -> frozenset[bytes]:
    return frozenset(_SMALL.encode().split())


@cache
def _small() -> frozenset[str]:
    return frozenset(_SMALL.split())


def _content(text: str) -> Sequence[str]:
    """Return the words without the small ones and without punctuation; that which begins it in lower case."""
    first, *rest = [word.strip(_SIGNS) for word in text.split()]
    small = _small()
    return [word for word in (first.lower(), *rest) if word and word not in small]


def _may_slip(one: str, other: str) -> bool:
    """Say whether two words are one with a letter too many, too few or swapped: no names, no numbers.

    A letter more or less at either end makes another word (`inkomen`, `inkomens`); a slip is within.
    """
    if not (one.isalpha() and other.isalpha() and one.islower() and other.islower()):
        return False
    if min(len(one), len(other)) < _LEAST_LETTERS or one[:2] != other[:2] or one[-2:] != other[-2:]:
        return False
    return slips(one, other, _SLIPS) <= _SLIPS
