"""Which loose lines with a number are questions, and which lines head them.

In: the rows that are sure, the candidates, the scene they stand in.  Out: the candidates that are questions.
Knows what speaks for one: that it asks something, that a heading stands before it, that its number counts on.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from linter.model.flow import BlockKind
from linter.parse.candidates import Candidate, candidate
from linter.parse.entries import Entry, Event, Form
from linter.parse.lexicon import ANSWER, SENTENCE_END
from linter.parse.scene import Scene
from linter.parse.series import REACH, Bid, chosen

LOOK_AHEAD = 4
LONGEST_HEADING = 110


def taken(
    scene: Scene, events: Sequence[Event], lines_of: Sequence[int], loose: Sequence[Candidate]
) -> list[tuple[Candidate, bool]]:
    """Return the candidates that are questions, each with whether its number leaves doubt."""
    offers: list[tuple[int, Bid, Candidate | None]] = [
        (line, _row_bid(event), None)
        for line, event in zip(lines_of, events, strict=True)
        if isinstance(event, Entry) and event.numbers
    ]
    in_rows = bool(offers)
    starts = {made.line for made in loose}
    offers += [(made.line, _bid(scene, made, starts), made) for made in loose]
    offers.sort(key=_line_of_offer)
    kept = set(chosen([bid for _line, bid, _made in offers]))
    series = [offers[index][1] for index in kept]
    limit = Limit(
        frozenset(bid.form for bid in series), max((bid.last for bid in series), default=0), in_rows
    )
    return [
        (made, index not in kept and bid.form is not Form.LABEL)
        for index, (_line, bid, made) in enumerate(offers)
        if made is not None and (_may_be(bid, limit) and (index in kept or _must_be(bid, limit)))
    ]


class Limit(NamedTuple):
    """What the series that counts on leaves open: the forms in it, its highest number, whether in rows."""

    forms: frozenset[Form]
    highest: int
    in_rows: bool


def _may_be(bid: Bid, limit: Limit) -> bool:
    """Say whether a candidate of this form can be a question beside those of the series."""
    if bid.form is Form.LABEL:
        return True
    return Form.LABEL not in limit.forms and not (limit.in_rows and bid.form is Form.BARE)


def _must_be(bid: Bid, limit: Limit) -> bool:
    """Say whether a candidate is a question although its number does not count on."""
    if bid.form is Form.LABEL:
        return True
    return bid.asks and bid.form in limit.forms and bid.last <= limit.highest + REACH


def _line_of_offer(offer: tuple[int, Bid, Candidate | None]) -> int:
    return offer[0]


def _row_bid(entry: Entry) -> Bid:
    values = [number.value for number in entry.numbers]
    return Bid(values[0], _run(values), Form.TABLE, asks=True, headed=False)


def _bid(scene: Scene, made: Candidate, starts: set[int]) -> Bid:
    values = [number.value for number in made.numbers]
    headed = bool(headings(scene, made.line))
    return Bid(values[0], _run(values), made.form, _asks(scene, made, starts), headed)


def _run(values: Sequence[int]) -> int:
    """Return the last of the values that count on from the first."""
    last = values[0]
    for value in values[1:]:
        last = value if value == last + 1 else last
    return last


def _asks(scene: Scene, made: Candidate, starts: set[int]) -> bool:
    """Say whether a candidate's text begins as a sentence does and has a question mark before an answer or
    another candidate begins."""
    first = scene.text[made.text.start : made.text.end]
    if first and not _BEGINS.match(first):
        return False
    if "?" in first:
        return True
    read = 0
    for index in range(made.line + 1, min(made.line + 1 + 3 * LOOK_AHEAD, scene.stop)):
        line = scene.page.lines[index]
        if not line.text:
            continue
        if index in starts or read >= LOOK_AHEAD or ANSWER.match(line.text):
            return False
        if not (first or read or _BEGINS.match(line.text)):
            return False
        if "?" in line.text:
            return True
        read += 1
    return False


_BEGINS = re.compile(r"[\"'“‘«‹(\[…]{0,3}[A-ZÀ-Þ\d]")


def headings(scene: Scene, line: int) -> list[int]:
    """Return the lines directly before `line` that head what follows, at most three."""
    found: list[int] = []
    index = line - 1
    while index >= scene.start and len(found) < 3:
        before = scene.page.lines[index]
        if before.text:
            if not _is_heading(scene, index):
                break
            found.append(index)
        index -= 1
    return found[::-1]


def _is_heading(scene: Scene, index: int) -> bool:
    line = scene.page.lines[index]
    if line.layout.table is not None or len(line.text) > LONGEST_HEADING or ANSWER.match(line.text):
        return False
    if candidate(scene.text, index, line, scene.unread) or SENTENCE_END.search(line.text):
        return False
    if line.kind is BlockKind.HEADING:
        return True
    first = line.text[0]
    return first.isupper() and (line.after > 0 or index == scene.start) and "\t" not in line.text
