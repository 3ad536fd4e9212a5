"""Pages made in a test, and what was read from them."""

from linter.formats.html.read import read
from linter.model.flow import Block, FactKind, Flow
from linter.model.source import Source
from tests.flow_invariants import assert_sound


def flow(page: str | bytes) -> Flow:
    """Return the flow of a page."""
    found = read(Source("a.html", page.encode() if isinstance(page, str) else page))
    assert_sound(found)
    return found


def text(page: str | bytes) -> str:
    """Return the text of a page, without the newline at its end."""
    return flow(page).text.removesuffix("\n")


def blocks(found: Flow) -> list[tuple[str, str]]:
    """Return kind and text of every block."""
    return [(str(block.kind), text_of(found, block)) for block in found.blocks]


def text_of(found: Flow, block: Block) -> str:
    """Return the characters of a block."""
    return found.text[slice(*block.span)]


def facts(found: Flow, *kinds: FactKind) -> list[tuple[str, str, str, str]]:
    """Return kind, text, name and value of the facts, but for those of the head unless asked."""
    asked = kinds or tuple(kind for kind in FactKind if kind is not FactKind.PROPERTY)
    return [
        (str(one.kind), found.text[slice(*one.span)], one.name, one.value) for one in found.facts_of(*asked)
    ]
