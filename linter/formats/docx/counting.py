"""Automatic numbers: paragraphs' references to lists in, the characters Word shows out, in order.

Keeps the counters of one story (the body, a note, a header).  Knows nothing of text.
"""

from linter.formats.docx.numbering import LEVELS, Level, List, Numbering
from linter.formats.docx.styles import NumberReference, Styles
from linter.formats.numerals import numeral, padded

_UNSET = -1
_BLANK = Level()


class Counters:
    """The counters of one story; ask once for each paragraph, in the order of the text."""

    __slots__ = ("_begun", "_counts", "_numbering", "_of_style", "_styles", "depth")

    def __init__(self, numbering: Numbering, styles: Styles) -> None:
        self._numbering = numbering
        self._styles = styles
        self._counts: dict[str, list[int]] = {}
        self._begun: set[tuple[int, int]] = set()
        self._of_style: dict[str | None, NumberReference] = {}
        self.depth = 0  # in its list, of the paragraph counted last

    def counts(self, style: str | None) -> bool:
        """Say whether a style numbers its paragraphs."""
        return self._of(style).list_id in self._numbering.lists

    def label(self, style: str | None, direct: NumberReference) -> str:
        """Count a paragraph of `style` with numbering of its own; return its label, "" for none."""
        list_id, level = self.reference(style, direct)
        found = self._numbering.lists.get(list_id) if list_id else None
        if not list_id or found is None:
            return ""
        self.depth = level or 0
        return _shown(found, self.depth, self._count(list_id, found, self.depth))

    def reference(self, style: str | None, direct: NumberReference) -> NumberReference:
        """Return the list and level of a paragraph of `style` with numbering of its own."""
        return _combined(self._of(style), direct)

    def _of(self, style: str | None) -> NumberReference:
        found = self._of_style.get(style)
        if found is None:
            found = self._of_style[style] = self._inherited(style)
        return found

    def _inherited(self, style: str | None) -> NumberReference:
        """Return the list of a style and the level that is tied to it."""
        chain = self._styles.chain(style)
        numbered = next((at for at, (_, one) in enumerate(chain) if one.number.list_id is not None), None)
        if numbered is None:
            return NumberReference()
        list_id = chain[numbered][1].number.list_id
        found = self._numbering.lists.get(list_id or 0)
        tied = {one.style: index for index, one in found.levels.items() if one.style} if found else {}
        for name, one in chain[: numbered + 1]:
            if name in tied:
                return NumberReference(list_id, tied[name])
            if one.number.level is not None:
                return NumberReference(list_id, one.number.level)
        return NumberReference(list_id, 0)

    def _count(self, list_id: int, found: List, level: int) -> list[int]:
        counts = self._counts.setdefault(found.key, [_UNSET] * LEVELS)
        if level in found.starts and (list_id, level) not in self._begun:
            counts[level] = _UNSET
        self._begun.add((list_id, level))
        counts[level] = _start(found, level) if counts[level] == _UNSET else counts[level] + 1
        for deeper in range(level + 1, LEVELS):
            if counts[deeper] == _UNSET:
                continue
            restart = found.levels.get(deeper, _BLANK).restart
            if restart is None or restart > deeper or level < restart:
                counts[deeper] = _UNSET
        return counts


def _combined(inherited: NumberReference, direct: NumberReference) -> NumberReference:
    """Return what holds of a paragraph that has `direct` beside what its style says."""
    if direct.list_id is None:
        return inherited if direct.level is None else NumberReference(inherited.list_id, direct.level)
    if direct.level is None and inherited.list_id == direct.list_id:
        return inherited
    return direct


def _start(found: List, level: int) -> int:
    start = found.starts.get(level)
    return found.levels.get(level, _BLANK).start if start is None else start


def _shown(found: List, level: int, counts: list[int]) -> str:
    own = found.levels.get(level, _BLANK)
    return "".join(
        piece if isinstance(piece, str) else _written(found, piece, counts[piece], own)
        for piece in own.text
        if isinstance(piece, str) or piece <= level
    )


def _written(found: List, index: int, count: int, shown: Level) -> str:
    """Return the number of a level; one that no paragraph counts yet shows what it will begin with."""
    level = found.levels.get(index, _BLANK)
    value = _start(found, index) if count == _UNSET else count
    if shown.legal:
        return str(value)
    return padded(value, level.pattern) if level.pattern else numeral(value, level.notation)
