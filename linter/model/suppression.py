"""What a person asked to leave unsaid: the comments of a document in, suppressions out.

`vragenlint: negeer NUM001 want zo besloten` in a comment holds for the question it stands at, elsewhere for
its paragraph.  Knows no rule: which there are, and what was found, is another's.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from linter.model.flow import Block, Fact, FactKind, Span
from linter.model.pattern import late

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from linter.model.request import Request

_ASKED = late(r"\s*vragenlint\s?:\s*(?:negeer|ignore)\b", re.IGNORECASE)
_CODE = late(r"[\s,;&]*(?:en\s|and\s)?\s*(?P<code>[A-Za-z]{3}\d{3})\b")
_BEFORE_REASON = " \t\r\n,;:.–—-("


class Suppression(NamedTuple):
    """Codes that are not to be reported within `reach`, and why; `span` is what the comment stands at.

    One that a configuration asks for has the `request`, and holds by the question's number.
    """

    span: Span
    codes: tuple[str, ...]
    reason: str
    reach: Span
    request: "Request | None" = None

    @property
    def place(self) -> str:
        """Where it is asked, where that is not in the file itself."""
        return self.request.place if self.request else ""

    def holds(self, code: str, span: Span, question: str | None = None) -> bool:
        """Say whether a finding of `code` at `span`, of `question`, is not to be reported."""
        if self.request is not None:
            return code in self.codes and self.request.question in {"", question}
        return code in self.codes and span.start <= self.reach.end and span.end >= self.reach.start


class Unheeded(NamedTuple):
    """A suppression, and which of its codes (of rules that were asked) left nothing out or are no rule's."""

    suppression: Suppression
    codes: tuple[str, ...]
    unknown: tuple[str, ...] = ()


def is_suppression(fact: Fact) -> bool:
    """Say whether a comment only asks us to leave something unsaid."""
    return fact.kind is FactKind.COMMENT and asks(fact.value)


def asks(remark: str) -> bool:
    """Say whether what a comment says asks us to leave something unsaid."""
    return _ASKED.match(remark) is not None


def suppressions(document: Document) -> tuple[Suppression, ...]:
    """Return what the comments of `document` ask, in their order."""
    found = filter(is_suppression, document.flow.facts_of(FactKind.COMMENT))
    return tuple(_suppression(document, fact) for fact in found)


def _suppression(document: Document, fact: Fact) -> Suppression:
    asked = _ASKED.match(fact.value)
    at = asked.end() if asked else 0
    codes: list[str] = []
    while found := _CODE.match(fact.value, at):
        codes.append(found["code"].upper())
        at = found.end()
    reason = " ".join(fact.value[at:].strip(_BEFORE_REASON).split())
    return Suppression(fact.span, tuple(codes), reason, _reach(document, fact.span))


def _reach(document: Document, span: Span) -> Span:
    """Return the question that a comment at `span` stands at, with its other numbers; else its paragraph.

    One behind a question in its row or line is of that; one that is a paragraph by itself is of the next.
    """
    vraag = document.vraag_at(span.start)
    vraag = _before(document, span.start) if vraag is None else vraag
    # in Markdown the comment itself is in the text, and no paragraph that it could be about
    own = span if "vragenlint" in document.text(span).lower() else Span(span.start, span.start)
    block = next(_from(document.flow.blocks, span.start, own), None) if vraag is None else None
    vraag = document.vraag_at(block.span.start) if block else vraag
    if vraag is not None:
        spans = [document.span(one) for one in _together(vraag)]
        return Span(spans[0].start, spans[-1].end)
    return block.span if block else span


def _before(document: Document, offset: int) -> "Element | None":
    """Return the question that ends on the line of `offset`, before it."""
    index = bisect_right(document.vragen_starts, offset) - 1
    vraag = document.nodes["vraag"][index] if index >= 0 else None
    apart = vraag is None or "\n" in document.text(Span(document.span(vraag).end, offset))
    return None if apart else vraag


def _together(vraag: "Element") -> Iterator["Element"]:
    """Yield the questions that are asked in one text with `vraag`: all but the last of them have none."""
    first = vraag
    while (before := _beside(first.getprevious())) is not None and before.find("tekst") is None:
        first = before
    one: Element | None = first
    while one is not None:
        yield one
        one = _beside(one.getnext()) if one.find("tekst") is None else None


def _beside(one: "Element | None") -> "Element | None":
    return one if one is not None and one.tag == "vraag" else None


def _from(blocks: Sequence[Block], offset: int, own: Span) -> Iterator[Block]:
    """Yield the blocks with text from the one that ends at or behind `offset` on, without those in `own`."""
    for block in blocks:
        if block.span.end >= offset and block.span.start < block.span.end and not own.holds(block.span):
            yield block
