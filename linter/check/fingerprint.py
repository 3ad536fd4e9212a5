"""What tells a finding from the others of its list, whatever that is stored as and however it is numbered.

In: a document and a hit.  Out: sixteen characters made of the rule, the text of the question and what is
reported.  Knows nothing of places.
"""

from typing import TYPE_CHECKING

from linter.check.cache import digest
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LENGTH = 16


def fingerprint(code: str, document: Document, hit: Hit) -> str:
    """Return the fingerprint of what the rule `code` hit in `document`.

    The number of a question is no part of it, nor the paragraph of what is about none: each format cuts that
    otherwise.  Of what is absent there, the words that say what it is are, or its own text.
    """
    if hit.absent:
        return _made(code, "", hit.absent)
    vraag = None if hit.question == "" else document.vraag_at(hit.span.start)
    quoted = document.text(hit.span)
    if vraag is not None:
        quoted = "" if _is_number(document, vraag, hit.span) else quoted
        return _made(code, _asked(document, vraag).replace(" ", ""), quoted)
    said = () if quoted.strip() else (hit.variant or "", *(hit.words[key] for key in sorted(hit.words)))
    return _made(code, "", quoted, *said)


def _made(code: str, asked: str, *parts: str) -> str:
    """Return the fingerprint of these; what is asked reads the same already, but for spaces."""
    return digest(code.encode(), asked.encode("utf-8", "surrogatepass"), *map(_folded, parts)).hex()[:_LENGTH]


def _folded(text: str) -> bytes:
    """Return `text` without what differs between renderings: white space, soft hyphens, capitals."""
    return "".join(text.replace("\u00ad", "").split()).casefold().encode("utf-8", "surrogatepass")


def _asked(document: Document, vraag: "Element") -> str:
    """Return what the question asks; of one without text its number."""
    one: Element | None = vraag
    while one is not None and one.tag == "vraag":
        tekst = one.find("tekst")
        if tekst is not None:
            return document.reading(tekst).text
        one = one.getnext()
    return vraag.get("nr", "")


def _is_number(document: Document, vraag: "Element", span: Span) -> bool:
    nr = vraag.find("nr")
    place = None if nr is None else document.span(nr)
    return place is not None and place.start <= span.start and span.end <= place.end
