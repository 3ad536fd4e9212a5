"""A regular expression that is compiled when it is first used.

In: the pattern and its flags.  Out: what behaves as a `re.Pattern`.  Knows no text.

Compiling all the patterns of the program takes a fifth of a cold check, and one document needs less than
half of them: most tell what the others are about.
"""

import re
from typing import Any, cast


class _Late:
    """Stand for a pattern; the methods that were asked for once are its own from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled pattern has by `name`; raises re.error when it is no pattern."""
        if "compiled" not in self.__dict__:
            self.compiled = re.compile(self.pattern, self._flags)
        found = getattr(self.compiled, name)
        self.__dict__[name] = found
        return found


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern `source`, for a constant of a module; it costs nothing until it is used."""
    return cast("re.Pattern[str]", _Late(source, flags))
