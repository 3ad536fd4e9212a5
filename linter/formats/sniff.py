"""Whether a file is markup, and of what: bytes in, an answer out.

Knows how such files begin and the words every list has; reads none of them.
"""

import re

from linter.model.pattern import late

_HEAD = 8192
_SEARCHED = 4_000_000  # bytes; the words that make a list a list stand at its beginning
_WORDS = ("lijstvanvragen", "lijstvaneenvraag", "verslaghoudende")
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # how UTF-16 begins
_BEFORE = "\ufeff \t\r\n"
_CASELESS = frozenset({"html", "head", "body"})  # names of HTML, which have no case
_SKIPPED = (("<?", "?>"), ("<!--", "-->"))
_NAME = late(r"<(?:!doctype\s+)?([^\W\d][\w.:-]*)", re.IGNORECASE)
_TAG = late(r"<[^<>]*>")
_WHITE = late(r"[\s\u00ad\u200b\ufeff]+")


def root(data: bytes) -> str:
    """Return the name of the first element, or that the DTD gives it; empty where a file begins with none."""
    head = _decoded(data[:_HEAD]).lstrip(_BEFORE)
    at = 0
    while found := next((pair for pair in _SKIPPED if head.startswith(pair[0], at)), None):
        end = head.find(found[1], at)
        if end < 0:
            return ""
        at = end + len(found[1])
        at += len(head[at:]) - len(head[at:].lstrip(_BEFORE))
    name = _NAME.match(head, at)
    if not name:
        return ""
    return name[1].lower() if name[1].lower() in _CASELESS else name[1]


def is_xml(data: bytes) -> bool:
    """Say whether a file says that it is XML."""
    return _decoded(data[:_HEAD]).lstrip(_BEFORE).startswith("<?xml")


def says(data: bytes, letters: str) -> bool:
    """Say whether these letters, in lower case, stand in a file."""
    if data.startswith(_WIDE):
        return letters in _decoded(data).lower()
    return letters.encode() in data or letters in _decoded(data).lower()


def may_be_list(data: bytes) -> bool:
    """Say whether the words of a list occur in the text, whatever tags and white space part them."""
    text = _TAG.sub("", _decoded(data[:_SEARCHED]))
    if "&" in text:
        from html import unescape

        text = unescape(text)
    squeezed = _WHITE.sub("", text).lower()
    return any(words in squeezed for words in _WORDS)


def _decoded(data: bytes) -> str:
    if data.startswith(_WIDE):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "replace")
