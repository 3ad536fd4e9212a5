"""The closed set of declarative checks, a module each, called as in a rule file.

A kind has `make(ask)`: what a rule file says to a check.  It raises re.error, lxml's XPathError or a
ValueError where that cannot be.  `TERMS`, where a kind has it, are terms of every rule of that kind.
"""

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from linter.check.nodes import OURS, Ask, Means
from linter.model.rule import Check


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
    return made
