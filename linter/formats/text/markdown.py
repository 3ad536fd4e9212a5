"""What of a Markdown file is syntax: the lines of a flow in, blocks with layout and MARKUP facts out.

Knows headings, emphasis, escapes, quotes, rules, list bullets before a number, pipe tables, comments and the
tags of HTML that only change the looks; code and links are read as they stand, for a list has none.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from linter.model.flow import Block, BlockKind, Fact, FactKind, Layout, LineAnchor, Span
from linter.model.pattern import late

_LEAD = late(r"[ ]{0,3}(?:(?P<heading>#{1,6})(?=\s|$)|(?P<quote>>))[ ]?")
_RULE = late(r"[ ]{0,3}(?:=+[ ]*|(?:[-*_][ ]*){3,})$")
_EMPHASIS = late(
    r"\\(?=[!-/:-@\[-`{-~])|(?<![\w*\\])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?![\w*])"
    r"|(?<![\w\\])_{1,2}(?=[^\s_])|(?<=[^\s_\\])_{1,2}(?!\w)|(?:(?<![ ])[ ]+)?\\$"
    r"|(?<!\\)</?(?:b|i|u|s|em|strong|sup|sub|span|mark|small|center|div|p)(?:[ ][^<>\n]{0,200})?>"
    r"|(?<=\S)[ ]+#+[ ]*$"
)
_DELIMITER = late(r"[ ]{0,3}\|?[ ]*:?-+:?(?:[ ]*\|[ ]*:?-+:?)*(?:[ ]*\|)?[ ]*$")
_OPEN, _CLOSE = "<!--", "-->"
_SAID = late(r"[^\n]")
_PIPE = late(r"(?<!\\)\|")


class Marked(NamedTuple):
    """The blocks of a Markdown text and the facts that say which characters are syntax."""

    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...]


def mark_up(text: str, lines: Sequence[Block], facts: Sequence[Fact] = ()) -> Marked:
    """Return `lines` again, those of pipe tables as a block per cell; the syntax is facts beside `facts`."""
    blocks: list[Block] = []
    remarks = list(_remarks(text))
    text, syntax = _blanked(text, remarks)
    at, table = 0, 0
    while at < len(lines):
        rows = _table(text, lines, at)
        if rows:
            for row, line in enumerate(lines[at : at + rows]):
                _row(text, line, Layout(table, row, header=row < 2), blocks, syntax)
            table, at = table + 1, at + rows
        else:
            blocks.append(_line(text, lines[at], syntax))
            at += 1
    made = [*facts, *remarks, *(Fact(FactKind.MARKUP, span) for span in syntax)]
    return Marked(tuple(blocks), tuple(sorted(made, key=_place)))


def _place(fact: Fact) -> Span:
    return fact.span


def _remarks(text: str) -> Iterator[Fact]:
    """Yield the comments; one that is never closed is text."""
    at = text.find(_OPEN)
    while at >= 0:
        end = text.find(_CLOSE, at + len(_OPEN))
        if end < 0:
            return
        if text[at - 1 : at] == "\\":
            at = text.find(_OPEN, at + 1)
            continue
        said = " ".join(text[at + len(_OPEN) : end].split())
        yield Fact(FactKind.COMMENT, Span(at, end + len(_CLOSE)), "", said)
        at = text.find(_OPEN, end + len(_CLOSE))


def _blanked(text: str, remarks: Sequence[Fact]) -> tuple[str, list[Span]]:
    """Return `text` with blanks in place of the remarks, and what those are on each line."""
    pieces: list[str] = []
    syntax: list[Span] = []
    at = 0
    for remark in remarks:
        start, end = remark.span
        pieces.append(text[at:start])
        for line in text[start:end].split("\n"):
            syntax += [Span(start, start + len(line))] if line else []
            start += len(line) + 1
        pieces.append(_SAID.sub(" ", text[remark.span.start : end]))
        at = end
    return "".join((*pieces, text[at:])), syntax


def _table(text: str, lines: Sequence[Block], at: int) -> int:
    """Return how many lines from `at` on are a pipe table; 0 where none begins."""
    if at + 1 >= len(lines) or not _PIPE.search(text, *lines[at].span):
        return 0
    second = text[slice(*lines[at + 1].span)]
    if "|" not in second or not _DELIMITER.match(second):
        return 0
    end = at + 2
    while end < len(lines) and _PIPE.search(text, *lines[end].span):
        end += 1
    return end - at


def _row(text: str, line: Block, layout: Layout, blocks: list[Block], syntax: list[Span]) -> None:
    if layout.row == 1:
        syntax.append(line.span)
        return
    for column, cell in enumerate(_cells(text, line.span, syntax)):
        anchor = LineAnchor(_number(line), cell.start - line.span.start + 1)
        blocks.append(Block(cell, BlockKind.LINE, anchor, layout._replace(column=column)))
        syntax.extend(_emphasis(text, cell))


def _cells(text: str, line: Span, syntax: list[Span]) -> Iterator[Span]:
    """Yield the cells of a row without the white space around them; the pipes are syntax."""
    pipes = [found.start() for found in _PIPE.finditer(text, *line)]
    syntax.extend(Span(pipe, pipe + 1) for pipe in pipes)
    bounds = [line.start - 1, *pipes, line.end]
    for index, (left, right) in enumerate(pairwise(bounds)):
        inside = text[left + 1 : right]
        if index in {0, len(pipes)} and not inside.strip():
            continue
        start = left + 1 + len(inside) - len(inside.lstrip())
        yield Span(start, max(start, left + 1 + len(inside.rstrip())))


def _line(text: str, line: Block, syntax: list[Span]) -> Block:
    start, end = line.span
    if _RULE.match(text[start:end]):
        syntax.append(line.span)
        return line
    lead = _LEAD.match(text, start, end)
    if lead:
        syntax.append(Span(*lead.span()))
    syntax.extend(_emphasis(text, Span(lead.end() if lead else start, end)))
    return line._replace(kind=BlockKind.HEADING) if lead and lead["heading"] else line


def _emphasis(text: str, span: Span) -> Iterator[Span]:
    for found in _EMPHASIS.finditer(text, *span):
        if found.end() > found.start():
            yield Span(*found.span())


def _number(line: Block) -> int:
    return line.anchor.line if isinstance(line.anchor, LineAnchor) else 1
