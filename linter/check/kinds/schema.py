"""`schema`: the document conforms to a schema.

In: what to report: parts that are missing, misplaced or double by the schema of the list's kind and stage,
or what canonical XML that was given as such has against `vragenlijst.xsd`.  Out: hits that name the parts in
a clerk's words, and never libxml2's.
"""

import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

from linter.check.nodes import Ask, trimmed
from linter.check.structure import DOCUMENTNUMMER, Fault, Part, State, faults
from linter.model.asked import asks_unread
from linter.model.document import Document
from linter.model.flow import FactKind, Span
from linter.model.pattern import late
from linter.model.rule import Check, Hit, Inputs
from linter.resources import folder

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from lxml.etree import _LogEntry

MOST = 10
_PARTS = {
    "documentnummer": {"nl": "het documentnummer", "en": "the document number"},
    "dossier": {"nl": "de regel met het dossiernummer", "en": "the line with the dossier number"},
    "stuknr": {"nl": "het nummer van het stuk (Nr.)", "en": "the number of the document (Nr.)"},
    "soort": {"nl": "het type van de lijst", "en": "the type of the list"},
    "datumtekst": {"nl": "de regel met ‘Vastgesteld’", "en": "the line with ‘Vastgesteld’"},
    "inleiding": {"nl": "de inleiding", "en": "the introduction"},
    "voorzitter": {"nl": "de ondertekening van de voorzitter", "en": "the chair's signature"},
    "griffier": {"nl": "de ondertekening van de griffier", "en": "the clerk's signature"},
    "vragen": {"nl": "de vragen", "en": "the questions"},
}
TERMS = {"onderdeel": _PARTS, "na": _PARTS, "voor": _PARTS}


def make(ask: Ask) -> Check:
    """Return the check that `ask` says."""
    if ask.options["report"] == "canonical":
        return _canonical
    state = State(ask.options["report"])

    def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
        for fault in faults(document, inputs.stage):
            if fault.state is state:
                yield from _hits(document, fault)

    return check


def _hits(document: Document, fault: Fault) -> Iterator[Hit]:
    """Yield what a fault is; questions are not missing where text that found no place asks something."""
    if fault.state is State.MISSING and (aside := _aside(document, fault)):
        yield _hit(document, fault._replace(parts=aside))._replace(variant="koptekst")
        fault = fault._replace(parts=tuple(part for part in fault.parts if part not in aside))
        if not fault.parts:
            return
    asked = fault.state is State.MISSING and any(part.name == QUESTIONS for part in fault.parts)
    place = asks_unread(document) if asked else None
    if place is None:
        yield _hit(document, fault)
        return
    rest = tuple(part for part in fault.parts if part.name != QUESTIONS)
    if rest:
        yield _hit(document, fault._replace(parts=rest))
    yield Hit(place, variant="onherkend", question="")


def _aside(document: Document, fault: Fault) -> tuple[Part, ...]:
    """Return the parts that are missing in the text and stand at the head or foot of pages."""
    texts = [document.text(document.span(node)) for node in document.nodes.get("opmaak", ())]
    return tuple(
        part for part in fault.parts if part.name in _ASIDE and any(map(_ASIDE[part.name].search, texts))
    )


_ASIDE = {
    "documentnummer": DOCUMENTNUMMER,
    "dossier": late(r"\b\d{2}[ \u00a0.]?\d{3}\b"),
    "stuknr": late(r"\bnr\.[ \u00a0]?\d", re.IGNORECASE),
    "soort": late(r"\blijst\s{1,3}van\s{1,3}(?:een\s{1,3})?vra", re.IGNORECASE),
    "datumtekst": late(r"\bvastgesteld\b", re.IGNORECASE),
}
"""How a part of the front is known where it stands in the header or footer of pages."""
QUESTIONS = "vragen"


def _hit(document: Document, fault: Fault) -> Hit:
    words = {"onderdeel": "\n".join(dict.fromkeys(part.name for part in fault.parts))}
    if fault.state is State.DOUBLE:
        first = (("eerste", _span(document, fault.after)),)
        return Hit(_span(document, fault.parts[0]), words, related=first, question="")
    if fault.after:
        words["na"] = fault.after.name
    if fault.before:
        words["voor"] = fault.before.name
    variants = {(True, True): None, (False, True): "begin", (True, False): "eind", (False, False): "alles"}
    span = _gap(document, fault) if fault.state is State.MISSING else _span(document, fault.parts[0])
    return Hit(span, words, variant=variants[bool(fault.after), bool(fault.before)], question="")


def _span(document: Document, part: Part | None) -> Span:
    """Return the characters of a part; of the questions those of the first thing in them."""
    if part is None or part.node is None:
        return Span(0, 0)
    return trimmed(document, part.node[0] if part.name == "vragen" else part.node)


def _gap(document: Document, fault: Fault) -> Span:
    """Return the place where something is missing: behind what stands before it, else before what follows."""
    if fault.after is not None:
        end = trimmed(document, fault.after.node).end if fault.after.node is not None else 0
        return Span(end, end)
    start = _span(document, fault.before).start
    return Span(start, start)


def _canonical(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the elements of canonical XML that its schema does not allow as they stand, the first few.

    Of official XML, whose schema is not public, those outside the vocabulary that its reader knows.
    """
    if document.flow.marks is None:
        yield from _foreign(document)
        return
    schema = _loose()
    if schema.validate(document.tree):
        return
    entries = islice(cast("Iterable[_LogEntry]", schema.error_log), MOST)
    for node, attribute, variant in dict.fromkeys(_wrong(document, entry) for entry in entries):
        span = Span(0, 0) if node is document.tree else trimmed(document, node)
        yield Hit(span, {"element": str(node.tag), "attribuut": attribute}, variant=variant)


def _wrong(document: Document, entry: "_LogEntry") -> "tuple[Element, str, str | None]":
    """Return the element an entry is about, the attribute at fault and whether that is wrong or missing."""
    node, found = _node(document, entry), _ATTRIBUTE.search(entry.message)
    if found is None:
        return node, "", None
    return node, found["name"], "ontbreekt" if found["the"] else "attribuut"


_ATTRIBUTE = late(r"(?P<the>The )?attribute '(?P<name>[^']{1,100})'")
"""What libxml2 calls an attribute; it begins a sentence where one is required and missing, or not allowed."""


def _foreign(document: Document) -> Iterator[Hit]:
    """Yield the first of every kind of element that is not official XML's."""
    seen: dict[str, Span] = {}
    for fact in document.flow.facts_of(FactKind.UNKNOWN_ELEMENT):
        seen.setdefault(fact.name, fact.span)
    for name, span in islice(seen.items(), MOST):
        yield Hit(span, {"element": name}, variant="vreemd")


@cache
def _loose() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(os.path.join(folder("schemas"), "vragenlijst.xsd")))


def _node(document: Document, entry: "_LogEntry") -> "Element":
    """Return the element an entry is about, else the root."""
    found: Any = document.tree.xpath(entry.path) if entry.path else []
    return found[0] if found and found[0] in document.spans else document.tree
