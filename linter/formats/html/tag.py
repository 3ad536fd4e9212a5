"""A start tag as it is written: its characters in, what is to stand where to change an attribute out.

Knows the quotes that an attribute can have.  Knows no element.
"""

from collections.abc import Iterator
from typing import NamedTuple

from linter.formats.rewritten import Splice
from linter.model.flow import Span
from linter.model.pattern import late

_NAME = late(r"<[^\s/>]+")
_ATTRIBUTE = late(r"[\s/]*([^\s=/>]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>\"'][^\s>]*))?")
_MEANT = str.maketrans({"&": "&amp;", '"': "&quot;", "<": "&lt;"})


class Attribute(NamedTuple):
    """An attribute: its name in lower case, where its value stands with its quotes, and where it ends."""

    name: str
    value: Span | None
    end: int


def attributes(text: str, tag: Span) -> Iterator[Attribute]:
    """Yield the attributes of the start tag at `tag` in `text`."""
    at = name_end(text, tag)
    while found := _ATTRIBUTE.match(text, at, tag.end):
        value = Span(*found.span(2)) if found[2] is not None else None
        yield Attribute(found[1].lower(), value, found.end())
        at = found.end()


def valued(text: str, tag: Span, name: str, value: str) -> Splice:
    """Return what gives the start tag at `tag` the attribute `name` with `value`, in place of one it has."""
    written = f'"{value.translate(_MEANT)}"'
    for one in attributes(text, tag):
        if one.name == name:
            place = one.value or Span(one.end, one.end)
            return Splice(*place, written if one.value else f"={written}")
    end = name_end(text, tag)
    return Splice(end, end, f" {name}={written}")


def name_end(text: str, tag: Span) -> int:
    """Return where the name of the tag at `tag` ends."""
    found = _NAME.match(text, tag.start, tag.end)
    return found.end() if found else tag.start
