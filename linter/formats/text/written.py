"""What a Markdown file writes with other characters than it shows: `&nbsp;`, `&amp;`, `<br>`.

In: a text with its blocks and facts.  Out: the same as it is shown, in which every block remembers at which
column of its line each character stands.  Knows no other syntax, and leaves alone what is syntax.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from html import unescape
from typing import NamedTuple

from linter.formats.text.markdown import Marked
from linter.model.flow import Block, Fact, LineAnchor, Span
from linter.model.legal import legal
from linter.model.pattern import late

_OTHERWISE = late(
    r"(?<!\\)(?:<br[ ]{0,9}/?>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)", re.IGNORECASE
)


class Shown(NamedTuple):
    """A text as it is shown, its blocks and its facts."""

    text: str
    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...]


class Sign(NamedTuple):
    """Characters of the file that are shown as others, and how many fewer there are by their end."""

    span: Span
    shown: str
    less: int


def as_shown(text: str, marked: Marked) -> Shown:
    """Return `text` with what it writes otherwise in its place."""
    signs = otherwise(text, marked.facts)
    if not signs:
        return Shown(text, *marked)
    starts = [sign.span.start for sign in signs]
    pieces: list[str] = []
    at = 0
    for span, shown, _ in signs:
        pieces += (text[at : span.start], shown)
        at = span.end
    blocks = tuple(_moved(block, signs, starts) for block in marked.blocks)
    facts = tuple(fact._replace(span=_place(fact.span, signs, starts)) for fact in marked.facts)
    return Shown("".join((*pieces, text[at:])), blocks, facts)


def otherwise(text: str, facts: Sequence[Fact]) -> Sequence[Sign]:
    """Return what `text` writes otherwise than it is shown, in order, outside the `facts` of its syntax."""
    if "&" not in text and "<" not in text:
        return ()
    syntax = sorted(fact.span for fact in facts)
    found: list[Sign] = []
    less = 0
    ends = [span.end for span in syntax]
    for match in _OTHERWISE.finditer(text):
        after = bisect_right(ends, match.start())
        if after < len(syntax) and syntax[after].start < match.end():
            continue
        shown = "\n" if match[0][0] == "<" else _character(match[0])
        if shown != match[0]:
            less += len(match[0]) - len(shown)
            found.append(Sign(Span(*match.span()), shown, less))
    return found


def _character(written: str) -> str:
    """Return what a reference stands for; what is none stands as it is written."""
    shown = legal(unescape(written).replace("\r", " "))
    return shown if len(shown) in {1, 2} else written


def _place(span: Span, signs: Sequence[Sign], starts: Sequence[int]) -> Span:
    return Span(*(at - _less(at, signs, starts) for at in span))


def _less(at: int, signs: Sequence[Sign], starts: Sequence[int]) -> int:
    """Return how many characters fewer there are before `at`, which lies in no sign."""
    index = bisect_left(starts, at) - 1
    return signs[index].less if index >= 0 else 0


def _moved(block: Block, signs: Sequence[Sign], starts: Sequence[int]) -> Block:
    span = _place(block.span, signs, starts)
    first, end = bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)
    anchor = block.anchor
    if first < end and isinstance(anchor, LineAnchor):
        turns = tuple(
            (
                sign.span.end - sign.less - span.start,
                anchor.line,
                anchor.column + sign.span.end - block.span.start,
            )
            for sign in signs[first:end]
        )
        anchor = anchor._replace(turns=turns)
    return block._replace(span=span, anchor=anchor)
