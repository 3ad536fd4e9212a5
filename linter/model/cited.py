"""What a list says of bijlagen: which each question names, with its pages, and which the list sums up itself.

In: a document.  Out: questions with the values of their columns; the numbers of a list of bijlagen.  Knows no
file.  Few runs need it: it is imported where there are bijlagen to compare with.
"""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import TYPE_CHECKING, NamedTuple

from linter.model.asked import numbers
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DASHES = " \t\n\u00a0-–—"
_VALUES = late(
    r"(?:bijlagen?[ .:]*)?(?:nrs?[ .]*)?"
    r"(?P<head>\d{1,3}[a-z]?(?!\w)"
    r"(?: ?(?:,|/|&|;|\+|\ben\b|\bof\b|t/m|tot en met|[-–]) ?\d{1,3}[a-z]?(?!\w)){0,200})"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_VALUE = late(r"\d{1,3}[a-z]?", re.IGNORECASE)
_LETTERED = late(r"\d{1,3}[a-z]", re.IGNORECASE)
_TITLED = late(r"$|[:;.)](?= |$)| \(| [-–] ")
_HEAD = late(r"^[ \t]*bijlagen[ \t]*(?::[ \t]*)?\n", re.IGNORECASE | re.MULTILINE)
_ITEM = late(
    r"[ \t]*(?:[-•*][ \t]*)?(?:bijlage[ \t]*)?(\d{1,3})(?:[.:)]|[ \t]+[-–]|\t)"
    r"[ \t]*\S[^\n]*(?:\n|\Z)(?:[ \t]*\n)*",
    re.IGNORECASE,
)
_MENTIONED = late(r"\bbijlagen? (?:nrs?\.? ?)?[^.?!\n]{0,60}", re.IGNORECASE)


class Cited(NamedTuple):
    """A question that names a bijlage: in what words, and as which values.

    `values` are numbers, a letter behind some; none where the words are a title.  `doubt` where reading left
    doubt of what stands there.
    """

    vraag: "Element"
    node: "Element"
    said: str
    values: tuple[str, ...]
    doubt: bool


class Listed(NamedTuple):
    """The bijlagen that a list sums up: where, and their numbers."""

    span: Span
    numbers: frozenset[str]
    doubt: bool


def citations(document: Document) -> tuple[Cited, ...]:
    """Return every bijlage that a question names in its column, in order."""
    return document.once(_citations)


def listed(document: Document) -> Listed | None:
    """Return the list of bijlagen that stands before the questions, or behind those without answers.

    The bijlagen of an answer are others, so one before the questions of an answered list is in doubt.
    """
    return document.once(_listed)


def mentioned(document: Document) -> frozenset[str]:
    """Return the numbers of the bijlagen that are named anywhere in the text."""
    found = (numbers(one.group()) for one in _MENTIONED.finditer(document.flow.text))
    return frozenset(str(number) for ones in found for number in ones)


def values(said: str) -> tuple[str, ...]:
    """Return what a column names by number, as in `2`, `1a`, `1, 2`, `1-3` and `Bijlage 3: besluit`; nothing
    for a title."""
    found = _VALUES.match(said)
    if found is None or not _TITLED.match(found["rest"]):
        return ()
    single = [_plain(one) for one in _VALUE.findall(found["head"])]
    return tuple(dict.fromkeys([*single, *map(str, sorted(numbers(_LETTERED.sub(" ", found["head"]))))]))


def number(value: str) -> str:
    """Return the number of a value, without the letter behind it."""
    return value.rstrip(ascii_lowercase)


def _plain(value: str) -> str:
    return value.lower().lstrip("0") or "0"


def _citations(document: Document) -> tuple[Cited, ...]:
    return tuple(_cited(document))


def _cited(document: Document) -> Iterator[Cited]:
    before = ""  # what a merged cell says stands in the first of its rows
    for vraag in document.nodes.get("vraag", ()):
        for node in vraag.iter("bijlage"):
            said = document.text(document.span(node)).strip(_DASHES) or node.get("nr", "")
            if not said and node.get("twijfel") == "samengevoegd":
                said = before
            before = said
            if said:
                doubt = node.get("twijfel") not in {None, "samengevoegd"}
                words = " ".join(said.split())
                yield Cited(vraag, node, words, values(words), doubt)


def _listed(document: Document) -> Listed | None:
    vragen = document.nodes.get("vragen")
    if not vragen:
        return None
    first, last = document.span(vragen[0]).start, document.span(vragen[-1]).end
    answered = document.soort.endswith("a")
    found = _list(document.flow.text, 0, first)
    if found is None and not answered:
        return _list(document.flow.text, last, len(document.flow.text))
    return None if found is None else found._replace(doubt=answered)


def _list(text: str, start: int, end: int) -> Listed | None:
    """Return the list between two offsets: a line that says so, and lines that count from 1."""
    head = _HEAD.search(text, start, end)
    if head is None:
        return None
    count, at = 0, head.end()
    while (item := _ITEM.match(text, at, end)) and int(item[1]) == count + 1:
        count, at = count + 1, item.end()
    numbered = frozenset(map(str, range(1, count + 1)))
    return Listed(Span(head.start(), at), numbered, doubt=False) if count else None
