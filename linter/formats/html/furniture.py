"""What on a page is of the site and not of the document: an element in, the kind of its blocks out.

Knows the elements, roles and class names by which sites and word processors say so.
"""

import re

from linter.formats.html.look import Look
from linter.formats.tree import Element
from linter.model.flow import BlockKind

_ELEMENTS = {"nav": BlockKind.HEADER, "dialog": BlockKind.HEADER, "aside": BlockKind.TEXTBOX}
_ROLES = {
    "navigation": BlockKind.HEADER, "banner": BlockKind.HEADER, "search": BlockKind.HEADER,
    "dialog": BlockKind.HEADER, "alertdialog": BlockKind.HEADER, "doc-toc": BlockKind.HEADER,
    "contentinfo": BlockKind.FOOTER, "complementary": BlockKind.TEXTBOX,
}  # fmt: skip
_PARTS = {"header": BlockKind.HEADER, "footer": BlockKind.FOOTER}
_NAMES = re.compile(
    r"(?:^|\s)(?:breadcrumbs?|kruimelpad|kruimelspoor|cookies?|cookie-?(?:bar|banner|consent|melding|notice|popup)"
    r"|skip-?links?|skip-to-content|navbar|navigation|navigatie|site-?header|site-?nav|share|social-?share|toolbar)"
    r"(?:[-_]{2}[\w-]*)?(?:\s|$)",
    re.IGNORECASE,
)
_FOOT = re.compile(r"(?:^|\s)(?:site-?footer|page-?footer)(?:[-_]{2}[\w-]*)?(?:\s|$)", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?)(?:\s|$)", re.IGNORECASE
)
_CONTROLS = frozenset({"nav", "a", "form", "button", "input", "select"})
_LOOKED_AT = 200


def furniture(element: Element, look: Look) -> BlockKind | None:
    """Return the kind of what stands in `element` where that is furniture, None where it is text."""
    tag, attributes = element.tag, element.attributes
    if tag in _ELEMENTS and not attributes.get("role", "").startswith("doc-"):
        return _ELEMENTS[tag]
    if tag == "footer":
        return BlockKind.FOOTER
    if tag == "header":
        return BlockKind.HEADER if _steers(element) else None
    if not attributes:
        return None
    return _ROLES.get(attributes.get("role", "")) or _named(attributes, look)


def _named(attributes: dict[str, str], look: Look) -> BlockKind | None:
    part = _PARTS.get(look.part) or _PARTS.get(attributes.get("title", ""))
    if part:
        return part
    for name in ("id", "class"):
        value = attributes.get(name)
        if value and _NAMES.search(value):
            return BlockKind.HEADER
        if value and _FOOT.search(value):
            return BlockKind.FOOTER
    return None


def for_screen_readers(attributes: dict[str, str]) -> bool:
    """Say whether an element's text is read aloud and not shown."""
    return "class" in attributes and _ASIDE.search(attributes["class"]) is not None


def _steers(header: Element) -> bool:
    """Say whether a header holds what a visitor goes about a site with."""
    waiting, seen = [header], 0
    while waiting and seen < _LOOKED_AT:
        one = waiting.pop()
        seen += 1
        if one.tag in _CONTROLS:
            return True
        waiting += one.elements()
    return False
