"""Whether a file is HTML or XML, and whether it can be a list of questions: bytes in, an answer out.

Knows how such files begin and the words every list has; reads none of them.
"""

import re
from enum import StrEnum

from linter.model.pattern import late

_HEAD = 8192
_SEARCHED = 4_000_000  # bytes; the words that make a list a list stand at its beginning
_WORDS = ("lijstvanvragen", "lijstvaneenvraag", "verslaghoudende")
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # how UTF-16 begins
_OFFICIAL_ROOTS = frozenset({"officiele-publicatie", "kamerwrk", "niet-dossier-stuk"})
_HTML_ROOTS = frozenset({"html", "head", "body"})
_HTML_SUFFIXES = frozenset({"html", "htm", "xhtml"})
_SKIPPED = (("<?", "?>"), ("<!--", "-->"))
_NAME = late(r"<(?:!doctype\s+)?([^\W\d][\w.:-]*)", re.IGNORECASE)
_TAG = late(r"<[^<>]*>")
_WHITE = late(r"[\s\u00ad\u200b\ufeff]+")


class Markup(StrEnum):
    """What kind of markup a file is in."""

    CANONICAL = "canonical"
    OFFICIAL = "official"
    HTML = "html"
    XML = "xml"
    NONE = "none"


def markup(data: bytes, suffix: str) -> Markup:
    """Return the kind of markup `data` begins with; `suffix` decides where the beginning does not."""
    head = _decoded(data[:_HEAD]).lstrip("\ufeff \t\r\n")
    if not head.startswith("<"):
        return Markup.NONE
    root = _root(head)
    if root == "vragenlijst":
        return Markup.CANONICAL
    if root in _OFFICIAL_ROOTS:
        return Markup.OFFICIAL
    if root.lower() in _HTML_ROOTS or (suffix in _HTML_SUFFIXES and root):
        return Markup.HTML
    return Markup.XML if head.startswith("<?xml") or suffix == "xml" else Markup.NONE


def speaks_of_questions(data: bytes) -> bool:
    """Say whether the beginning of the words for question stands in a file, as it does in every list."""
    if data.startswith(_WIDE):
        return "vra" in _decoded(data).lower()
    return b"vra" in data or "vra" in _decoded(data).lower()


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


def _root(head: str) -> str:
    """Return the name of the first element, or that the DTD gives it; empty where the head holds none."""
    at = 0
    while found := next((pair for pair in _SKIPPED if head.startswith(pair[0], at)), None):
        end = head.find(found[1], at)
        if end < 0:
            return ""
        at = head.find("<", end + len(found[1]))
        if at < 0:
            return ""
    name = _NAME.match(head, at)
    return name[1] if name else ""
