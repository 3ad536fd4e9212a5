"""Official XML made in a test, and what was read from it."""

from linter.formats.koop.read import read
from linter.model.flow import FactKind, Flow
from linter.model.source import Source
from tests.flow_invariants import assert_sound


def flow(xml: str | bytes) -> Flow:
    """Return the flow of a file."""
    found = read(Source("a.xml", xml.encode() if isinstance(xml, str) else xml))
    assert_sound(found)
    return found


def body(inside: str) -> Flow:
    """Return the flow of a publication with this text."""
    return flow(f"<officiele-publicatie><tekst>{inside}</tekst></officiele-publicatie>")


def text(inside: str) -> str:
    """Return the text of a publication, without the newline at its end."""
    return body(inside).text.removesuffix("\n")


def blocks(found: Flow) -> list[tuple[str, str]]:
    """Return kind and text of every block."""
    return [(str(block.kind), found.text[slice(*block.span)]) for block in found.blocks]


def facts(found: Flow) -> list[tuple[str, str, str, str]]:
    """Return kind, text, name and value of the facts that are no properties."""
    return [
        (str(one.kind), found.text[slice(*one.span)], one.name, one.value)
        for one in found.facts
        if one.kind is not FactKind.PROPERTY
    ]
