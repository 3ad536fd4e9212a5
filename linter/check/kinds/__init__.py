"""The closed set of declarative checks, a module each, called as in a rule file.

A kind has `make(ask)`: what a rule file says to a check.  It raises re.error, lxml's XPathError or a
ValueError where that cannot be.  `TERMS`, where a kind has it, are terms of every rule of that kind.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from linter.check.nodes import OURS, Ask, Means
from linter.model.rule import Check, Fix, Hit, Safety

if TYPE_CHECKING:
    from linter.model.document import Document
    from linter.model.flow import Span
    from linter.model.rule import Inputs
    from linter.model.unjudged import Unjudged


def kind_of(header: Mapping[str, Any]) -> ModuleType:
    """Return the module of the kind that a declarative rule's header names."""
    (name,) = header["check"]
    return import_module(f"linter.check.kinds.{name}")


def declared(header: Mapping[str, Any], means: Means = OURS) -> Check:
    """Return the check that a declarative rule's header says, looking by `means`."""
    (options,) = header["check"].values()
    made: Check = kind_of(header).make(
        Ask(header.get("context", ""), header.get("where", ""), options, means)
    )
    return _changing(made, header["change"]) if "change" in header else made


def _changing(check: Check, told: Mapping[str, str]) -> Check:
    """Return a check of which every hit proposes a change to what is no text."""

    def changing(document: "Document", inputs: "Inputs") -> "Iterator[Hit | Unjudged]":
        for hit in check(document, inputs):
            if isinstance(hit, Hit):
                yield hit._replace(fix=_change(hit.span, told))

    return changing


def _change(span: "Span", told: Mapping[str, str]) -> Fix:
    from linter.model.remark import Change, ChangeKind

    change = Change(ChangeKind(told["kind"]), span, told.get("name", ""), told.get("value", ""))
    return Fix("", (), Safety.SAFE, (change,))
