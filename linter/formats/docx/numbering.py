"""The lists of a document: the part with the numbering in, levels by list and level out.

Knows definitions; counts nothing.  Counters belong to the abstract list, which many lists share.
"""

from collections.abc import Callable
from typing import NamedTuple

from linter.formats.docx.markup import MC, VAL, W, branch, flag, number, parse, switched
from linter.formats.symbols import seen
from linter.formats.xmlpart import Element, child, whole
from linter.model.pattern import late

LEVELS = 9
_MOST_TEXT = 255  # characters of a level's text, as Word allows
_ABSTRACT, _NUM, _LEVEL, _OVERRIDE = W + "abstractNum", W + "num", W + "lvl", W + "lvlOverride"
_ABSTRACT_ID, _INDEX = W + "abstractNumId", W + "ilvl"
_NUMBER = late(r"%([1-9])")


class Level(NamedTuple):
    """How one level of a list counts and looks.

    `text` is what is shown, piece by piece: characters, and in place of a number the level (from 0) it
    is of.  `pattern` is a notation of the author's own.  `restart` is the level (from 1) whose use
    begins this one anew, 0 none, None any higher one; `style` is the paragraph style tied to it.
    """

    start: int = 0
    notation: str = "decimal"
    pattern: str = ""
    text: tuple[str | int, ...] = ()
    restart: int | None = None
    legal: bool = False
    style: str | None = None


class List(NamedTuple):
    """One list: the key of its counters, its levels, and the numbers it begins levels with."""

    key: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering(NamedTuple):
    """All lists by their ids."""

    lists: dict[int, List]


class _Abstract(NamedTuple):
    levels: dict[int, Level]
    link: str | None


def read_numbering(data: bytes, list_of_style: Callable[[str], int | None]) -> Numbering:
    """Return the lists of the part `data` (UTF-8; empty where the document has none).

    `list_of_style` tells which list a style of numbering stands for.
    """
    if not data:
        return Numbering({})
    root = parse(data)
    abstracts = {one.get(_ABSTRACT_ID) or "": _abstract(one) for one in root.iterchildren(_ABSTRACT)}
    targets = {_id(one): _target(one) for one in root.iterchildren(_NUM)}
    lists: dict[int, List] = {}
    for one in root.iterchildren(_NUM):
        key = _resolved(_target(one), abstracts, targets, list_of_style)
        if key in abstracts:
            lists[_id(one)] = _list(one, key, abstracts[key].levels)
    return Numbering(lists)


def _id(element: Element) -> int:
    return whole(element.get(W + "numId"), -1, 2**31)


def _target(element: Element) -> str:
    found = child(element, _ABSTRACT_ID)
    return "" if found is None else found.get(VAL) or ""


def _abstract(element: Element) -> _Abstract:
    link = child(element, W + "numStyleLink")
    levels = {_index(one): _level(one) for one in element.iterchildren(_LEVEL)}
    return _Abstract(levels, None if link is None else link.get(VAL))


def _resolved(
    key: str,
    abstracts: dict[str, _Abstract],
    targets: dict[int, str],
    list_of_style: Callable[[str], int | None],
) -> str:
    """Return the abstract list that really holds the levels: a link to a style leads to another list."""
    for _ in range(LEVELS):
        found = abstracts.get(key)
        if found is None or found.link is None or found.levels:
            break
        key = targets.get(list_of_style(found.link) or 0, "")
    return key


def _list(element: Element, key: str, levels: dict[int, Level]) -> List:
    starts: dict[int, int] = {}
    own = dict(levels)
    for override in element.iterchildren(_OVERRIDE):
        index = _index(override)
        level, start = child(override, _LEVEL), child(override, W + "startOverride")
        if level is not None:
            own[index] = _level(level)
        if start is not None:
            starts[index] = number(start)
    return List(key, own, starts)


def _index(element: Element) -> int:
    return max(0, whole(element.get(_INDEX), 0, LEVELS - 1))


def _level(element: Element) -> Level:
    notation, pattern = _notation(element)
    start, restart, legal = (child(element, W + name) for name in ("start", "lvlRestart", "isLgl"))
    text, style = child(element, W + "lvlText"), child(element, W + "pStyle")
    return Level(
        0 if start is None else number(start),
        notation,
        pattern,
        () if text is None else _pieces(text, _font(element)),
        None if restart is None else number(restart),
        legal is not None and flag(legal),
        None if style is None else style.get(VAL),
    )


def _pieces(element: Element, font: str) -> tuple[str | int, ...]:
    text = "" if switched(element.get(W + "null")) else element.get(VAL) or ""
    pieces: list[str | int] = list(_NUMBER.split(seen(text[:_MOST_TEXT], font)))
    pieces[1::2] = [int(piece) - 1 for piece in pieces[1::2]]
    return tuple(piece for piece in pieces if piece != "")


def _notation(element: Element) -> tuple[str, str]:
    found = child(element, W + "numFmt")
    choice = child(element, MC + "AlternateContent")
    if found is None and choice is not None:
        chosen = branch(choice)
        found = None if chosen is None else child(chosen, W + "numFmt")
    if found is None:
        return "decimal", ""
    return found.get(VAL) or "decimal", found.get(W + "format") or ""


def _font(element: Element) -> str:
    fonts = next(element.iter(W + "rFonts"), None)
    return "" if fonts is None else fonts.get(W + "ascii") or fonts.get(W + "hAnsi") or ""
