"""What two renderings of one list have in common: a document or findings in, text to compare out.

The format is left out, the facts of the file, page furniture, syntax and hidden text, how white space is
written, and the dot that a page shows behind an automatic number.
"""

import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from linter.model.document import Document
from linter.model.finding import Finding

_LEFT_OUT = ("bestand", "opmaak", "verborgen")
_WITHIN_TEXT = frozenset(
    {"al", "tekst", "titel", "tussenkop", "cel", "noot", "dossiernummer", "stuknr", "datumtekst", "functie"}
    | {"onherkend", "kamerstuk", "kolomkop", "naam", "nr", "soort", "antwoord"}
)
"""Elements in which characters stand beside elements."""


def tree(document: Document) -> str:
    """Return the canonical XML of a document, an element a line."""
    root = deepcopy(document.tree)
    del root.attrib["formaat"]
    for node in list(root.iter(*_LEFT_OUT)):
        _take_out(node)
    for node in root.iter():
        _fold(node)
    for number in root.iter("nr"):
        number.text = (number.text or "").removesuffix(".")
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


def findings(found: Sequence[Finding]) -> str:
    """Return a line per finding: code, severity, question, the characters it is about."""
    lines = (f"{one.code} {one.severity} {one.question or '-'} {_told(one.text)}".rstrip() for one in found)
    return "".join(f"{line}\n" for line in sorted(lines))


def _told(text: str) -> str:
    """Return the characters of a finding without those that are Markdown's syntax."""
    return " ".join(text.replace("|", " ").replace("\\", "").split())


def _take_out(node: "etree._Element") -> None:
    before, parent = node.getprevious(), node.getparent()
    if parent is None:
        return
    tail = node.tail or ""
    if before is None:
        parent.text = (parent.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail
    parent.remove(node)


def _fold(node: "etree._Element") -> None:
    within = node.tag in _WITHIN_TEXT
    node.text = _folded(node.text, first=True, last=len(node) == 0, within=True)
    for child in node:
        child.tail = _folded(child.tail, first=False, last=child is node[-1], within=within)


def _folded(text: str | None, *, first: bool, last: bool, within: bool) -> str | None:
    folded = re.sub(r"\s+", " ", text or "")
    folded = folded.lstrip() if first else folded
    folded = folded.rstrip() if last else folded
    return folded if folded.strip() or (within and folded) else None
