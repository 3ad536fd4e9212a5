"""What a dictionary says of words: whether one is right, what it may be made of, which one was meant.

In: the words that it lists, and what says whether any word is right.  Out: answers, each asked for once.
Knows no file, no library and no document.

A library's own proposals take up to two seconds a word and depend on the clock, so they are not asked for:
what lies one slip away is tried.  A try takes a tenth of a millisecond and a long word put together of three
fifty, so what holds a run of letters that no listed word has is not tried, and a long word is parted first.
"""

from collections.abc import Callable, Set
from enum import StrEnum
from functools import lru_cache

from linter.model.spelling import one_slip

Says = Callable[[str], bool]
"""Whether it holds for a word, in lower case but where a name is asked for."""
LETTERS = "abcdefghijklmnopqrstuvwxyzàâäçèéêëíîïñóôöúûü"
_SMALL = frozenset(("de", "en", "er", "in", "is", "of", "on", "op", "te", "we", "ze", "co", "re", "eu"))
"""What of two letters may begin a word that is joined; most that a dictionary has are abbreviations."""
_LINKS = ("s", "en", "e")
_RUN, _STRANGE = 4, 8
_SHORT, _PART, _LONGER, _LONG, _WHOLE = 3, 4, 6, 15, 22
_KEPT = 100_000


class Lack(StrEnum):
    """Why there is no dictionary."""

    PACKAGE = "pakket"
    FILES = "woordenboek"
    DAMAGED = "kapot"


def no_word(_word: str) -> bool:
    """Say that it holds for no word."""
    return False


class Dictionary:
    """The words of a language; `foreign` says whether a word is one of another, often borrowed from."""

    __slots__ = ("_foreign", "_listed", "_right", "_runs")

    def __init__(self, listed: Set[str], right: Says, foreign: Says = no_word) -> None:
        self._listed = listed
        self._right: Says = lru_cache(_KEPT)(right)
        self._foreign = foreign
        self._runs: Set[str] = frozenset()

    def knows(self, word: str) -> bool:
        """Say whether a word is right, or is plainly put together of two that are."""
        return (
            word in self._listed
            or self._is_two(word)
            or (len(word) >= _LONG and self.is_like(word) and self.is_joined(word))
            or self._right(word)
        )

    def is_like(self, word: str) -> bool:
        """Say whether a word is, but for a slip or where two words meet, of runs of letters that words have.

        No other is a slip away from a word, and looking for its parts takes long.
        """
        begun, runs = f"^{word}", self._of_letters()
        strange = sum(begun[at : at + _RUN] not in runs for at in range(len(begun) - _RUN + 1))
        return strange <= _STRANGE

    def _is_two(self, word: str) -> bool:
        """Say whether a word is two that are listed; asks nothing of the library."""
        listed = self._listed
        places = range(_PART, len(word) - _PART + 1)
        return any(word[:at] in listed and word[at:] in listed for at in places)

    def is_joined(self, word: str) -> bool:
        """Say whether a word may be two, with or without a sound that links them."""
        return any(self._parts(word, place) for place in range(2, len(word) - _SHORT + 1))

    def is_elsewhere(self, word: str) -> bool:
        """Say whether a word is one all the same: a name, an abbreviation, or of another language."""
        return (
            self._right(word.title())
            or self._right(word.upper())
            or self._foreign(word)
            or any(
                self._foreign(word[:place]) and self._foreign(word[place:])
                for place in range(_SHORT, min(len(word) - _SHORT, _LONG) + 1)
            )
        )

    def meant(self, word: str, here: Set[str]) -> str:
        """Return the word one slip away that was meant, one of those `here` before any other; empty where
        there is none.

        Two letters that changed places are likelier than one too many, that than one too few, and that than
        another one.  Short words lie near to so many that only one that is there counts.
        """
        near = list(one_slip(word, LETTERS))
        there = (one for one, _place in near if one in here and self.knows(one))
        others = near if len(word) >= _LONGER else ()
        return next(there, "") or next((one for one, place in others if self._may_be(one, place)), "")

    def _may_be(self, word: str, place: int) -> bool:
        """Say whether a word may be what was meant by one with a slip at `place`.

        Of a word that is put together the part with the slip must be long: a short one makes words that
        nobody wrote.
        """
        if not (self._is_like(word, place) and self._is(word)):
            return False
        return word in self._listed or not any(
            (at if place < at else len(word) - at) < _LONGER and self._parts(word, at)
            for at in range(2, len(word) - _SHORT + 1)
        )

    def _is(self, word: str) -> bool:
        return word in self._listed or self._right(word)

    def _parts(self, word: str, place: int) -> bool:
        """Say whether a word may be two that meet at `place`."""
        left, right = word[:place], word[place:]
        if not (left in _SMALL if place == 2 else self._is_part(left)):
            return False
        if self._is_part(right):
            return True
        rests = (right[len(link) :] for link in _LINKS if right.startswith(link))
        return place >= _PART and any(len(rest) >= _SHORT and self._is_part(rest) for rest in rests)

    def _is_part(self, word: str) -> bool:
        if len(word) > _WHOLE:
            return False
        return self._is(word) or (len(word) >= _PART and self._right(word.title()))

    def _is_like(self, word: str, place: int) -> bool:
        """Say whether each run of letters around `place` is in some word that is listed."""
        begun, runs = f"^{word}", self._of_letters()
        first, last = max(0, place + 1 - _RUN), min(len(begun) - _RUN, place + 2)
        return all(begun[at : at + _RUN] in runs for at in range(first, last + 1))

    def _of_letters(self) -> Set[str]:
        """Return the runs of letters in what is listed, found when they are first asked for."""
        self._runs = self._runs or _runs(self._listed)
        return self._runs


def _runs(words: Set[str]) -> Set[str]:
    """Return every run of letters in these words, the beginning of a word being one."""
    text = "^" + "\n^".join(words)
    return frozenset(map("".join, zip(*(text[at:] for at in range(_RUN)), strict=False)))
