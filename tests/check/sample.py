"""Documents written as XML, and rules made of a check."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lxml import etree

from linter.model.document import Document
from linter.model.flow import Block, BlockKind, Flow, LineAnchor, Mark, Span
from linter.model.rule import Hit, Inputs, Rule, Severity, Stage
from linter.parse.marks import build

INPUTS = Inputs("2026-07-01", Stage.DEFINITIEF)


def document(xml: str, **fields: Any) -> Document:
    """Return the document of `xml`, with a block per line; `fields` replace those of the flow."""
    root = etree.fromstring(xml)
    text = "".join(root.itertext())
    flow = Flow(text, tuple(_lines(text)))._replace(**fields)
    return build(flow, _mark(root, 0))


def _mark(node: etree._Element, start: int) -> Mark:
    at, children = start + len(node.text or ""), []
    for child in node:
        children.append(_mark(child, at))
        at = children[-1].span.end + len(child.tail or "")
    return Mark(Span(start, at), node.tag, tuple(node.attrib.items()), tuple(children))


def _lines(text: str) -> Iterator[Block]:
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        yield Block(Span(start, start + len(line)), BlockKind.LINE, LineAnchor(number))
        start += len(line) + 1


def rule(check: Callable[[Document, Inputs], Iterable[Hit]], **fields: Any) -> Rule:
    """Return the rule XYZ001 that makes this check."""
    said = {"nl": "Fout.", "en": "Wrong."}
    made = Rule(
        code="XYZ001",
        name="fout",
        severity=Severity.ERROR,
        stages={},
        kinds=frozenset({"lv", "lva"}),
        message=said,
        help=said,
        variants={},
        terms={},
        related={},
        preview=False,
        check=lambda document, inputs: iter(check(document, inputs)),
    )
    return made._replace(**fields)
