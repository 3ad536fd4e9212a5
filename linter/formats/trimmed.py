"""Edits cut down to what they change: the text they are of and an edit in, the edit without the rest out.

What stays keeps its own look, and a suggestion shows no more than what differs.
"""

from itertools import takewhile
from operator import eq

from linter.model.flow import Span
from linter.model.rule import Edit


def trimmed(text: str, edit: Edit) -> Edit:
    """Return the edit without the characters at its ends that stay."""
    was = text[edit.span.start : edit.span.end]
    before = _alike(was, edit.text)
    after = _alike(was[before:][::-1], edit.text[before:][::-1])
    return _inner(edit, before, after)


def trimmed_to_words(text: str, edit: Edit) -> Edit:
    """Return the edit without what stays at its ends; where letters make way for others, by whole words."""
    least = trimmed(text, edit)
    if least.span.start == least.span.end or not least.text:
        return least
    was = text[edit.span.start : edit.span.end]
    before = _whole(was[: least.span.start - edit.span.start])
    after = _whole(was[least.span.end - edit.span.start :][::-1])
    return _inner(edit, before, after)


def _whole(kept: str) -> int:
    """Return how long `kept` is without the piece of a word at its end."""
    size = len(kept)
    while size and not kept[size - 1].isspace():
        size -= 1
    return size


def _alike(one: str, other: str) -> int:
    """Return with how many characters both begin."""
    return sum(takewhile(bool, map(eq, one, other)))


def _inner(edit: Edit, before: int, after: int) -> Edit:
    span = Span(edit.span.start + before, edit.span.end - after)
    return Edit(span, edit.text[before : len(edit.text) - after])
