"""The names of Word's elements as one part writes them: its bytes and tree in, markup to put in out.

Knows which prefix a part gives Word's own names, and whether it speaks strict OOXML.
"""

import re
from typing import NamedTuple

from linter.formats.docx.markup import _HEAD, _ISO, W
from linter.formats.xmlpart import Element

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_OURS = "vl"


class Spoken(NamedTuple):
    """How elements of Word's are written in a part: with `prefix`, which each declares by `declared`."""

    prefix: str
    declared: str

    def mark(self, name: str, ident: int) -> bytes:
        """Return an empty element with an id; no program writes its tag with these two spaces."""
        return f'<{self.prefix}:{name}{self.declared} {self.prefix}:id="{ident}"  />'.encode()

    def reference(self, ident: int) -> bytes:
        """Return the run that refers to a comment."""
        start, end = f"<{self.prefix}:r{self.declared}>", f"</{self.prefix}:r>"
        return start.encode() + self.mark("commentReference", ident) + end.encode()


WRITTEN = b"  />"
"""How a mark ends that still is as it was put in."""


def spoken(data: bytes, root: Element) -> Spoken:
    """Return how Word's names are written in a part; a prefix that is given twice is not relied on."""
    for prefix, uri in root.nsmap.items():
        if prefix and uri == W[1:-1] and _declared(data, prefix) == 1:
            return Spoken(prefix, "")
    return Spoken(_OURS, f' xmlns:{_OURS}="{namespace(data)}"')


def namespace(data: bytes) -> str:
    """Return the namespace of Word's names in a part."""
    return STRICT if data.find(_ISO, 0, _HEAD) >= 0 else W[1:-1]


def _declared(data: bytes, prefix: str) -> int:
    return len(re.findall(rb"xmlns:%s\s*=" % re.escape(prefix.encode()), data))
