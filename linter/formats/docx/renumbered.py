"""Automatic numbers made others: a traced document and what numbers are to read in, splices by part out.

A list goes on counting by itself; where a number does not follow the one before, it begins a list anew at
that number, or goes on in the list of the one before where it began anew for no reason.  Only plain numbers
are made others; whether all of them then read as asked is for whoever asks to see.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.formats.docx.counting import Counters
from linter.formats.docx.ink import Ink
from linter.formats.docx.markup import PPR, VAL, W, head
from linter.formats.docx.numbering import Numbering
from linter.formats.docx.read import sheet_of
from linter.formats.docx.remade import Sheet, ended
from linter.formats.docx.spoken import Spoken, spoken
from linter.formats.docx.styles import NumberReference, number_reference
from linter.formats.docx.trace import Traced
from linter.formats.puts import Put
from linter.formats.spliced import Extent, Splice, extents
from linter.formats.xmlpart import Element, child
from linter.model.flow import PartAnchor
from linter.model.pattern import late
from linter.model.rule import Edit

_NUM, _NUM_ID, _ABSTRACT_ID, _OVERRIDE = W + "num", W + "numId", W + "abstractNumId", W + "lvlOverride"
_NUM_PR, _ILVL, _LVL = W + "numPr", W + "ilvl", W + "lvl"
_EARLIER = frozenset(
    W + name for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
_NOT_TRACKED = frozenset(W + name for name in ("rPr", "sectPr", "pPrChange"))
_CHANGED = W + "pPrChange"
_DIGITS = late(r"[0-9]{1,5}")


class _Item(NamedTuple):
    """A paragraph with an automatic number: its list, how deep it stands, what it reads and is to read."""

    paragraph: Element
    list_id: int
    level: int
    key: str
    now: int
    asked: int


class _Turn(NamedTuple):
    """A paragraph that is to be in another list: one there is, or a new one that begins at `start`."""

    item: _Item
    list_id: int
    start: int | None = None


def renumbered(traced: Traced, edits: Sequence[Edit], sheet: Sheet, ink: Ink) -> list[Put]:
    """Return what makes automatic numbers read as `edits` of them ask; nothing where that cannot be done."""
    package = traced.package
    part = package.role(package.relations, "numbering")
    data, root = package.bytes(part), package.root(part)
    if root is None:
        return []
    numbering = sheet_of(package).numbering
    items = list(_items(traced, {edit.span.start: edit.text for edit in edits}))
    if len(items) < len(edits):
        return []
    turns = list(_turns(items, numbering, 1 + max(numbering.lists, default=0)))
    lists = [turn for turn in turns if turn.start is not None]
    puts = [Put(part, one) for one in _new_lists(data, root, lists)]
    return puts + [Put(package.main, one) for one in _Turned(sheet, turns).splices(turns, ink)]


def _items(traced: Traced, asked: Mapping[int, str]) -> Iterator[_Item]:
    """Yield the paragraphs of the main part that are numbered plainly."""
    package = traced.package
    styles, numbering = sheet_of(package)
    counters = Counters(numbering, styles)
    for block in traced.flow.blocks:
        if not block.generated or not isinstance(block.anchor, PartAnchor):
            continue
        said = traced.flow.text[block.span.start : block.span.end].rstrip("\t")
        wanted = asked.get(block.span.start, said)
        now, then = (_DIGITS.findall(one) for one in (said, wanted))
        paragraph = traced.paragraph(block.anchor)
        list_id, level = counters.reference(*_named(paragraph))
        found = numbering.lists.get(list_id or 0)
        if found is None or not now or block.anchor.part != package.main:
            continue
        yield _Item(paragraph, list_id or 0, level or 0, found.key, int(now[-1]), int((then or now)[-1]))


def _named(paragraph: Element) -> tuple[str | None, NumberReference]:
    properties = head(paragraph, PPR)
    style = None if properties is None else child(properties, W + "pStyle")
    number = None if properties is None else child(properties, _NUM_PR)
    return (
        None if style is None else style.get(VAL),
        NumberReference() if number is None else number_reference(number),
    )


def _turns(items: Sequence[_Item], numbering: Numbering, fresh: int) -> Iterator[_Turn]:
    """Yield the paragraphs that must go to another list, in the order of the text."""
    counts: dict[tuple[str, int], int] = {}
    last: dict[tuple[str, int], int] = {}
    begun: set[tuple[int, int]] = set()
    for item in items:
        place, own = (item.key, item.level), (item.list_id, item.level)
        anew = numbering.lists[item.list_id].starts.get(item.level) if own not in begun else None
        before = counts.get(place)
        natural = anew if anew is not None else (item.now if before is None else before + 1)
        if item.asked == natural:
            begun.add(own)
            last[place] = item.list_id
        elif before is not None and item.asked == before + 1:
            yield _Turn(item, last[place])
        else:
            yield _Turn(item, fresh, item.asked)
            last[place] = fresh
            fresh += 1
        counts = {one: count for one, count in counts.items() if one[0] != item.key or one[1] < item.level}
        counts[place] = item.asked


def _new_lists(data: bytes, root: Element, turns: Sequence[_Turn]) -> Iterator[Splice]:
    """Yield what puts new lists behind the last there is: each like the one it leaves, but for its start."""
    nums = {one.get(_NUM_ID): one for one in root.iterchildren(_NUM)}
    words = spoken(data, root)
    places = extents(data, root, {one for num in nums.values() for one in (num, *num.iter())})
    behind = max((places[one].end for one in nums.values()), default=0)
    for turn in turns:
        like = nums[str(turn.item.list_id)]
        yield Splice(behind, behind, _num(data, places, words, turn, like))


def _num(data: bytes, places: Mapping[Element, Extent], words: Spoken, turn: _Turn, like: Element) -> bytes:
    prefix, declared = words
    level = str(turn.item.level)
    held, kept = b"", b""
    for one in like:
        place = places[one]
        raw = data[place.start : place.end]
        if one.tag != _OVERRIDE:
            held += raw
        elif one.get(_ILVL) == level:
            kept = b"".join(data[places[lvl].start : places[lvl].end] for lvl in one.iterchildren(_LVL))
        else:
            held += raw
    start = f'<{prefix}:num{declared} {prefix}:numId="{turn.list_id}">'.encode()
    begins = f'<{prefix}:lvlOverride{declared} {prefix}:ilvl="{level}">'
    begins += f'<{prefix}:startOverride{declared} {prefix}:val="{turn.start}"/>'
    ends = f"</{prefix}:lvlOverride></{prefix}:num>".encode()
    return start + held + begins.encode() + kept + ends


class _Turned:
    """Writes the lists of paragraphs in the main part."""

    def __init__(self, sheet: Sheet, turns: Sequence[_Turn]) -> None:
        self._sheet = sheet
        paragraphs = [turn.item.paragraph for turn in turns]
        held = [one for paragraph in paragraphs for one in paragraph.iterchildren(PPR)]
        wanted = {*paragraphs, *held, *(one for each in held for one in each)}
        self._places = extents(sheet.data, sheet.root, wanted)

    def splices(self, turns: Sequence[_Turn], ink: Ink) -> Iterator[Splice]:
        """Yield what puts each paragraph in the list of its turn."""
        for turn in turns:
            number = self._number(turn)
            properties = head(turn.item.paragraph, PPR)
            if properties is None:
                yield self._with_properties(turn.item.paragraph, number, ink)
            else:
                yield self._numbered(properties, number)
                if child(properties, _CHANGED) is None:
                    was = ink.was(self._old(properties))
                    yield ended(self._sheet.data, self._places[properties], was)

    def _number(self, turn: _Turn) -> bytes:
        prefix, declared = self._sheet.words
        level = f'<{prefix}:ilvl {prefix}:val="{turn.item.level}"/>'
        held = f'{level}<{prefix}:numId {prefix}:val="{turn.list_id}"/>'
        return f"<{prefix}:numPr{declared}>{held}</{prefix}:numPr>".encode()

    def _with_properties(self, paragraph: Element, number: bytes, ink: Ink) -> Splice:
        prefix, declared = self._sheet.words
        at = self._places[paragraph].inside
        start, end = f"<{prefix}:pPr{declared}>".encode(), f"</{prefix}:pPr>".encode()
        return Splice(at, at, start + number + ink.was(b"") + end)

    def _numbered(self, properties: Element, number: bytes) -> Splice:
        old = child(properties, _NUM_PR)
        if old is not None:
            return Splice(self._places[old].start, self._places[old].end, number)
        earlier = [one for one in properties if one.tag in _EARLIER]
        at = self._places[earlier[-1]].end if earlier else self._places[properties].inside
        return Splice(at, at, number)

    def _old(self, properties: Element) -> bytes:
        """Return the properties as they were, but for those that are not tracked."""
        places = (self._places[one] for one in properties if one.tag not in _NOT_TRACKED)
        return b"".join(self._sheet.data[one.start : one.end] for one in places)
