"""An XPath expression to its tokens.

In: text.  Out: tokens with their place; an UnfitError where a character belongs to none.  Knows no grammar.
"""

from enum import StrEnum
from typing import NamedTuple

from linter.check.own.unfit import UnfitError
from linter.model.pattern import late


class Sort(StrEnum):
    """What a token is."""

    TEXT = "text"
    NUMBER = "number"
    NAME = "name"
    SIGN = "sign"
    END = "end"


class Token(NamedTuple):
    """One token; `value` of a text is without its quotes, `at` counts characters from 1."""

    sort: Sort
    value: str
    at: int


_SPACE = late(r"[ \t\r\n]*")
_TOKEN = late(
    r"(?P<text>\"[^\"]*\"|'[^']*')"
    r"|(?P<number>\d+(?:\.\d*)?|\.\d+)"
    r"|(?P<sign>::|//|\.\.|!=|<=|>=|[()\[\].@,/|+=<>*-])"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_-]*)"
)


def tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of `text`, with one at the end that says so."""
    made: list[Token] = []
    at = _after_space(text, 0)
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise UnfitError(
                f"bij teken {at + 1} van de XPath staat '{text[at]}', dat daar niet kan",
                f"at character {at + 1} of the XPath stands '{text[at]}', which cannot be there",
            )
        value = found.group()
        sort = Sort(found.lastgroup)
        made.append(Token(sort, value[1:-1] if sort is Sort.TEXT else value, at + 1))
        at = _after_space(text, found.end())
    return (*made, Token(Sort.END, "", len(text) + 1))


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
