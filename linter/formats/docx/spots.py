"""Where in a document an edit of its flow is put: a traced document and an edit in, places in elements out.

Nothing is put where it would not stay: the result of a field, what a content control shows of data elsewhere
or until it is filled in, one that is locked or offers a choice, one of two branches that say the same, a
formula, what is moved.
"""

from typing import NamedTuple

from linter.formats.docx.markup import MC, PLACEHOLDER, VAL, P, W
from linter.formats.docx.trace import SIGNS, TEXTS, Piece, Traced
from linter.formats.xmlpart import Element, child
from linter.model.flow import Block, PartAnchor, Span
from linter.model.rule import Edit

R = W + "r"
_SDT, _SDT_PR, _BINDING = W + "sdt", W + "sdtPr", W + "dataBinding"
_LOCK, _CHOICE = W + "lock", W + "dropDownList"
_LOCKED = frozenset({"contentLocked", "sdtContentLocked"})
_FIELD, _FIELD_KIND, _SIMPLE = W + "fldChar", W + "fldCharType", W + "fldSimple"
_SHUT = frozenset({MC + "AlternateContent", _SIMPLE, W + "moveTo", W + "ruby"})
_THROUGH = frozenset(
    W + name for name in ("hyperlink", "ins", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo")
)


class Place(NamedTuple):
    """Characters of an element in a run, from `start` to `end` of its text, and the text to stand there.

    A sign is one character: 0 to 1.
    """

    part: str
    element: Element
    start: int
    end: int
    text: str = ""


class Blank(NamedTuple):
    """A paragraph without text, and the text to stand there."""

    part: str
    paragraph: Element
    text: str


class Spots:
    """Finds the places of edits in one document."""

    __slots__ = ("_results", "_traced")

    def __init__(self, traced: Traced) -> None:
        self._traced = traced
        self._results: dict[str, frozenset[Element]] = {}

    def of(self, edit: Edit) -> tuple[Place | Blank, ...]:
        """Return where an edit is put, in the order of the flow; nowhere where the file has no such place."""
        if edit.span.start == edit.span.end:
            found = self._inserted(edit.span.start, edit.text)
            return () if found is None else (found,)
        return self._replaced(edit)

    def _replaced(self, edit: Edit) -> tuple[Place, ...]:
        pieces = self._traced.within(edit.span)
        places, at = [], edit.span.start
        for piece in pieces:
            start, end = max(edit.span.start, piece.start), min(edit.span.end, piece.end)
            place = self._place(piece, start, end)
            if place is None or start != at:
                return ()
            places.append(place)
            at = end
        if at != edit.span.end or not places:
            return ()
        return (places[0]._replace(text=edit.text), *places[1:])

    def _inserted(self, at: int, text: str) -> Place | Blank | None:
        """Return where new text goes: behind the character before it, which it is to look like, if it can."""
        block = self._traced.flow.block_at(at)
        if block is None or block.generated or not isinstance(block.anchor, PartAnchor):
            return None
        if block.span.start == block.span.end:
            return self._blank(block, block.anchor, text)
        before = self._traced.within(Span(at - 1, at)) if at > block.span.start else ()
        after = self._traced.within(Span(at, at + 1)) if at < block.span.end else ()
        for piece in (*before, *after):
            place = self._place(piece, at, at)
            if place is not None:
                return place._replace(text=text)
        return None

    def _blank(self, block: Block, anchor: PartAnchor, text: str) -> Blank | None:
        paragraph = self._traced.paragraph(anchor)
        told = any(True for _ in paragraph.iter(*TEXTS, *SIGNS))
        return (
            None
            if told or not _open(paragraph) or block.layout.merged is not None
            else Blank(anchor.part, paragraph, text)
        )

    def _place(self, piece: Piece, start: int, end: int) -> Place | None:
        """Return the place of characters of a piece; None where nothing can be put."""
        element = piece.element
        if not _in_run(element) or element in self._in_fields(piece.part):
            return None
        if element.tag not in SIGNS:
            shift = piece.offset - piece.start
            return Place(piece.part, element, start + shift, end + shift)
        if start == end:
            side = int(start == piece.end)
            return Place(piece.part, element, side, side)
        return Place(piece.part, element, 0, 1) if end - start == piece.end - piece.start else None

    def _in_fields(self, part: str) -> frozenset[Element]:
        found = self._results.get(part)
        if found is None:
            found = self._results[part] = _in_fields(self._traced.stories[part].root)
        return found


def _in_fields(root: Element) -> frozenset[Element]:
    """Return the elements with text that stand between where a field begins and ends."""
    depth, found = 0, []
    for element in root.iter(_FIELD, *TEXTS, *SIGNS):
        if element.tag == _FIELD:
            depth += {"begin": 1, "end": -1}.get(element.get(_FIELD_KIND) or "", 0)
        elif depth > 0:
            found.append(element)
    return frozenset(found)


def _in_run(element: Element) -> bool:
    """Say whether an element stands in a run, of a paragraph, that may be changed."""
    run = element.getparent()
    if run is None or run.tag != R:
        return False
    for one in run.iterancestors():
        if one.tag == P:
            return _open(one)
        if one.tag not in _THROUGH or not _kept(one):
            return False
    return False


def _open(paragraph: Element) -> bool:
    return all(one.tag not in _SHUT and _kept(one) for one in paragraph.iterancestors())


def _kept(holder: Element) -> bool:
    """Say whether what is typed in a content control stays there, and may be typed at all."""
    properties = child(holder, _SDT_PR) if holder.tag == _SDT else None
    if properties is None:
        return True
    lock = child(properties, _LOCK)
    if lock is not None and lock.get(VAL) in _LOCKED:
        return False
    return next(properties.iterchildren(PLACEHOLDER, _BINDING, _CHOICE), None) is None
