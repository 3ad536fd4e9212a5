"""Which loose lines with a number are questions, and which lines head them.

In: the rows that are sure, the candidates, the scene they stand in.  Out: the candidates that are questions.
Knows what speaks for one: that it asks something, that a heading stands before it, that its number counts on.
"""

from bisect import bisect_right
from collections.abc import Sequence, Set
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from linter.model.pattern import late
from linter.parse.candidates import Candidate
from linter.parse.entries import Entry, Event, Form, Number
from linter.parse.headings import Before, headings
from linter.parse.lexicon import ANSWER, CLAUSE_END, QUESTION_LABEL, is_bare_label
from linter.parse.scene import Scene
from linter.parse.series import ASKS, PART, QUOTED, REACH, SAYS, STANDS, SURE, Bid, chosen

LOOK_AHEAD = 12
"""How many lines of a text are read to see whether it asks something."""
SENTENCE = 25
_BEGINS = late(r"[\"'“‘«„‹(\[…]{0,3}[A-ZÀ-Þ\d]")


class Pick(NamedTuple):
    """A candidate that is a question, the lines that head it, and whether its number leaves doubt."""

    made: Candidate
    headings: Sequence[int]
    doubt: bool


class _Offer(NamedTuple):
    """What bids for a place in the series: a row that is sure, or a candidate with the lines before it."""

    line: int
    bid: Bid
    made: Candidate | None
    headings: Sequence[int]


class Sure(NamedTuple):
    """What is known to be of the list: rows as events, the line each begins on, and all their lines."""

    events: Sequence[Event]
    lines: Sequence[int]
    covered: Set[int]


def picked(scene: Scene, sure: Sure, loose: Sequence[Candidate]) -> list[Pick]:
    """Return the candidates that are questions, beside the rows that are sure."""
    if not loose:
        return []
    starts = {made.line for made in loose if not _is_part(_behind(scene, made))} | sure.covered
    offers = [
        _Offer(line, _bid(event.numbers, Form.TABLE, SURE), None, ())
        for line, event in zip(sure.lines, sure.events, strict=True)
        if isinstance(event, Entry) and event.numbers
    ]
    in_rows = bool(offers)
    before = Before(starts, sure.covered, again=False, labelled=_is_labelled(scene))
    offers += (_offer(scene, made, before) for made in loose)
    offers.sort(key=attrgetter("line"))
    offers = _without_listed(scene, offers) if scene.answered else offers
    kept = set(chosen([offer.bid for offer in offers], _elsewhere(loose)))
    limit = _limit([offers[index].bid for index in kept], in_rows=in_rows, answered=scene.answered)
    instead = _in_place_of_missing([offer.bid for offer in offers], kept)
    return [
        Pick(
            offer.made,
            offer.headings,
            offer.made.more > 0 or _leaves_doubt(offer.bid, scene, kept=index in kept),
        )
        for index, offer in enumerate(offers)
        if offer.made is not None and (index in instead or _is_question(offer.bid, limit, kept=index in kept))
    ]


def _in_place_of_missing(bids: Sequence[Bid], kept: Set[int]) -> set[int]:
    """Return the bids that are not in the series, but bear a number it lacks, or stand where as many lack,
    also one question earlier with its number."""
    series = sorted(kept)
    forms = {bids[index].form for index in series} - {Form.TABLE, Form.LABEL}
    rest = [at for at, bid in enumerate(bids) if at not in kept and bid.weight >= SAYS and bid.form in forms]
    if not rest:
        return set()
    present = {value for index in series for value in range(bids[index].first, bids[index].last + 1)}
    lacking = set(range(1, max(present))) - present
    found = {at for at in rest if bids[at].first in lacking}
    above: list[int] = []
    for before, after in pairwise(series):
        between = rest[bisect_right(rest, before) : bisect_right(rest, after)]
        there = between or [at for at in above if bids[at].first == bids[before].first]
        if 0 < bids[after].first - bids[before].last - 1 == len(there):
            found.update(there)
        above = between
    return found


class _Limit(NamedTuple):
    """What the series leaves open: the forms and the numbers in it, its highest number, whether it stands in
    rows, whether answers stand between, and whether those have labels."""

    forms: frozenset[Form]
    numbers: frozenset[int]
    highest: int
    in_rows: bool
    answered: bool
    labelled: bool


def _limit(series: Sequence[Bid], *, in_rows: bool, answered: bool) -> _Limit:
    highest = max((bid.last for bid in series), default=0)
    labelled = any(bid.weight == SURE and bid.form is not Form.TABLE for bid in series)
    forms, numbers = frozenset(bid.form for bid in series), frozenset(bid.first for bid in series)
    return _Limit(forms, numbers, highest, in_rows, answered, labelled)


