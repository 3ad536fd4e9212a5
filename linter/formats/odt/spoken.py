"""The names of OpenDocument as one part writes them: its bytes and tree in, markup to put in out.

Knows which prefixes a part gives these names, and how characters are written so that none is lost: of white
space only single blanks between other characters stand for themselves.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.sax.saxutils import escape

from linter.formats.odt.names import DC, META, OFFICE, TEXT
from linter.formats.xmlpart import Element
from linter.model.pattern import late

_WANTED = {OFFICE: "vlo", TEXT: "vlt", DC: "vld", META: "vlm"}
_SIGN = late("(\t|\n| +)")


class Spoken(NamedTuple):
    """How elements are written in a part: the prefix for each namespace, and what an element that is put in
    must declare for those that the part itself has no sure prefix for."""

    prefixes: Mapping[str, str]
    declared: str

    @property
    def office(self) -> str:
        """The prefix of office:."""
        return self.prefixes[OFFICE]

    @property
    def text(self) -> str:
        """The prefix of text:."""
        return self.prefixes[TEXT]

    def who(self, author: str, moment: str) -> str:
        """Return the elements that say who did something, and when."""
        dc = self.prefixes[DC]
        return f"<{dc}:creator>{escape(author)}</{dc}:creator><{dc}:date>{escape(moment)}</{dc}:date>"

    def characters(self, said: str, declared: str, *, edges: tuple[bool, bool] = (True, True)) -> str:
        """Return characters as they are written; `edges` say whether a blank at the one end and at the other
        must be written as an element to be kept, `declared` is what elements must declare."""
        pieces = [one for one in _SIGN.split(said) if one]
        return "".join(self._written(pieces, declared, edges))

    def _written(self, pieces: list[str], declared: str, edges: tuple[bool, bool]) -> Iterator[str]:
        last = len(pieces) - 1
        for place, one in enumerate(pieces):
            if one == "\t":
                yield f"<{self.text}:tab{declared}/>"
            elif one == "\n":
                yield f"<{self.text}:line-break{declared}/>"
            elif one[0] != " ":
                yield escape(one, {"\r": "&#13;"})
            else:
                alone = not ((place == 0 and edges[0]) or (place == last and edges[1]))
                yield from self._blanks(one, declared, alone=alone and len(one) == 1)

    def _blanks(self, blanks: str, declared: str, *, alone: bool) -> Iterator[str]:
        if alone:
            yield " "
            return
        many = f' {self.text}:c="{len(blanks)}"' if len(blanks) > 1 else ""
        yield f"<{self.text}:s{declared}{many}/>"


def spoken(data: bytes, root: Element) -> Spoken:
    """Return how these names are written in a part; a prefix that is given twice is not relied on."""
    known = {f"{{{uri}}}": prefix for prefix, uri in root.nsmap.items() if prefix and _once(data, prefix)}
    declared = "".join(f' xmlns:{ours}="{uri[1:-1]}"' for uri, ours in _WANTED.items() if uri not in known)
    return Spoken({uri: known.get(uri, ours) for uri, ours in _WANTED.items()}, declared)


def _once(data: bytes, prefix: str) -> bool:
    return len(re.findall(rb"xmlns:%s\s*=" % re.escape(prefix.encode()), data)) == 1
