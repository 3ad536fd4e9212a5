"""The running text of a list: its words and shape, and what of it lies in a sentence that a person wrote.

In: a document.  Out: its words and its shape, in which a rule sees at once that there is nothing for it; and
whether a span lies in running text, outside tables, page furniture, hidden text and the values of columns.
Knows no rule.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from linter.model.document import NOT_READ, Document
from linter.model.flow import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TAGS = ("titel", "al", "tekst", "tussenkop")
_PUNCTUATION = b".,;:?!()\"'"
_LOWER = bytes(byte + 32 if 0x41 <= byte <= 0x5A else byte for byte in range(256))


def spans_in_prose(document: Document, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield those of `spans` that lie whole in running text; of none the text is not even looked for."""
    for span in spans:
        if holder(document, span) is not None:
            yield span


def holder(document: Document, span: Span) -> "Element | None":
    """Return the element of running text that `span` lies in, None where it lies elsewhere."""
    starts, nodes = document.once(_holders)
    index = bisect_right(starts, span.start) - 1
    if index < 0 or span.end > document.span(nodes[index]).end:
        return None
    out = document.once(_left_out)
    before = bisect_right(out, span.start, key=_start) - 1
    around = out[max(0, before) : before + 2]
    return None if any(one.start < span.end and span.start < one.end for one in around) else nodes[index]


def lowered(document: Document) -> bytes:
    """Return the flow in UTF-8 with its letters in lower case, but for those with an accent."""
    return document.once(_bytes).translate(_LOWER)


def words(document: Document) -> Sequence[bytes]:
    """Return the words of the whole flow as in `lowered`, without most punctuation."""
    return document.once(_words)


def vocabulary(document: Document) -> frozenset[bytes]:
    """Return each of `words` once."""
    return document.once(_vocabulary)


def shape(document: Document) -> bytes:
    """Return a sign for each byte of the flow in UTF-8, in which a run of signs is found in no time.

    `a` is (a part of) a letter, `1` a figure, `.` one of `.,;:?!`, a space itself, `n` other white space,
    `c` a sign that may be unseen or unreadable, `-` any other.
    """
    return document.once(_shape)


def _bytes(document: Document) -> bytes:
    return document.flow.text.encode("utf-8", "surrogatepass")


def _words(document: Document) -> Sequence[bytes]:
    return document.once(_bytes).translate(_LOWER, _PUNCTUATION).split()


def _vocabulary(document: Document) -> frozenset[bytes]:
    return frozenset(words(document))


def _shape(document: Document) -> bytes:
    return document.once(_bytes).translate(_SIGNS)


def _sign(byte: int) -> str:
    """Return the sign of a byte; one of more in a character is taken for a letter, but for those that begin
    punctuation and what is unseen."""
    if byte in b"\t\n\v\f\r":
        return "n"
    if byte < 0x20 or byte in {0x7F, 0xC2, 0xEE, 0xEF}:
        return "c"
    if byte >= 0x80:
        return "-" if byte == 0xE2 else "a"
    sign = chr(byte)
    if sign in " .":
        return sign
    if sign in ",;:?!":
        return "."
    return "1" if sign.isdecimal() else "a" if sign.isalpha() else "-"


def _left_out(document: Document) -> list[Span]:
    """Return what is no running text within what is, in order; what lies in another is one with it."""
    spans = sorted(document.span(node) for tag in NOT_READ for node in document.nodes.get(tag, ()))
    apart: list[Span] = []
    for span in spans:
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(apart[-1].end, span.end))
        else:
            apart.append(span)
    return apart


def _start(span: Span) -> int:
    return span.start


def _holders(document: Document) -> "tuple[list[int], list[Element]]":
    """Return the elements of running text, none of which lies in another, and where they start."""
    nodes = [node for tag in _TAGS for node in document.nodes.get(tag, ())]
    nodes.sort(key=document.spans.__getitem__)
    return [document.span(node).start for node in nodes], nodes


_SIGNS = "".join(map(_sign, range(256))).encode()
