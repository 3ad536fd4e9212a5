"""Fields while they are read: where each begins, turns to its result and ends in, what it was out.

Knows which field is a table of contents, which shows the words of its instruction to click on, and which
count paragraphs or the items of a list.
"""

import re

from linter.model.pattern import late

_BUTTON = late(r"\s*(?:MACRO|GOTO)BUTTON\s+\S+\s(?P<shown>.*)", re.IGNORECASE | re.DOTALL)
_COUNTS = late(r"\s*AUTONUM(?:LGL)?\b", re.IGNORECASE)
_ITEM = late(r"\s*LISTNUM\b\s*(?P<list>[^\s\\]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_SWITCH = late(r"\\(?P<name>[ls])\s*(?P<value>\d{1,4})", re.IGNORECASE)
_DEEPEST = 9
_CONTENTS = late(r"\s*TOC\b", re.IGNORECASE)


class Field:
    """One field; `start` is where its result begins in the flow, None while its instruction is read."""

    __slots__ = ("_said", "start")

    def __init__(self) -> None:
        self._said: list[str] = []
        self.start: int | None = None

    def say(self, text: str) -> None:
        """Take a piece of the instruction."""
        self._said.append(text)

    @property
    def contents(self) -> bool:
        """Say whether it is a table of contents, which repeats what the document says elsewhere."""
        return _CONTENTS.match("".join(self._said)) is not None

    @property
    def counts(self) -> bool:
        """Say whether it numbers its paragraph, with a number that the file does not keep."""
        return self.start is None and _COUNTS.match("".join(self._said)) is not None

    def item(self, counted: dict[int, int]) -> str:
        """Return the number of the item of a list, which the file does not keep; empty for another field.

        `counted` are the last numbers by level, and become those of this item.
        """
        found = _ITEM.match("".join(self._said)) if self.start is None else None
        if found is None:
            return ""
        told = {one["name"].lower(): int(one["value"]) for one in _SWITCH.finditer(found["rest"])}
        level = min(told.get("l", 1), _DEEPEST)
        number = told.get("s", counted.get(level, 0) + 1)
        for deeper in [one for one in counted if one > level]:
            del counted[deeper]
        counted[level] = number
        if level == 1:
            return f"{number})" if found["list"].lower() in {"", "numberdefault"} else f"{number}."
        return f"{chr(ord('a') + (number - 1) % 26)})" if level == 2 else f"({number})"

    @property
    def button(self) -> str:
        """Return the words to click on, which stand in the instruction; empty for another field."""
        found = _BUTTON.match("".join(self._said)) if self.start is None else None
        return found["shown"].strip() if found else ""


class Fields:
    """The fields that are open; `asking` says whether what is read is an instruction."""

    __slots__ = ("_open", "asking")

    def __init__(self) -> None:
        self._open: list[Field] = []
        self.asking = False

    def begin(self) -> None:
        """Begin a field."""
        self._open.append(Field())
        self.asking = True

    def say(self, text: str) -> None:
        """Take a piece of an instruction."""
        if self._open:
            self._open[-1].say(text)

    def separate(self, at: int) -> None:
        """Turn to the result of the innermost field, which begins at `at`."""
        if self._open:
            self._open[-1].start = at
            self.asking = self._asks()

    def end(self) -> Field | None:
        """End the innermost field and return it; None where none is open."""
        field = self._open.pop() if self._open else None
        self.asking = self._asks()
        return field

    def _asks(self) -> bool:
        return any(one.start is None for one in self._open)
