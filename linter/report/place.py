"""Where a finding stands, said as its reader would look it up.

In: a place and the flow it was found in.  Out: `12:5` for text, `tabel 1, rij 12, kolom Bijlage` or
`alinea 4` for a word processor's file, `blz. 3` for a PDF.  Knows nothing of findings.
"""

from linter.model.finding import Place
from linter.model.flow import Block, BlockKind, Flow, Span
from linter.model.visible import visible
from linter.report.words import PHRASES

LONGEST_NAME = 30
_KINDS = {
    BlockKind.HEADER: "header",
    BlockKind.FOOTER: "footer",
    BlockKind.TEXTBOX: "textbox",
    BlockKind.FRAME: "textbox",
    BlockKind.NOTE: "footnote",
}


class Places:
    """Says the places of one file; reads the names of its columns once, when first needed."""

    __slots__ = ("_flow", "_names", "_words")

    def __init__(self, flow: Flow | None, lang: str) -> None:
        self._flow = flow
        self._words = PHRASES[lang]
        self._names: dict[tuple[int, int], str] | None = None

    def say(self, place: Place, span: Span) -> str:
        """Return `place` in words; empty where nothing is known of it."""
        if place.page is not None:
            return f"{self._words['page']} {place.page}"
        if place.line is not None:
            return f"{place.line}:{place.column}" if place.column is not None else str(place.line)
        block = self._flow.block_at(span.start) if self._flow else None
        parts = [self._story(block, place), *self._cell(block, place)]
        if place.table is None and place.paragraph is not None and not _is_note(block):
            parts.append(f"{self._words['paragraph']} {place.paragraph}")
        return ", ".join(filter(None, parts))

    def _story(self, block: Block | None, place: Place) -> str:
        if block is None or block.kind not in _KINDS or place.paragraph is None:
            return ""
        if block.kind is not BlockKind.NOTE:
            return self._words[_KINDS[block.kind]]
        key = "endnote" if "endnote" in (place.part or "") else "footnote"
        return f"{self._words[key]} {visible(block.layout.note or '')}".rstrip()

    def _cell(self, block: Block | None, place: Place) -> list[str]:
        if place.table is None:
            return []
        found = [f"{self._words['table']} {place.table}"]
        if place.row is not None:
            found.append(f"{self._words['row']} {place.row}")
        if place.cell is not None:
            found.append(f"{self._words['column']} {self._column(block) or place.cell}")
        return found

    def _column(self, block: Block | None) -> str:
        """Return the name at the head of the block's column, empty where it has none."""
        if block is None or block.layout.table is None or block.layout.nested or block.layout.row == 0:
            return ""
        if self._names is None:
            self._names = _column_names(self._flow) if self._flow else {}
        return self._names.get((block.layout.table, block.layout.column), "")


def _is_note(block: Block | None) -> bool:
    return block is not None and block.kind is BlockKind.NOTE


def _column_names(flow: Flow) -> dict[tuple[int, int], str]:
    """Return (table, column) -> name, from first rows that hold names rather than a question."""
    names: dict[tuple[int, int], str] = {}
    for block in flow.blocks:
        layout = block.layout
        if layout.table is None or layout.row or layout.nested:
            continue
        name = " ".join(flow.text[block.span.start : block.span.end].split())
        if not name or len(name) > LONGEST_NAME or name.rstrip(".").isdigit():
            continue
        for column in range(layout.column, layout.column + layout.columns):
            names.setdefault((layout.table, column), visible(name))
    return names
