"""Automatic numbers made others: a traced document and what numbers are to read in, splices by part out.

A list goes on counting by itself; where a number does not follow the one before it, its item says with which
number it begins.  Only plain numbers are made others; whether all then read as asked is for whoever asks.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.formats.odt.counting import ITEM
from linter.formats.odt.names import TEXT, H
from linter.formats.odt.tags import with_attribute
from linter.formats.odt.trace import Traced
from linter.formats.puts import Put
from linter.formats.spliced import Splice, extents, tag_end
from linter.formats.xmlpart import Element
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.rule import Edit

_START, _RESTART = TEXT + "start-value", TEXT + "restart-numbering"
_HOLDERS = (ITEM, TEXT + "numbered-paragraph")
_DIGITS = late(r"[0-9]{1,5}")


class _Number(NamedTuple):
    """An automatic number: the element that may say with which it begins, how deep that stands, and what it
    reads and is to read."""

    part: str
    holder: Element
    depth: int
    now: int
    asked: int


def renumbered(traced: Traced, edits: Sequence[Edit]) -> list[Put] | None:
    """Return what makes automatic numbers read as `edits` of them ask; None where that cannot be done."""
    asked = {block.span: one for one in edits if (block := traced.flow.block_at(one.span.start)) is not None}
    numbers = list(_numbers(traced, asked))
    holders = [one.holder for one in numbers]
    if len(asked) < len(edits) or len(set(holders)) < len(holders):
        return None
    if sum(one.now != one.asked for one in numbers) < len(edits):
        return None
    turns: dict[str, dict[Element, int | None]] = {}
    for one, value in _turns(numbers):
        turns.setdefault(one.part, {})[one.holder] = value
    return [put for part, found in turns.items() for put in _puts(traced, part, found)]


def _numbers(traced: Traced, asked: Mapping[Span, Edit]) -> Iterator[_Number]:
    """Yield the automatic numbers that hold digits."""
    for block in traced.flow.blocks:
        told = traced.paragraph(block.span.end) if block.generated else None
        if told is None:
            continue
        said = traced.flow.text[slice(*block.span)]
        wanted = _asked(said, block.span, asked.get(block.span))
        now, then = _DIGITS.findall(said), _DIGITS.findall(wanted)
        around = list(told.element.iterancestors(*_HOLDERS))
        if now and then:
            holder = around[0] if around else told.element
            yield _Number(told.part, holder, len(around), int(now[-1]), int(then[-1]))


def _asked(said: str, span: Span, edit: Edit | None) -> str:
    if edit is None:
        return said
    return said[: edit.span.start - span.start] + edit.text + said[edit.span.end - span.start :]


def _turns(numbers: Sequence[_Number]) -> Iterator[tuple[_Number, int | None]]:
    """Yield the numbers that must begin at another one, None where they must go on from the one before."""
    last: dict[tuple[str, int], _Number] = {}
    for one in numbers:
        before = last.get((one.part, one.depth))
        begins = one.holder.get(_START) is not None or one.holder.get(_RESTART) == "true"
        goes_on = before is not None and one.asked == before.asked + 1
        follows = before is not None and not begins and one.now == before.now + 1
        if follows and not goes_on:
            yield one, one.asked
        elif not follows and one.asked != one.now:
            yield one, None if goes_on and begins else one.asked
        last = {key: number for key, number in last.items() if key[1] <= one.depth}
        last[one.part, one.depth] = one


def _puts(traced: Traced, part: str, turns: Mapping[Element, int | None]) -> Iterator[Put]:
    data = traced.package.source(part)
    root = next(iter(turns)).getroottree().getroot()
    for holder, place in extents(data, root, set(turns)).items():
        end, value, prefix = tag_end(data, place.start), turns[holder], holder.prefix or ""
        start = None if value is None else str(value)
        tag = with_attribute(data[place.start : end], f"{prefix}:start-value", start)
        if holder.tag == H:
            tag = with_attribute(tag, f"{prefix}:restart-numbering", None if value is None else "true")
        yield Put(part, Splice(place.start, end, tag))
