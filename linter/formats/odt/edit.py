"""OpenDocument texts changed: a source, edits of its flow and changes in, the bytes of the new file out.

Either directly, or as tracked changes, to be accepted or refused.  Only the bytes of what changes do; all
other parts are copied as they lie there.  The new file is read again before it is given.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from linter.errors import SourceError, UnwritableSource
from linter.formats.odt.cuts import Ask, Cuts
from linter.formats.odt.ink import Direct, Ink, Sheet, Tracked
from linter.formats.odt.read import read
from linter.formats.odt.renumbered import renumbered
from linter.formats.odt.settings import puts
from linter.formats.odt.spoken import spoken
from linter.formats.odt.stored import refuse_if_signed, stored
from linter.formats.odt.trace import Traced, trace
from linter.formats.puts import Splices, add, apart, change
from linter.formats.spliced import spliced
from linter.formats.trimmed import trimmed, trimmed_to_words
from linter.model.edited import applied
from linter.model.flow import FactKind, Flow, Span
from linter.model.remark import Change, Stamp
from linter.model.rule import Edit
from linter.model.source import Source

_OTHERS = (FactKind.INSERTED, FactKind.FORMATTED)


class _Way(NamedTuple):
    """How edits are written: the ink, and how much of an edit is left as it is; `closed` are the places of a
    flow where nothing may be written so."""

    ink: Ink
    trim: Callable[[str, Edit], Edit]
    closed: Callable[[Flow], Sequence[Span]]


def edit(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
    """Return the document with `edits` of its flow and `changes` made.

    Raises what reading does, SignedSource for a document that is signed, UnwritableSource for what cannot be
    written there, and where the new file would not read as was asked.
    """
    return _written(source, edits, changes, _Way(Direct(), trimmed, _nowhere))


def suggest(source: Source, edits: Sequence[Edit], changes: Sequence[Change], stamp: Stamp) -> bytes:
    """Return the document with `edits` as tracked changes; `changes`, which are not tracked, are made.

    Raises as `edit` does, also for automatic numbers and for what someone else's tracked change is about.
    """
    return _written(source, edits, changes, _Way(Tracked(stamp), trimmed_to_words, _changed))


def _written(source: Source, edits: Sequence[Edit], changes: Sequence[Change], way: _Way) -> bytes:
    traced = trace(source)
    refuse_if_signed(traced.package)
    splices: Splices = {}
    unplaced: list[Edit | Change] = [
        *_edit(traced, edits, way, splices),
        *change(changes, partial(puts, traced), splices),
    ]
    if unplaced:
        raise _unwritable(tuple(unplaced))
    parts = {name: spliced(traced.package.source(name), asked) for name, asked in splices.items()}
    made = stored(traced.package, source.data, parts)
    if _text(source._replace(data=made)) != applied(traced.flow.text, edits):
        raise _unwritable(())
    return made


def _text(source: Source) -> str:
    try:
        return read(source).text
    except SourceError:
        raise _unwritable(()) from None


def _edit(traced: Traced, edits: Sequence[Edit], way: _Way, splices: Splices) -> Iterator[Edit]:
    """Put what makes the edits among the splices of each part; yield the edits that have no place."""
    flow, cuts, asked = traced.flow, Cuts(traced), dict[str, list[Ask]]()
    numbers, others = apart(flow, edits)
    least = [(way.trim(flow.text, one), one) for one in others]
    closed = way.closed(flow)
    for joint in cuts.joined([(one, whole) for one, whole in least if _changes(flow, one)]):
        found = None if _meets(closed, joint.edit.span) else cuts.of(joint.edit)
        if found is None:
            yield from joint.of
        else:
            asked.setdefault(found.spot.part, []).append(found)
    for part, asks in asked.items():
        splices.setdefault(part, []).extend(way.ink.splices(_sheet(traced, part, asks), asks))
    if numbers:
        made = renumbered(traced, numbers) if isinstance(way.ink, Direct) else None
        yield from numbers if made is None else ()
        add(splices, made or [])


def _changes(flow: Flow, edit: Edit) -> bool:
    return flow.text[slice(*edit.span)] != edit.text


def _sheet(traced: Traced, part: str, asks: Sequence[Ask]) -> Sheet:
    data, root = traced.package.source(part), asks[0].spot.element.getroottree().getroot()
    return Sheet(data, root, spoken(data, root))


def _nowhere(_flow: Flow) -> Sequence[Span]:
    return ()


def _changed(flow: Flow) -> Sequence[Span]:
    """Return the places that tracked changes are about, those that touch as one."""
    made: list[Span] = []
    for fact in flow.facts_of(*_OTHERS):
        if made and fact.span.start <= made[-1].end:
            made[-1] = Span(made[-1].start, max(made[-1].end, fact.span.end))
        else:
            made.append(fact.span)
    return made


def _meets(closed: Sequence[Span], span: Span) -> bool:
    """Say whether a span touches one of those that are closed, which are in order."""
    first = bisect_left(closed, span.start, key=_end)
    return first < len(closed) and closed[first].start <= span.end


def _end(span: Span) -> int:
    return span.end


def _unwritable(parts: tuple[Edit | Change, ...]) -> UnwritableSource:
    return UnwritableSource(
        "Dit is in dit OpenDocument-bestand niet te wijzigen zonder iets anders te raken: verander het zelf"
        " in LibreOffice.",
        "This cannot be changed in this OpenDocument file without touching something else: do it yourself"
        " in LibreOffice.",
        parts,
    )
