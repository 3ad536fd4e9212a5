"""Which parts of a list are missing, out of place or there twice, as the schema of its kind and stage says.

In: a document.  Out: faults, each with the parts it is about and the parts it lies between.  What belongs
where stands in the schema alone.
"""

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from linter.check.grammar import DOCUMENT, KAMERSTUK, Grammar, grammar
from linter.model.document import Document
from linter.model.pattern import late
from linter.model.rule import Stage

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_ALIKE = 8
_HEAD = ("documentnummer", "dossier", "stuknr", "soort", "datumtekst")
_ROLES = ("voorzitter", "griffier")
_PARTS = (*_HEAD, "inleiding", *_ROLES, "vragen")


class State(StrEnum):
    """How a part stands in the list."""

    RIGHT = "right"
    MISSING = "missing"
    MISPLACED = "misplaced"
    DOUBLE = "double"


class Part(NamedTuple):
    """A part of a list by its name in the schema, with the length of its text; `node` is None where it is
    missing."""

    name: str
    node: "Element | None" = None
    length: int = 0
    state: State = State.RIGHT


class Fault(NamedTuple):
    """What is wrong with parts that belong beside each other: after `after` and before `before`, which are
    None where the list begins or ends there.  Of one that is double, `after` is the first of the two."""

    state: State
    parts: tuple[Part, ...]
    after: Part | None
    before: Part | None


@lru_cache(maxsize=1)
def faults(document: Document, stage: Stage) -> tuple[Fault, ...]:
    """Return what is wrong with the parts of `document`; the rules that ask share one answer."""
    found = list(parts(document))
    names = [part.name for part in found]
    root = DOCUMENT if _is_document(document, names) else KAMERSTUK
    allowed = grammar(document.soort, stage, root)
    if allowed.whole(names):
        return ()
    row, left = _aligned(found, allowed)
    return (*_faults(row), *_doubles(row, left))


def _is_document(document: Document, names: Sequence[str]) -> bool:
    """Say whether a list bears a document number, if only at the head of its pages, and no other."""
    if "dossier" in names or "documentnummer" in names:
        return "dossier" not in names
    if "stuknr" in names or "datumtekst" in names:
        return False
    beside = (document.text(document.span(node)) for node in document.nodes.get("opmaak", ()))
    return any(map(DOCUMENTNUMMER.search, beside))


DOCUMENTNUMMER = late(r"\b20\d\dD\d{4,6}\b")


def parts(document: Document) -> Iterator[Part]:
    """Yield the parts of a list in the order in which they stand; of a multitude of one sort the first."""
    seen: Counter[str] = Counter()
    for node in _nodes(document.tree):
        name = _name(node)
        seen[name] += 1
        if name and seen[name] <= MOST_ALIKE:
            start, end = document.span(node)
            yield Part(name, node, end - start)


def _nodes(tree: "Element") -> "Iterator[Element]":
    beside: list[Element] = []
    for node in tree:
        if node.tag == "ondertekening" and _is_beside(node):
            beside.append(node)
            continue
        yield from _chairs_first(beside)
        beside = []
        if node.tag == "kop":
            yield from node
        else:
            yield node
    yield from _chairs_first(beside)


def _is_beside(node: "Element") -> bool:
    role = node.find("functie")
    return role is not None and role.get("naam") is not None


def _chairs_first(beside: "list[Element]") -> "list[Element]":
    """Return those who sign beside each other, none before another, in the order in which they belong."""
    return sorted(beside, key=_is_clerk)


def _is_clerk(node: "Element") -> bool:
    return _name(node) == "griffier"


def _name(node: "Element") -> str:
    """Return what the schema calls a node, empty where it is no part of a list."""
    if node.tag in _HEAD:
        return node.tag
    if node.tag == "ondertekening":
        role = node.find("functie")
        found = "" if role is None else role.get("rol", "")
        return found if found in _ROLES else ""
    if node.tag == "inleiding":
        return "inleiding" if any(al.get("rol") != "antwoordzin" for al in node.iter("al")) else ""
    return "vragen" if node.tag == "vragen" and node.find("vraag") is not None else ""


def _aligned(found: Sequence[Part], allowed: Grammar) -> tuple[list[Part], list[Part]]:
    """Return the parts in the order in which they belong, with those that are missing, and what is left over.

    A part is taken as soon as it can follow the parts before it, if need be with what must come in between.
    Where that would move more text from behind it than it has itself, it is set aside until its turn comes:
    what is out of place is the shorter of two.
    """
    row: list[Part] = []
    aside: list[Part] = []
    waiting = deque(found)
    while waiting:
        part = waiting.popleft()
        between = _between(_names(row), part.name, allowed)
        ahead = {one.name: one.length for one in reversed(waiting)}
        if between is None or sum(ahead.get(name, 0) for name in between) > part.length:
            aside.append(part)
            continue
        row += [_fetched(name, aside, waiting) for name in between]
        row.append(part)
    row += [_fetched(name, aside, waiting) for name in _between(_names(row), "", allowed) or ()]
    return row, [part for part in aside if not _fits(part, row, allowed)]


def _between(names: Sequence[str], goal: str, allowed: Grammar) -> tuple[str, ...] | None:
    """Return the fewest parts that must come behind `names` before `goal` can (before they are whole, where
    that is empty), None where it never can."""
    reached: deque[tuple[str, ...]] = deque([()])
    while reached:
        path = reached.popleft()
        row = (*names, *path)
        if allowed.follows(goal, row) if goal else allowed.whole(row):
            return path
        left = (name for name in _PARTS if name not in row)
        reached.extend((*path, name) for name in left if allowed.follows(name, row))
    return None


def _fetched(name: str, aside: list[Part], waiting: deque[Part]) -> Part:
    """Take the part of this name from where it stands, out of place; else it is missing."""
    for store in (aside, waiting):
        for part in store:
            if part.name == name:
                store.remove(part)
                return part._replace(state=State.MISPLACED)
    return Part(name, state=State.MISSING)


def _fits(part: Part, row: list[Part], allowed: Grammar) -> bool:
    """Put a part that is left over where it belongs, if it can stand there."""
    names = _names(row)
    for index in range(len(row), -1, -1):
        if allowed.whole((*names[:index], part.name, *names[index:])):
            row.insert(index, part._replace(state=State.MISPLACED))
            return True
    return False


def _names(row: Sequence[Part]) -> tuple[str, ...]:
    return tuple(part.name for part in row)


def _faults(row: Sequence[Part]) -> Iterator[Fault]:
    """Yield what is missing and what is out of place, together where it belongs together."""
    after: Part | None = None
    index = 0
    for state, group in groupby(row, key=_state):
        together = tuple(group)
        index += len(together)
        if state is State.RIGHT:
            after = together[-1]
        else:
            before = next((part for part in row[index:] if part.state is State.RIGHT), None)
            yield Fault(state, together, after, before)


def _doubles(row: Sequence[Part], left: Sequence[Part]) -> Iterator[Fault]:
    """Yield what is left over and stands in its place already; what belongs nowhere is no fault of order."""
    for part in left:
        first = next((one for one in row if one.name == part.name), None)
        if first is not None:
            yield Fault(State.DOUBLE, (part,), first, None)


def _state(part: Part) -> State:
    return part.state
