"""Answers: whom they are for, whether they say anything, and which stand there without a question.

In: a document.  Out: places and numbers.  Knows no severity and no rule.  Few lists need the
patterns, so they are compiled where they are used.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.model.counting import Number
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import number_of
from linter.model.referring import named

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST_LABEL = 200
LONGEST_REFERRAL = 300

_LABEL = (
    r"(?i)\W*(?:(?:de|het|gezamenlijk)\s+)?antwoord(?:en)?(?:(?:\s+op(?:\s+de)?)?\s+(?:vraag|vragen))?"
    r"(?P<nrs>(?:\W|\d{1,4}[a-z]?\b|t/m\b|en\b|tot\s+en\s+met\b)*)"
)
_LEFT_OPEN = r"\.{2}|…|_{2}|@{2}|\["
_WORD = r"[^\W\d_]{2,}"
_REFERRING = frozenset((
    "aan", "als", "antwoord", "antwoorden", "beantwoord", "beantwoording", "bij", "conform", "daarvoor",
    "de", "deze", "dit", "en", "gegeven", "gelijk", "graag", "heb", "hebben", "het", "hierboven",
    "hieronder", "hierop", "hiervoor", "idem", "ik", "in", "is", "kan", "kortheidshalve", "met", "mijn",
    "minister", "naar", "nr", "nummer", "of", "ons", "onze", "ook", "op", "staatssecretaris", "tevens",
    "tot", "van", "verder", "verwezen", "verwijs", "verwijst", "verwijzen", "verwijzing", "voor", "vraag",
    "vragen", "wij", "wil", "willen", "worden", "wordt", "zie", "zoals",
))  # fmt: skip
"""The words of an answer that only refers to another."""
_POINTING = r"antwoord|vra(?:ag|gen)|verw[ie]|zie|idem|conform|gelijk|hierboven|hiervoor"
"""What one of them begins with: without, `12.` is a number that was asked for."""


class Stray(NamedTuple):
    """The label of an answer that stands where no question is, and the numbers it names.

    `heads` is True where it stands before the first question, `doubt` where its question may stand there and
    was not recognised as one.
    """

    span: Span
    numbers: tuple[int, ...]
    heads: bool
    doubt: bool


def label_of(document: Document, answer: "Element") -> Span:
    """Return the characters of an answer's label, such as `Antwoord op vraag 1 en 2:`; empty without one."""
    span = document.span(answer)
    first = next(_written(answer), None)
    return trimmed(document, Span(span.start, span.end if first is None else document.span(first).start))


def body_of(document: Document, answer: "Element") -> str:
    """Return what an answer says below its label, as reading text."""
    return " ".join(text for child in _written(answer) if (text := document.reading(child).text))


def body_span(document: Document, answer: "Element") -> Span:
    """Return the characters of an answer below its label."""
    start, end = document.span(answer)
    first = next(_written(answer), None)
    return trimmed(document, Span(start if first is None else document.span(first).start, end))


def says_something(document: Document, answer: "Element") -> bool:
    """Say whether an answer is more than its label; a number below it or a place left open is more."""
    span = document.span(answer)
    if span.end - span.start > LONGEST_LABEL:
        return True
    body = body_of(document, answer)
    text = body if re.search(r"\w", body) else document.reading(answer).text
    return re.fullmatch(_LABEL, text) is None or re.search(_LEFT_OPEN, text) is not None


def numbers_of(answer: "Element") -> tuple[int, ...]:
    """Return the numbers of the questions an answer is for: those it names, else that of its own."""
    named_ones = tuple(int(one) for one in answer.get("nrs", "").split() if one.isdecimal() and len(one) < 10)
    vraag = answer.getparent()
    own = None if vraag is None else number_of(vraag)
    return named_ones or ((own[0],) if own else ())


def referral(document: Document, answer: "Element") -> tuple[Number, ...]:
    """Return the questions whose answers an answer refers to; none where it says anything else."""
    start, end = document.span(answer)
    if end - start > LONGEST_REFERRAL:
        return ()
    text = body_of(document, answer)
    words = re.findall(_WORD, text.lower())
    return (
        named(text)
        if _REFERRING.issuperset(words) and any(re.match(_POINTING, word) for word in words)
        else ()
    )


def strays(document: Document) -> Iterator[Stray]:
    """Yield the labels of answers with a number that stand before all questions or within another answer.

    Within an answer only a line that is a label and no more counts.
    """
    first = document.vragen_starts[0] if document.vragen_starts else -1
    for node in document.nodes.get("onherkend", ()):
        start, end = trimmed(document, document.span(node))
        if end <= first:
            line = document.flow.text.find("\n", start, end)
            span = Span(start, line if line > 0 else end)
            if numbers := _labelled(document, span):
                yield Stray(span, numbers, heads=True, doubt=False)
    for answer in document.nodes.get("antwoord", ()):
        asked = False
        for al in answer.iterchildren("al"):
            span = trimmed(document, document.span(al))
            if numbers := _labelled(document, span):
                yield Stray(span, numbers, heads=False, doubt=asked)
            asked = asked or "?" in document.text(span)


def trimmed(document: Document, span: Span) -> Span:
    """Return `span` without the white space at its ends."""
    text = document.text(span)
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, max(start, span.start + len(text.rstrip())))


def _labelled(document: Document, span: Span) -> tuple[int, ...]:
    """Return the numbers of the label that `span` is; none where it is more, or a label without them.

    In a table of contents dots or a tab lead to the page.
    """
    text = document.text(span) if span.end - span.start <= LONGEST_LABEL else ""
    label = None if "\t" in text or ".." in text else re.fullmatch(_LABEL, text)
    return tuple(number[0] for number in named(label["nrs"])) if label else ()


def _written(answer: "Element") -> "Iterator[Element]":
    return (child for child in answer if child.tag in {"al", "tabel"})