def _is_question(bid: Bid, limit: _Limit, *, kept: bool) -> bool:
    """Say whether a candidate is a question, be it that its number does not count on."""
    if bid.form is Form.LABEL:
        return kept or bid.weight not in {QUOTED, PART} or bid.first not in limit.numbers
    if Form.LABEL in limit.forms or (limit.in_rows and bid.form is Form.BARE):
        return False
    if kept:
        return bid.weight != STANDS or not limit.labelled
    if bid.form not in limit.forms or bid.weight < (ASKS if limit.answered else SAYS):
        return False
    near = bid.last <= limit.highest + REACH
    return near or bid.weight == SURE or not (limit.answered or 1900 <= bid.last <= 2100)


def _leaves_doubt(bid: Bid, scene: Scene, *, kept: bool) -> bool:
    """Say whether a reader could take the number for another: one of an answer, or of a list in it."""
    if bid.form is Form.LABEL or bid.weight == SURE:
        return False
    return not kept or (scene.answered and bid.weight == STANDS)


def _without_listed(scene: Scene, offers: Sequence[_Offer]) -> list[_Offer]:
    """Return the offers; what counts from 1 right below the label of an answer is a list in that answer.

    For `Vraag 1` that is the label of all answers.  It is a list below a line that leads to it, too, where
    answers have labels and none stands behind it.
    """
    found: list[_Offer] = []
    awaited, form, sure = 0, Form.TABLE, False
    for offer in offers:
        bid = offer.bid
        begins = False
        if offer.made is not None and bid.first == 1 and found:
            above = _above(scene, offer.line)
            led = sure and bid.weight != SURE and above.endswith(":")
            all_of_them = bid.form is not Form.LABEL or above.lower().startswith("antwoorden")
            begins = led or (all_of_them and is_bare_label(above))
        goes_on = bid.first == awaited and bid.form is form and bid.weight != SURE
        if begins or goes_on:
            awaited, form = bid.last + 1, bid.form
            found.append(offer._replace(bid=bid._replace(weight=PART)))
        else:
            awaited, sure = 0, bid.weight == SURE
            found.append(offer)
    return found


def _above(scene: Scene, at: int) -> str:
    """Return what stands on the nearest line above."""
    lines = scene.page.lines
    above = next((index for index in range(at - 1, scene.start, -1) if lines[index].text), scene.start)
    return lines[above].text


def _is_labelled(scene: Scene) -> bool:
    """Say whether the answers have labels, or there are none."""
    lines = scene.page.lines[scene.start : scene.stop]
    return not scene.answered or any(ANSWER.match(line.text) for line in lines if line.text)


def _offer(scene: Scene, made: Candidate, before: Before) -> _Offer:
    first = made.numbers[0]
    again = first.value == 1 and first.letter in {"", "a"}
    heads = headings(scene, made.line, before._replace(again=again))
    return _Offer(
        made.line,
        _bid(made.numbers, made.form, _weight(scene, made, before.starts), headed=bool(heads)),
        made,
        heads,
    )


def _bid(numbers: Sequence[Number], form: Form, weight: int, *, headed: bool = False) -> Bid:
    first = numbers[0]
    return Bid(first.value, first.letter, _run(numbers), form, weight, headed)


def _run(numbers: Sequence[Number]) -> int:
    """Return the last of the numbers that count on from the first."""
    last = numbers[0].value
    for number in numbers[1:]:
        last = number.value if (number.since or number.value) == last + 1 else last
    return last


def _elsewhere(loose: Sequence[Candidate]) -> frozenset[int]:
    """Return the numbers that stand in a header with others before them."""
    found: set[int] = set()
    for made in loose:
        for number in made.numbers[1:]:
            found.update(range(number.since or number.value, number.value + 1))
    return frozenset(found)


def _behind(scene: Scene, made: Candidate) -> str:
    """Return what stands behind the number on its line."""
    return scene.text[made.text.start : made.text.end].strip()


def _is_part(text: str) -> bool:
    """Say whether a text goes on with a sentence that a line broke off."""
    return text != "" and not _BEGINS.match(text)


def _weight(scene: Scene, made: Candidate, starts: Set[int]) -> int:
    """Return what the text behind a number says for it, up to an answer or another candidate."""
    first = _behind(scene, made)
    if _is_part(first):
        return PART if scene.answered else STANDS
    texts = [first] if first else []
    below = made.line + made.more + 1
    for index in range(below, min(below + 3 * LOOK_AHEAD, scene.stop)):
        text = scene.page.lines[index].text
        if not text or (not texts and QUESTION_LABEL.fullmatch(text)):
            continue
        if ANSWER.match(text):
            return SURE if texts else SAYS
        if index in starts or len(texts) >= LOOK_AHEAD:
            break
        if not texts and _is_part(text):
            return QUOTED if scene.answered and made.form is Form.LABEL else STANDS
        texts.append(text)
    if any("?" in text for text in texts):
        return ASKS
    return SAYS if _is_sentence(texts) else STANDS


def _is_sentence(texts: Sequence[str]) -> bool:
    return bool(texts) and (len(texts[0]) > SENTENCE or CLAUSE_END.search(texts[0]) is not None)
