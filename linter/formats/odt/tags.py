"""Start tags with an attribute set: a tag as it is written in, the tag with the attribute out.

Knows how attributes are written, not what they mean.
"""

import re
from xml.sax.saxutils import quoteattr

_ATTRIBUTE = re.compile(rb"""\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")


def with_attribute(tag: bytes, name: str, value: str | None) -> bytes:
    """Return a start tag whose attribute `name` says `value`; with None the tag is without it."""
    key = name.encode()
    made = b"" if value is None else b" " + key + b"=" + _quoted(value)
    for found in _ATTRIBUTE.finditer(tag):
        if found[1] == key:
            return tag[: found.start()] + made + tag[found.end() :]
    at = re.search(rb"\s*/?>$", tag)
    end = len(tag) if at is None else at.start()
    return tag[:end] + made + tag[end:]


def _quoted(value: str) -> bytes:
    return quoteattr(value).encode("ascii", "xmlcharrefreplace")
