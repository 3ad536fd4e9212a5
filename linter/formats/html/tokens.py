"""A page cut in pieces: characters in; tags, texts and comments with their places out.

The only module that knows turbohtml, and of that only its tokenizer: it is linear, and what it says of places
is exact.  (Its tree repeats whatever is left open: 60 KB can become a million nodes.)
"""

from collections.abc import Iterator
from typing import NamedTuple

from turbohtml import TokenType, tokenize

from linter.formats.tree import Remark, Text

_TEXT, _REFERENCE, _COMMENT = TokenType.TEXT, TokenType.CHARACTER_REFERENCE, TokenType.COMMENT
_START, _END = TokenType.START_TAG, TokenType.END_TAG


class Start(NamedTuple):
    """A start tag, its name in lower case; `closed` where it ends in a slash."""

    tag: str
    attributes: list[tuple[str, str]]
    closed: bool
    line: int
    column: int


class End(NamedTuple):
    """An end tag."""

    tag: str
    line: int
    column: int


Token = Text | Remark | Start | End


def tokens(text: str) -> Iterator[Token]:
    """Yield the pieces of a page; a reference such as `&euml;` is a text by itself, decoded."""
    for one in tokenize(text, resolve_references=False):
        kind, line, column = one.type, one.line, one.col + 1
        if kind is _TEXT or kind is _REFERENCE:
            yield Text(one.data or "", line, column)
        elif kind is _START:
            yield Start(one.tag or "", one.attrs or [], one.self_closing, line, column)
        elif kind is _END:
            yield End(one.tag or "", line, column)
        elif kind is _COMMENT:
            yield Remark(one.data or "", line, column)
