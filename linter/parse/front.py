"""What stands before the questions, and the signatures behind them: lines in, marks of the parts out.

Knows by what a header line, an intro and a signature are told apart, so that each is found wherever it
stands, also out of order or twice.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from linter.model.flow import Mark, Span
from linter.parse.inleiding import inleiding, is_intro
from linter.parse.inline import Inline
from linter.parse.kop import Kop, is_header_line
from linter.parse.lines import Line
from linter.parse.ondertekening import apart, beside, is_named, is_role, signatures, whole_roles
from linter.parse.scene import Scene


class Part(StrEnum):
    """What a line before the questions is a part of."""

    KOP = "kop"
    INLEIDING = "inleiding"
    ONDERTEKENING = "ondertekening"
    NONE = "none"


class _Placed(NamedTuple):
    part: Part
    line: Line


def front(scene: Scene, lines: Sequence[Line], inline: Inline) -> Iterator[Mark]:
    """Yield the marks of `lines` in order: kop, inleiding and ondertekening, each where it stands."""
    for part, placed in groupby(_placed(scene.text, lines), key=_part_of):
        run = [one.line for one in placed]
        if part is Part.KOP:
            kop = Kop(scene.text, scene.unread, inline)
            kop.take(run)
            if kop.marks:
                yield Mark(Span(kop.marks[0].span.start, kop.marks[-1].span.end), "kop", (), kop.once())
        elif part is Part.INLEIDING:
            yield inleiding(scene, run, inline)
        elif part is Part.ONDERTEKENING:
            yield from signatures(scene.text, run, scene.unread)


def _part_of(placed: _Placed) -> Part:
    return placed.part


def _placed(text: str, lines: Sequence[Line]) -> Iterator[_Placed]:
    """Yield every written line with the part it belongs to; what is not told goes with the line before it."""
    part = Part.KOP
    before: Line | None = None
    written = list(whole_roles([*apart(text, [line for line in lines if line.text])]))
    _roles, names = beside(text, written)
    for at, line in enumerate(written):
        part = Part.ONDERTEKENING if at in names else _next(part, before, line)
        yield _Placed(part, line)
        before = line


def _next(part: Part, before: Line | None, line: Line) -> Part:
    if is_role(line) or (
        part is Part.ONDERTEKENING and before and is_role(before) and is_named(before, line)
    ):
        return Part.ONDERTEKENING
    if part is not Part.KOP and is_header_line(line):
        return Part.KOP
    if part is not Part.INLEIDING and is_intro(line):
        return Part.INLEIDING
    ended = part is Part.ONDERTEKENING or (part is Part.INLEIDING and "?" in line.text)
    return Part.NONE if ended else part
