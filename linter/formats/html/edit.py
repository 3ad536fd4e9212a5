"""A page changed: a source and edits of its flow in, the bytes of the new page out.

Only characters of its texts change; tags stay as and where they are, also within an edit.  The number of a
list's item is changed by its attribute `value`.  Encoding and line ends are kept; a character that the
encoding lacks, and one that would begin a tag, is written as a reference.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from linter.errors import UnwritableSource
from linter.formats.html.changed import changed, has
from linter.formats.html.decode import decode, stored
from linter.formats.html.read import read
from linter.formats.html.tag import valued
from linter.formats.html.tags import CELLS, HOLDERS
from linter.formats.html.tokens import TEXT
from linter.formats.html.traced import WHITE, Traced
from linter.formats.rewritten import Splice, Stored
from linter.model.edited import Moves, alike, applied
from linter.model.flow import Block, Flow, Span
from linter.model.pattern import late
from linter.model.rule import Edit
from linter.model.source import Source

if TYPE_CHECKING:
    from linter.model.remark import Change

_NEAR = 32
"""How many pieces before its text an item begins at most."""
_LABEL = late(r"(\d{1,9})\.\t")
_MEANT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def edit(source: Source, edits: Sequence[Edit], changes: "Sequence[Change]") -> bytes:
    """Return the page with `edits` of its flow and `changes` to what is no text.

    Raises UnwritableSource for what cannot be stored, and where the new page would not read as was asked.
    """
    page = Traced(decode(source.data).text, read(source))
    asked: list[tuple[object, Sequence[Splice]]] = [(one, _splices(page, one)) for one in edits]
    asked += [(one, changed(page, one)) for one in changes]
    _refuse([one for one, splices in asked if not splices])
    encoding, bom = stored(source.data)
    kept = Stored(source.data, bom, encoding)
    made = kept.spliced([_encoded(kept, splice) for _, splices in asked for splice in splices])
    after, moves = read(source._replace(data=made)), Moves(edits)
    if after.text != applied(page.flow.text, edits):
        raise _unstorable(())
    _refuse([one for one in changes if not has(after, one._replace(span=moves.span(one.span)))])
    return made


def _refuse(parts: Sequence[object]) -> None:
    if parts:
        raise _unstorable(tuple(parts))


def _splices(page: Traced, edit: Edit) -> Sequence[Splice]:
    """Return what is to stand where in the page for an edit; nothing where it cannot be stored."""
    (start, end), text = _trimmed(page.flow, edit)
    block = page.flow.block_at(edit.span.start)
    if block is None or not block.span.holds(edit.span):
        return ()
    if block.generated:
        return _numbered(page, block, edit)
    written = text.translate(_MEANT)
    if start == end:
        place = _between(page, block, start)
        return () if place is None else (Splice(place, place, written),)
    return _replaced(page, Span(start, end), written)


def _trimmed(flow: Flow, edit: Edit) -> Edit:
    """Return an edit without what it leaves as it is at its ends, so that no tag comes to stand elsewhere."""
    (start, end), text = edit
    head, tail = alike(flow.text[start:end], text)
    return Edit(Span(start + head, end - tail), text[head : len(text) - tail])


def _replaced(page: Traced, span: Span, written: str) -> Sequence[Splice]:
    """Return what puts `written` where the first character of `span` is stored, and takes away the others."""
    splices: list[Splice] = []
    for at in range(*span):
        places = page.stored(at)
        if not places:
            return ()
        splices += (Splice(*place, "") for place in places)
    return (splices[0]._replace(text=written), *splices[1:])


def _between(page: Traced, block: Block, at: int) -> int | None:
    """Return where in the page something can be put between two characters of a block."""
    before = page.stored(at - 1) if at > block.span.start else ()
    if before:
        return before[-1].end
    if at < block.span.end:
        after = page.stored(at)
        return after[0].start if after else None
    return _inside(page, block) if block.span.start == block.span.end else None


def _inside(page: Traced, block: Block) -> int | None:
    """Return where the text of a cell without any would stand: within its innermost element."""
    index = page.piece(block)
    if not page.pieces[index].is_start(*CELLS):
        return None
    for piece in page.on_from(index + 1):
        blank = piece.token.type is TEXT and not (piece.token.data or "").strip(WHITE)
        if not blank and not piece.is_start(*HOLDERS):
            return piece.span.start
    return len(page.text)


def _numbered(page: Traced, block: Block, edit: Edit) -> Sequence[Splice]:
    """Return what gives a list's item the number that `edit` makes of its label."""
    start = block.span.start
    label = applied(page.flow.text[slice(*block.span)], (edit._replace(span=edit.span.shift(-start)),))
    number, at = _LABEL.fullmatch(label), page.piece(block)
    around = (page.pieces[index] for index in range(at, max(at - _NEAR, -1), -1))
    item = next((piece for piece in around if piece.is_start("li")), None)
    return () if number is None or item is None else (valued(page.text, item.span, "value", number[1]),)


def _encoded(kept: Stored, splice: Splice) -> Splice:
    """Return what is to stand there with references for the characters that the page's encoding lacks."""
    if kept.holds(splice.text):
        return splice
    text = "".join(one if kept.holds(one) else f"&#{ord(one)};" for one in splice.text)
    return splice._replace(text=text)


def _unstorable(parts: tuple[object, ...]) -> UnwritableSource:
    return UnwritableSource(
        "Dit kan in deze webpagina niet zo worden opgeslagen; verander het met de hand.",
        "This cannot be stored so in this page; change it by hand.",
        parts,
    )
