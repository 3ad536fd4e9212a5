"""A series numbered anew: which numbers its questions get, and all that must be written otherwise for that.

In: a document.  Out: edits of the numbers, of the labels of answers and of the references to them; none where
that leaves doubt, or a tracked deletion of a question waits.  Knows no rule.  Few lists need the patterns, so
they are compiled where they are used.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from linter.model.answering import label_of, strays
from linter.model.counting import Number
from linter.model.document import Document
from linter.model.flow import FactKind, Span
from linter.model.numbering import Series, known, place_of, series
from linter.model.referring import Figure, Reference, Trust, figures, named, references
from linter.model.rule import Edit, Fix

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

HIGHEST = 9_999
"""The highest number that a reference to a question is known by."""
_LEADS = (
    r"(?i)\b(?:(?:vra(?:ag|gen)|antwoord(?:en)?)(?:\s+op)?|zie|idem|conform)\s+"
    r"(?:(?:ook|bij|onder|nrs?\.?|nummers?)\s+){0,3}"
    r"(\d{1,4}\b(?:(?:\s?(?:[,/&–-]|t/m)|\s(?:en|of|tot\s+en\s+met))\s?(?:en\s)?\d{1,4}\b)*)(?![.,]\d)"
)
"""What leads to the numbers of questions, also where it is no reference that is known as such."""


def anew(document: Document, found: Series) -> Fix | None:
    """Return what numbers a series on from its first number, None where that leaves doubt."""
    edits = document.once(_all_anew).get(found.questions[0])
    return Fix("", edits) if edits else None


def pending(document: Document, found: Series) -> tuple[tuple[str, Span], ...]:
    """Return where a question may have been deleted by a tracked change that is not accepted, as `related`.

    Whether that question counts is for who accepts or rejects it to say.
    """
    first, last = (document.span(found.questions[index]) for index in (0, -1))
    for fact in document.flow.facts_of(FactKind.DELETED):
        at = fact.span.start
        if first.start <= at <= last.end and (_is_question(fact.value) or _is_between(document, at)):
            return (("verwijderd", fact.span),)
    return ()


def _is_question(deleted: str) -> bool:
    return deleted.lstrip()[:1].isdigit() or "\n" in deleted or "\t" in deleted


def _is_between(document: Document, at: int) -> bool:
    """Say whether this is where a question begins or ends."""
    index = bisect_right(document.vragen_starts, at) - 1
    span = document.span(document.nodes["vraag"][max(index, 0)])
    return not span.start < at < span.end


class _Doubt(Exception):  # noqa: N818 - it ends the search, and is no error
    """Something in the document could be meant otherwise."""


class _Numbers(NamedTuple):
    """The new number of each question of a series, and what each old number becomes: more than one is doubt.

    `alone` says that there is no other series that a reference could be to.
    """

    by_question: "Mapping[Element, int]"
    by_value: Mapping[int, frozenset[int]]

    alone: bool

    def of(self, value: int) -> int:
        """Return what a number becomes; raises _Doubt where that is not one number."""
        found = self.by_value.get(value, frozenset())
        if len(found) != 1:
            raise _Doubt
        return next(iter(found))

    def through(self, first: int, last: int) -> None:
        """Raise _Doubt where the questions from one to another do not stay those between the two."""
        between = {self.of(value) for value in range(first, last + 1) if value in self.by_value}
        if between != set(range(self.of(first), self.of(last) + 1)):
            raise _Doubt

    @property
    def changed(self) -> frozenset[int]:
        """The numbers that are missing, do not stay what they are, or come to be another question's."""
        olds = {value for value, news in self.by_value.items() if news != {value}}
        news = {new for value, found in self.by_value.items() for new in found if new != value}
        missing = set(range(min(self.by_value), min(max(self.by_value), HIGHEST))) - self.by_value.keys()
        return frozenset(olds | news | missing)


def _all_anew(document: Document) -> "dict[Element, tuple[Edit, ...]]":
    """Return the edits of each series of which the numbers are wrong, by its first question."""
    every = series(document)
    if not known(document).sure or any(True for _ in strays(document)):
        return {}
    made: dict[Element, tuple[Edit, ...]] = {}
    for one in every:
        numbers = _numbers(one)
        with suppress(_Doubt):
            if numbers is not None and not pending(document, one):
                writer = _Writer(document, numbers._replace(alone=len(every) == 1))
                made[one.questions[0]] = writer.edits()
    return made


def _numbers(found: Series) -> _Numbers | None:
    """Return the new numbers of a series; None where its numbers are right, or leave doubt."""
    tally, olds = found.tally, [number for number in found.numbers if number]
    if not (tally.gaps or tally.astray or tally.doubles or tally.meant) or len(olds) < len(found.numbers):
        return None
    if not (tally.astray or tally.doubles or tally.meant):
        values = sorted({value for value, _ in olds})
        rank = {value: values[0] + index for index, value in enumerate(values)}
        news = [rank[value] for value, _ in olds]
    elif found.shared or tally.start is not None or olds[0][0] != 1 or _twice_lettered(olds):
        return None
    else:
        news = list(_in_order(olds))
    by_value: dict[int, set[int]] = {}
    for (value, _), new in zip(olds, news, strict=True):
        by_value.setdefault(value, set()).add(new)
    found_by_value = {value: frozenset(one) for value, one in by_value.items()}
    return _Numbers(dict(zip(found.questions, news, strict=True)), found_by_value, alone=True)


