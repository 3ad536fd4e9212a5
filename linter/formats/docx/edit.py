"""Word documents changed: a source, edits of its flow and changes in, the bytes of the new file out.

Either directly, or as tracked changes, which Word shows to be accepted or refused.  Only the bytes of the
runs that change do; all other parts are copied as they lie there.  The new file is read again before it is
given.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from linter.errors import UnwritableSource
from linter.formats.docx.ink import Direct, Idents, Ink, Tracked
from linter.formats.docx.read import read
from linter.formats.docx.remade import Sheet, remade
from linter.formats.docx.renumbered import renumbered
from linter.formats.docx.settings import puts
from linter.formats.docx.spoken import spoken
from linter.formats.docx.spots import Blank, Place, Spots
from linter.formats.docx.stored import refuse_if_signed, stored
from linter.formats.docx.trace import Traced, trace
from linter.formats.puts import Splices, add, apart, change
from linter.formats.spliced import spliced
from linter.formats.trimmed import trimmed, trimmed_to_words
from linter.model.edited import applied
from linter.model.remark import Change, Stamp
from linter.model.rule import Edit
from linter.model.source import Source


class _Way(NamedTuple):
    """How edits are written: the ink for a part, and how much of an edit is left as it is."""

    ink: Callable[[Sheet], Ink]
    trim: Callable[[str, Edit], Edit]


def edit(source: Source, edits: Sequence[Edit], changes: Sequence[Change]) -> bytes:
    """Return the document with `edits` of its flow and `changes` made.

    Raises what reading does, SignedSource for a document that is signed, UnwritableSource for what cannot be
    written there, and where the new file would not read as was asked.
    """
    return _written(source, edits, changes, _Way(lambda sheet: Direct(sheet.words), trimmed))


def suggest(source: Source, edits: Sequence[Edit], changes: Sequence[Change], stamp: Stamp) -> bytes:
    """Return the document with `edits` as tracked changes; `changes`, which Word tracks not, are made.

    Raises as `edit` does.
    """
    way = _Way(lambda sheet: Tracked(sheet.words, sheet.idents, stamp), trimmed_to_words)
    return _written(source, edits, changes, way)


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
    parts = {name: spliced(traced.package.bytes(name), asked) for name, asked in splices.items()}
    made = stored(traced.package, source.data, parts)
    if read(source._replace(data=made)).text != applied(traced.flow.text, edits):
        raise _unwritable(())
    return made


def _edit(traced: Traced, edits: Sequence[Edit], way: _Way, splices: Splices) -> Iterator[Edit]:
    """Put what makes the edits among the splices of each part; yield the edits that have no place."""
    flow, spots, asked = traced.flow, Spots(traced), dict[str, list[Place | Blank]]()
    numbers, others = apart(flow, edits)
    for one in others:
        least = way.trim(flow.text, one)
        found = spots.of(least)
        if not found and least.text != flow.text[slice(*least.span)]:
            yield one
        for place in found:
            asked.setdefault(place.part, []).append(place)
    idents = Idents(traced.package.bytes(name) for name in traced.stories)
    for part, places in asked.items():
        sheet = _sheet(traced, part, idents)
        splices.setdefault(part, []).extend(remade(sheet, places, way.ink(sheet)))
    if numbers:
        sheet = _sheet(traced, traced.package.main, idents)
        made = renumbered(traced, numbers, sheet, way.ink(sheet))
        yield from () if made else numbers
        add(splices, made)


def _sheet(traced: Traced, part: str, idents: Idents) -> Sheet:
    data, root = traced.package.bytes(part), traced.stories[part].root
    return Sheet(data, root, spoken(data, root), idents)


def _unwritable(parts: tuple[Edit | Change, ...]) -> UnwritableSource:
    return UnwritableSource(
        "Dit is in dit Word-bestand niet te wijzigen zonder iets anders te raken: verander het zelf in Word.",
        "This cannot be changed in this Word file without touching something else: do it yourself in Word.",
        parts,
    )
