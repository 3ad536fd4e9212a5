"""Paragraphs of one story: their elements in, numbers and blocks out to the writer.

Knows their properties, automatic numbers, and that a deleted paragraph mark joins two paragraphs.
What stands within them is left to `runs`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from linter.formats.docx.counting import Counters
from linter.formats.docx.markup import PPR, RPR, SHADE, VAL, P, W, author, flag, head, painted, plain
from linter.formats.docx.numbering import Numbering
from linter.formats.docx.part import Part
from linter.formats.docx.runs import Runs
from linter.formats.docx.styles import NumberReference, Styles, number_reference
from linter.formats.writer import Where, Writer
from linter.formats.xmlpart import Element, child, whole
from linter.model.flow import BlockKind, FactKind, Layout, PartAnchor, Span
from linter.model.making import new

_STYLE, _NUMPR, _OUTLINE = W + "pStyle", W + "numPr", W + "outlineLvl"
_GONE, _NEW = (W + "del", W + "moveFrom"), (W + "ins", W + "moveTo")
_CHANGES = (W + "pPrChange", W + "rPrChange", W + "sectPrChange", W + "numberingChange")
_VANISH = W + "vanish"
_BODY_TEXT = 9  # the outline level of what is no heading


class Sheet(NamedTuple):
    """What all stories of a document share: its styles and its lists."""

    styles: Styles
    numbering: Numbering


class _Properties(NamedTuple):
    style: str | None = None
    number: NumberReference = NumberReference()
    outline: int | None = None
    colour: str | None = None


class _Form(NamedTuple):
    """How a paragraph is: whether it is hidden, its level as a heading (from 1), its automatic number, and
    the colour behind its text."""

    hidden: bool = False
    level: int | None = None
    label: str = ""
    colour: str = ""


_PLAIN = _Properties()


class Paragraphs:
    """Writes the paragraphs of one story as blocks of one kind; asks `runs` for what is in them."""

    __slots__ = ("_bare", "_counters", "_kind", "_last", "_looks", "_part", "_runs", "_sheet", "_writer")

    def __init__(self, writer: Writer, runs: Runs, sheet: Sheet, kind: BlockKind) -> None:
        self._writer = writer
        self._runs = runs
        self._part: Part = runs.part
        self._sheet = sheet
        self._kind = kind
        self._counters = Counters(sheet.numbering, sheet.styles)
        self._looks: dict[str | None, _Form] = {}
        self._last = 1
        # what paragraphs without properties are like; None where the default style counts them
        self._bare = None if self._counters.counts(None) else self._form(_PLAIN)

    def runs_on(self, paragraph: Element) -> bool:
        """Say whether the next paragraph goes on here: its mark is deleted, or it is a letter set apart."""
        return self._tracked(paragraph, _GONE) is not None or (self._part.dropped and _is_dropped(paragraph))

    def only(self, paragraph: Element, where: Where) -> None:
        """Write the paragraph that is all a cell holds; most say nothing, neither in it nor of it."""
        properties = self._properties(paragraph)
        bare = self._bare
        if properties is _PLAIN and bare is not None and bare.level is None:
            size = len(paragraph)
            if not size or (size == 1 and paragraph[0].tag == PPR):
                self._last = self._part.paragraphs[paragraph]
                self.blank(where)
                return
        self._told((paragraph,), properties, where)

    def write(self, group: Sequence[Element], where: Where) -> None:
        """Write paragraphs as one: all but the last have lost their marks; the last sets the properties."""
        self._told(group, self._properties(group[-1]), where)

    def _told(self, group: Sequence[Element], properties: _Properties, where: Where) -> None:
        last = group[-1]
        form = self._bare if properties is _PLAIN else None
        hidden, level, label, colour = self._form(properties) if form is None else form
        kind, layout = self._kind, where.layout
        if level is not None and kind is BlockKind.PARAGRAPH:
            kind, layout = BlockKind.HEADING, layout._replace(level=level)
        start, anchor = self._writer.start(), self._anchor(group, where)
        runs = self._runs
        runs.hidden, runs.colour = hidden or where.hidden, colour
        if label:
            begin, start = (
                start,
                self._writer.number(label, anchor, _at_depth(where.layout, self._counters.depth)),
            )
            if runs.hidden or self._vanished(last):
                self._writer.fact(FactKind.HIDDEN, Span(begin, start))
        for paragraph in group:
            runs.inside(paragraph)
            if paragraph is not last:
                self._unmarked(paragraph)
        self._writer.block(start, kind, anchor, layout)
        if self._part.tracked:
            self._changes(last, start)
        self._writer.part("\n")

    def drop(self, group: Sequence[Element]) -> None:
        """Note the deletion of paragraphs of which nothing is left."""
        for paragraph in group:
            here = Span(self._writer.length, self._writer.length)
            who = self._tracked(paragraph, _GONE) or ""
            self._writer.fact(FactKind.DELETED, here, who, plain(paragraph) + "\n")

    def blank(self, where: Where) -> None:
        """Write the empty block of a cell that has no text of its own."""
        start = self._writer.start()
        anchor = new(PartAnchor, (self._part.name, self._last, where.table, where.row, where.cell))
        self._writer.block(start, self._kind, anchor, where.layout)
        self._writer.part("\n")

    def pass_over(self, element: Element) -> None:
        """Take the first paragraph of `element`, which is not told, as the last one seen."""
        first = next(element.iter(P), None)
        self._last = self._last if first is None else self._part.paragraphs[first]

    def _anchor(self, group: Sequence[Element], where: Where) -> PartAnchor:
        first = group[0] if len(group) == 1 else next(filter(survives, group), group[-1])
        count = self._last = self._part.paragraphs[first]
        return new(PartAnchor, (self._part.name, count, where.table, where.row, where.cell))

    def _properties(self, paragraph: Element) -> _Properties:
        properties = head(paragraph, PPR)
        if properties is None:
            return _PLAIN
        style, number, outline, colour = _PLAIN
        for one in properties:
            tag = one.tag
            if tag == _STYLE:
                style = one.get(VAL)
            elif tag == _NUMPR:
                number = number_reference(one)
            elif tag == _OUTLINE:
                outline = whole(one.get(VAL), _BODY_TEXT)
            elif tag == SHADE:
                colour = painted(one)
        if style is None and outline is None and number is _PLAIN.number and not colour:
            return _PLAIN
        return _Properties(style, number, outline, colour)

    def _form(self, properties: _Properties) -> _Form:
        """Return what a paragraph with these properties is like, and count it."""
        look = self._looks.get(properties.style)
        if look is None:
            look = self._looks[properties.style] = self._look(properties.style)
        label = self._counters.label(properties.style, properties.number)
        outline = look.level if properties.outline is None else properties.outline + 1
        level = outline if outline is not None and 0 < outline <= _BODY_TEXT else None
        colour = look.colour if properties.colour is None else properties.colour
        return _Form(look.hidden, level, label, colour)

    def _look(self, style: str | None) -> _Form:
        """Return what a style says of its paragraphs: whether it hides them, their level as headings, the
        colour behind them."""
        chain = [one for _, one in self._sheet.styles.chain(style)]
        hidden = next((one.hidden for one in chain if one.hidden is not None), False)
        outline = next((one.outline for one in chain if one.outline is not None), _BODY_TEXT)
        colour = next((one.colour for one in chain if one.colour is not None), "")
        return _Form(hidden, outline + 1, colour=colour)

    def _tracked(self, paragraph: Element, tags: Sequence[str]) -> str | None:
        """Return who made a tracked change (one of `tags`) of the paragraph's mark."""
        properties = head(paragraph, PPR)
        mark = None if properties is None else child(properties, RPR)
        change = None if mark is None else next(mark.iterchildren(*tags), None)
        return None if change is None else author(change)

    def _vanished(self, paragraph: Element) -> bool:
        """Say whether the paragraph's mark is hidden, and its number with it."""
        properties = head(paragraph, PPR) if self._part.looks else None
        mark = None if properties is None else child(properties, RPR)
        vanish = None if mark is None else child(mark, _VANISH)
        return vanish is not None and flag(vanish)

    def _unmarked(self, paragraph: Element) -> None:
        here = Span(self._writer.length, self._writer.length)
        who = self._tracked(paragraph, _GONE)
        if who is not None:
            self._writer.fact(FactKind.DELETED, here, who, "\n")

    def _changes(self, paragraph: Element, start: int) -> None:
        """Note the tracked changes of the mark of a paragraph and of its properties."""
        end, inserted = self._writer.length, self._tracked(paragraph, _NEW)
        if inserted is not None:
            self._writer.fact(FactKind.INSERTED, Span(end, end + 1), inserted)
        properties = head(paragraph, PPR)
        for change in () if properties is None else properties.iterdescendants(*_CHANGES):
            self._writer.fact(FactKind.FORMATTED, Span(start, end), author(change))


def _is_dropped(paragraph: Element) -> bool:
    """Say whether a paragraph is the first letter of the next, set apart over several lines."""
    properties = head(paragraph, PPR)
    frame = None if properties is None else child(properties, W + "framePr")
    return frame is not None and frame.get(W + "dropCap", "none") != "none"


def survives(paragraph: Element) -> bool:
    """Say whether a paragraph still has text once tracked changes are accepted."""
    return any(next(one.iterancestors(*_GONE), None) is None for one in paragraph.iter(W + "t"))


def _at_depth(layout: Layout, depth: int) -> Layout:
    """Return the layout of a number that stands this deep in its list."""
    return layout._replace(level=depth) if depth else layout