def _twice_lettered(olds: Sequence[Number]) -> bool:
    """Say whether a number with a letter stands there twice: of 8a, 8a the second may be an 8b or a 9a."""
    lettered = [number for number in olds if number[1]]
    return len(set(lettered)) < len(lettered)


def _in_order(olds: Sequence[Number]) -> Iterator[int]:
    """Yield the numbers from 1 on; letters of one number that go on keep theirs together."""
    new, before = 0, (0, "")
    for number in olds:
        new += not (number[0] == before[0] and number[1] > before[1])
        before = number
        yield new


class _Writer:
    """All that is written otherwise for one series; `_seen` is where numbers stand that were looked at."""

    def __init__(self, document: Document, numbers: _Numbers) -> None:
        self._document, self._numbers = document, numbers
        self._changed = numbers.changed
        self._edits: list[Edit] = []
        self._seen: set[int] = set()

    def edits(self) -> tuple[Edit, ...]:
        """Return the edits; raises _Doubt where one of them could be wrong, or where one may be lacking."""
        for vraag in self._document.nodes["vraag"]:
            if vraag in self._numbers.by_question:
                self._question(vraag, int(vraag.get("nr", "")), self._numbers.by_question[vraag])
            else:
                self._leave(vraag)
        for tag in ("tekst", "antwoord"):
            for reference in references(self._document, tag):
                self._reference(reference)
        for reference in references(self._document, "vragenlijst"):
            self._refuse_unseen(reference.span)
        for found in re.finditer(_LEADS, self._document.flow.text):
            self._refuse_unseen(Span(*found.span(1)))
        return tuple(sorted(self._edits))

    def _refuse_unseen(self, span: Span) -> None:
        """Raise _Doubt where `span` has a number that changes, alone or in a range, and was not looked at."""
        text = self._document.text(span)
        unseen = [one for one in figures(text) if span.start + one.span.start not in self._seen]
        if any(one.value in self._changed or one.through for one in unseen) and not self._changed.isdisjoint(
            value for value, _ in named(text)
        ):
            raise _Doubt

    def _question(self, vraag: "Element", old: int, new: int) -> None:
        self._number(vraag, old, new)
        for answer in vraag.iter("antwoord"):
            self._label(answer, old, new)

    def _leave(self, vraag: "Element") -> None:
        """Look at the numbers of a question of another series, which stay as they are."""
        labels = (label_of(self._document, answer) for answer in vraag.iter("antwoord"))
        for start, end in (place_of(self._document, vraag), *labels):
            self._seen.update(range(start, end))

    def _number(self, vraag: "Element", old: int, new: int) -> None:
        """Write the number of a question; of one that the file counts itself the whole label."""
        nr = vraag.find("nr")
        span = self._document.span(vraag if nr is None else nr)
        text = self._document.text(span)
        places = [found.span() for found in re.finditer(r"\d+", text) if int(found[0]) == old]
        if nr is None or len(places) != 1:
            raise _Doubt
        start, end = places[0]
        self._seen.add(span.start + start)
        if old == new:
            return
        block = self._document.flow.block_at(span.start)
        if block is not None and block.generated:
            shift = block.span.start
            label = self._document.text(block.span).rstrip("\t")
            start, end = start + span.start - shift, end + span.start - shift
            self._edits.append(Edit(Span(shift, shift + len(label)), f"{label[:start]}{new}{label[end:]}"))
        else:
            self._edits.append(Edit(Span(span.start + start, span.start + end), str(new)))

    def _label(self, answer: "Element", old: int, new: int) -> None:
        """Write the numbers in the label of an answer: that of its own question, or of those it names."""
        span = label_of(self._document, answer)
        named = answer.get("nrs", str(old)).split()
        for figure in figures(self._document.text(span)):
            if str(figure.value) not in named or (len(named) == 1 and figure.value != old):
                raise _Doubt
            self._write(span, figure, new if len(named) == 1 else self._numbers.of(figure.value))

    def _reference(self, reference: Reference) -> None:
        """Write a reference of which it is sure that it is to this series, and to which question of it."""
        found = list(figures(self._document.text(reference.span)))
        if found and reference.span.start + found[0].span.start in self._seen:
            return
        self._seen |= {reference.span.start + figure.span.start for figure in found}
        touched = any(value in self._changed for value, _ in reference.numbers)
        if not touched or reference.trust is Trust.ELSEWHERE:
            return
        if reference.trust is not Trust.SURE or not self._numbers.alone:
            raise _Doubt
        before = 0
        for figure in found:
            if figure.through:
                self._numbers.through(before, figure.value)
            self._write(reference.span, figure, self._numbers.of(figure.value))
            before = figure.value

    def _write(self, span: Span, figure: Figure, new: int) -> None:
        start = span.start + figure.span.start
        self._seen.add(start)
        if new != figure.value:
            self._edits.append(Edit(figure.span.shift(span.start), str(new)))
