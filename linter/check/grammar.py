"""The schema of a kind and stage, as something to ask what may come next.

In: a kind and a stage.  Out: whether a row of parts is whole, and what may follow it.  Reads nothing of what
libxml2 says but the kind of error and the element it is about: what it lists as expected is not complete
behind a repeated choice.
"""

import os
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from lxml import etree

from linter.errors import InternalError
from linter.model.rule import Stage
from linter.resources import folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _LogEntry

KAMERSTUK, DOCUMENT = "vragenlijst", "document"
_CONTENT, _UNDECLARED = "SCHEMAV_ELEMENT_CONTENT", "SCHEMAV_CVC_ELT_1"


class Grammar:
    """What the schema of one kind, stage and root allows."""

    __slots__ = ("_root", "_schema")

    def __init__(self, schema: etree.XMLSchema, root: str) -> None:
        self._schema = schema
        self._root = root

    def whole(self, names: Sequence[str]) -> bool:
        """Say whether a list of these parts, in this order, is as it should be."""
        return self._schema.validate(self._row(names))

    def follows(self, name: str, names: Sequence[str]) -> bool:
        """Say whether `name` may come behind `names`, which are right so far.

        Raises InternalError where libxml2 answers in a way that is not known.
        """
        if self._schema.validate(self._row((*names, name))):
            return True
        entry = self._entry()
        if entry.type_name != _CONTENT or not entry.path:
            raise InternalError(f"libxml2 answers {entry.type_name} to a question about order")
        blamed: str = entry.path
        return blamed == f"/{self._root}"  # the list is not whole; else it is the part that is blamed

    def declared(self) -> bool:
        """Say whether the schema knows a list with this root at all."""
        return self.whole(()) or self._entry().type_name != _UNDECLARED

    def _row(self, names: Sequence[str]) -> etree._Element:
        row = etree.Element(self._root)
        for name in names:
            etree.SubElement(row, name)
        return row

    def _entry(self) -> "_LogEntry":
        return next(iter(cast("Iterable[_LogEntry]", self._schema.error_log)))


@cache
def grammar(kind: str, stage: Stage, root: str) -> Grammar:
    """Return the grammar of a list with this root, of a usual one where its kind knows no such list."""
    name = kind if stage is Stage.DEFINITIEF else f"{kind}-{stage}"
    schema = etree.XMLSchema(etree.parse(os.path.join(folder("schemas"), f"{name}.xsd")))
    made = Grammar(schema, root)
    return made if made.declared() else Grammar(schema, KAMERSTUK)
