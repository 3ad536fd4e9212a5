"""What each rule takes by itself, and all of them beside reading and parsing.

In: nothing, or how many questions.  Out: per rule how much more it grows than walking through the list does,
the worst first; and a check as a multiple of reading and parsing.  A long list is slower to walk through for
each question too, as it fits in no cache: what grows with its square stands out against that.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from benchmarks.lists import griffie
from benchmarks.written import ANSWERS, TABLE, told
from linter.check.catalog import load
from linter.check.select import applicable, chosen
from linter.collector import Undisturbed
from linter.model.document import Document
from linter.model.rule import Inputs, Rule, Stage
from linter.model.source import Source
from linter.pipeline import convert, lint
from tests.generate.faults.plant import valued
from tests.generate.formats import FORMATS
from tests.generate.told import Item, Told
from tests.generate.written.sheet import sheet

FAULTY = "faulty"
SHAPES = (TABLE, ANSWERS, FAULTY)
SIZES = (280, 2800)
LEAST, TURNS = 0.2, 5
"""Milliseconds below which a clock says little: what takes less counts as this; how often each is tried."""
INPUTS = Inputs("2026-11-25", Stage.DEFINITIEF)
_WRONG = (
    "Is dit  door de de gemeenten , zoals u in de brief (Kst. 31 865, nr. 1 en 2) schreef, besproken met BSN "
    'nummer 123456782 of a.b@gmail.com, en wat is "dit" of “dat” (zie bijlage 7, blz. 18) uit vraag 9999 van '
    "[datum]\u200b volgens deKamer"
)


WALK = "walk"


class Growth(NamedTuple):
    """A rule in the shape of list that grows it most: its milliseconds for either size, and of a walk."""

    code: str
    shape: str
    small: float
    large: float
    walk: float

    @property
    def ratio(self) -> float:
        """How many times more the rule grows than a walk: 1 where it is as linear, far more if quadratic."""
        return max(self.large, LEAST) / max(self.small, LEAST) / self.walk


def growth() -> Sequence[Growth]:
    """Return every rule once, the worst first."""
    worst: dict[str, Growth] = {}
    for one in _all():
        if one.code not in worst or one.ratio > worst[one.code].ratio:
            worst[one.code] = one
    return sorted(worst.values(), key=lambda one: -one.ratio)


def _all() -> Iterator[Growth]:
    for shape in SHAPES:
        small, large = (_times(shape, size) for size in SIZES)
        walk = large.pop(WALK) / small.pop(WALK)
        for code, spent in small.items():
            yield Growth(code, shape, spent, large[code], walk)


def _times(shape: str, size: int) -> dict[str, float]:
    """Return the milliseconds of each rule; what they share is made before, so that none pays for all."""
    document = convert(Source("lijst.docx", FORMATS["docx"].write(sheet(listed(shape, size)))))
    asked = applicable(chosen(load().rules, (), ()), document.soort, Stage.DEFINITIEF)
    for rule in asked:
        _once(rule, document)
    turns = range(TURNS)
    times = {rule.code: min(_once(rule, document) for _turn in turns) for rule in asked}
    return {WALK: min(_timed(lambda: _walk(document)) for _turn in turns), **times}


def _walk(document: Document) -> int:
    return sum(len(document.text(span)) + len(node.attrib) for node, span in document.spans.items())


def _once(rule: Rule, document: Document) -> float:
    return _timed(lambda: list(rule.check(document, INPUTS)))


def listed(shape: str, size: int) -> Told:
    """Return a list; one that is faulty asks the same wrong question time and again."""
    if shape != FAULTY:
        return told(size, shape, 0)
    one = told(size, TABLE, 0)
    wrong = one.items[0].asked[-1]._replace(bijlage="2", van="15", tm="11")
    body = tuple(_wrong(item) for item in one.items)
    return valued(one._replace(body=body), 0, wrong)


def _wrong(item: Item) -> Item:
    asked = item.asked[-1]._replace(bijlage="2", van="15", tm="11")
    return item._replace(text=_WRONG, asked=(asked,))


def share(questions: int, turns: int) -> tuple[float, float]:
    """Return the milliseconds of a check with all rules, and of reading and parsing alone."""
    checked, read = [], []
    for variant in range(turns):
        source = Source("lijst.docx", griffie(questions, variant))
        read.append(_timed(partial(convert, source)))
        checked.append(_timed(partial(lint, source)))
    return min(checked), min(read)


def _timed(act: Callable[[], object]) -> float:
    with Undisturbed():  # as in a check
        start = time.perf_counter()
        act()
        return (time.perf_counter() - start) * 1000
