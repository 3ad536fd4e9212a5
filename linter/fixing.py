"""A file repaired: what is found in it, what of that is fixed, and whether the result is what was meant.

In: a source, the options of a check and what is wished.  Out: the new file with what was and was not
repaired, or an error and no file.  Fixes are made in rounds, as long as the text that one makes has more to
fix; what comes of them all is written once, to the file as it was.  Writes to no place, and knows no format.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from linter import pipeline
from linter.check.engine import printed
from linter.errors import SourceError, UnwritableSource
from linter.formats.changing import Editor, editor, suggester, unsuggestable
from linter.model.document import Document
from linter.model.edited import Moves, applied, by_line, composed
from linter.model.finding import Finding
from linter.model.options import Options
from linter.model.remark import Change, Stamp
from linter.model.report import FileReport
from linter.model.rule import Edit, Safety
from linter.model.source import Source
from linter.repairs import ONLY_SAFE, Plan, edits_of, fixable, plan
from linter.report.repair import Passage
from linter.sound import endless, refuse_worse, strange
from linter.unsettled import refuse_across

MOST_ROUNDS, MOST_SEARCHED = 20, 50


class Manner(StrEnum):
    """How repairs are written: as suggestions where the format has these, always so, or always directly."""

    BEST = "best"
    SUGGESTED = "suggested"
    DIRECT = "direct"


class Wish(NamedTuple):
    """Which fixes are made, how they are written, and what a baseline knows already (never fixed)."""

    allowed: frozenset[Safety] = ONLY_SAFE
    manner: Manner = Manner.BEST
    known: Mapping[str, int] = {}


class Left(NamedTuple):
    """A finding that could not be fixed in this file, and why."""

    finding: Finding
    reason: SourceError


class Fixed(NamedTuple):
    """A file repaired: `data` are its bytes, those it had where nothing was repaired.

    `before` and `after` report on the file as it was and as it is (where what is done is only `suggested`, as
    it will be when all is accepted); `repaired` are the findings that are gone, `left` those that cannot be
    repaired in it.  `edits` and `changes` are what was done to the flow as it was.
    """

    before: FileReport
    after: FileReport
    data: bytes
    repaired: tuple[Finding, ...] = ()
    left: tuple[Left, ...] = ()
    edits: tuple[Edit, ...] = ()
    changes: tuple[Change, ...] = ()
    suggested: bool = False


PLAIN, SAFELY = Options(), Wish()


def fix(source: Source, options: Options = PLAIN, wish: Wish = SAFELY) -> Fixed:
    """Repair one file; nothing is written to any place.

    Raises SourceError where it cannot be read, or where nothing at all can be written in it, ConfigError
    where `options` ask for what is not there, UnsoundRepair where the result would not be right.
    """
    before = _judged(source, options, wish)
    if not any(fixable(before.findings, wish.allowed)):
        return Fixed(before, before, source.data)
    return _Repair(source, options, wish, before).done()


def passages(document: Document, edits: Sequence[Edit]) -> Iterator[Passage]:
    """Yield the lines of a document that `edits` of it change, each as it is before and after."""
    for line, inside in by_line(document.flow.text, edits):
        before = document.text(line)
        after = applied(before, (one._replace(span=one.span.shift(-line.start)) for one in inside))
        yield Passage(printed(document, inside[0].span) or None, before, after)


class _Written(NamedTuple):
    """What a round makes of what the one before it made, and what all of them make of the file as it was."""

    state: bytes
    whole: bytes


class _Repair:
    """One file while it is repaired; `_state` is what the rounds so far make of it when edited directly."""

    def __init__(self, source: Source, options: Options, wish: Wish, before: FileReport) -> None:
        self._source = self._state = source
        self._options, self._wish, self._searches = options, wish, 0
        self._edit, self._suggest = _writers(before, wish.manner, options)
        self._fixed = Fixed(before, before, source.data, suggested=self._suggest is not None)
        self._out = {(one.code, one.span) for one in before.findings if not one.counts}

    def done(self) -> Fixed:
        """Make rounds until nothing is left to fix, and return what came of them."""
        for _ in range(MOST_ROUNDS):
            if not self._round():
                return self._checked()
        raise endless()

    def _round(self) -> bool:
        """Fix what can be fixed at once; return whether anything was."""
        fixed, moves = self._fixed, Moves(self._fixed.edits)
        waiting = [
            one
            for one in fixable(fixed.after.findings, self._wish.allowed)
            if (one.code, moves.back(one.span)) not in self._out
        ]
        made, written = self._stored(waiting)
        if not made.findings:
            return False
        self._state = self._source._replace(data=written.state)
        after = self._read_again(self._state.data)
        if _text(after) != applied(_text(fixed.after), made.edits):
            raise strange()
        edits, changes = self._joined(made)
        repaired = (*fixed.repaired, *made.findings)
        self._fixed = self._fixed._replace(
            after=after, data=written.whole, repaired=repaired, edits=edits, changes=changes
        )
        return True

    def _joined(self, made: Plan) -> tuple[tuple[Edit, ...], tuple[Change, ...]]:
        """Return what the rounds so far and a plan do to the file as it was."""
        fixed, moves = self._fixed, Moves(self._fixed.edits)
        changes = [one._replace(span=moves.back(one.span)) for one in made.changes]
        return composed(_text(fixed.before), fixed.edits, made.edits), (*fixed.changes, *changes)

    def _stored(self, waiting: Sequence[Finding]) -> tuple[Plan, _Written]:
        """Return what can be done of what is waiting, and what that makes; what cannot is left out."""
        while True:
            made = plan(waiting)
            if not made.findings:
                return made, _Written(b"", b"")
            try:
                return made, self._written(made)
            except SourceError as error:
                refused = self._refused(made, error)
            self._leave(refused)
            waiting = [one for one in waiting if one not in refused]

    def _written(self, made: Plan) -> _Written:
        """Return what a plan makes; raises SourceError where it cannot be stored, or not be suggested."""
        refuse_across(self._fixed.after.flow, made.edits)
        data = self._edit(self._state, made.edits, made.changes)
        edits, changes = self._joined(made)
        if self._suggest is not None:
            return _Written(data, self._suggest(self._source, edits, changes))
        return _Written(data, self._edit(self._source, edits, changes) if self._fixed.repaired else data)

    def _refused(self, made: Plan, error: SourceError) -> dict[Finding, SourceError]:
        """Return the findings of a plan that cannot be stored; raises `error` where nothing can."""
        parts = error.parts if isinstance(error, UnwritableSource) else ()
        named_ones = [one for one in made.findings if not _parts(one).isdisjoint(parts)]
        if named_ones:
            return dict.fromkeys(named_ones, error)
        self._written(Plan())
        self._searches += 1
        if self._searches > MOST_SEARCHED:
            return dict.fromkeys(made.findings, error)
        return {self._culprit(made.findings): error}

    def _culprit(self, findings: Sequence[Finding]) -> Finding:
        """Return one of several findings that cannot be stored together, by halving them."""
        while len(findings) > 1:
            half = findings[: len(findings) // 2]
            try:
                self._written(plan(half))
                findings = findings[len(half) :]
            except SourceError:
                findings = half
        return findings[0]

    def _leave(self, refused: Mapping[Finding, SourceError]) -> None:
        moves = Moves(self._fixed.edits)
        self._out |= {(one.code, moves.back(one.span)) for one in refused}
        left = (Left(one, error) for one, error in refused.items())
        self._fixed = self._fixed._replace(left=(*self._fixed.left, *left))

    def _checked(self) -> Fixed:
        """Return what was repaired, once the whole of it was found to be sound."""
        fixed = self._fixed
        if not (fixed.edits or fixed.changes):
            return Fixed(fixed.before, fixed.before, self._source.data, left=fixed.left)
        if fixed.data != self._state.data:
            whole = self._read_again(fixed.data)
            if _text(whole) != _text(fixed.after):
                raise strange()
            fixed = fixed if fixed.suggested else fixed._replace(after=whole)
        refuse_worse(fixed.before, fixed.after)
        return fixed

    def _read_again(self, data: bytes) -> FileReport:
        """Judge what was written; raises UnsoundRepair where it cannot even be read."""
        try:
            return _judged(self._source._replace(data=data), self._options, self._wish)
        except SourceError as error:
            raise strange() from error


def _writers(file: FileReport, manner: Manner, options: Options) -> tuple[Editor, Editor | None]:
    """Return what edits a file, and what makes suggestions in it where these are made."""
    name = file.format or ""
    edit = editor(name)
    if manner is Manner.DIRECT:
        return edit, None
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    suggest = suggester(name, Stamp(f"{options.today}T12:00:00Z" if options.today else now))
    return edit, suggest or (unsuggestable if manner is Manner.SUGGESTED else None)


def _judged(source: Source, options: Options, wish: Wish) -> FileReport:
    file = pipeline.lint(source, options)
    return pipeline.against(file, wish.known, options.fail_on) if wish.known else file


def _parts(finding: Finding) -> frozenset[object]:
    return frozenset((*edits_of(finding), *(finding.fix.changes if finding.fix else ())))


def _text(file: FileReport) -> str:
    return file.flow.text if file.flow else ""
