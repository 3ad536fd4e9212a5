"""Footnotes of a page: its root and the links within it in; references, notes and ways back out.

Knows that a reference and its note lead to each other, in every program that makes them; asks no names.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.html.tags import BLOCKS
from linter.formats.tree import Element
from linter.model.pattern import late

_LABEL = late(r"[\[(]?([0-9]{1,4}|[a-zA-Z]{1,4}|[*†‡§]{1,4})[\])]?")
_ONE_NOTE = late(r"(?:note|noot|ftn|fn)[-_:]?[0-9]*(?![a-z])", re.IGNORECASE)
_AROUND = frozenset({"div", "li", "aside", "section", "dd", "dl"})
_NEAR = 4
_MOST = 16


class Notes(NamedTuple):
    """References with what they show, notes with the same, and the links back from a note."""

    references: dict[Element, str]
    notes: dict[Element, str]
    backs: set[Element]


NONE = Notes({}, {}, set())


def find(root: Element, links: Sequence[Element]) -> Notes:
    """Return the notes of a page, of which `links` are the links to places in it."""
    if not any(_LABEL.fullmatch(link.said()) for link in links):
        return NONE
    places = _places(root)
    pointing: dict[Element, list[Element]] = {}
    for link in links:
        target = places.target(link)
        if target is not None:
            pointing.setdefault(target, []).append(link)
    found = Notes({}, {}, set())
    for link in links:
        shown, target = _LABEL.fullmatch(link.said()), places.target(link)
        if shown is None or target is None or _place(target) <= _place(link):
            continue
        note = places.block(target)
        if note in places.near(link):
            continue
        whole = places.whole(note)
        backs = [back for back in _backs(places, link, pointing) if note in places.near(back)]
        if backs or found.notes.get(whole) == shown[1]:
            found.references[link] = shown[1]
            found.notes.setdefault(whole, shown[1])
            found.backs.update(backs)
    return found


class _Places(NamedTuple):
    """Where each element stands, and which element has a name that links lead to."""

    parents: dict[Element, Element]
    names: dict[str, Element]

    def target(self, link: Element) -> Element | None:
        return self.names.get(link.attributes.get("href", "")[1:])

    def near(self, element: Element) -> list[Element]:
        """Return `element` and those around it, the innermost first."""
        found = [element]
        while len(found) <= _NEAR and found[-1] in self.parents:
            found.append(self.parents[found[-1]])
        return found

    def block(self, element: Element) -> Element:
        """Return the block that holds `element`, or is it."""
        return next((one for one in self.near(element) if one.tag in BLOCKS), element)

    def whole(self, block: Element) -> Element:
        """Return what is the whole of a note that begins in `block`."""
        around = self.parents.get(block, block)
        named = f"{around.attributes.get('class', '')} {around.attributes.get('id', '')}"
        return around if around.tag in _AROUND and _ONE_NOTE.search(named) else block


def _places(root: Element) -> _Places:
    places = _Places({}, {})
    waiting = [root]
    while waiting:
        one = waiting.pop()
        for name in ("id", "name"):
            if name in one.attributes and (name == "id" or one.tag == "a"):
                places.names.setdefault(one.attributes[name], one)
        children = list(one.elements())
        places.parents.update(dict.fromkeys(children, one))
        waiting += children[::-1]
    places.names.pop("", None)
    return places


def _backs(places: _Places, link: Element, pointing: dict[Element, list[Element]]) -> Iterator[Element]:
    for one in places.near(link):
        yield from pointing.get(one, ())[:_MOST]


def _place(element: Element) -> tuple[int, int]:
    return element.line, element.column
