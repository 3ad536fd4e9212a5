"""The kinds of pages of a document: their element in, the headers and footers of those in use out.

Knows which page follows which and which are asked for; knows nothing of what stands on them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from linter.formats.odt.names import LOEXT, NAME, STYLE
from linter.formats.xmlpart import Element
from linter.model.flow import BlockKind

_BOTH = (("header", BlockKind.HEADER), ("footer", BlockKind.FOOTER))
KINDS = {STYLE + name + page: kind for name, kind in _BOTH for page in ("", "-left", "-first")}
KINDS |= {f"{LOEXT}{name}-first": kind for name, kind in _BOTH}


class Page(NamedTuple):
    """A kind of page: its name, that of the pages that follow it, and what stands around their text."""

    name: str
    following: str
    furniture: tuple[Element, ...]


def read_pages(holder: Element | None) -> tuple[Page, ...]:
    """Return the pages that office:master-styles describes."""
    return tuple(map(_page, () if holder is None else holder.iterchildren(STYLE + "master-page")))


def asked(holder: Element | None) -> frozenset[str]:
    """Return the names of the pages that the styles in `holder` ask for."""
    styles = () if holder is None else holder.iterchildren(STYLE + "style")
    return frozenset(style.get(STYLE + "master-page-name") or "" for style in styles)


def furniture(pages: Sequence[Page], names: Iterable[str]) -> Iterator[Element]:
    """Yield the headers and footers of the first page, those in `names`, and those that follow them."""
    following = {page.name: page.following for page in pages}
    used = set[str]()
    waiting = [*names, *(page.name for page in pages[:1])]
    while waiting:
        name = waiting.pop()
        if name in following and name not in used:
            used.add(name)
            waiting.append(following[name])
    for page in pages:
        yield from page.furniture if page.name in used else ()


def _page(element: Element) -> Page:
    found = (one for one in element.iterchildren(*KINDS) if one.get(STYLE + "display") != "false")
    name, following = element.get(NAME) or "", element.get(STYLE + "next-style-name") or ""
    return Page(name, following, tuple(filter(_says_something, found)))


def _says_something(element: Element) -> bool:
    return any(not str(text).isspace() for text in element.itertext())
