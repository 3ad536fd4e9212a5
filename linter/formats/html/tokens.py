"""A page cut in pieces: characters in; tags, texts and comments with their places out.

The only module that knows turbohtml, and of that only its tokenizer: it is linear, and what it says of places
is exact.  (Its tree repeats whatever is left open: 60 KB can become a million nodes.)
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from turbohtml import Token, Tokenizer, TokenType, tokenize

from linter.errors import HostileSource
from linter.formats.tree import Remark

__all__ = ["COMMENT", "END", "REFERENCE", "START", "TEXT", "Attributes", "Receiver", "Token", "cut", "tell"]
START, END, TEXT = TokenType.START_TAG, TokenType.END_TAG, TokenType.TEXT
REFERENCE, COMMENT = TokenType.CHARACTER_REFERENCE, TokenType.COMMENT
Attributes = Sequence[tuple[str, str]] | None
CHUNK = 2_000_000  # characters


class Receiver(Protocol):
    """What is told of every piece in order: tags in lower case, lines and columns from 1."""

    def text(self, characters: str, line: int, column: int) -> None:
        """Take characters; a reference such as `&euml;` is a text by itself, decoded."""

    def start(self, tag: str, attributes: Attributes, line: int, column: int) -> None:
        """Take a start tag."""

    def whole(self, tag: str, attributes: Attributes, line: int, column: int) -> None:
        """Take a start tag that ends in a slash."""

    def end(self, tag: str, line: int, column: int) -> None:
        """Take an end tag."""

    def remark(self, remark: Remark) -> None:
        """Take a comment."""


def tell(one: Token, receiver: Receiver) -> None:
    """Tell `receiver` what a piece is."""
    kind = one.type
    if kind is START:
        take = receiver.whole if one.self_closing else receiver.start
        take(one.tag or "", one.attrs, one.line, one.col + 1)
    elif kind is END:
        if one.tag == "br":  # shown as if it were none
            receiver.start("br", None, one.line, one.col + 1)
        else:
            receiver.end(one.tag or "", one.line, one.col + 1)
    elif kind is TEXT or kind is REFERENCE:
        receiver.text(one.data or "", one.line, one.col + 1)
    elif kind is COMMENT:
        receiver.remark(Remark(one.data or "", one.line, one.col + 1))


def cut(text: str) -> Iterator[Token]:
    """Return the pieces of a page; raises HostileSource for a tag, text or comment of millions of
    characters."""
    return iter(tokenize(text, resolve_references=False)) if len(text) <= CHUNK else _fed(text)


def _fed(text: str) -> Iterator[Token]:
    """Yield the pieces of a long text: it is fed by chunks, two of which cannot be within one piece."""
    tokenizer = Tokenizer(resolve_references=False)
    silent = 0
    for start in range(0, len(text), CHUNK):
        silent += 1
        for one in tokenizer.feed(text[start : start + CHUNK]):
            yield one
            silent = 0
        if silent > 1:
            raise HostileSource(
                "Deze pagina heeft een tag of tekst van miljoenen tekens en wordt daarom niet gelezen.",
                "This page has a tag or text of millions of characters and is not read for that.",
            )
    yield from tokenizer.close()
