"""A page of HTML in one file: elements in, bytes out.

Text becomes characters of an element and nothing else, so that no document or file name can add markup, and
what cannot be seen is named, as in `<U+202E>`.  The page forbids itself all but its own style: no script, no
picture, nothing from elsewhere.  Knows nothing of findings.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from lxml import etree

from linter.hypertext.style import PAGE
from linter.model.remark import AUTHOR
from linter.model.visible import visible

Node = etree._Element
_NOTHING: Mapping[str, str] = {}


class Shell(NamedTuple):
    """What is said of a page as a whole: its title, its language, where `skip` leads past what repeats, and
    the style it has beside that of every page."""

    title: str
    lang: str
    skip: str
    style: str


def tag(name: str, attributes: Mapping[str, str] = _NOTHING, *children: "Node | str | None") -> Node:
    """Return an element with `children`: text (made safe to show) and elements; None is left out."""
    made = etree.Element(name, {key: visible(value) for key, value in attributes.items()})
    put(made, children)
    return made


def put(parent: Node, children: "Iterable[Node | str | None]") -> None:
    """Add elements and text behind what `parent` holds."""
    last = parent[-1] if len(parent) else None
    waiting: list[str] = []
    for child in children:
        if isinstance(child, str):
            waiting.append(shown(child))
        elif child is not None:
            _say(parent, last, waiting)
            parent.append(child)
            last, waiting = child, []
    _say(parent, last, waiting)


def _say(parent: Node, last: Node | None, waiting: list[str]) -> None:
    if not waiting:
        return
    if last is None:
        parent.text = (parent.text or "") + "".join(waiting)
    else:
        last.tail = (last.tail or "") + "".join(waiting)


def shown(text: str) -> str:
    """Return `text` with what cannot be seen named; a soft hyphen is only where a word may break."""
    return text if text.isprintable() else "\u00ad".join(map(visible, text.split("\u00ad")))


def page(shell: Shell, body: Iterable[Node]) -> bytes:
    """Return the page with `body`, of which the element `main` is where `skip` leads."""
    style = PAGE + shell.style
    head = tag(
        "head",
        _NOTHING,
        tag("meta", {"charset": "utf-8"}),
        tag("meta", {"http-equiv": "Content-Security-Policy", "content": _policy(style)}),
        tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        tag("meta", {"name": "color-scheme", "content": "light dark"}),
        tag("meta", {"name": "referrer", "content": "no-referrer"}),
        tag("meta", {"name": "generator", "content": AUTHOR}),
        tag("title", _NOTHING, shell.title),
    )
    sheet = etree.SubElement(head, "style")
    sheet.text = style
    skip = tag("a", {"class": "skip", "href": "#main"}, shell.skip)
    html = tag("html", {"lang": shell.lang}, head, tag("body", _NOTHING, skip, *body))
    written: bytes = etree.tostring(html, encoding="utf-8", method="html", doctype="<!DOCTYPE html>")
    return written + b"\n"


def _policy(style: str) -> str:
    """Return what the page may load: this style, known by its hash, and nothing else."""
    seal = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{seal}'; base-uri 'none'; form-action 'none'"
