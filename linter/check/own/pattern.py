"""A regular expression of a rule of a user's own, matched by RE2: in time linear in the text.

In: a pattern.  Out: what searches as a `re.Pattern` does; an UnfitError where it is none that RE2 takes
(nothing that looks ahead or behind, no reference back), a TooFarError where it takes too long all the same:
linear is still the size of the pattern times the text, and finding every match begins anew behind each.
"""

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.check.own.unfit import TooFarError, UnfitError

if TYPE_CHECKING:
    import re2

LARGEST = 20_000
"""Steps of a compiled pattern; `\\pL{3,10}` takes 12,000."""
AT_ONCE = 30_000_000
"""Steps times characters of one search that cannot be stopped: a third of a second."""
SECONDS = 0.5
"""Time to compute that one rule may take of one document."""


class Watch:
    """The time a rule has taken of a document; starts anew with each."""

    __slots__ = ("_end",)

    def __init__(self) -> None:
        self._end = time.thread_time() + SECONDS

    def look(self) -> None:
        """Raise TooFarError when the time is up."""
        if time.thread_time() > self._end:
            raise _too_long()


class Pattern:
    """A compiled pattern that keeps watch."""

    __slots__ = ("_found", "_size", "watch")

    def __init__(self, found: "re2._Regexp") -> None:
        self._found = found
        self._size: int = found.programsize
        self.watch = Watch()

    def search(self, text: str) -> "re2._Match | None":
        """Return the first match."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> "Iterator[re2._Match]":
        """Yield every match."""
        if self._size * len(text) > AT_ONCE:
            raise _too_long()
        self.watch.look()
        for match in self._found.finditer(text):
            yield match
            self.watch.look()


def compiled(source: str) -> Pattern:
    """Return the pattern `source`."""
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        made = Pattern(re2.compile(source, options))
    except re2.error as error:
        raise _no_pattern(error, source) from error
    if made._size > LARGEST:
        raise UnfitError(
            "het patroon is te groot; maak herhalingen als {1000} kleiner",
            "the pattern is too large; make repeats such as {1000} smaller",
        )
    return made


def _no_pattern(error: Exception, source: str) -> UnfitError:
    said = error.args[0] if error.args else b""
    reason = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    if any(sign in source for sign in ("(?=", "(?!", "(?<=", "(?<!")):
        return UnfitError(
            "een patroon kan hier niet vooruit- of terugkijken ((?=, (?!, (?<=, (?<!)",
            "a pattern cannot look ahead or behind here ((?=, (?!, (?<=, (?<!)",
        )
    return UnfitError(
        f"RE2 kan dit patroon niet lezen ({reason}); zie github.com/google/re2/wiki/Syntax",
        f"RE2 cannot read this pattern ({reason}); see github.com/google/re2/wiki/Syntax",
    )


def _too_long() -> TooFarError:
    return TooFarError(
        "het patroon kost te veel tijd; maak het korter of kies een kleinere context",
        "the pattern takes too much time; make it shorter or choose a smaller context",
    )
