"""What on a page is of the site and not of the document: an element in, the kind of its blocks out.

Knows the elements, roles and class names by which sites and word processors say so.
"""

import re
from functools import lru_cache

from linter.formats.html.look import Look
from linter.formats.tree import Element
from linter.model.flow import BlockKind
from linter.model.pattern import late

_TAGS = {
    "nav": BlockKind.HEADER, "dialog": BlockKind.HEADER, "header": BlockKind.HEADER,
    "aside": BlockKind.TEXTBOX, "footer": BlockKind.FOOTER,
}  # fmt: skip
_ROLES = {
    "navigation": BlockKind.HEADER, "banner": BlockKind.HEADER, "search": BlockKind.HEADER,
    "dialog": BlockKind.HEADER, "alertdialog": BlockKind.HEADER, "doc-toc": BlockKind.HEADER,
    "contentinfo": BlockKind.FOOTER, "complementary": BlockKind.TEXTBOX,
}  # fmt: skip
_PARTS = {"header": BlockKind.HEADER, "footer": BlockKind.FOOTER}
_NAMES = late(
    r"(?:^|\s)(?:breadcrumbs?|kruimelpad|kruimelspoor|cookies?|cookie-?(?:bar|banner|consent|melding|notice|popup)"
    r"|table of contents\d*|inhoudsopgave\d*"  # as LibreOffice calls the one it made
    r"|skip-?links?|skip-to-content|navbar|navigation|navigatie|site-?header|site-?nav|share|social-?share|toolbar)"
    r"(?:[-_]{2}[\w-]*)?(?:\s|$)",
    re.IGNORECASE,
)
_FOOT = late(r"(?:^|\s)(?:site-?footer|page-?footer)(?:[-_]{2}[\w-]*)?(?:\s|$)", re.IGNORECASE)
_ALOUD = late(r"(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?)(?:\s|$)", re.IGNORECASE)
_CONTROLS = frozenset({"nav", "a", "form", "button", "input", "select"})
_LOOKED_AT = 200
_LONGEST = 1000


def furniture(element: Element, look: Look) -> BlockKind | None:
    """Return the kind of what stands in `element` where that is furniture, None where it is text."""
    tag, attributes = element.tag, element.attributes
    if tag in _TAGS:
        if tag == "header":
            return BlockKind.HEADER if _steers(element) else None
        return None if attributes.get("role", "").startswith("doc-") else _TAGS[tag]
    return (
        _ROLES.get(attributes.get("role", ""))
        or _PARTS.get(look.part)
        or _PARTS.get(attributes.get("title", ""))
        or _by_name(attributes.get("id", ""))
        or _by_name(attributes.get("class", ""))
    )


@lru_cache(maxsize=1024)
def _by_name(names: str) -> BlockKind | None:
    if not names or len(names) > _LONGEST:
        return None
    if _NAMES.search(names):
        return BlockKind.HEADER
    return BlockKind.FOOTER if _FOOT.search(names) else None


def says_nothing(attributes: dict[str, str]) -> bool:
    """Say whether attributes leave an element what its tag makes it."""
    if "id" in attributes or "role" in attributes or "title" in attributes:
        return False
    return "class" not in attributes or _is_plain(attributes["class"])


@lru_cache(maxsize=1024)
def _is_plain(names: str) -> bool:
    return _by_name(names) is None and not read_aloud(names)


@lru_cache(maxsize=1024)
def read_aloud(names: str) -> bool:
    """Say whether the text of an element of these classes is read aloud and not shown."""
    return len(names) <= _LONGEST and _ALOUD.search(names) is not None


def _steers(header: Element) -> bool:
    """Say whether a header holds what a visitor goes about a site with."""
    waiting, seen = [header], 0
    while waiting and seen < _LOOKED_AT:
        one = waiting.pop()
        seen += 1
        if one.tag in _CONTROLS:
            return True
        waiting += [*one.elements()][::-1]
    return False
