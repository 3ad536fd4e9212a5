"""Which pages the site has: a language in, the pages in the order of the menu out.

A page has the same name in both languages wherever it is there in both, so that one leads to the other.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
LANGS = ("nl", "en")
DUTCH, ENGLISH = LANGS
OTHER: Mapping[str, str] = {DUTCH: ENGLISH, ENGLISH: DUTCH}
RULES, DECISIONS = "rules/index", "decisions/index"


class Page(NamedTuple):
    """A page of the site: its name, the file it is made of (none: it is but a menu), that file's language."""

    name: str
    file: str
    lang: str


class Group(NamedTuple):
    """Pages that stand together in the menu, under a heading or none."""

    heading: str
    pages: tuple[Page, ...]


_HANDLEIDING = (
    Page("handleiding/index", "docs/handleiding/README.md", DUTCH),
    Page("handleiding/pagina", "docs/handleiding/pagina.md", DUTCH),
    Page("handleiding/eigen-regels", "docs/handleiding/eigen-regels.md", DUTCH),
)
_BACKGROUND = (
    Page("canonical-xml", "docs/canonical-xml.md", ENGLISH),
    Page("architecture", "docs/architecture.md", ENGLISH),
    Page("performance", "docs/performance.md", ENGLISH),
    Page(DECISIONS, "", ENGLISH),
    Page("changelog", "CHANGELOG.md", ENGLISH),
    Page("contributing", "CONTRIBUTING.md", ENGLISH),
)


def groups(lang: str) -> tuple[Group, ...]:
    """Return the menu; below the rules and the decisions hang more."""
    names = ("install", "configure", "ci", "service")
    install, configure, ci, service = (Page(name, f"docs/{lang}/{name}.md", lang) for name in names)
    listed = Page(RULES, f"docs/{lang}/rules/README.md", lang)
    if lang == DUTCH:
        told, dropped, rules_of_ones_own = _HANDLEIDING
        own = Group("", (install, told, dropped, configure, listed, rules_of_ones_own, ci, service))
        return own, Group("In het Engels", _BACKGROUND)
    own = Group("", (install, Page("check", "docs/en/check.md", lang), configure, listed, ci, service))
    return own, Group("Background", _BACKGROUND), Group("In Dutch", _HANDLEIDING)


def pages(lang: str) -> Iterator[Page]:
    """Yield every page."""
    yield Page("index", f"docs/{lang}/index.md", lang)
    for group in groups(lang):
        yield from group.pages
    yield from rules(lang)
    yield from decisions()


def rules(lang: str) -> Iterator[Page]:
    """Yield the pages of the rules."""
    for path in sorted((ROOT / "docs" / lang / "rules").glob("*[0-9].md")):
        yield Page(f"rules/{path.stem}", path.relative_to(ROOT).as_posix(), lang)


def decisions() -> Iterator[Page]:
    """Yield the pages of why things are as they are."""
    for path in sorted((ROOT / "docs" / "decisions").glob("*.md")):
        yield Page(f"decisions/{path.stem}", path.relative_to(ROOT).as_posix(), ENGLISH)
