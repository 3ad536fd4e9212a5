"""What an element's own style says of its text: a style attribute in, what matters of it out.

Knows the properties of CSS that hide text, keep its white space or highlight it, and those by which Word says
in a page what it was in its document.  Style sheets are not read.
"""

from functools import lru_cache
from typing import NamedTuple

_YELLOW = frozenset({"yellow", "#ffff00", "#ff0", "rgb(255,255,0)", "rgb(255 255 0)"})
_KEEPS = frozenset({"pre", "pre-wrap", "pre-line", "break-spaces"})
_DESCRIBED = 4096  # characters; no honest style is longer


class Look(NamedTuple):
    """What matters of a style.

    `colour` is that of a highlight, in the words of Word; `list_style` how list items are marked.  Of Word:
    `marker` is the number of a list item, `tabs` how many tabs stand here, `part` what part of the document
    this is (footnote, comment-list, header), `comment` what a comment is about, `changed` a change of form.
    """

    hidden: bool = False
    keeps: bool | None = None
    colour: str = ""
    list_style: str = ""
    marker: bool = False
    tabs: int = 0
    part: str = ""
    comment: bool = False
    changed: bool = False


PLAIN = Look()


def look(attributes: dict[str, str]) -> Look:
    """Return what an element's style and `hidden` attribute say."""
    style = attributes.get("style")
    found = _read(style[:_DESCRIBED]) if style else PLAIN
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return found._replace(hidden=True)
    return found


@lru_cache(maxsize=1024)
def _read(style: str) -> Look:
    said: dict[str, str] = {}
    for one in style.lower().split(";"):
        name, _colon, value = one.partition(":")
        said[name.strip()] = value.removesuffix("!important").strip()
    return PLAIN if _MATTERS.isdisjoint(said) else _look(said)


_MATTERS = frozenset(
    {
        "display", "visibility", "mso-hide", "white-space", "background", "background-color", "mso-highlight",
        "list-style", "list-style-type", "mso-list", "mso-tab-count", "mso-element", "mso-comment-reference",
        "mso-prop-change",
    }
)  # fmt: skip


def _look(said: dict[str, str]) -> Look:
    tabs = said.get("mso-tab-count", "").partition(" ")[0]
    space = said.get("white-space")
    return Look(
        hidden=said.get("display") == "none"
        or said.get("visibility") == "hidden"
        or said.get("mso-hide") == "all",
        keeps=None if space is None else space in _KEEPS,
        colour=_colour(said),
        list_style=said.get("list-style-type", said.get("list-style", "").partition(" ")[0]),
        marker=said.get("mso-list") == "ignore",
        tabs=int(tabs) if tabs.isdecimal() and len(tabs) < 3 else 0,
        part=said.get("mso-element", ""),
        comment="mso-comment-reference" in said,
        changed="mso-prop-change" in said,
    )


def _colour(said: dict[str, str]) -> str:
    named = said.get("mso-highlight", "")
    painted = said.get("background-color", said.get("background", ""))
    if painted in _YELLOW or any(word in _YELLOW for word in painted.split()):
        return "yellow"
    return "yellow" if named in _YELLOW else named
