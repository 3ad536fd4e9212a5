"""The blocks of a page while they are written: texts and ends in, blocks out to the writer.

Knows where the block at hand stands; knows no element.
"""

from linter.errors import HostileSource
from linter.formats.html.place import Place
from linter.formats.prose import Prose
from linter.formats.tree import Text
from linter.model.flow import BlockKind, Layout

MOST_BLOCKS = 100_000


class Blocks:
    """Writes at a place; `_around` is the kind of what has none of its own."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._writer = prose.writer
        self._place = Place()
        self._around = BlockKind.PARAGRAPH

    def _text(self, text: Text) -> None:
        if self._place.keeps:
            self._prose.put_as_it_stands(text)
        else:
            self._prose.put(text)

    def _whole(self, text: Text) -> None:
        """Write a block that is one text, where none is at hand."""
        kind, layout, keeps = self._place
        if keeps:
            self._prose.put_as_it_stands(text)
            self._flush()
        else:
            self._prose.whole(text, kind or self._around, layout)

    def _kind(self) -> BlockKind:
        return self._place.kind or self._around

    def _flush(self) -> None:
        """End the block at hand, if there is one."""
        self._prose.end(self._place.kind or self._around, self._place.layout)

    def _has_room(self, blocks: int) -> bool:
        """Say whether so many blocks more are not too many."""
        return len(self._writer.blocks) + blocks <= MOST_BLOCKS

    def _limit(self) -> None:
        if not self._has_room(0):
            raise HostileSource(
                "Deze pagina heeft veel te veel alinea's en wordt daarom niet gelezen.",
                "This page has far too many paragraphs and is not read for that.",
            )

    def _settle(self) -> None:
        """Write the number that waits for a text, where none came."""
        if self._prose.waiting:
            self._prose.blank()
            self._flush()

    def _empty(self, layout: Layout, place: tuple[int, int]) -> None:
        """Write a cell without text."""
        self._prose.empty(place, self._place.kind or self._around, layout)
        self._writer.part("\t")
