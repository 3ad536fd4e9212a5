"""Changes to a page that are no text: its language, a property, the head of a table.

In: a page and a change.  Out: what is to stand where; nothing where the page has no place for it.  Knows
where a page says each.
"""

from collections.abc import Iterator, Sequence

from linter.formats.html.properties import META, kept
from linter.formats.html.tag import attributes, name_end, valued
from linter.formats.html.tags import CELLS
from linter.formats.html.tokens import COMMENT
from linter.formats.html.traced import Piece, Traced
from linter.formats.rewritten import Splice
from linter.model.flow import FactKind, Flow, Span
from linter.model.remark import Change, ChangeKind

_LANGUAGES = ("lang", "xml:lang")
_OUTSIDE = ("html", "body")


def changed(page: Traced, change: Change) -> Sequence[Splice]:
    """Return what is to stand where in the page for a change."""
    if change.kind is ChangeKind.TABLE_HEAD:
        return tuple(_head(page, change.span))
    if change.kind is ChangeKind.LANGUAGE:
        return (*_language(page, change.value), *_property(page, "language", change.value))
    return tuple(_property(page, change.name, change.value))


def has(flow: Flow, change: Change) -> bool:
    """Say whether a page with this flow, in which the change is where it says, has it."""
    if change.kind is ChangeKind.TABLE_HEAD:
        block = flow.block_at(change.span.start)
        return block is not None and block.layout.header
    name = "language" if change.kind is ChangeKind.LANGUAGE else change.name
    said = [fact.value for fact in flow.facts_of(FactKind.PROPERTY) if fact.name == name]
    return said == ([change.value] if change.value else [])


def _language(page: Traced, value: str) -> Iterator[Splice]:
    """Yield the language, wherever the page as a whole says one."""
    for piece in page.pieces:
        if piece.is_start(*_OUTSIDE):
            said = {one.name for one in attributes(page.text, piece.span)}
            yield from (valued(page.text, piece.span, name, value) for name in _LANGUAGES if name in said)


def _property(page: Traced, name: str, value: str) -> Iterator[Splice]:
    """Yield the value of a property, wherever the page says it."""
    for piece in page.pieces:
        if piece.is_start("meta"):
            said = dict(reversed(piece.token.attrs or ()))
            if META.get(said.get("name", "").lower()) == name:
                yield valued(page.text, piece.span, "content", value)
        elif piece.token.type is COMMENT:
            start = page.text.index(piece.token.data or "", piece.span.start) if piece.token.data else 0
            yield from (
                Splice(place.start + start, place.end + start, value.translate(_MEANT))
                for place in kept(piece.token.data or "", name)
            )


_MEANT = str.maketrans({"&": "&amp;", "<": "&lt;"})


def _head(page: Traced, span: Span) -> Iterator[Splice]:
    """Yield what makes the cells of the row that holds `span` heads of their columns."""
    block = page.flow.block_at(span.start)
    if block is None:
        return
    at = page.piece(block)
    while at > 0 and not page.pieces[at].is_start("tr"):
        at -= 1
    for piece in page.on_from(at + 1):
        if piece.is_start("tr", "table") or piece.is_end("tr", "table", "thead", "tbody"):
            return
        yield from _cell(page.text, piece)


def _cell(text: str, piece: Piece) -> Iterator[Splice]:
    """Yield what makes a tag of a cell that of a head."""
    start = piece.span.start
    if piece.is_start(*CELLS):
        end = name_end(text, piece.span)
        scoped = any(one.name == "scope" for one in attributes(text, piece.span))
        yield Splice(start + 1, end, "th" if scoped else 'th scope="col"')
    elif piece.is_end(*CELLS):
        yield Splice(start + 2, start + 4, "th")
